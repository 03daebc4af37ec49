"use strict";
// The legend: every class with its colour, shape and counts; a click hides or shows the class.
(function () {
  const { model, make, byId, drawing } = tonggao;
  const totals = new Map();
  for (const node of model.nodes) totals.set(node.kind, (totals.get(node.kind) || 0) + 1);

  function entry(kind) {
    const shown = !drawing.hiddenKinds.has(kind);
    const count = model.text("class_count", drawing.countShown(kind), totals.get(kind));
    const button = make(
      "button",
      { type: "button", "aria-pressed": String(shown), dataset: { kind }, onclick: () => tonggao.toggleClass(kind) },
      tonggao.shapes.icon(kind, tonggao.readTheme()),
      make("span", { className: "legend-label", textContent: model.kindLabel(kind) }),
      make("span", { className: "count", textContent: count }),
    );
    return make("li", {}, button);
  }

  tonggao.legend = {
    update() {
      byId("legend-title").textContent = model.text("classes");
      const focused = document.activeElement && document.activeElement.dataset.kind;
      byId("legend-rows").replaceChildren(
        ...Object.keys(model.classes)
          .filter((kind) => totals.has(kind))
          .map(entry),
      );
      const again =
        focused &&
        [...byId("legend-rows").querySelectorAll("button")].find((button) => button.dataset.kind === focused);
      if (again) again.focus();
    },
  };
})();
