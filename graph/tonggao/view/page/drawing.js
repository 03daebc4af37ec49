"use strict";
// The drawing: what is shown, where it stands, and what is emphasized. vis-network draws lines and handles the pointer.
(function () {
  const { model, shapes, placing, painting, byId } = tonggao;
  const { boxOf, renderNode } = painting;
  const look = painting.state;
  const MOST_DRAWN = 300;
  const MOST_AT_ONCE = 80;
  const MOST_BROUGHT = 24; // more at once would bury what one was looking at
  const MOST_ZOOM = 1.25;
  const MARGIN = 24; // pixels kept free around the drawing when it is fitted

  const places = new Map(); // id -> {x, y}: the nodes shown, also while their class is filtered out
  const hiddenKinds = new Set();
  const vnodes = new vis.DataSet();
  const vedges = new vis.DataSet();
  let network = null;
  let selected = null; // {node: id} or {line: [id, id]}

  function isVisible(id) {
    return places.has(id) && !hiddenKinds.has(model.nodes[id].kind);
  }

  function lineBetween(a, b) {
    return `${Math.min(a, b)}-${Math.max(a, b)}`;
  }

  function boundsOf(ids) {
    const edges = { left: -60, right: 60, top: -60, bottom: 60 };
    for (const id of ids) {
      const [box, place] = [boxOf(id), places.get(id)];
      edges.left = Math.min(edges.left, place.x - box.left);
      edges.right = Math.max(edges.right, place.x + box.right);
      edges.top = Math.min(edges.top, place.y - box.top);
      edges.bottom = Math.max(edges.bottom, place.y + box.bottom);
    }
    return edges;
  }

  // All relations between two nodes that are drawn as one line.
  function relationsOfLine(a, b) {
    return model.nodes[a].edges.filter((edge) => edge.drawn && (edge.from === b || edge.to === b));
  }

  function isChosenLine(line) {
    if (selected === null) return false;
    if (selected.node !== undefined) return line.from === selected.node || line.to === selected.node;
    return line.id === lineBetween(...selected.line);
  }

  function styleLine(line) {
    const chosen = isChosenLine(line);
    const dim = selected !== null && !chosen;
    return {
      id: line.id,
      from: line.from,
      to: line.to,
      width: chosen ? 2 : 1,
      color: { color: chosen ? look.theme.strong : look.theme.line, opacity: dim ? 0.25 : 1, inherit: false },
    };
  }

  function visibleLines() {
    const lines = new Map();
    for (const id of places.keys()) {
      if (!isVisible(id)) continue;
      for (const other of model.drawnNeighbours(id)) {
        if (other > id && isVisible(other))
          lines.set(lineBetween(id, other), { id: lineBetween(id, other), from: id, to: other });
      }
    }
    return lines;
  }

  // Bring vis-network's copy in line with what should be visible.
  function refresh() {
    const wanted = [...places.keys()].filter(isVisible);
    const lines = visibleLines();
    vnodes.remove(vnodes.getIds().filter((id) => !isVisible(id)));
    vedges.remove(vedges.getIds().filter((id) => !lines.has(id)));
    vnodes.update(wanted.map((id) => ({ id, shape: "custom", ctxRenderer: renderNode, ...places.get(id) })));
    vedges.update([...lines.values()].map(styleLine));
    byId("shown").textContent = model.text(
      "shown",
      wanted.length.toLocaleString("en"),
      model.total.toLocaleString("en"),
    );
    tonggao.onDrawn();
  }

  // What a node is to its neighbour, all relations between the two in one line.
  function roleOf(id, anchor) {
    const labels = relationsOfLine(id, anchor).map((edge) => model.relationLabel(edge, edge.to === anchor));
    return [...new Set(labels)].join(" · ");
  }

  function emphasize() {
    look.chosen = selected !== null && selected.node !== undefined ? selected.node : null;
    look.near = null;
    look.roles = new Map();
    if (selected === null) return;
    const anchor = look.chosen === null ? selected.line[0] : look.chosen;
    const others = look.chosen === null ? [selected.line[1]] : [...model.drawnNeighbours(anchor)].filter(isVisible);
    look.near = new Set([anchor, ...others]);
    for (const other of others) look.roles.set(other, roleOf(other, anchor));
  }

  // The label is part of the node to the hand as to the eye.
  function nodeAt(pointer) {
    const direct = network.getNodeAt(pointer.DOM);
    if (direct !== undefined) return direct;
    const { x, y } = pointer.canvas;
    for (const id of vnodes.getIds()) {
      const place = network.getPosition(id);
      const box = boxOf(id);
      if (x > place.x - box.left && x < place.x + box.right && y > place.y - box.top && y < place.y + box.bottom)
        return id;
    }
    return undefined;
  }

  function neighboursByRank(id) {
    const kinds = Object.keys(model.classes);
    return [...model.drawnNeighbours(id)].sort(
      (a, b) =>
        kinds.indexOf(model.nodes[a].kind) - kinds.indexOf(model.nodes[b].kind) ||
        model.nodes[b].degree - model.nodes[a].degree ||
        a - b,
    );
  }

  function addNodes(ids) {
    const added = ids.filter((id) => !places.has(id)).slice(0, Math.max(0, MOST_DRAWN - places.size));
    placing.add(added, places, boxOf, model.drawnNeighbours);
  }

  tonggao.drawing = {
    nodeAt,
    get network() {
      return network;
    },
    isShown: (id) => places.has(id),
    isVisible,
    countShown(kind) {
      let count = 0;
      for (const id of places.keys()) if (model.nodes[id].kind === kind) count += 1;
      return count;
    },
    // The neighbours that are not shown yet, the most telling first; `among` narrows them to those of one relation.
    missingNeighbours: (id, among) =>
      neighboursByRank(id).filter((other) => !places.has(other) && (!among || among.has(other))),
    MOST_BROUGHT,
    MOST_DRAWN,
    isFull: () => places.size >= MOST_DRAWN,
    visibleEdges: () => model.edges.filter((edge) => edge.drawn && isVisible(edge.from) && isVisible(edge.to)),
    hiddenKinds,

    start() {
      look.theme = tonggao.readTheme();
      network = new vis.Network(byId("drawing"), { nodes: vnodes, edges: vedges }, model.start.options);
      network.on("dragEnd", (event) => {
        for (const id of event.nodes) places.set(id, network.getPosition(id));
      });
      tonggao.drawing.reset();
    },

    // The first drawing, at the positions computed when the page was written.
    reset() {
      places.clear();
      look.faint = 0.2;
      for (const node of model.start.nodes) places.set(node.id, { x: node.x, y: node.y });
      refresh();
      tonggao.drawing.fit();
    },

    // Show everything, labels included, clear of the legend where there is width enough to leave it alone.
    fit() {
      const frame = byId("drawing").getBoundingClientRect();
      const legend = byId("legend").open && frame.width > 700 ? byId("legend").getBoundingClientRect().width : 0;
      const edges = boundsOf([...places.keys()].filter(isVisible));
      const status = byId("status").getBoundingClientRect().height;
      const free = { width: frame.width - legend - 2 * MARGIN, height: frame.height - status - 2 * MARGIN };
      const scale = Math.min(
        MOST_ZOOM,
        free.width / (edges.right - edges.left),
        free.height / (edges.bottom - edges.top),
      );
      const position = {
        x: (edges.left + edges.right) / 2 - legend / 2 / scale,
        y: (edges.top + edges.bottom) / 2 + status / 2 / scale,
      };
      network.moveTo({ position, scale, animation: false });
    },

    // Select a node (bringing it in if need be), a line (two ids), or nothing.
    select(choice) {
      selected = choice;
      if (choice !== null && choice.node !== undefined && !places.has(choice.node)) {
        const bridge = neighboursByRank(choice.node).slice(0, 12);
        addNodes([choice.node, ...bridge]);
      }
      emphasize();
      refresh();
      if (choice !== null && choice.node !== undefined && isVisible(choice.node)) tonggao.drawing.reveal(choice.node);
    },

    // Move the view only when the node is out of sight.
    reveal(id) {
      const spot = network.canvasToDOM(network.getPosition(id));
      const frame = byId("drawing").getBoundingClientRect();
      const margin = 40;
      if (spot.x < margin || spot.y < margin || spot.x > frame.width - margin || spot.y > frame.height - margin) {
        network.moveTo({ position: network.getPosition(id), animation: false });
      }
    },

    // Bring in neighbours that are not shown yet, MOST_BROUGHT at a time.
    expand(id, among) {
      addNodes(tonggao.drawing.missingNeighbours(id, among).slice(0, MOST_BROUGHT));
      emphasize();
      refresh();
    },

    // Draw the node's neighbourhood alone, at most MOST_AT_ONCE nodes.
    onlyAround(id) {
      const first = neighboursByRank(id).slice(0, MOST_AT_ONCE - 1);
      const seen = new Set([id, ...first]);
      const second = [];
      for (const neighbour of first) {
        for (const other of neighboursByRank(neighbour).slice(0, 4)) {
          if (seen.has(other) || seen.size >= MOST_AT_ONCE) continue;
          seen.add(other);
          second.push(other);
        }
      }
      places.clear();
      look.faint = 0.55; // all of a neighbourhood is worth reading
      for (const [node, place] of placing.around(id, [first, second], boxOf, model.drawnNeighbours))
        places.set(node, place);
      emphasize();
      refresh();
      tonggao.drawing.fit();
    },

    repaint() {
      look.theme = tonggao.readTheme();
      emphasize();
      refresh();
      network.redraw();
    },

    // The drawing as a picture on the page's paper, with the legend's classes below it.
    picture() {
      const canvas = network.canvas.frame.canvas;
      const ratio = window.devicePixelRatio || 1;
      const strip = Math.round(34 * ratio);
      const copy = tonggao.make("canvas", { width: canvas.width, height: canvas.height + strip });
      const context = copy.getContext("2d");
      context.fillStyle = look.theme.paper;
      context.fillRect(0, 0, copy.width, copy.height);
      context.drawImage(canvas, 0, 0);
      context.translate(16 * ratio, canvas.height + strip / 2);
      context.scale(ratio, ratio);
      for (const kind of Object.keys(model.classes).filter((name) => tonggao.drawing.countShown(name))) {
        shapes.paint(context, kind, 0, 0, 6, look.theme);
        context.font = `12px ${look.theme.font}`;
        context.textBaseline = "middle";
        context.fillStyle = look.theme.ink;
        context.fillText(model.kindLabel(kind), 12, 0);
        context.translate(30 + context.measureText(model.kindLabel(kind)).width, 0);
      }
      return copy;
    },
  };
})();
