"use strict";
// The views as buttons: each shows the graph as the answer to one question people have.
(function () {
  const { model, button, byId, drawing, scenes } = tonggao;
  const names = Object.keys(model.views).filter((name) => name !== "overview" || model.overview);
  // The view that is shown: its name, the node it is about (null: the whole graph), and its own settings.
  const now = { view: "graph", about: null, hops: 1, least: model.opening.least };

  const takes = (name, id) => id !== null && id < model.real && model.views[name].focus.includes(model.nodes[id].kind);

  // How much a view has to show of a node, where that is not how well connected it is.
  function telling(name, id) {
    const { in: to = [], out: from = [] } = model.views[name].telling || {};
    return model.nodes[id].edges.filter(
      (edge) => (edge.to === id && to.includes(edge.relation)) || (edge.from === id && from.includes(edge.relation)),
    ).length;
  }

  const found = new Map(); // the best node of each view, looked for once

  function best(name) {
    if (!found.has(name)) found.set(name, findBest(name));
    return found.get(name);
  }

  function findBest(name) {
    const fitting = model.nodes.filter((node) => takes(name, node.id)).map((node) => node.id);
    const size = new Map(fitting.map((id) => [id, telling(name, id)]));
    fitting.sort((a, b) => size.get(b) - size.get(a) || scenes.byDegree(a, b));
    return fitting.length ? fitting[0] : null;
  }

  // What a view would be about: the chosen node, else what the page opened on, else the best connected of its class.
  function aboutFor(name, chosen) {
    if (!model.views[name].focus.length) return null;
    if (takes(name, chosen)) return chosen;
    if (name === "together") return null;
    if (takes(name, now.about)) return now.about;
    return takes(name, model.focus) ? model.focus : best(name);
  }

  const isPossible = (name) => !model.views[name].focus.length || name === "together" || best(name) !== null;

  function title() {
    const about = now.about === null ? "" : model.label(model.nodes[now.about]);
    if (now.view === "around") return model.text("around_title", about, now.hops);
    if (now.view === "part") return model.text("part_title", about);
    const says = model.views[now.view][`about_${model.lang}`];
    return about && now.view !== "graph" ? `${about} · ${says}` : says;
  }

  function showBar(left) {
    const buttons = names.filter(isPossible).map((name) =>
      button({
        textContent: model.views[name][model.lang],
        title: model.views[name][`about_${model.lang}`],
        dataset: { view: name },
        "aria-pressed": String(now.view === name),
        onclick: () => tonggao.showView(name),
      }),
    );
    byId("view-buttons").replaceChildren(...buttons);
    byId("view-buttons").setAttribute("aria-label", model.text("views"));
    byId("view-title").textContent = left ? `${title()} · ${model.text("view_left", model.number(left))}` : title();
    byId("least").hidden = now.view !== "together";
    byId("least-label").textContent = model.text("least");
    byId("least-box").value = now.least || "";
  }

  let left = 0;

  tonggao.views = {
    now,
    takes,
    aboutFor,
    relabel: () => showBar(left),
    names,

    // Show a view; what does not exist (a view without its node, an overview of a small graph) is shown as the graph.
    show(name, about, settings = {}) {
      const makes = Object.hasOwn(tonggao.makers, name) ? name : "graph";
      const lacks = (makes === "overview" && !model.overview) || (about === null && !["graph", "overview", "together"].includes(makes));
      const fits = about === null || ["around", "part"].includes(makes) || takes(makes, about) || makes === "graph";
      Object.assign(now, { hops: 1 }, settings, lacks || !fits ? { view: "graph", about: null } : { view: makes, about });
      tonggao.painting.state.remarks = new Map();
      const scene = tonggao.makers[now.view](now.about, now);
      left = scene.left || 0;
      drawing.show(scene);
      showBar(left);
    },
  };
})();
