"use strict";
// The drawing as a table: the same facts for screen readers, and for whoever likes to read rather than look.
(function () {
  const { model, make, byId, drawing } = tonggao;
  const MOST_ROWS = 500;

  function words(edge) {
    if (!edge.claims.length) return "";
    const claim = model.claims[edge.claims[0]];
    return claim.quotes.length ? model.quote(claim, claim.quotes[0]).exact : "";
  }

  function tableRow(edge) {
    const cells = [
      model.label(model.nodes[edge.from]),
      model.relationLabel(edge, false),
      model.label(model.nodes[edge.to]),
      words(edge),
    ];
    return make("tr", {}, ...cells.map((text) => make("td", { textContent: text })));
  }

  tonggao.facts = {
    open() {
      const headings = ["fact_from", "fact_rel", "fact_to", "fact_words"].map((name) =>
        make("th", { scope: "col", textContent: model.text(name) }),
      );
      const edges = drawing.visibleEdges();
      byId("facts-title").textContent = `${model.text("facts")} · ${edges.length}`;
      byId("facts-body").replaceChildren(
        make(
          "table",
          {},
          make("thead", {}, make("tr", {}, ...headings)),
          make("tbody", {}, ...edges.slice(0, MOST_ROWS).map(tableRow)),
        ),
      );
      byId("facts").showModal();
    },
  };

  byId("facts-close").addEventListener("click", () => byId("facts").close());
})();
