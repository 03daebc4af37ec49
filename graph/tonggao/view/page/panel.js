"use strict";
// The side panel: what is claimed about the chosen node or line, by relation, each claim with its words and its readout.
(function () {
  const { model, make, byId, drawing, reading } = tonggao;
  const MOST_ROWS = 8; // of one relation before the rest is folded away
  const MOST_QUOTES = 3; // of one row
  const TIMELINES = new Set(["heldPost", "formerPost"]);

  let told = new Set(); // claims whose words the panel already shows

  function nodeButton(id) {
    const node = model.nodes[id];
    return make(
      "button",
      { type: "button", className: "node-link", dataset: { node: String(id) }, onclick: () => tonggao.choose(id) },
      tonggao.shapes.icon(node.kind, tonggao.readTheme()),
      make("span", { textContent: model.label(node) }),
    );
  }

  function quoteBlock(claim, passage) {
    const { before, exact, after } = model.quote(claim, passage);
    return make("blockquote", {}, before, make("mark", { textContent: exact }), after);
  }

  function provenance(claim) {
    const source = model.readouts[claim.readout];
    const line = make(
      "p",
      { className: "provenance" },
      make("time", { textContent: source.date || model.text("undated") }),
      make("cite", { textContent: source.title || model.text("untitled") }),
    );
    if (model.hasText(claim.readout)) {
      line.append(
        make("button", {
          type: "button",
          className: "see-text",
          textContent: model.text("in_text"),
          onclick: () => reading.open(claim),
        }),
      );
    }
    line.title = claim.rule;
    return line;
  }

  function withProvenance(block, claim) {
    block.append(provenance(claim));
    return block;
  }

  // A claim's words, unless the panel has them already: from another row, or as the name of the node (`spoken`).
  function claimBlock(number, spoken) {
    const claim = model.claims[number];
    const block = make("div", { className: "claim" });
    if (!told.has(number)) {
      told.add(number);
      if (spoken && claim.quotes.length && model.quote(claim, claim.quotes[0]).exact === spoken)
        return withProvenance(block, claim);
      block.append(...claim.quotes.slice(0, MOST_QUOTES).map((passage) => quoteBlock(claim, passage)));
    }
    return withProvenance(block, claim);
  }

  const dateOf = (claim) => model.readouts[model.claims[claim].readout].date || "";
  const byDate = (a, b) => (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : a - b);

  const earliest = (edge) => edge.claims.reduce((a, b) => (byDate(a, b) <= 0 ? a : b));
  const byPrintedOrder = (a, b) => (a.order || 0) - (b.order || 0) || byDate(earliest(a), earliest(b));

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
    const rank = (group) => (known.includes(group.relation) ? known.indexOf(group.relation) : known.indexOf("partOf"));
    return [...groups.values()].sort((a, b) => rank(a) - rank(b));
  }

  function row(edge, id) {
    const other = edge.from === id ? edge.to : edge.from;
    const item = make("li", {}, other === id ? null : nodeButton(other));
    if (edge.order) item.value = edge.order;
    item.append(
      ...edge.claims
        .slice()
        .sort(byDate)
        .map((claim) => claimBlock(claim, model.nodes[other].zh)),
    );
    return item;
  }

  // Brings neighbours into the drawing (all, or one relation's), saying beforehand how many; null when all are there.
  function bringButton(id, among) {
    const missing = drawing.missingNeighbours(id, among).length;
    if (!missing || drawing.isFull()) return null;
    const brought = Math.min(missing, drawing.MOST_BROUGHT);
    const words = brought < missing ? model.text("expand_some", brought, missing) : model.text("expand", missing);
    return make("button", {
      type: "button",
      className: "bring",
      textContent: words,
      onclick: () => tonggao.expand(id, among),
    });
  }

  function groupSection(group, id) {
    const edges = group.edges.slice().sort(byPrintedOrder);
    const ordered = edges.some((edge) => edge.order) && !group.back;
    const list = make(ordered ? "ol" : "ul", { className: TIMELINES.has(group.relation) ? "rows timeline" : "rows" });
    list.append(...edges.slice(0, MOST_ROWS).map((edge) => row(edge, id)));
    const heading = make(
      "h3",
      {},
      make("span", { textContent: group.name }),
      make("span", { className: "count", textContent: String(edges.length) }),
      bringButton(id, new Set(edges.map((edge) => (edge.from === id ? edge.to : edge.from)))),
    );
    const section = make("section", { dataset: { relation: group.relation } }, heading, list);
    const rest = edges.slice(MOST_ROWS);
    if (rest.length) {
      const more = make("button", {
        type: "button",
        className: "more",
        textContent: model.text("show_all", rest.length),
      });
      more.addEventListener("click", () => {
        list.append(...rest.map((edge) => row(edge, id)));
        more.remove();
      });
      section.append(more);
    }
    return section;
  }

  function head(node) {
    const parts = [
      make(
        "p",
        { className: "kind" },
        tonggao.shapes.icon(node.kind, tonggao.readTheme()),
        model.kindLabel(node.kind),
        node.date ? ` · ${node.date}` : "",
      ),
      make("h2", { textContent: model.label(node), className: model.label(node).length > 30 ? "long" : "" }),
    ];
    const other = model.lang === "en" ? node.en && node.zh : node.en;
    if (other) parts.push(make("p", { className: "other-name", textContent: other }));
    const source = model.readouts.find((readout) => readout.node === node.id);
    if (source) {
      const line = make("p", { className: "about" }, reading.about(source));
      const link = reading.webLink(source);
      if (link) line.append(" · ", link);
      parts.push(line);
    }
    return parts;
  }

  function actions(id) {
    const list = make("p", { className: "actions" }, bringButton(id));
    const readout = model.readouts.findIndex((source) => source.node === id);
    if (readout >= 0 && model.hasText(readout)) {
      const open = () => reading.open({ readout, quotes: [] });
      list.append(
        make("button", { type: "button", id: "act-read", textContent: model.text("in_text"), onclick: open }),
      );
    }
    list.append(
      make("button", {
        type: "button",
        id: "act-around",
        textContent: model.text("around"),
        onclick: () => tonggao.onlyAround(id),
      }),
    );
    return list;
  }

  tonggao.panel = {
    showNode(id) {
      const node = model.nodes[id];
      told = new Set();
      const sections = groupsOf(id).map((group) => groupSection(group, id));
      const body = sections.length
        ? sections
        : [make("p", { className: "none", textContent: model.text("no_claims") })];
      byId("panel").replaceChildren(...head(node), actions(id), ...body);
      byId("panel").scrollTop = 0;
    },

    // What is said between two nodes.
    showLine(a, b) {
      told = new Set();
      const between = model.nodes[a].edges.filter((edge) => edge.from === b || edge.to === b);
      const sections = between.map((edge) =>
        make(
          "section",
          {},
          make("h3", {}, make("span", { textContent: model.relationLabel(edge, edge.from !== a) })),
          ...edge.claims.map((claim) => claimBlock(claim, null)),
        ),
      );
      byId("panel").replaceChildren(make("p", { className: "pair" }, nodeButton(a), nodeButton(b)), ...sections);
      byId("panel").scrollTop = 0;
    },

    showNothing() {
      const counts = [model.readouts.length, model.total, model.edges.length, model.claims.length].map((n) =>
        n.toLocaleString("en"),
      );
      const left = model.total - model.nodes.length;
      byId("panel").replaceChildren(
        make("h2", { textContent: model.text("title") }),
        make("p", { className: "about", textContent: model.text("totals", ...counts) }),
        make("p", {
          className: "about",
          hidden: !left,
          textContent: model.text("left_out", left.toLocaleString("en")),
        }),
        make("p", { className: "none", textContent: model.text(model.nodes.length ? "hint" : "empty") }),
      );
    },
  };
})();
