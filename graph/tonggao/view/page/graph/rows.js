"use strict";
// What the side panel is made of: nodes to go on to, and claims with their words, date and readout.
(function () {
  const { model, make, button, drawing, reading, spans } = tonggao;
  const MOST_QUOTES = 3; // of one row
  const SAID = new Set(["requirement", "definition"]); // classes whose names are the words of their claims
  let told = new Set(); // claims whose words the panel already shows

  function nodeButton(id) {
    const node = model.nodes[id];
    return button(
      { className: "node-link", dataset: { node: String(id) }, onclick: () => tonggao.choose(id) },
      tonggao.shapes.icon(node.kind, tonggao.readTheme()),
      make("span", { textContent: model.label(node) }),
      node.kind === "event" && node.date && make("time", { textContent: node.date }),
    );
  }

  function quoteBlock(claim, passage) {
    const { before, exact, after } = spans.quote(claim, passage);
    return make("blockquote", {}, before, make("mark", { textContent: exact }), after);
  }

  // Without the text around them, the same words twice say nothing new.
  function quotesOf(claim) {
    if (model.hasText(claim.readout)) return claim.quotes;
    return claim.quotes.filter(([, , words], i) => claim.quotes.findIndex((other) => other[2] === words) === i);
  }

  function wayToText(claim) {
    const words = { className: "see-text", textContent: model.text("in_text") };
    if (model.hasText(claim.readout)) return button({ ...words, onclick: () => reading.open(claim) });
    const href = reading.pageOf(claim);
    return href && make("a", { ...words, href });
  }

  function provenance(claim) {
    const source = model.readouts[claim.readout];
    return make(
      "p",
      { className: "provenance", title: claim.rule },
      make("time", { textContent: source.date || model.text("undated") }),
      make("cite", { textContent: source.title || model.text("untitled"), title: source.title || "" }),
      wayToText(claim),
    );
  }

  // A claim's words, unless the panel has them already: from another row, or as the words of a requirement (`other`).
  function claimBlock(number, other) {
    const claim = model.claims[number];
    const block = make("div", { className: "claim" });
    const first = !told.has(number);
    told.add(number);
    const spoken = other !== null && SAID.has(other.kind) && spans.words(claim) === other.zh;
    if (first && !spoken)
      block.append(...quotesOf(claim).slice(0, MOST_QUOTES).map((passage) => quoteBlock(claim, passage)));
    block.append(provenance(claim));
    return block;
  }

  const dateOf = (claim) => model.readouts[model.claims[claim].readout].date || "";

  tonggao.rows = {
    nodeButton,
    claimBlock,
    wayToText,
    startAfresh: () => (told = new Set()),
    byDate: (a, b) => (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : a - b),

    // Brings neighbours into the drawing (all, or one relation's), saying how many; null when all are there.
    bringButton(id, among) {
      const missing = drawing.countMissing(id, among);
      if (!missing || drawing.isFull()) return null;
      const brought = Math.min(missing, drawing.MOST_BROUGHT);
      const words = brought < missing ? model.text("expand_some", brought, missing) : model.text("expand", missing);
      return button({ className: "bring", textContent: words, onclick: () => tonggao.expand(id, among) });
    },
  };
})();
