"use strict";
// Words and elements. Text from readouts reaches the document only as textContent, here and everywhere.
(function () {
  const { model } = tonggao;

  model.text = function (name, ...values) {
    const words = model.strings[name][model.lang];
    return words.replace(/\{(\d)\}/g, (_, index) => String(values[Number(index)]));
  };

  model.number = (count) => count.toLocaleString("en");
  model.label = (node) => (model.lang === "en" && node.en) || node.zh || model.text("untitled");
  model.lines = (node) => (model.lang === "en" && node.en_lines) || node.zh_lines;
  model.kindLabel = (kind) => model.classes[kind][model.lang];

  // The relation's name, read from its first node to its second, or back.
  model.relationLabel = function (edge, back) {
    const own = edge[model.lang] || edge.zh;
    if (own) return back ? `${own} ←` : own;
    const known = model.relations[edge.relation];
    if (!known) return edge.relation;
    return known[back ? `${model.lang}_back` : model.lang];
  };

  // Only web addresses become links: a readout may claim any scheme as its source.
  model.webAddress = function (address) {
    if (typeof address !== "string") return null;
    try {
      const url = new URL(address);
      return url.protocol === "http:" || url.protocol === "https:" ? url.href : null;
    } catch {
      return null;
    }
  };

  // A link to the readout's own page on the web, or null where there is none that is safe to follow.
  model.webLink = function (source) {
    const address = model.webAddress(source.url);
    const rel = "noopener noreferrer";
    return address && tonggao.make("a", { href: address, target: "_blank", rel, textContent: model.text("original") });
  };

  // Where and when a readout appeared.
  model.about = (source) => [source.date || model.text("undated"), source.source].filter(Boolean).join(" · ");

  // An element with properties and children; strings become text nodes, never markup.
  tonggao.make = function (tag, properties, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(properties || {})) {
      if (name === "dataset") Object.assign(element.dataset, value);
      else if (name.startsWith("aria-") || name === "role") element.setAttribute(name, value);
      else element[name] = value;
    }
    element.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
    return element;
  };

  tonggao.button = (properties, ...children) => tonggao.make("button", { type: "button", ...properties }, ...children);
  tonggao.byId = (id) => document.getElementById(id);

  // Paper is light: a dark page is printed light, and dark again afterwards.
  tonggao.printLight = function (setTheme) {
    let dark = false;
    window.addEventListener("beforeprint", () => {
      dark = document.documentElement.dataset.theme === "dark";
      if (dark) setTheme("light");
    });
    window.addEventListener("afterprint", () => dark && setTheme("dark"));
  };

  // The colours of the classes as properties of the page, for style sheets.
  tonggao.colourClasses = function () {
    const { dataset, style } = document.documentElement;
    for (const [kind, look] of Object.entries(model.classes))
      style.setProperty(`--${kind}`, dataset.theme === "dark" ? look.dark : look.light);
  };
})();
