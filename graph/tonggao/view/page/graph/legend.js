"use strict";
// The legend, which is the filter too: classes with colour, shape and counts, relations, and the period.
(function () {
  const { model, make, button, byId, drawing, filters, periods } = tonggao;
  const totals = new Map();
  for (const node of model.nodes.slice(0, model.real)) totals.set(node.kind, (totals.get(node.kind) || 0) + 1);
  const relations = new Map(); // name -> how many of them can be drawn
  for (const edge of model.edges) {
    if (edge.drawn) relations.set(edge.relation, (relations.get(edge.relation) || 0) + 1);
  }

  function classRow(kind) {
    const shown = !filters.state.kinds.has(kind);
    const total = model.number(totals.get(kind));
    const whole = tonggao.views.now.view === "overview"; // its parts stand for all nodes
    const count = whole ? total : model.text("class_count", model.number(drawing.countShown(kind)), total);
    return make(
      "li",
      {},
      button(
        { "aria-pressed": String(shown), dataset: { kind }, onclick: () => tonggao.toggleClass(kind) },
        tonggao.shapes.icon(kind, tonggao.readTheme()),
        make("span", { className: "legend-label", textContent: model.kindLabel(kind) }),
        make("span", { className: "count", textContent: count }),
      ),
    );
  }

  function relationRow(relation) {
    const shown = !filters.state.relations.has(relation);
    const label = model.relations[relation][model.lang];
    return make(
      "li",
      {},
      button(
        { "aria-pressed": String(shown), dataset: { relation }, onclick: () => tonggao.toggleRelation(relation) },
        make("span", { className: "legend-label", textContent: label }),
        make("span", { className: "count", textContent: model.number(relations.get(relation)) }),
      ),
    );
  }

  // Rebuilt rows lose the focus of whoever pressed one of them.
  function replaceRows(list, rows) {
    const focused = document.activeElement;
    const name = list.contains(focused) ? focused.dataset.kind || focused.dataset.relation : null;
    list.replaceChildren(...rows);
    const again = [...list.querySelectorAll("button")].find(
      ({ dataset }) => name !== null && (dataset.kind || dataset.relation) === name,
    );
    if (again) again.focus();
  }

  function changePeriod() {
    const dates = ["from", "to"].map((name) => byId(`period-${name}`));
    for (const box of dates) {
      const fits = box.value.trim() === "" || periods.isDate(box.value.trim());
      box.setAttribute("aria-invalid", String(!fits));
    }
    const [from, to] = dates.map((box) => box.value.trim());
    tonggao.setPeriod(from, to, byId("period-undated").checked);
  }

  for (const name of ["from", "to", "undated"]) byId(`period-${name}`).addEventListener("change", changePeriod);

  tonggao.legend = {
    update() {
      const { from, to, undated } = filters.state;
      byId("legend-title").textContent = model.text("classes");
      byId("relations-title").textContent = model.text("relations");
      byId("period-title").textContent = model.text("period");
      for (const name of ["from", "to", "undated"])
        byId(`period-${name}-label`).textContent = model.text(`period_${name}`);
      byId("period-from").value = from;
      byId("period-to").value = to;
      byId("period-undated").checked = undated;
      byId("relations").hidden = !relations.size;
      const kinds = Object.keys(model.classes).filter((kind) => totals.has(kind));
      replaceRows(byId("legend-rows"), kinds.map(classRow));
      const known = Object.keys(model.relations);
      const there = [...relations.keys()].sort((a, b) => known.indexOf(a) - known.indexOf(b));
      replaceRows(byId("relation-rows"), there.map(relationRow));
    },
  };
})();
