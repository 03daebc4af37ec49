"use strict";
// A concept: what it is part of and its parts, how it is defined, which readouts use it, who asks for it.
(function () {
  const { model, scenes } = tonggao;
  const MOST = { requirements: 8, readouts: 10, parts: 24, definitions: 6 };
  const APART = ["states", "gives", "mentions"]; // ties that would only say where things stand

  function aspects(about) {
    const known = new Set(["partOf", "uses", "names", "defines", "mentions"]);
    return model.nodes[about].edges
      .filter((edge) => !known.has(edge.relation))
      .map((edge) => (edge.from === about ? edge.to : edge.from));
  }

  tonggao.makers.concept = function (about) {
    const requirements = scenes.over(about, "names", true);
    const readouts = scenes.over(about, "uses", true).sort(scenes.byDate);
    const parts = scenes.over(about, "partOf", true);
    const definitions = scenes.over(about, "defines", true);
    const shown = requirements.slice(0, MOST.requirements);
    const issuers = [...new Set(shown.flatMap((id) => scenes.over(id, "issues", true)))];
    const related = [...new Set(aspects(about))].filter((id) => id !== about && !parts.includes(id));
    const head = (name, ids) => ({ heading: scenes.heading(model.text(name), ids.length) });
    const scene = scenes.inColumns([
      [{ ...head("concept_users", issuers), ids: issuers }],
      [{ ...head("concept_requirements", requirements), ids: shown }],
      [
        { ...head("concept_wholes", scenes.over(about, "partOf", false)), ids: scenes.over(about, "partOf", false) },
        { ids: [about] },
        { ...head("concept_definitions", definitions), ids: definitions.slice(0, MOST.definitions) },
      ],
      [
        { ...head("concept_parts", parts), ids: parts.slice(0, MOST.parts), across: parts.length > 8 ? 2 : 1 },
        { ...head("concept_related", related), ids: related.slice(0, MOST.definitions) },
      ],
      [{ ...head("concept_readouts", readouts), ids: readouts.slice(0, MOST.readouts) }],
    ]);
    const ids = [...scene.places.keys()];
    const left =
      Math.max(0, requirements.length - MOST.requirements) +
      Math.max(0, readouts.length - MOST.readouts) +
      Math.max(0, parts.length - MOST.parts);
    const lines = scenes.tiesAmong(ids, { all: true, without: APART });
    const own = lines.filter(
      (line) => line.from === about || line.to === about || line.edges.some((edge) => edge.relation === "issues"),
    );
    return { ...scene, lines: own, left, faint: 0.5 };
  };
})();
