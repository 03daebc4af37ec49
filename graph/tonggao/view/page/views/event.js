"use strict";
// An event: who took part, in blocks by capacity, each in the printed order, with the posts they were given there.
(function () {
  const { model, scenes } = tonggao;
  const MOST_READOUTS = 6;
  const MOST_POSTS = 2; // below a name

  function partsBy(capacity, about) {
    return model.nodes[about].edges
      .filter((edge) => edge.from === about && edge.relation === capacity)
      .sort((a, b) => (a.order || 0) - (b.order || 0));
  }

  // The posts that the readouts of the event attest of a person.
  function postsOf(id, readouts) {
    const said = model.nodes[id].edges.filter(
      (edge) =>
        edge.relation === "heldPost" && edge.claims.some((claim) => readouts.has(model.claims[claim].readout)),
    );
    return said.slice(0, MOST_POSTS).map((edge) => model.label(model.nodes[edge.to]));
  }

  tonggao.makers.event = function (about) {
    const readouts = scenes.over(about, "reports", true).sort(scenes.byDate);
    const reported = new Set(readouts.map((id) => model.readouts.findIndex((source) => source.node === id)));
    const [blocks, tags, remarks, placed] = [[], new Map(), new Map(), new Set()];
    for (const capacity of tonggao.CAPACITIES) {
      const parts = partsBy(capacity, about);
      const fresh = parts.filter((edge) => !placed.has(edge.to));
      for (const edge of fresh) {
        placed.add(edge.to);
        if (edge.order) tags.set(edge.to, String(edge.order));
        const posts = postsOf(edge.to, reported);
        if (posts.length) remarks.set(edge.to, posts);
      }
      // Who stands in another block already is named in the heading.
      const again = parts.filter((edge) => !fresh.includes(edge)).map((edge) => model.label(model.nodes[edge.to]));
      const also = again.length ? model.text("event_also", again.join("、")) : "";
      const words = scenes.heading(model.relations[capacity][model.lang], parts.length) + also;
      const across = fresh.length > 12 ? 5 : fresh.length > 4 ? 4 : 3;
      if (parts.length) blocks.push({ always: true, heading: words, ids: fresh.map((edge) => edge.to), across });
    }
    tonggao.painting.state.remarks = remarks; // before anything is measured
    const scene = scenes.inColumns([
      [{ heading: model.kindLabel("readout"), ids: readouts.slice(0, MOST_READOUTS) }],
      [{ ids: [about] }, { heading: model.kindLabel("place"), ids: scenes.over(about, "place", false) }],
      blocks,
    ]);
    const ids = [...scene.places.keys()];
    const lines = scenes.tiesAmong(ids, { all: true }).filter((line) => line.from === about || line.to === about);
    return { ...scene, lines, tags, remarks, left: Math.max(0, readouts.length - MOST_READOUTS), faint: 0.6 };
  };
})();
