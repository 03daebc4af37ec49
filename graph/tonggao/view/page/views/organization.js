"use strict";
// An organization: its posts, and who is attested in them, when first and when last.
(function () {
  const { model, scenes } = tonggao;
  const MOST_POSTS = 24;
  const MOST_HOLDERS = 40;

  function heldBy(post) {
    return model.nodes[post].edges.filter(
      (edge) => edge.to === post && (edge.relation === "heldPost" || edge.relation === "formerPost"),
    );
  }

  // "2031-03-05 – 2031-04-18": the days of the first and the last readout that attest it.
  function spell(edges) {
    const dates = edges
      .flatMap((edge) => edge.claims.map((claim) => model.readouts[model.claims[claim].readout].date))
      .filter(Boolean)
      .sort();
    if (!dates.length) return null;
    const [first, last] = [dates[0], dates[dates.length - 1]];
    return first === last ? first : `${first} – ${last}`;
  }

  tonggao.makers.organization = function (about) {
    const attested = (post) => heldBy(post).reduce((sum, edge) => sum + edge.claims.length, 0);
    const all = scenes.over(about, "postIn", true).sort((a, b) => attested(b) - attested(a) || a - b);
    const posts = all.slice(0, MOST_POSTS);
    const found = [...new Set(posts.flatMap((post) => heldBy(post).map((edge) => edge.from)))];
    const holders = found.slice(0, MOST_HOLDERS);
    const remarks = new Map();
    for (const holder of holders) {
      const held = posts.flatMap(heldBy).filter((edge) => edge.from === holder);
      const words = spell(held);
      if (words) remarks.set(holder, [held.every((edge) => edge.relation === "formerPost") ? `${model.text("former")} ${words}` : words]);
    }
    tonggao.painting.state.remarks = remarks; // before anything is measured
    const heading = scenes.heading(model.text("organization_holders"), found.length);
    const scene = scenes.inColumns([
      [{ ids: [about] }],
      [{ heading: scenes.heading(model.text("organization_posts"), all.length), ids: posts }],
      [{ heading, ids: holders }],
    ]);
    const lines = scenes
      .tiesAmong([...scene.places.keys()], { all: true })
      .filter((line) => line.edges.some((edge) => ["postIn", "heldPost", "formerPost"].includes(edge.relation)));
    scenes.levelWith(scene, holders, lines, heading);
    return { ...scene, lines, remarks, left: all.length - posts.length + found.length - holders.length, faint: 0.5 };
  };
})();
