"use strict";
// A readout's own page. The address says where to look: #char=12,34.
(function () {
  const { model, make, byId, Reader, spans } = tonggao;
  const root = document.documentElement;
  const data = JSON.parse(byId("data").textContent);
  const source = model.readouts[0];
  let written = "";

  const graphLink = (id, lang) => `${model.graph}#${new URLSearchParams({ node: model.nodes[id].key, ...(lang === "zh" ? {} : { lang }) })}`;

  function makeName(id) {
    const words = model.label(model.nodes[id]);
    if (!model.graph) return make("span", { textContent: words });
    return make("a", { className: "name", href: graphLink(id, model.lang), textContent: words });
  }

  const reader = new Reader(byId("readout"), 0, makeName);
  reader.pointed = (quotes) => {
    const hash = `#char=${quotes[0][0]},${quotes[0][1]}`;
    if (location.hash !== hash) history.replaceState(null, "", hash);
    written = hash;
  };

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

  function go() {
    if (location.hash === written && written) return;
    const [start, end] = (new URLSearchParams(location.hash.slice(1)).get("char") || "").split(",").map(Number);
    if (!(end > start && start >= 0 && end <= spans.charactersOf(0).length)) return;
    const exact = reader.claims.find((claim) => claim.quotes.some(([from, to]) => from === start && to === end));
    reader.point(exact || [[start, end]]);
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
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const by = { j: 1, n: 1, ArrowRight: 1, k: -1, p: -1, ArrowLeft: -1 }[event.key];
    if (!by) return;
    reader.step(by);
    event.preventDefault();
  });
  window.addEventListener("hashchange", go);
  setTheme(window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
  go();
  tonggao.reader = reader;
  root.dataset.ready = "yes";
})();
