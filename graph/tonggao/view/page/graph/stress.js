"use strict";
// Places for a network that was not foreseen when the page was written: distances follow those in the graph, nothing
// overlaps, the same every time.
(function () {
  const { painting } = tonggao;
  const ROUNDS = 120;
  const DENSITY = 0.42; // share of the drawing that boxes may cover before overlaps are removed
  const ASPECT = 1.15;
  const GAP = 8;
  const FAR = 3; // steps more than the farthest, between nodes that nothing connects

  // Steps between all nodes; a line is the longer the fewer neighbours its ends share.
  function distances(ids, tied) {
    const far = 2 * Math.sqrt(ids.length) + FAR;
    return ids.map((start) => {
      const found = new Map([[start, 0]]);
      const queue = [start];
      while (queue.length) {
        let nearest = 0;
        for (let i = 1; i < queue.length; i += 1) if (found.get(queue[i]) < found.get(queue[nearest])) nearest = i;
        const [id] = queue.splice(nearest, 1);
        for (const other of tied.get(id)) {
          const length = 1 + 0.35 * Math.sqrt(apart(tied, id, other));
          const through = found.get(id) + length;
          if (through < (found.has(other) ? found.get(other) : Infinity)) {
            found.set(other, through);
            if (!queue.includes(other)) queue.push(other);
          }
        }
      }
      return ids.map((id) => (found.has(id) ? found.get(id) : far));
    });
  }

  function apart(tied, a, b) {
    let shared = 0;
    for (const id of tied.get(a)) if (tied.get(b).has(id)) shared += 1;
    return tied.get(a).size + tied.get(b).size - 2 * shared;
  }

  // Rings around the best connected node, each branch in a sector as wide as its leaves: a start without twists.
  function radialTree(ids, tied) {
    const places = new Map();
    for (const start of ids.slice().sort((a, b) => tied.get(b).size - tied.get(a).size)) {
      if (!places.has(start)) placeTree(start, tied, places);
    }
    return [ids.map((id) => places.get(id).x), ids.map((id) => places.get(id).y)];
  }

  function placeTree(root, tied, places) {
    const nodes = [{ id: root, depth: 0, parent: null, leaves: 1, children: [] }];
    const seen = new Set([root]);
    for (const node of nodes) {
      for (const id of tied.get(node.id)) {
        if (seen.has(id)) continue;
        seen.add(id);
        const child = { id, depth: node.depth + 1, parent: node, leaves: 1, children: [] };
        node.children.push(child);
        nodes.push(child);
      }
    }
    for (const node of nodes.slice().reverse())
      if (node.children.length) node.leaves = node.children.reduce((sum, child) => sum + child.leaves, 0);
    Object.assign(nodes[0], { begin: 0, share: 2 * Math.PI });
    for (const node of nodes) {
      let { begin } = node;
      const angle = begin + node.share / 2;
      // A little off the rings: nodes without a tie between them must not fall on one spot.
      const far = node.depth + places.size * 1e-3;
      places.set(node.id, { x: far * Math.cos(angle), y: far * Math.sin(angle) });
      for (const child of node.children) {
        Object.assign(child, { begin, share: (node.share * child.leaves) / node.leaves });
        begin += child.share;
      }
    }
  }

  // Stress majorization, one node at a time.
  function spread(wanted, [x, y]) {
    const count = wanted.length;
    for (let round = 0; round < ROUNDS; round += 1) {
      for (let i = 0; i < count; i += 1) {
        let [sumX, sumY, total] = [0, 0, 0];
        for (let j = 0; j < count; j += 1) {
          if (i === j) continue;
          const [dx, dy] = [x[i] - x[j], y[i] - y[j]];
          const distance = wanted[i][j];
          const pull = distance / (Math.sqrt(dx * dx + dy * dy) || 1e-9);
          const weight = 1 / (distance * distance);
          sumX += weight * (x[j] + dx * pull);
          sumY += weight * (y[j] + dy * pull);
          total += weight;
        }
        if (total) [x[i], y[i]] = [sumX / total, sumY / total];
      }
    }
    return [x, y];
  }

  // Stretched to the wanted aspect and the room that the boxes need.
  function scale(x, y, boxes) {
    const span = (values) => Math.max(...values) - Math.min(...values);
    const width = span(x) || 1;
    const height = Math.max(span(y), width / 8);
    const area = boxes.reduce((sum, box) => sum + (box.left + box.right) * (box.top + box.bottom), 0) / DENSITY;
    const stretch = Math.min(Math.max((ASPECT * height) / width, 1 / 1.5), 1.5);
    const factor = Math.sqrt(area / (width * height * stretch));
    return [x.map((value) => value * factor * stretch), y.map((value) => value * factor)];
  }

  // Move every overlapping pair apart along the shorter way; whether any pair overlapped.
  function pushApart(x, y, boxes) {
    let moved = false;
    for (let i = 0; i < boxes.length; i += 1) {
      for (let j = i + 1; j < boxes.length; j += 1) {
        const [a, b] = [boxes[i], boxes[j]];
        const right = x[i] + a.right + GAP - (x[j] - b.left);
        const left = x[j] + b.right + GAP - (x[i] - a.left);
        const down = y[i] + a.bottom + GAP - (y[j] - b.top);
        const up = y[j] + b.bottom + GAP - (y[i] - a.top);
        if (right <= 0 || left <= 0 || down <= 0 || up <= 0) continue;
        moved = true;
        const values = Math.min(left, right) < Math.min(up, down) ? x : y;
        const [after, before] = values === x ? [right, left] : [down, up];
        const step = after < before ? -after / 2 - 0.1 : before / 2 + 0.1;
        values[i] += step;
        values[j] -= step;
      }
    }
    return moved;
  }

  function removeOverlaps(x, y, boxes) {
    for (;;) {
      for (let round = 0; round < 200; round += 1) if (!pushApart(x, y, boxes)) return;
      // Pushing alone can chase its tail in a crowd; a little more room always ends it.
      for (const values of [x, y]) values.forEach((value, i) => (values[i] = value * 1.06));
    }
  }

  // Places (id -> {x, y}) for nodes and the lines [{from, to}] between them.
  tonggao.stress = function (ids, lines) {
    if (!ids.length) return new Map();
    const tied = new Map(ids.map((id) => [id, new Set()]));
    for (const { from, to } of lines) {
      if (!tied.has(from) || !tied.has(to) || from === to) continue;
      tied.get(from).add(to);
      tied.get(to).add(from);
    }
    const boxes = ids.map(painting.boxOf);
    const [x, y] = scale(...spread(distances(ids, tied), radialTree(ids, tied)), boxes);
    removeOverlaps(x, y, boxes);
    return new Map(ids.map((id, i) => [id, { x: x[i], y: y[i] }]));
  };
})();
