"use strict";
// The graph itself: the drawing made when the page was written, the surroundings of a node, one part of a large graph.
(function () {
  const { model, drawing, scenes } = tonggao;
  const MOST_AT_ONCE = 80;
  const MOST_BEHIND = 4; // of each neighbour's own neighbours

  function stressed(ids) {
    return { places: tonggao.stress(ids, scenes.tiesAmong(ids)), lines: null, faint: 0.45 };
  }

  function nearby(id, hops) {
    const first = drawing.rankedNeighbours(id);
    const seen = new Set([id, ...first.slice(0, MOST_AT_ONCE - 1)]);
    if (hops < 2) return { ids: [...seen], left: first.length + 1 - seen.size };
    for (const neighbour of first.slice(0, MOST_AT_ONCE - 1))
      for (const other of drawing.rankedNeighbours(neighbour).slice(0, MOST_BEHIND))
        if (seen.size < MOST_AT_ONCE) seen.add(other);
    return { ids: [...seen], left: Math.max(0, first.length + 1 - seen.size) };
  }

  // From the best connected on to the best connected of what is tied to those taken; no class more than its share.
  function telling(ids) {
    const members = new Set(ids);
    const room = new Map(Object.entries(model.classes).map(([kind, look]) => [kind, look.most]));
    const taken = [];
    const waiting = ids.slice().sort(scenes.byDegree).slice(0, 1);
    const seen = new Set(waiting);
    while (waiting.length && taken.length < MOST_AT_ONCE) {
      waiting.sort(scenes.byDegree);
      const id = waiting.shift();
      const { kind } = model.nodes[id];
      if (room.get(kind) <= 0) continue;
      room.set(kind, room.get(kind) - 1);
      taken.push(id);
      for (const other of model.drawnNeighbours(id)) {
        if (!members.has(other) || seen.has(other)) continue;
        seen.add(other);
        waiting.push(other);
      }
    }
    return taken;
  }

  tonggao.makers = {
    graph: () => ({
      places: new Map(model.start.nodes.map(({ id, x, y }) => [id, { x, y }])),
      lines: null,
    }),

    around(about, { hops }) {
      const { ids, left } = nearby(about, hops);
      return { ...stressed(ids), left };
    },

    part(about) {
      const ids = model.nodes.filter((node) => node.part === about - model.real && node.id < model.real);
      const taken = telling(ids.map((node) => node.id));
      return { ...stressed(taken), left: ids.length - taken.length };
    },

    overview() {
      const { parts, lines } = model.overview;
      return {
        places: new Map(parts.map(({ x, y }, number) => [model.real + number, { x, y }])),
        lines: lines.map(([from, to, weight]) => ({
          from: model.real + from,
          to: model.real + to,
          weight: Math.max(1, weight / 8),
          words: model.text("ties", model.number(weight)),
        })),
        left: model.overview.left,
      };
    },
  };
})();
