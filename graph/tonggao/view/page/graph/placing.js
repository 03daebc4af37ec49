"use strict";
// Places for nodes that are brought in later: the first free spot near those they belong to. Deterministic, nothing overlaps.
(function () {
  const GAP = 8;

  function overlaps(a, b) {
    return a.left < b.right + GAP && b.left < a.right + GAP && a.top < b.bottom + GAP && b.top < a.bottom + GAP;
  }

  function at(box, x, y) {
    return { left: x - box.left, right: x + box.right, top: y - box.top, bottom: y + box.bottom };
  }

  // The free spot nearest to (x, y), looked for on growing rings that begin in the given direction.
  function freeSpot(box, x, y, distance, direction, taken) {
    for (let radius = distance; ; radius += 22) {
      const steps = Math.max(8, Math.round(radius / 9));
      for (let step = 0; step < steps; step += 1) {
        const side = step % 2 ? 1 : -1;
        const angle = direction + (side * Math.ceil(step / 2) * 2 * Math.PI) / steps;
        const spot = { x: x + radius * 1.25 * Math.cos(angle), y: y + radius * Math.sin(angle) };
        const covered = at(box, spot.x, spot.y);
        if (!taken.some((other) => overlaps(covered, other))) {
          taken.push(covered);
          return spot;
        }
      }
    }
  }

  tonggao.placing = {
    // Places for `added` ids around those in `places` (id -> {x, y}), which stay where they are.
    add(added, places, boxOf, neighboursOf) {
      const taken = [...places].map(([id, place]) => at(boxOf(id), place.x, place.y));
      const waiting = new Set(added);
      while (waiting.size) {
        let next = null;
        for (const id of waiting) {
          const anchors = [...neighboursOf(id)].filter((other) => places.has(other));
          if (anchors.length && (next === null || anchors.length > next.anchors.length)) next = { id, anchors };
        }
        if (next === null) next = { id: waiting.values().next().value, anchors: [] };
        waiting.delete(next.id);
        places.set(next.id, tonggao.placing.near(next.id, next.anchors, places, boxOf, taken));
      }
    },

    // A spot beside the middle of the anchors, on the side that faces away from the middle of the drawing.
    near(id, anchors, places, boxOf, taken) {
      const box = boxOf(id);
      if (!anchors.length) return freeSpot(box, 0, 0, places.size ? 120 : 0, 0, taken);
      const middle = { x: 0, y: 0 };
      for (const anchor of anchors) {
        middle.x += places.get(anchor).x / anchors.length;
        middle.y += places.get(anchor).y / anchors.length;
      }
      const direction = middle.x || middle.y ? Math.atan2(middle.y, middle.x) : -Math.PI / 2;
      return freeSpot(box, middle.x, middle.y, anchors.length > 1 ? 30 : 85, direction, taken);
    },
  };
})();
