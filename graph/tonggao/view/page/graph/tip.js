"use strict";
// The words beside the pointer: a node's full name, and what a double click would bring in.
(function () {
  const { model, make, byId, drawing } = tonggao;
  const MOST_TOLD = 5; // relations that are counted

  // What a double click would bring in, by relation, before it does.
  function missingLines(node) {
    const missing = new Set(node.id < model.real ? drawing.missingNeighbours(node.id) : []);
    if (!missing.size) return [];
    const counts = new Map();
    for (const edge of node.edges.filter((each) => each.drawn)) {
      const [other, name] = edge.from === node.id ? [edge.to, model.relationLabel(edge, false)] : [edge.from, model.relationLabel(edge, true)];
      if (missing.has(other)) counts.set(name, (counts.get(name) || new Set()).add(other));
    }
    const most = [...counts].sort(([, a], [, b]) => b.size - a.size).slice(0, MOST_TOLD);
    const words = most.map(([name, others]) => `${name} ${model.number(others.size)}`).join(" · ");
    return [make("span", { textContent: model.text("not_shown", model.number(missing.size)) }), make("span", { textContent: words })];
  }

  function show(event) {
    const node = model.nodes[event.node];
    const tip = byId("hover");
    tip.replaceChildren(make("strong", { textContent: model.label(node) }), ...missingLines(node));
    tip.hidden = false;
    const frame = byId("stage").getBoundingClientRect();
    const { x, y } = event.pointer.DOM;
    tip.style.left = `${Math.min(x + 14, frame.width - tip.offsetWidth - 8)}px`;
    tip.style.top = `${Math.min(y + 16, frame.height - tip.offsetHeight - 8)}px`;
  }

  tonggao.tip = { show, hide: () => (byId("hover").hidden = true) };
})();
