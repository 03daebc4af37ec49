"use strict";
// A readout with its passages marked; names lead to their pages.
(function () {
  const { model, make, byId, Reader } = tonggao;
  const root = document.documentElement;
  model.lang = root.lang === "en" ? "en" : "zh";

  const makeName = (id) => {
    const node = model.nodes[id];
    return make("a", { className: "name", href: `/id/${node.key}`, textContent: model.label(node) });
  };

  const reader = new Reader(byId("readout"), 0, makeName);
  tonggao.followAddress(reader);
  tonggao.reader = reader;
  root.dataset.read = "yes";
})();
