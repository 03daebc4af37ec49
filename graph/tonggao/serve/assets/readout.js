"use strict";
// A readout with its passages marked; names lead to their pages. The address says where to look: a passage, #char=12,34, or a
// claim by its name, #post-12-34.
(function () {
  const { model, make, byId, Reader, spans } = tonggao;
  const root = document.documentElement;
  let written = "";
  model.lang = root.lang === "en" ? "en" : "zh";

  const makeName = (id) => {
    const node = model.nodes[id];
    return make("a", { className: "name", href: `/id/${node.key}`, textContent: model.label(node) });
  };

  const reader = new Reader(byId("readout"), 0, makeName);
  reader.pointed = (quotes) => {
    const hash = `#char=${quotes[0][0]},${quotes[0][1]}`;
    if (location.hash !== hash) history.replaceState(null, "", hash);
    written = hash;
  };

  function go() {
    if (location.hash === written && written) return;
    const named = reader.claims.find((claim) => `#${claim.key}` === location.hash);
    if (named) {
      reader.point(named);
      return;
    }
    const [start, end] = (new URLSearchParams(location.hash.slice(1)).get("char") || "").split(",").map(Number);
    if (!(end > start && start >= 0 && end <= spans.charactersOf(0).length)) return;
    const exact = reader.claims.find((claim) => claim.quotes.some(([from, to]) => from === start && to === end));
    reader.point(exact || [[start, end]]);
  }

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input")) return;
    const by = { j: 1, n: 1, ArrowRight: 1, k: -1, p: -1, ArrowLeft: -1 }[event.key];
    if (!by) return;
    reader.step(by);
    event.preventDefault();
  });
  window.addEventListener("hashchange", go);
  go();
  tonggao.reader = reader;
  root.dataset.read = "yes";
})();
