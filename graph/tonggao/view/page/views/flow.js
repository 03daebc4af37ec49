"use strict";
// Requirements on their way: who issued them, their words, whom they address.
(function () {
  const { model, scenes } = tonggao;
  const MOST = 20;
  const PER_COLUMN = 10;

  // The requirements that a node has to do with: issued by it, addressed to it, stated in it, or naming it.
  function requirementsOf(about) {
    const node = model.nodes[about];
    if (node.kind === "event") {
      const readouts = scenes.over(about, "reports", true);
      return [...new Set([...scenes.over(about, "issues", false), ...readouts.flatMap((id) => scenes.over(id, "states", false))])];
    }
    const found = [
      ...scenes.over(about, "issues", false),
      ...scenes.over(about, "addressee", true),
      ...scenes.over(about, "states", false),
      ...scenes.over(about, "names", true),
    ];
    return [...new Set(found)].filter((id) => model.nodes[id].kind === "requirement");
  }

  tonggao.makers.flow = function (about) {
    const all = requirementsOf(about);
    const ends = (id) => [scenes.over(id, "issues", true)[0], scenes.over(id, "addressee", false)[0]];
    // Those with both ends first: a flow is what is looked for.
    const both = (id) => ends(id).filter((end) => end !== undefined).length;
    const taken = all.slice().sort((a, b) => both(b) - both(a) || a - b).slice(0, MOST);
    const rank = (end) => (end === undefined ? Infinity : end);
    taken.sort((a, b) => rank(ends(a)[0]) - rank(ends(b)[0]) || rank(ends(a)[1]) - rank(ends(b)[1]) || a - b);
    const issuers = [...new Set(taken.flatMap((id) => scenes.over(id, "issues", true)))];
    const addressees = [...new Set(taken.flatMap((id) => scenes.over(id, "addressee", false)))].filter(
      (id) => !issuers.includes(id),
    );
    const heading = (name, count) => scenes.heading(model.text(name), count);
    const scene = scenes.inColumns([
      [{ heading: heading("flow_issuers", issuers.length), ids: issuers }],
      [{ heading: heading("flow_requirements", taken.length), ids: taken, across: Math.ceil(taken.length / PER_COLUMN) }],
      [{ heading: heading("flow_addressees", addressees.length), ids: addressees }],
    ]);
    if (!taken.length) scene.places.set(about, { x: 0, y: 0 });
    const lines = scenes
      .tiesAmong([...scene.places.keys()], { all: true })
      .filter((line) => line.edges.some((edge) => edge.relation === "issues" || edge.relation === "addressee"));
    scenes.levelWith(scene, issuers, lines, heading("flow_issuers", issuers.length));
    scenes.levelWith(scene, addressees, lines, heading("flow_addressees", addressees.length));
    return { ...scene, lines, left: all.length - taken.length, faint: 0.4 };
  };
})();
