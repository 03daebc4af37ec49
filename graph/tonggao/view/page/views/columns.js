"use strict";
// What several views share: scenes in columns of headed blocks, and ties between chosen nodes.
(function () {
  const { model, painting, captions } = tonggao;
  const ACROSS = 110; // between columns: room for the lines to fan out
  const BETWEEN = 26; // blocks of a column
  const GAP = 14; // nodes of a block

  // A block as a grid, from its own corner: {width, height, places, heading}.
  function measureBlock({ heading, ids, across = 1 }) {
    const boxes = ids.map(painting.boxOf);
    const columns = Math.min(across, ids.length) || 1;
    const widths = new Array(columns).fill(0);
    boxes.forEach((box, i) => (widths[i % columns] = Math.max(widths[i % columns], box.left + box.right)));
    const width = widths.reduce((sum, each) => sum + each, 0) + GAP * (columns - 1);
    const places = new Map();
    let y = heading ? captions.HEIGHT : 0;
    for (let row = 0; row * columns < ids.length; row += 1) {
      const slice = boxes.slice(row * columns, (row + 1) * columns);
      const top = Math.max(...slice.map((box) => box.top));
      let x = 0;
      slice.forEach((box, i) => {
        places.set(ids[row * columns + i], { x: x + widths[i] / 2, y: y + top });
        x += widths[i] + GAP;
      });
      y += top + Math.max(...slice.map((box) => box.bottom)) + GAP;
    }
    return { width, height: y - GAP, places, heading };
  }

  // Nodes of a column each as near as can be to the height it is drawn to, in that order, none overlapping.
  function settle(ids, wanted, places) {
    const order = ids.slice().sort((a, b) => wanted.get(a) - wanted.get(b));
    let y = -Infinity;
    let off = 0;
    for (const id of order) {
      const box = painting.boxOf(id);
      const at = Math.max(wanted.get(id), y + box.top);
      places.get(id).y = at;
      off += wanted.get(id) - at;
      y = at + box.bottom + GAP;
    }
    for (const id of order) places.get(id).y += off / order.length;
  }

  tonggao.scenes = {
    // Columns, each a list of blocks {heading, ids, across}, left to right, every column about the middle.
    inColumns(columns) {
      const scene = { places: new Map(), captions: [] };
      let x = 0;
      for (const column of columns) {
        const blocks = column.filter((block) => block.ids.length || block.always).map(measureBlock);
        if (!blocks.length) continue;
        const width = Math.max(...blocks.map((block) => block.width));
        const height = blocks.reduce((sum, block) => sum + block.height, 0) + BETWEEN * (blocks.length - 1);
        let y = -height / 2;
        for (const block of blocks) {
          const left = x + (width - block.width) / 2;
          if (block.heading)
            scene.captions.push({ x: x + width / 2, y: y + captions.HEIGHT / 2 - 4, words: block.heading });
          for (const [id, place] of block.places) scene.places.set(id, { x: left + place.x, y: y + place.y });
          y += block.height + BETWEEN;
        }
        x += width + ACROSS;
      }
      return scene;
    },

    // Draw the nodes of one column level with those they are tied to; its heading goes on top again.
    levelWith(scene, ids, lines, heading) {
      if (!ids.length) return;
      const wanted = new Map(ids.map((id) => [id, scene.places.get(id).y]));
      for (const id of ids) {
        const ends = lines.filter((line) => line.from === id || line.to === id);
        const heights = ends.map((line) => scene.places.get(line.from === id ? line.to : line.from).y);
        if (heights.length) wanted.set(id, heights.reduce((sum, y) => sum + y, 0) / heights.length);
      }
      settle(ids, wanted, scene.places);
      const caption = scene.captions.find((each) => each.words === heading);
      const top = Math.min(...ids.map((id) => scene.places.get(id).y - painting.boxOf(id).top));
      if (caption) caption.y = top - captions.HEIGHT / 2;
    },

    // The lines between these nodes; only relations that are drawn, or all but those `without`.
    tiesAmong(ids, { all = false, without = [] } = {}) {
      const among = new Set(ids);
      const found = new Map();
      for (const id of ids) {
        for (const edge of model.nodes[id].edges) {
          const other = edge.from === id ? edge.to : edge.from;
          if (!among.has(other) || other === id || (!all && !edge.drawn) || without.includes(edge.relation)) continue;
          const key = `${Math.min(id, other)}-${Math.max(id, other)}`;
          if (!found.has(key)) found.set(key, { from: Math.min(id, other), to: Math.max(id, other), edges: [] });
          const line = found.get(key);
          if (!line.edges.includes(edge)) line.edges.push(edge);
        }
      }
      return [...found.values()];
    },

    // The nodes at the other end of a node's relations of one name: forward (from it) or back (to it), without repeats.
    over(id, relation, back) {
      const ends = model.nodes[id].edges
        .filter((edge) => edge.relation === relation && (back ? edge.to === id : edge.from === id))
        .sort((a, b) => (a.order || 0) - (b.order || 0))
        .map((edge) => (back ? edge.from : edge.to));
      return [...new Set(ends)].filter((end) => end !== id);
    },

    byDegree: (a, b) => model.nodes[b].degree - model.nodes[a].degree || a - b,
    byDate: (a, b) => (model.nodes[b].date || "").localeCompare(model.nodes[a].date || "") || a - b, // latest first

    // The branches of a tree, the nearest to its root first; those that grow on the way are walked, too.
    *walkDown(tree) {
      const waiting = [tree];
      for (const branch of waiting) {
        yield branch;
        waiting.push(...branch.below);
      }
    },

    heading: (words, count) => `${words} · ${count}`,
  };
})();
