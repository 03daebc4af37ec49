"use strict";
// What the page does when something is clicked, typed or linked to. The address keeps the state.
(function () {
  const { model, byId, drawing, panel, search, legend, facts } = tonggao;
  const root = document.documentElement;
  let chosen = null; // node id
  let told = null; // the node that the panel is about: the chosen one, at the start the focus
  let only = false; // whether the drawing is the chosen node's neighbourhood alone
  let written = ""; // the address this page wrote last

  function address() {
    const state = new URLSearchParams();
    if (chosen !== null) state.set("node", model.nodes[chosen].key);
    if (only) state.set("only", "1");
    if (drawing.hiddenKinds.size) state.set("hide", [...drawing.hiddenKinds].join(","));
    if (model.lang !== "zh") state.set("lang", model.lang);
    if (root.dataset.chosenTheme) state.set("theme", root.dataset.theme);
    return state.toString();
  }

  function remember() {
    if (address() !== location.hash.slice(1)) location.hash = address();
    written = location.hash; // as the browser spells it
  }

  function note(message) {
    byId("notice").textContent = message || "";
    byId("notice").hidden = !message;
  }

  function redrawWords() {
    root.lang = model.lang === "en" ? "en" : "zh-Hans";
    byId("page-title").textContent = model.text("title");
    byId("tool-lang").textContent = model.text("lang_other");
    byId("tool-theme").textContent = model.text(root.dataset.theme === "dark" ? "theme_light" : "theme_dark");
    for (const name of ["fit", "reset", "facts", "picture"]) byId(`tool-${name}`).textContent = model.text(name);
    for (const name of ["reading", "facts"]) byId(`${name}-close`).setAttribute("aria-label", model.text("close"));
    search.relabel();
    drawing.repaint();
    showPanel();
  }

  function showPanel() {
    if (told === null) panel.showNothing();
    else panel.showNode(told);
  }

  tonggao.onDrawn = () => legend.update();

  tonggao.choose = function (id) {
    chosen = told = id;
    drawing.select(id === null ? null : { node: id });
    note(id !== null && !drawing.isShown(id) ? model.text("drawn_most", drawing.MOST_DRAWN) : "");
    showPanel();
    remember();
  };

  tonggao.expand = function (id, among) {
    drawing.expand(id, among);
    note(drawing.isFull() ? model.text("drawn_most", drawing.MOST_DRAWN) : "");
    if (told === id) showPanel();
  };

  tonggao.onlyAround = function (id) {
    only = true;
    chosen = told = id;
    drawing.select({ node: id });
    drawing.onlyAround(id);
    note("");
    showPanel();
    remember();
  };

  tonggao.toggleClass = function (kind) {
    if (!drawing.hiddenKinds.delete(kind)) drawing.hiddenKinds.add(kind);
    drawing.repaint();
    remember();
  };

  function setTheme(theme, byHand) {
    root.dataset.theme = theme;
    if (byHand) root.dataset.chosenTheme = "yes";
  }

  // Bring the page to the state that the address names; unknown parts are passed over.
  function follow() {
    const state = new URLSearchParams(location.hash.slice(1));
    model.lang = state.get("lang") === "en" ? "en" : "zh";
    const theme = state.get("theme");
    if (theme === "dark" || theme === "light") setTheme(theme, true);
    drawing.hiddenKinds.clear();
    for (const kind of (state.get("hide") || "").split(",")) if (model.classes[kind]) drawing.hiddenKinds.add(kind);
    const id = state.has("node") ? model.nodeOfKey(state.get("node")) : null;
    chosen = id;
    told = id === null ? model.focus : id;
    if (only) drawing.reset();
    only = id !== null && state.get("only") === "1";
    drawing.select(id === null ? null : { node: id });
    if (only) drawing.onlyAround(id);
    redrawWords();
    written = location.hash;
  }

  function hover(event) {
    const node = model.nodes[event.node];
    const tip = byId("hover");
    tip.textContent = model.label(node);
    tip.hidden = false;
    const frame = byId("stage").getBoundingClientRect();
    const { x, y } = event.pointer.DOM;
    tip.style.left = `${Math.min(x + 14, frame.width - tip.offsetWidth - 8)}px`;
    tip.style.top = `${Math.min(y + 16, frame.height - tip.offsetHeight - 8)}px`;
  }

  function click(event) {
    const id = drawing.nodeAt(event.pointer);
    if (id !== undefined) return tonggao.choose(id);
    const line = drawing.network.getEdgeAt(event.pointer.DOM);
    if (line === undefined) return tonggao.choose(null);
    const [a, b] = String(line).split("-").map(Number);
    chosen = told = null;
    drawing.select({ line: [a, b] });
    panel.showLine(a, b);
    return undefined;
  }

  function savePicture() {
    drawing.picture().toBlob((blob) => {
      const link = tonggao.make("a", { href: URL.createObjectURL(blob), download: "graph.png" });
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 10000);
    });
  }

  // Arrow keys walk to the shown neighbour that lies nearest in that direction.
  function walk(key) {
    const [dx, dy] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key];
    const from = drawing.network.getPosition(chosen);
    let best = null;
    for (const id of model.drawnNeighbours(chosen)) {
      if (!drawing.isVisible(id)) continue;
      const place = drawing.network.getPosition(id);
      const [x, y] = [place.x - from.x, place.y - from.y];
      const along = x * dx + y * dy;
      const cost = along <= 0 ? Infinity : Math.hypot(x, y) * (1 + Math.abs(x * dy + y * dx) / along);
      if (cost < Infinity && (best === null || cost < best.cost)) best = { id, cost };
    }
    if (best) tonggao.choose(best.id);
  }

  function keydown(event) {
    if (document.querySelector("dialog[open]") || event.target.closest("input, #panel")) return;
    if (event.key === "/") {
      byId("search-box").focus();
      event.preventDefault();
    } else if (event.key === "Escape") tonggao.choose(null);
    else if (event.key.startsWith("Arrow") && chosen !== null && drawing.isVisible(chosen)) {
      walk(event.key);
      event.preventDefault();
    } else if (event.key === "Enter" && chosen !== null && event.target === document.body) tonggao.expand(chosen);
  }

  function begin() {
    const dark = window.matchMedia("(prefers-color-scheme: dark)");
    setTheme(dark.matches ? "dark" : "light", false);
    dark.addEventListener("change", () => {
      if (root.dataset.chosenTheme) return;
      setTheme(dark.matches ? "dark" : "light", false);
      redrawWords();
    });
    if (window.matchMedia("(max-width: 760px)").matches) byId("legend").open = false;
    drawing.start();
    const { network } = drawing;
    network.on("click", click);
    network.on("doubleClick", (event) => {
      const id = drawing.nodeAt(event.pointer);
      if (id !== undefined) tonggao.expand(id);
    });
    network.on("hoverNode", hover);
    for (const name of ["blurNode", "dragStart", "zoom"])
      network.on(name, () => {
        byId("hover").hidden = true;
      });
    byId("tool-fit").addEventListener("click", drawing.fit);
    byId("tool-reset").addEventListener("click", () => {
      only = false;
      drawing.hiddenKinds.clear();
      drawing.reset();
      tonggao.choose(null);
      told = model.focus;
      showPanel();
    });
    byId("tool-facts").addEventListener("click", facts.open);
    byId("tool-picture").addEventListener("click", savePicture);
    byId("tool-lang").addEventListener("click", () => {
      model.lang = model.lang === "zh" ? "en" : "zh";
      redrawWords();
      remember();
    });
    byId("tool-theme").addEventListener("click", () => {
      setTheme(root.dataset.theme === "dark" ? "light" : "dark", true);
      redrawWords();
      remember();
    });
    document.addEventListener("keydown", keydown);
    window.addEventListener("hashchange", () => {
      if (location.hash !== written) follow();
    });
    if (location.hash.length > 1) follow();
    else {
      told = model.focus;
      redrawWords();
    }
    drawing.fit(); // again, now that the legend has the width of its language
    root.dataset.ready = "yes";
  }

  begin();
})();
