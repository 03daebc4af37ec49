"use strict";
// The side panel: what is claimed about the chosen node or line, by relation, each claim with its words and its readout.
(function () {
  const { model, make, button, byId, rows, reading, views } = tonggao;
  const MOST_ROWS = 8; // of one relation before the rest is folded away
  const MOST_CLAIMS = 3; // of one row, likewise
  const MOST_NAMES = 6; // of each class in a part
  const TIMELINES = new Set(["heldPost", "formerPost"]);

  const earliest = (edge) => edge.claims.reduce((a, b) => (rows.byDate(a, b) <= 0 ? a : b));

  // In printed order where there is one, else by the first day; each edge's first claim is looked for once.
  function inOrder(edges) {
    const first = new Map(edges.map((edge) => [edge, edge.claims.length ? earliest(edge) : null]));
    const byEarliest = (a, b) => (a === null || b === null ? 0 : rows.byDate(a, b));
    return edges
      .slice()
      .sort((a, b) => (a.order || 0) - (b.order || 0) || byEarliest(first.get(a), first.get(b)) || a.id - b.id);
  }

  // The node's relations, grouped by name and direction, in the order of the list of relations.
  function groupsOf(id) {
    const known = Object.keys(model.relations);
    const groups = new Map();
    for (const edge of model.nodes[id].edges) {
      const back = edge.from !== id;
      const name = model.relationLabel(edge, back);
      if (!groups.has(name)) groups.set(name, { name, back, relation: edge.relation, edges: [] });
      groups.get(name).edges.push(edge);
    }
    return [...groups.values()].sort((a, b) => known.indexOf(a.relation) - known.indexOf(b.relation));
  }

  // The first of many at once, the others behind a button.
  function folded(items, most, makeItem, list) {
    list.append(...items.slice(0, most).map(makeItem));
    const rest = items.slice(most);
    if (!rest.length) return [list];
    const more = button({ className: "more", textContent: model.text("show_all", model.number(rest.length)) });
    more.addEventListener("click", () => {
      list.append(...rest.map(makeItem));
      more.remove();
    });
    return [list, more];
  }

  function row(edge, id) {
    const other = edge.from === id ? edge.to : edge.from;
    const item = make("li", {}, other === id ? null : rows.nodeButton(other));
    if (edge.order) item.value = edge.order;
    const claims = edge.claims.slice().sort(rows.byDate);
    const block = (claim) => rows.claimBlock(claim, model.nodes[other]);
    item.append(...folded(claims, MOST_CLAIMS, block, make("div", {})));
    return item;
  }

  function groupSection(group, id) {
    const edges = inOrder(group.edges);
    const ordered = edges.some((edge) => edge.order) && !group.back;
    const list = make(ordered ? "ol" : "ul", { className: TIMELINES.has(group.relation) ? "rows timeline" : "rows" });
    const heading = make(
      "h3",
      {},
      make("span", { textContent: group.name }),
      make("span", { className: "count", textContent: model.number(edges.length) }),
      rows.bringButton(id, new Set(edges.map((edge) => (edge.from === id ? edge.to : edge.from)))),
    );
    const body = folded(edges, MOST_ROWS, (edge) => row(edge, id), list);
    const none = edges.every((edge) => !edge.claims.length) && make("p", { className: "about", textContent: model.text("not_in_text") });
    return make("section", { dataset: { relation: group.relation } }, heading, none, ...body);
  }

  function kindLine(node) {
    const words = [model.kindLabel(node.kind)];
    if (node.type && model.strings[`type_${node.type}`]) words.push(model.text(`type_${node.type}`));
    if (node.date) words.push(node.date);
    return make("p", { className: "kind" }, tonggao.shapes.icon(node.kind, tonggao.readTheme()), words.join(" · "));
  }

  function head(node) {
    const long = model.label(node).length > 30 ? "long" : "";
    const parts = [kindLine(node), make("h2", { textContent: model.label(node), className: long })];
    const other = model.lang === "en" ? node.en && node.zh : node.en;
    const names = [other, ...(node.aliases || [])].filter(Boolean);
    if (names.length) parts.push(make("p", { className: "other-name", textContent: names.join(" · ") }));
    const source = model.readouts.find((readout) => readout.node === node.id);
    if (source) {
      const line = make("p", { className: "about" }, model.about(source));
      const link = model.webLink(source);
      if (link) line.append(" · ", link);
      parts.push(line);
    }
    return parts;
  }

  function actions(id) {
    const list = make("p", { className: "actions" }, rows.bringButton(id));
    const readout = model.readouts.findIndex((source) => source.node === id);
    if (readout >= 0) {
      const way = rows.wayToText({ readout, quotes: [] });
      if (way) list.append(way);
    }
    const act = (words, on, name) => list.append(button({ textContent: words, onclick: on, dataset: { act: name } }));
    act(model.text("around"), () => tonggao.showView("around", id, { hops: 1 }), "around");
    act(model.text("around_two"), () => tonggao.showView("around", id, { hops: 2 }), "around-two");
    for (const name of views.names)
      if (views.takes(name, id)) act(model.views[name][model.lang], () => tonggao.showView(name, id), name);
    return list;
  }

  function fill(...content) {
    rows.startAfresh();
    byId("panel").scrollTop = 0;
    byId("panel").replaceChildren(...content.flat());
  }

  function pair(a, b) {
    return make("p", { className: "pair" }, rows.nodeButton(a), rows.nodeButton(b));
  }

  function missingTexts() {
    if (!model.readouts.length || model.hasText(0)) return null;
    const words = model.reading ? model.text("texts_elsewhere") : model.text("texts_missing");
    return make("p", { className: "about" }, words, model.reading && " ", model.reading && indexLink());
  }

  const indexLink = () => make("a", { href: `${model.reading}/index.html`, textContent: model.text("index_link") });

  tonggao.panel = {
    showNode(id) {
      if (id >= model.real) return tonggao.panel.showPart(id);
      rows.startAfresh();
      const sections = groupsOf(id).map((group) => groupSection(group, id));
      const none = make("p", { className: "none", textContent: model.text("no_claims") });
      return fill(head(model.nodes[id]), actions(id), sections.length ? sections : [none]);
    },

    // What is said between two nodes; for two persons, the events that both attended, too.
    showLine(a, b) {
      rows.startAfresh();
      const section = (words, ...content) =>
        make("section", {}, make("h3", {}, make("span", { textContent: words })), ...content);
      const between = model.nodes[a].edges
        .filter((edge) => edge.from === b || edge.to === b)
        .map((edge) =>
          section(model.relationLabel(edge, edge.from !== a), ...edge.claims.map((claim) => rows.claimBlock(claim, null))),
        );
      const shared = tonggao.sharedBy(a, b);
      if (shared.length) {
        const list = make("ul", { className: "rows" }, ...shared.map((id) => make("li", {}, rows.nodeButton(id))));
        between.push(section(model.text("together_times", shared.length), list));
      }
      fill(pair(a, b), between);
    },

    // One part of a large graph: its classes with their counts and best connected names.
    showPart(id) {
      const part = model.nodes[id];
      const members = model.nodes.filter((node) => node.part === part.part && node.id < model.real);
      const section = (kind) => {
        const names = members.filter((node) => node.kind === kind).sort((a, b) => b.degree - a.degree || a.id - b.id);
        const heading = make("h3", {}, model.kindLabel(kind), make("span", { className: "count", textContent: model.number(names.length) }));
        const list = names.slice(0, MOST_NAMES).map((node) => make("li", {}, rows.nodeButton(node.id)));
        return make("section", {}, heading, make("ul", { className: "rows" }, ...list));
      };
      const open = button({ textContent: model.text("open_part"), onclick: () => tonggao.showView("part", id), dataset: { act: "part" } });
      fill(
        make("p", { className: "kind", textContent: model.text("part", model.number(part.count)) }),
        make("h2", { textContent: part.zh }),
        make("p", { className: "actions" }, open),
        Object.keys(part.kinds).map(section),
      );
    },

    showNothing() {
      const counts = [model.readouts.length, model.real, model.edges.length, model.claims.length].map(model.number);
      const left = model.total - model.real;
      const about = (words) => make("p", { className: "about", textContent: words });
      fill(
        make("h2", { textContent: model.text("title") }),
        about(model.text("totals", ...counts)),
        left ? about(model.text("left_out", model.number(left))) : [],
        missingTexts() || [],
        model.reading && !missingTexts() ? make("p", { className: "about" }, indexLink()) : [],
        make("p", { className: "none", textContent: model.text(model.real ? "hint" : "empty") }),
        model.real ? classSections() : [],
      );
    },
  };

  // The best connected of every class: a way in for those who do not know yet what to search for.
  function classSections() {
    return Object.keys(model.classes).flatMap((kind) => {
      const names = model.nodes.filter((node) => node.kind === kind).sort((a, b) => b.degree - a.degree || a.id - b.id);
      if (!names.length) return [];
      const list = names.slice(0, 5).map((node) => make("li", {}, rows.nodeButton(node.id)));
      const count = make("span", { className: "count", textContent: model.number(names.length) });
      return [make("section", {}, make("h3", {}, model.kindLabel(kind), count), make("ul", { className: "rows compact" }, ...list))];
    });
  }
})();
