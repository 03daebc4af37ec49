"use strict";
// A readout's own page.
(function () {
  const { model, make, byId, Reader } = tonggao;
  const root = document.documentElement;
  const data = JSON.parse(byId("data").textContent);
  const source = model.readouts[0];

  const graphLink = (id, lang) => `${model.graph}#${new URLSearchParams({ node: model.nodes[id].key, ...(lang === "zh" ? {} : { lang }) })}`;

  function makeName(id) {
    const words = model.label(model.nodes[id]);
    if (!model.graph) return make("span", { textContent: words });
    return make("a", { className: "name", href: graphLink(id, model.lang), textContent: words });
  }

  const reader = new Reader(byId("readout"), 0, makeName);

  function link(id, href, words) {
    return make("a", { id, href, textContent: words });
  }

  function redrawWords() {
    root.lang = model.lang === "en" ? "en" : "zh-Hans";
    byId("to-index").textContent = model.text("index_title");
    byId("tool-lang").textContent = model.text("lang_other");
    byId("tool-theme").textContent = model.text(root.dataset.theme === "dark" ? "theme_light" : "theme_dark");
    // The text has its title, as a rule: no need to print it twice.
    const firstLine = source.text.trimStart().split("\n", 1)[0].trim();
    byId("readout-title").className = firstLine === source.title ? "unseen" : "";
    const about = byId("readout-about");
    about.replaceChildren(model.about(source));
    const original = model.webLink(source);
    if (original) about.append(" · ", original);
    if (model.graph && source.node !== undefined)
      about.append(" · ", link("to-graph", graphLink(source.node, model.lang), model.text("graph_link")));
    const [previous, next] = data.neighbours;
    const ways = [];
    if (previous) ways.push(link("previous", encodeURIComponent(previous.file), `← ${previous.title}`));
    if (next) ways.push(link("next", encodeURIComponent(next.file), `${next.title} →`));
    byId("neighbours").replaceChildren(...ways);
    byId("neighbours").setAttribute("aria-label", `${model.text("previous")} / ${model.text("next")}`);
    tonggao.colourClasses();
  }

  function setTheme(theme) {
    root.dataset.theme = theme;
    redrawWords();
  }

  tonggao.printLight(setTheme);
  byId("tool-theme").addEventListener("click", () => setTheme(root.dataset.theme === "dark" ? "light" : "dark"));
  byId("tool-lang").addEventListener("click", () => {
    model.lang = model.lang === "zh" ? "en" : "zh";
    reader.show();
    redrawWords();
  });
  setTheme(window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
  tonggao.followAddress(reader);
  tonggao.reader = reader;
  root.dataset.ready = "yes";
})();
