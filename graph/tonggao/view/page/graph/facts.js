"use strict";
// The drawing as a table: the same facts for screen readers, and for whoever likes to read rather than look.
(function () {
  const { model, make, byId, drawing, spans } = tonggao;
  const MOST_ROWS = 500;

  const wordsOf = (edge) => (edge.claims.length ? spans.words(model.claims[edge.claims[0]]) : "");

  function tableRow(cells) {
    return make("tr", {}, ...cells.map((text) => make("td", { textContent: text })));
  }

  // One row a relation; lines that a view drew for something else than relations follow with their own words.
  function rows() {
    const label = (id) => model.label(model.nodes[id]);
    const relations = drawing
      .visibleEdges()
      .map((edge) => [label(edge.from), model.relationLabel(edge, false), label(edge.to), wordsOf(edge)]);
    const others = drawing
      .visibleLines()
      .filter((line) => !line.edges)
      .map((line) => [label(line.from), line.words, label(line.to), ""]);
    return [...relations, ...others];
  }

  tonggao.facts = {
    open() {
      const headings = ["fact_from", "fact_rel", "fact_to", "fact_words"].map((name) =>
        make("th", { scope: "col", textContent: model.text(name) }),
      );
      const all = rows();
      byId("facts-title").textContent = `${model.text("facts")} · ${model.number(all.length)}`;
      byId("facts-body").replaceChildren(
        make(
          "table",
          {},
          make("thead", {}, make("tr", {}, ...headings)),
          make("tbody", {}, ...all.slice(0, MOST_ROWS).map(tableRow)),
        ),
      );
      if (all.length > MOST_ROWS) byId("facts-body").append(model.text("facts_more", model.number(all.length - MOST_ROWS)));
      byId("facts").showModal();
    },
  };

  byId("facts-close").addEventListener("click", () => byId("facts").close());
})();
