"use strict";
// What the drawing leaves out by choice: classes, relations, and what is not of the chosen period.
(function () {
  const { model, periods } = tonggao;
  const DATED = new Set(["readout", "event"]);
  const state = { kinds: new Set(), relations: new Set(), from: "", to: "", undated: true };
  let nodeIn = null; // for every node whether it is of the period; null when there is none
  let edgeIn = null;

  // The days that speak for a relation: its event's, where it has one, else those of the readouts that state it.
  function datesOf(edge) {
    for (const id of [edge.from, edge.to]) {
      const node = model.nodes[id];
      if (node.kind === "event" && node.date) return [node.date];
    }
    return edge.claims.map((claim) => model.readouts[model.claims[claim].readout].date);
  }

  const isTimeless = (edge) => !edge.claims.length; // a body under another: no readout says it, on no day

  const isInPeriod = (date) => (date ? periods.touches(date, state.from, state.to) : state.undated);

  // A readout and an event have a date of their own, or none; anything else is there when something is said of it then.
  function apply() {
    nodeIn = edgeIn = null;
    if (!tonggao.filters.hasPeriod()) return;
    edgeIn = new Uint8Array(model.edges.length);
    nodeIn = new Uint8Array(model.nodes.length);
    for (const edge of model.edges) edgeIn[edge.id] = isTimeless(edge) || datesOf(edge).some(isInPeriod) ? 1 : 0;
    for (const node of model.nodes) {
      if (DATED.has(node.kind)) nodeIn[node.id] = isInPeriod(node.date) ? 1 : 0;
      else nodeIn[node.id] = node.edges.every(isTimeless) || node.edges.some((edge) => edgeIn[edge.id] && !isTimeless(edge)) ? 1 : 0;
    }
  }

  function toggle(set, name) {
    if (!set.delete(name)) set.add(name);
  }

  tonggao.filters = {
    state,
    hasPeriod: () => state.from !== "" || state.to !== "" || !state.undated,
    showsNode: (id) => !state.kinds.has(model.nodes[id].kind) && (nodeIn === null || nodeIn[id] === 1),
    showsEdge: (edge) => !state.relations.has(edge.relation) && (edgeIn === null || edgeIn[edge.id] === 1),
    toggleKind: (kind) => toggle(state.kinds, kind),
    toggleRelation: (relation) => toggle(state.relations, relation),

    // Dates that are none are taken as no bound.
    setPeriod(from, to, undated) {
      state.from = periods.isDate(from) ? from : "";
      state.to = periods.isDate(to) ? to : "";
      state.undated = undated;
      apply();
    },

    clear() {
      state.kinds.clear();
      state.relations.clear();
      tonggao.filters.setPeriod("", "", true);
    },
  };
})();
