"use strict";
// What the page does when something is clicked, typed or linked to.
(function () {
  const { model, byId, drawing, panel, search, legend, facts, filters, views, address, reading } = tonggao;
  const root = document.documentElement;
  let chosen = null; // node id
  let line = null; // the two ends of the chosen line
  let told = null; // the node that the panel is about: the chosen one, at the start the focus
  let following = false; // an address is being followed: nothing is to be written into it meanwhile

  tonggao.remember = function () {
    if (!following) address.write(chosen, line);
  };

  tonggao.note = function (message) {
    byId("notice").textContent = message || "";
    byId("notice").hidden = !message;
  };

  // The words and colours of everything but the drawing and the panel.
  function relabel() {
    root.lang = model.lang === "en" ? "en" : "zh-Hans";
    byId("page-title").textContent = model.text("title");
    byId("tool-lang").textContent = model.text("lang_other");
    byId("tool-theme").textContent = model.text(root.dataset.theme === "dark" ? "theme_light" : "theme_dark");
    for (const name of ["fit", "reset", "facts", "link", "save"]) byId(`tool-${name}`).textContent = model.text(name);
    for (const name of ["reading", "facts"]) byId(`${name}-close`).setAttribute("aria-label", model.text("close"));
    byId("drawing").setAttribute("aria-label", model.text("graph_label"));
    tonggao.colourClasses();
    drawing.readTheme();
    search.relabel();
  }

  function redrawWords() {
    relabel();
    drawing.repaint();
    views.relabel();
    showPanel();
  }

  function showPanel() {
    if (line !== null) panel.showLine(...line);
    else if (told === null) panel.showNothing();
    else panel.showNode(told);
  }

  // Filters and thresholds may leave nothing: a blank drawing says so.
  let blank = false;
  tonggao.onDrawn = function () {
    legend.update();
    const nothing = drawing.visibleIds().length === 0;
    if (nothing || blank) tonggao.note(nothing ? model.text("nothing_drawn") : "");
    blank = nothing;
  };

  tonggao.choose = function (id) {
    // Among the parts of a large graph a node would stand alone.
    if (id !== null && id < model.real && views.now.view === "overview") views.show("around", id, { hops: 1 });
    chosen = told = id;
    line = null;
    drawing.select(id === null ? null : { node: id });
    tonggao.note(id !== null && !drawing.isShown(id) ? model.text("drawn_most", drawing.MOST_DRAWN) : "");
    showPanel();
    tonggao.remember();
  };

  tonggao.expand = function (id, among) {
    if (id >= model.real) {
      tonggao.showView("part", id);
      return;
    }
    drawing.expand(id, among);
    tonggao.note(drawing.isFull() ? model.text("drawn_most", drawing.MOST_DRAWN) : "");
    if (told === id) showPanel();
  };

  // Show a view about a node: the one given, else what fits best.
  tonggao.showView = function (name, about, settings) {
    const node = about === undefined ? views.aboutFor(name, chosen) : about;
    chosen = line = null;
    drawing.letGo();
    tonggao.note("");
    views.show(name, node, settings);
    told = node;
    showPanel();
    tonggao.remember();
  };

  tonggao.toggleClass = function (kind) {
    filters.toggleKind(kind);
    drawing.repaint();
    tonggao.remember();
  };

  tonggao.toggleRelation = function (relation) {
    filters.toggleRelation(relation);
    drawing.repaint();
    tonggao.remember();
  };

  tonggao.setPeriod = function (from, to, undated) {
    filters.setPeriod(from, to, undated);
    drawing.repaint();
    tonggao.remember();
  };

  function setTheme(theme, byHand) {
    root.dataset.theme = theme;
    if (byHand) root.dataset.chosenTheme = "yes";
  }

  // A scene with words of its own is made again in the other language.
  function setLanguage(lang) {
    model.lang = lang;
    if (drawing.captions.length) views.show(views.now.view, views.now.about, views.now);
  }

  function open() {
    const { view, least } = model.opening;
    const about = Object.keys(model.views).includes(view) && views.takes(view, model.focus) ? model.focus : null;
    views.show(view, view === "together" && !model.opening.asked ? null : about, { least });
    told = view === "overview" ? null : model.focus;
  }

  // Bring the page to the state that the address names.
  function follow() {
    following = true;
    const state = address.read();
    reading.close();
    model.lang = state.lang;
    if (state.theme) setTheme(state.theme, true);
    filters.clear();
    state.kinds.forEach(filters.toggleKind);
    state.relations.forEach(filters.toggleRelation);
    filters.setPeriod(...state.period);
    chosen = line = null;
    drawing.letGo();
    relabel();
    if (state.view) views.show(state.view.view, state.view.about, state.view);
    else open();
    if (state.view) told = state.view.about;
    if (state.chosen !== null) {
      chosen = told = state.chosen;
      drawing.select({ node: chosen });
    } else if (state.line !== null) chooseLine(state.line);
    showPanel();
    if (state.read) reading.openAt(state.read, state.char);
    address.accept();
    following = false;
  }

  function chooseLine(ends) {
    chosen = told = null;
    line = ends;
    drawing.select({ line: ends });
  }

  function click(event) {
    const id = drawing.nodeAt(event.pointer);
    if (id !== undefined) return tonggao.choose(id);
    const edge = drawing.network.getEdgeAt(event.pointer.DOM);
    if (edge === undefined) return tonggao.choose(null);
    chooseLine(String(edge).split("-").map(Number));
    showPanel();
    tonggao.remember();
    return undefined;
  }

  // Arrow keys walk to the shown neighbour that lies nearest in that direction.
  function walk(key) {
    const [dx, dy] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key];
    const from = drawing.network.getPosition(chosen);
    let best = null;
    for (const id of drawing.neighboursOf(chosen)) {
      const place = drawing.network.getPosition(id);
      const [x, y] = [place.x - from.x, place.y - from.y];
      const along = x * dx + y * dy;
      const cost = along <= 0 ? Infinity : Math.hypot(x, y) * (1 + Math.abs(x * dy + y * dx) / along);
      if (cost < Infinity && (best === null || cost < best.cost)) best = { id, cost };
    }
    if (best) tonggao.choose(best.id);
  }

  function keydown(event) {
    if (document.querySelector("dialog[open]") || event.target.closest("input, #panel, #legend, #bar, #views")) return;
    if (event.key === "/") {
      byId("search-box").focus();
      event.preventDefault();
    } else if (event.key === "Escape") tonggao.choose(null);
    else if (event.key.startsWith("Arrow") && chosen !== null && drawing.isVisible(chosen)) {
      walk(event.key);
      event.preventDefault();
    } else if (event.key.startsWith("Arrow") && chosen === null && drawing.visibleIds().length) {
      tonggao.choose(drawing.isVisible(model.focus) ? model.focus : drawing.visibleIds()[0]);
      event.preventDefault();
    } else if (event.key === "Enter" && chosen !== null) tonggao.expand(chosen);
  }

  function listenToDrawing({ network }) {
    network.on("click", click);
    network.on("doubleClick", (event) => {
      const id = drawing.nodeAt(event.pointer);
      if (id !== undefined) tonggao.expand(id);
    });
    network.on("hoverNode", tonggao.tip.show);
    for (const name of ["blurNode", "dragStart", "zoom"]) network.on(name, tonggao.tip.hide);
  }

  function listenToTools() {
    byId("tool-fit").addEventListener("click", () => drawing.fit(true));
    byId("tool-reset").addEventListener("click", () => {
      filters.clear();
      tonggao.choose(null);
      open();
      showPanel();
      tonggao.remember();
    });
    byId("tool-facts").addEventListener("click", facts.open);
    byId("tool-lang").addEventListener("click", () => {
      setLanguage(model.lang === "zh" ? "en" : "zh");
      redrawWords();
      tonggao.remember();
    });
    byId("tool-theme").addEventListener("click", () => {
      setTheme(root.dataset.theme === "dark" ? "light" : "dark", true);
      redrawWords();
      tonggao.remember();
    });
    byId("least-box").addEventListener("change", () => {
      const least = Math.max(1, Math.floor(Number(byId("least-box").value)) || 1);
      tonggao.showView("together", views.now.about, { least });
    });
  }

  function begin() {
    const dark = window.matchMedia("(prefers-color-scheme: dark)");
    setTheme(dark.matches ? "dark" : "light", false);
    dark.addEventListener("change", () => {
      if (root.dataset.chosenTheme) return;
      setTheme(dark.matches ? "dark" : "light", false);
      redrawWords();
    });
    tonggao.printLight((theme) => {
      setTheme(theme, false);
      redrawWords();
    });
    if (window.matchMedia("(max-width: 760px)").matches) byId("legend").open = false;
    listenToTools();
    document.addEventListener("keydown", keydown);
    window.addEventListener("hashchange", () => {
      if (!address.isOwn()) follow();
    });
    follow();
    listenToDrawing(drawing);
    drawing.fit(); // again, now that the legend has the width of its language
    root.dataset.ready = "yes";
  }

  begin();
})();
