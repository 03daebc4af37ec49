"use strict";
// The drawing: what is shown, where it stands, and what is emphasized. vis-network draws lines and handles the pointer.
// A view hands in a scene: {places, lines, captions, tags, remarks, faint}; `lines` null draws all that the graph has.
(function () {
  const { model, placing, painting, captions, filters, byId } = tonggao;
  const { boxOf, renderNode } = painting;
  const look = painting.state;
  const MOST_DRAWN = 300;
  const MOST_BROUGHT = 24; // more at once would bury what one was looking at
  const MOST_ZOOM = 1.25;
  const LEGIBLE = 0.62; // a small screen shows a readable part at this zoom rather than all of it unreadably
  const MARGIN = 24; // pixels kept free around the drawing when it is fitted

  const places = new Map(); // id -> {x, y}: the nodes shown, also while they are filtered out
  const brought = new Set(); // ids that came in after the scene was set
  const vnodes = new vis.DataSet();
  const vedges = new vis.DataSet();
  let scene = { lines: null, captions: [] };
  let lines = new Map(); // id of line -> {id, from, to, edges, weight}: those visible
  let neighbours = new Map(); // id -> the visible ones it is tied to
  let network = null;
  let fitted = true; // nobody has moved or zoomed the drawing since it was fitted
  let selected = null; // {node: id} or {line: [id, id]}

  const isVisible = (id) => places.has(id) && filters.showsNode(id);
  const lineId = (a, b) => `${Math.min(a, b)}-${Math.max(a, b)}`;

  function graphLine(a, b) {
    const edges = model.nodes[a].edges.filter(
      (edge) => edge.drawn && (edge.from === b || edge.to === b) && filters.showsEdge(edge),
    );
    return edges.length ? { id: lineId(a, b), from: a, to: b, edges } : null;
  }

  function graphLinesOf(id) {
    return [...model.drawnNeighbours(id)]
      .filter((other) => isVisible(other))
      .map((other) => graphLine(id, other))
      .filter((line) => line !== null);
  }

  // A view's line may stand for several relations, or for none of the graph's own.
  const passes = (line) =>
    isVisible(line.from) && isVisible(line.to) && (!line.edges || line.edges.some(filters.showsEdge));

  function findLines() {
    lines = new Map();
    neighbours = new Map();
    const visible = [...places.keys()].filter(isVisible);
    const own = scene.lines === null ? [] : scene.lines.filter(passes);
    for (const line of own) lines.set(lineId(line.from, line.to), { ...line, id: lineId(line.from, line.to) });
    for (const id of visible.filter((node) => scene.lines === null || brought.has(node)))
      for (const line of graphLinesOf(id)) if (!lines.has(line.id)) lines.set(line.id, line);
    for (const { from, to } of lines.values()) {
      for (const [one, other] of [[from, to], [to, from]]) {
        if (!neighbours.has(one)) neighbours.set(one, new Set());
        neighbours.get(one).add(other);
      }
    }
    return visible;
  }

  const neighboursOf = (id) => neighbours.get(id) || new Set();

  function isChosenLine(line) {
    if (selected === null) return false;
    if (selected.node !== undefined) return line.from === selected.node || line.to === selected.node;
    return line.id === lineId(...selected.line);
  }

  function styleLine(line) {
    const chosen = isChosenLine(line);
    const dim = selected !== null && !chosen;
    const wide = line.wide || line.weight; // a view may say how wide, if not by what it counts
    const weight = wide ? Math.min(8, 0.7 + Math.log2(wide) * 0.8) : 1;
    return {
      id: line.id,
      from: line.from,
      to: line.to,
      width: chosen ? weight + 1 : weight,
      color: { color: chosen ? look.theme.strong : look.theme.line, opacity: dim ? 0.25 : 1, inherit: false },
    };
  }

  // Bring vis-network's copy in line with what should be visible.
  function refresh() {
    const wanted = findLines();
    emphasize();
    vnodes.remove(vnodes.getIds().filter((id) => !isVisible(id)));
    vedges.remove(vedges.getIds().filter((id) => !lines.has(id)));
    vnodes.update(wanted.map((id) => ({ id, shape: "custom", ctxRenderer: renderNode, ...places.get(id) })));
    vedges.update([...lines.values()].map(styleLine));
    const real = wanted.filter((id) => id < model.real).length;
    const parts = wanted.length - real;
    const name = parts ? "shown_parts" : "shown";
    byId("shown").textContent = model.text(name, model.number(parts || real), model.number(model.total));
    tonggao.onDrawn();
  }

  // What a node is to its neighbour, all relations between the two in one line.
  function roleOf(id, anchor) {
    const line = lines.get(lineId(id, anchor));
    if (!line.edges) return line.words || "";
    const labels = line.edges
      .filter((edge) => edge.from === id || edge.to === id)
      .map((edge) => model.relationLabel(edge, edge.to === anchor));
    return [...new Set(labels)].join(" · ");
  }

  function emphasize() {
    look.chosen = selected !== null && selected.node !== undefined ? selected.node : null;
    look.near = null;
    look.roles = new Map();
    if (selected === null) return;
    const anchor = look.chosen === null ? selected.line[0] : look.chosen;
    const others = look.chosen === null ? [selected.line[1]] : [...neighboursOf(anchor)];
    look.near = new Set([anchor, ...others]);
    for (const other of others) if (lines.has(lineId(other, anchor))) look.roles.set(other, roleOf(other, anchor));
  }

  // The label is part of the node to the hand as to the eye.
  function nodeAt(pointer) {
    const direct = network.getNodeAt(pointer.DOM);
    if (direct !== undefined) return direct;
    const { x, y } = pointer.canvas;
    return vnodes.getIds().find((id) => {
      const [place, box] = [network.getPosition(id), boxOf(id)];
      return x > place.x - box.left && x < place.x + box.right && y > place.y - box.top && y < place.y + box.bottom;
    });
  }

  function rankedNeighbours(id) {
    const kinds = Object.keys(model.classes);
    const place = new Map(kinds.map((kind, number) => [kind, number]));
    return [...model.drawnNeighbours(id)].sort(
      (a, b) =>
        place.get(model.nodes[a].kind) - place.get(model.nodes[b].kind) ||
        model.nodes[b].degree - model.nodes[a].degree ||
        a - b,
    );
  }

  function addNodes(ids) {
    const added = ids.filter((id) => !places.has(id)).slice(0, Math.max(0, MOST_DRAWN - places.size));
    for (const id of added) brought.add(id);
    placing.add(added, places, boxOf, model.drawnNeighbours);
  }

  // The outer edges of everything visible, labels and headings included.
  function bounds() {
    const edges = { left: -60, right: 60, top: -60, bottom: 60 };
    for (const id of [...places.keys()].filter(isVisible)) {
      const [box, place] = [boxOf(id), places.get(id)];
      edges.left = Math.min(edges.left, place.x - box.left);
      edges.right = Math.max(edges.right, place.x + box.right);
      edges.top = Math.min(edges.top, place.y - box.top);
      edges.bottom = Math.max(edges.bottom, place.y + box.bottom);
    }
    for (const caption of scene.captions) {
      const [left, right] = captions.span(caption);
      edges.left = Math.min(edges.left, left);
      edges.right = Math.max(edges.right, right);
      edges.top = Math.min(edges.top, caption.y - captions.HEIGHT / 2);
    }
    return edges;
  }

  // Where to look when not all can be seen: at what is selected or the page is about, else at the middle.
  function middle(edges) {
    const about = [look.chosen, model.focus].find((id) => id !== null && isVisible(id));
    if (about !== undefined) return places.get(about);
    return { x: (edges.left + edges.right) / 2, y: (edges.top + edges.bottom) / 2 };
  }

  // Made when there is something to draw: taking it all in at once is faster than node by node.
  function start() {
    network = new vis.Network(byId("drawing"), { nodes: vnodes, edges: vedges }, model.start.options);
    network.on("dragEnd", (event) => {
      for (const id of event.nodes) places.set(id, network.getPosition(id));
    });
    network.on("afterDrawing", (context) => captions.paint(context, scene.captions));
    for (const name of ["dragStart", "zoom"]) network.on(name, () => (fitted = false));
    // A phone is turned, a window drawn larger: fitted again, once vis-network has moved the old view.
    network.on("resize", () => fitted && window.requestAnimationFrame(() => tonggao.drawing.fit()));
  }

  tonggao.drawing = {
    MOST_BROUGHT,
    MOST_DRAWN,
    nodeAt,
    bounds,
    isVisible,
    neighboursOf,
    rankedNeighbours,
    styleLine,
    get network() {
      return network;
    },
    get captions() {
      return scene.captions;
    },
    isShown: (id) => places.has(id),
    isFull: () => places.size >= MOST_DRAWN,
    visibleIds: () => [...places.keys()].filter(isVisible),
    visibleLines: () => [...lines.values()],
    placeOf: (id) => places.get(id),
    countShown: (kind) => tonggao.drawing.visibleIds().filter((id) => model.nodes[id].kind === kind).length,
    // The neighbours that are not shown yet, the most telling first; `among` narrows them to those of one relation.
    missingNeighbours: (id, among) =>
      rankedNeighbours(id).filter((other) => !places.has(other) && (!among || among.has(other))),
    countMissing: (id, among) =>
      [...model.drawnNeighbours(id)].filter((other) => !places.has(other) && (!among || among.has(other))).length,
    // The graph's relations that are drawn, each once.
    visibleEdges: () => [...new Set([...lines.values()].flatMap((line) => line.edges || []))].sort((a, b) => a.id - b.id),

    readTheme: () => (look.theme = tonggao.readTheme()),

    show(next) {
      scene = { lines: null, captions: [], ...next };
      places.clear();
      brought.clear();
      look.faint = next.faint || 0.2;
      look.tags = next.tags || new Map();
      look.remarks = next.remarks || new Map();
      for (const [id, place] of next.places) places.set(id, place);
      refresh();
      if (network === null) start();
      tonggao.drawing.fit();
    },

    // Show everything, labels included, clear of the legend where there is width enough to leave it alone; on a small
    // screen the part around the middle node that can be read, unless the whole is asked for.
    fit(whole = false) {
      const frame = byId("drawing").getBoundingClientRect();
      const key = byId("legend").getBoundingClientRect();
      const wideEnough = frame.width > 700;
      const legend = byId("legend").open && wideEnough ? key.width : 0;
      const above = wideEnough ? 0 : byId("legend-title").getBoundingClientRect().height + 12; // folded, it lies on top
      const edges = bounds();
      const status = byId("status").getBoundingClientRect().height;
      const free = { width: frame.width - legend - 2 * MARGIN, height: frame.height - status - above - 2 * MARGIN };
      const wide = free.width / (edges.right - edges.left);
      const scale = Math.min(MOST_ZOOM, wide, free.height / (edges.bottom - edges.top));
      if (!wideEnough && !whole && scale < LEGIBLE) {
        network.moveTo({ position: middle(edges), scale: LEGIBLE, animation: false });
        fitted = true;
        return;
      }
      const position = {
        x: (edges.left + edges.right) / 2 - legend / 2 / scale,
        y: (edges.top + edges.bottom) / 2 + (status - above) / 2 / scale,
      };
      network.moveTo({ position, scale, animation: false });
      fitted = true;
    },

    // Select a node (bringing it in if need be), a line (two ids), or nothing.
    select(choice) {
      selected = choice;
      const id = choice === null ? undefined : choice.node;
      if (id !== undefined && id < model.real && !places.has(id)) addNodes([id, ...rankedNeighbours(id).slice(0, 12)]);
      refresh();
      if (id !== undefined && isVisible(id)) tonggao.drawing.reveal(id);
    },

    // Forget what was selected; what is shown next is drawn without it.
    letGo: () => (selected = null),

    // Move the view only when the node is out of sight.
    reveal(id) {
      const spot = network.canvasToDOM(network.getPosition(id));
      const frame = byId("drawing").getBoundingClientRect();
      const margin = 40;
      if (spot.x < margin || spot.y < margin || spot.x > frame.width - margin || spot.y > frame.height - margin) {
        network.moveTo({ position: network.getPosition(id), animation: false });
        fitted = false;
      }
    },

    // Bring in neighbours that are not shown yet, MOST_BROUGHT at a time.
    expand(id, among) {
      addNodes(tonggao.drawing.missingNeighbours(id, among).slice(0, MOST_BROUGHT));
      brought.add(id);
      refresh();
    },

    repaint() {
      refresh();
      network.redraw();
    },
  };
})();
