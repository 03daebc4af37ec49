"use strict";
// The address keeps the state: what is after # brings back what was seen.
(function () {
  const { model, byId, filters, views, reading } = tonggao;
  const root = document.documentElement;
  const key = (id) => model.nodes[id].key;
  let written = ""; // the address this page wrote last, as the browser spells it

  function opened() {
    const { view, about } = views.now;
    return view === model.opening.view && about === (view === "graph" || view === "overview" ? null : model.focus);
  }

  function compose(chosen, line) {
    const state = new URLSearchParams();
    const { view, about, hops, least } = views.now;
    if (chosen !== null) state.set("node", key(chosen));
    if (line !== null) for (const id of line) state.append("line", key(id));
    if (view === "around") {
      state.set("hops", String(hops));
      if (about !== chosen) state.set("about", key(about));
    } else if (!opened()) {
      state.set("view", view);
      if (about !== null && about !== chosen) state.set("about", key(about));
    }
    if (view === "together") state.set("least", String(least));
    if (filters.state.from) state.set("from", filters.state.from);
    if (filters.state.to) state.set("to", filters.state.to);
    if (!filters.state.undated) state.set("undated", "0");
    if (filters.state.kinds.size) state.set("hide", [...filters.state.kinds].join(","));
    if (filters.state.relations.size) state.set("without", [...filters.state.relations].join(","));
    if (model.lang !== "zh") state.set("lang", model.lang);
    if (root.dataset.chosenTheme) state.set("theme", root.dataset.theme);
    if (reading.read) state.set("read", model.readouts[reading.read.readout].key);
    if (reading.read && reading.read.char) state.set("char", reading.read.char);
    return state.toString();
  }

  const node = (name, state) => (state.has(name) ? model.nodeOfKey(state.get(name)) : null);

  function readView(state, chosen) {
    const about = state.has("about") ? node("about", state) : chosen;
    const hops = Number(state.get("hops"));
    if ((hops === 1 || hops === 2) && about !== null && about < model.real) return { view: "around", about, hops };
    const view = state.get("view");
    if (view === "part") return { view, about: about !== null && about >= model.real ? about : null };
    if (!Object.hasOwn(model.views, view)) return null;
    return { view, about: views.takes(view, about) ? about : views.aboutFor(view, null), least: readLeast(state) };
  }

  // The two ends of the line that was chosen.
  function readLine(state) {
    const ends = state.getAll("line").map(model.nodeOfKey);
    return ends.length === 2 && !ends.includes(null) && ends[0] !== ends[1] ? ends : null;
  }

  function readLeast(state) {
    const least = Number(state.get("least"));
    return Number.isInteger(least) && least >= 1 ? least : model.opening.least;
  }

  tonggao.address = {
    // Put the state into the address, as a step that "back" leads out of.
    write(chosen, line) {
      const words = compose(chosen, line);
      if (words !== location.hash.slice(1)) location.hash = words;
      written = location.hash;
    },

    isOwn: () => location.hash === written,
    accept: () => (written = location.hash),

    // What the address says; unknown parts are passed over.
    read() {
      const state = new URLSearchParams(location.hash.slice(1));
      const chosen = node("node", state);
      const names = (name) => (state.get(name) || "").split(",");
      return {
        chosen,
        line: readLine(state),
        view: readView(state, chosen),
        lang: state.get("lang") === "en" ? "en" : "zh",
        theme: ["dark", "light"].includes(state.get("theme")) ? state.get("theme") : null,
        kinds: names("hide").filter((kind) => Object.hasOwn(model.classes, kind)),
        relations: names("without").filter((relation) => Object.hasOwn(model.relations, relation)),
        period: [state.get("from") || "", state.get("to") || "", state.get("undated") !== "0"],
        read: state.get("read"),
        char: state.get("char"),
      };
    },
  };

  // Copy the address, where the browser lets a page do so; where not, offer it to be copied by hand.
  byId("tool-link").addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      tonggao.note(model.text("link_copied"));
    } catch {
      window.prompt(model.text("link_by_hand"), location.href);
    }
  });
})();
