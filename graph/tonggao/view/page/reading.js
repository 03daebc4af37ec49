"use strict";
// The readout's text, exactly as it is, opened at the passages of one claim.
(function () {
  const { model, make, byId } = tonggao;

  function about(source) {
    const parts = [source.date || model.text("undated")];
    if (source.source) parts.push(source.source);
    return parts.join(" · ");
  }

  tonggao.reading = {
    about,

    // A link to the readout's own page on the web, or null where there is none that is safe to follow.
    webLink(source) {
      const address = model.webAddress(source.url);
      return (
        address &&
        make("a", { href: address, target: "_blank", rel: "noopener noreferrer", textContent: model.text("original") })
      );
    },

    open(claim) {
      const source = model.readouts[claim.readout];
      byId("reading-title").textContent = source.title || model.text("untitled");
      byId("reading-about").replaceChildren(about(source));
      const link = tonggao.reading.webLink(source);
      if (link) byId("reading-about").append(" · ", link);
      const parts = model
        .cutText(claim)
        .map((part) => (part.marked ? make("mark", { textContent: part.words }) : part.words));
      byId("reading-text").replaceChildren(...parts);
      byId("reading").showModal();
      byId("reading-text").focus();
      const first = byId("reading-text").querySelector("mark");
      if (first) first.scrollIntoView({ block: "center" });
    },
  };

  byId("reading-close").addEventListener("click", () => byId("reading").close());
})();
