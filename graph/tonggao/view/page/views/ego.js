"use strict";
// A person: posts with their organizations, events, those who were there too, and what the person asked for.
(function () {
  const { model, scenes } = tonggao;
  const MOST = { events: 14, others: 16, posts: 8, requirements: 6 };

  tonggao.CAPACITIES = new Set(["chair", "speak", "attend", "observe", "host", "meet", "inspect", "convey", "other"]);

  const isPart = (edge) => tonggao.CAPACITIES.has(edge.relation);

  tonggao.eventsOf = (id) => [...new Set(model.nodes[id].edges.filter((edge) => isPart(edge) && edge.to === id).map((edge) => edge.from))];
  tonggao.personsAt = (event) =>
    [...new Set(model.nodes[event].edges.filter((edge) => isPart(edge) && edge.from === event).map((edge) => edge.to))].filter(
      (id) => model.nodes[id].kind === "person",
    );

  // Who else was there, and how often.
  function countOthers(about, events) {
    const shared = new Map();
    for (const other of events.flatMap(tonggao.personsAt))
      if (other !== about) shared.set(other, (shared.get(other) || 0) + 1);
    return shared;
  }

  tonggao.makers.ego = function (about) {
    const events = tonggao.eventsOf(about).sort(scenes.byDate);
    const shown = events.slice(0, MOST.events);
    const shared = countOthers(about, shown);
    const others = [...shared.keys()].sort((a, b) => shared.get(b) - shared.get(a) || scenes.byDegree(a, b));
    const posts = ["heldPost", "formerPost"].flatMap((relation) => scenes.over(about, relation, false));
    const requirements = scenes.over(about, "issues", false);
    const taken = [
      ...shown,
      ...others.slice(0, MOST.others),
      ...posts.slice(0, MOST.posts),
      ...requirements.slice(0, MOST.requirements),
    ];
    const organizations = posts.slice(0, MOST.posts).flatMap((post) => scenes.over(post, "postIn", false));
    const ids = [...new Set([about, ...taken, ...organizations])];
    const all = events.length + others.length + posts.length + requirements.length;
    return { places: tonggao.stress(ids, scenes.tiesAmong(ids)), lines: null, left: all - taken.length, faint: 0.45 };
  };
})();
