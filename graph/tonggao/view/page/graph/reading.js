"use strict";
// The readout's text over the page, opened at a claim's passages; or the way to its page, where the text is not here.
(function () {
  const { model, byId, spans, Reader } = tonggao;
  let reader = null;
  let read = null; // {readout, char}: for the address

  // A name that closes the text and shows the node in the graph.
  function makeName(id) {
    const leave = () => {
      byId("reading").close();
      tonggao.choose(id);
    };
    return tonggao.button({ className: "name", textContent: model.label(model.nodes[id]), onclick: leave });
  }

  function show(readout) {
    const source = model.readouts[readout];
    byId("reading-title").textContent = source.title || model.text("untitled");
    byId("reading-about").replaceChildren(model.about(source));
    const link = model.webLink(source);
    if (link) byId("reading-about").append(" · ", link);
    reader = new Reader(byId("reading-text"), readout, makeName);
    reader.pointed = (quotes) => {
      read = { readout, char: quotes.map(([start, end]) => `${start},${end}`)[0] };
      tonggao.remember();
    };
    read = { readout };
    if (!byId("reading").open) byId("reading").showModal();
    byId("reading-text").focus();
    byId("reading-text").scrollTop = 0;
  }

  tonggao.reading = {
    get read() {
      return read;
    },

    // The address of a passage's own page, or null where there are none.
    pageOf(claim) {
      if (!model.reading) return null;
      const [start, end] = claim.quotes.length ? claim.quotes[0] : [];
      const place = start === undefined ? "" : `#char=${start},${end}`;
      return `${model.reading}/${encodeURIComponent(model.readouts[claim.readout].file)}${place}`;
    },

    open(claim) {
      show(claim.readout);
      if (claim.quotes.length) reader.point(claim);
      else tonggao.remember();
    },

    // What an address names: a readout's key and offsets "12,34".
    openAt(key, char) {
      const readout = model.readouts.findIndex((source) => source.key === key);
      if (readout < 0 || !model.hasText(readout)) return;
      show(readout);
      const [start, end] = (char || "").split(",").map(Number);
      if (end > start && start >= 0 && end <= spans.charactersOf(readout).length) reader.point([[start, end]]);
    },

    close() {
      if (byId("reading").open) byId("reading").close();
    },
  };

  byId("reading-close").addEventListener("click", () => byId("reading").close());
  byId("reading").addEventListener("close", () => {
    read = null;
    tonggao.remember();
  });
  byId("reading").addEventListener("keydown", (event) => tonggao.stepByKey(reader, event));
})();
