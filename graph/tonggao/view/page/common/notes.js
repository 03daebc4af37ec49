"use strict";
// What a claim says, in a few words for the margin: the names are nodes, everything else is this page's own wording.
(function () {
  const { model } = tonggao;
  const COLOURS = { participation: "event", relation: "concept" }; // classes of claims that are no class of nodes
  const MENTIONS = new Set(["person", "organization", "event", "concept", "work"]);
  const TIES = new Set(["mentions", "uses", "cites", "reports"]);
  let byClaim = null;

  function edgesOf(claim) {
    if (byClaim === null) {
      byClaim = new Map();
      for (const edge of model.edges) {
        for (const id of edge.claims) {
          if (!byClaim.has(id)) byClaim.set(id, []);
          byClaim.get(id).push(edge);
        }
      }
    }
    return byClaim.get(claim.id) || [];
  }

  const first = (edges, relation) => edges.find((edge) => edge.relation === relation);

  // "A does B": nodes by number, words as strings.
  function sentence(edge, back) {
    const [one, other] = back ? [edge.to, edge.from] : [edge.from, edge.to];
    return [one, model.relationLabel(edge, back), other];
  }

  function ofRequirement(edges) {
    const [issuer, addressee] = [first(edges, "issues"), first(edges, "addressee")];
    const parts = [];
    if (issuer) parts.push(issuer.from);
    if (addressee) parts.push("→", addressee.to);
    const named = edges.filter((edge) => edge.relation === "names").map((edge) => edge.to);
    if (named.length) parts.push(parts.length ? "·" : "", ...named);
    return parts.filter((part) => part !== "");
  }

  const writers = {
    post: (edges) => {
      const held = first(edges, "heldPost") || first(edges, "formerPost");
      return held ? sentence(held, false) : [];
    },
    participation: (edges) => {
      const part = edges.find((edge) => !TIES.has(edge.relation));
      return part ? sentence(part, true) : [];
    },
    requirement: ofRequirement,
    definition: (edges) => (first(edges, "defines") ? [first(edges, "defines").to] : []),
    relation: (edges) => {
      const tie = edges.find((edge) => !TIES.has(edge.relation));
      return tie ? sentence(tie, false) : [];
    },
  };

  tonggao.notes = {
    isMention: (claim) => MENTIONS.has(claim.kind),
    colourOf: (claim) => COLOURS[claim.kind] || claim.kind,

    // What a note begins with, where its names alone would not say what is meant.
    lead: (claim) =>
      ["requirement", "definition"].includes(claim.kind) || MENTIONS.has(claim.kind) ? model.text(`claim_${claim.kind}`) : "",

    // The claim as a list of node numbers and words; empty where nothing can be said beyond the passage.
    partsOf(claim) {
      const edges = edgesOf(claim);
      if (!MENTIONS.has(claim.kind)) return writers[claim.kind](edges);
      const tie = edges.find((edge) => TIES.has(edge.relation));
      return tie ? [tie.to] : [];
    },
  };
})();
