"use strict";
// What is drawn as Turtle: entities and the claims behind the lines, each with its passages, in the graph's own terms.
(function () {
  const { model, drawing, spans } = tonggao;
  const PREFIXES = {
    dct: "http://purl.org/dc/terms/",
    nif: "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#",
    org: "http://www.w3.org/ns/org#",
    prov: "http://www.w3.org/ns/prov#",
    skos: "http://www.w3.org/2004/02/skos/core#",
    tg: "https://w3id.org/tonggao/ontology#",
    xsd: "http://www.w3.org/2001/XMLSchema#",
  };
  const CLASSES = {
    person: "PersonMention",
    post: "PostAttestation",
    organization: "OrganizationMention",
    event: "EventMention",
    participation: "Participation",
    requirement: "Requirement",
    concept: "ConceptMention",
    definition: "Definition",
    relation: "ConceptRelation",
    work: "WorkMention",
  };
  const DATES = { 4: "xsd:gYear", 7: "xsd:gYearMonth", 10: "xsd:date" };
  const SHORT = { "\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t" };

  const iri = (node) => `<${model.base}${node.key}>`;
  const readoutIri = (claim) => model.base + model.readouts[claim.readout].key;
  const claimIri = (claim) => `<${readoutIri(claim)}#${claim.key}>`;
  const text = (words) => `"${words.replace(/[\\"\n\r\t]/g, (char) => SHORT[char])}"`;
  const overlap = ([a, b], [c, d]) => a < d && c < b;

  // The mentions of a node that one claim's readout has: those among the claim's own words, where there are such.
  function mentionsIn(claim, id, relation) {
    const all = model.nodes[id].edges
      .filter((edge) => edge.relation === relation && edge.to === id)
      .flatMap((edge) => edge.claims.map((number) => model.claims[number]))
      .filter((mention) => mention.readout === claim.readout);
    const within = all.filter((mention) => mention.quotes.some((a) => claim.quotes.some((b) => overlap(a, b))));
    return within.length ? within : all;
  }
  const capital = (word) => word[0].toUpperCase() + word.slice(1);

  // What one relation says of the claim behind it, and of its two ends.
  function ofRelation(edge) {
    const [a, b] = [iri(model.nodes[edge.from]), iri(model.nodes[edge.to])];
    const none = { claim: [], ends: [] }; // `through`: by which property, which mentions, of what
    const table = {
      heldPost: { claim: [["tg:person", a], ["tg:post", b]], ends: [] },
      formerPost: { claim: [["tg:person", a], ["tg:post", b], ["tg:former", "true"]], ends: [] },
      postIn: { claim: [], ends: [[a, "org:postIn", b]] },
      under: { claim: [], ends: [[a, "org:subOrganizationOf", b]] },
      place: { claim: [], ends: [[a, "tg:place", b]] },
      issues: { claim: [["tg:issuer", a]], ends: [] },
      addressee: { claim: [["tg:addressee", b]], ends: [] },
      defines: { claim: [["tg:concept", b]], ends: [] },
      uses: { claim: [["tg:refersTo", b]], ends: [[a, "tg:uses", b]] },
      cites: { claim: [["tg:refersTo", b]], ends: [] },
      reports: { claim: [["tg:refersTo", b]], ends: [] },
      partOf: { claim: [["tg:from", a], ["tg:to", b], ["tg:relation", "tg:partOf"]], ends: [] },
      metaphor: { claim: [["tg:from", a], ["tg:to", b], ["tg:relation", "tg:metaphor"]], ends: [] },
      aspect: { claim: [["tg:from", a], ["tg:to", b], ["tg:relation", "tg:aspect"]], ends: [] },
      names: { claim: [], ends: [], through: ["tg:namesConcept", "uses", edge.to] },
    };
    if (edge.relation === "aspect" && edge.zh) table.aspect.claim.push(["tg:aspectName", text(edge.zh)]);
    if (tonggao.CAPACITIES.has(edge.relation)) {
      const capacity = edge.relation === "other" ? "tg:otherCapacity" : `tg:${edge.relation}`;
      const ends = [[a, "tg:hadParticipant", b]];
      if (edge.relation === "chair") ends.push([a, "tg:chairedBy", b]);
      return { claim: [["tg:participant", b], ["tg:capacity", capacity]], ends, through: ["tg:eventMention", "reports", edge.from] };
    }
    return table[edge.relation] || none;
  }

  class Triples {
    constructor() {
      this.subjects = new Map();
    }
    add(subject, predicate, object) {
      if (!this.subjects.has(subject)) this.subjects.set(subject, new Set());
      this.subjects.get(subject).add(`${predicate} ${object}`);
    }
    toString() {
      const blocks = [...this.subjects].map(([subject, rest]) => `${subject} ${[...rest].join(" ;\n    ")} .\n`);
      return blocks.join("\n");
    }
  }

  function describeNode(triples, node) {
    const subject = iri(node);
    if (node.kind === "requirement" || node.kind === "definition") {
      triples.add(subject, "a", `tg:${capital(node.kind)}`);
      triples.add(subject, "tg:quote", text(node.zh));
    } else if (node.kind === "readout") {
      const source = model.readouts.find((readout) => readout.node === node.id);
      triples.add(subject, "a", "tg:Readout");
      if (source.titled !== false) triples.add(subject, "dct:title", text(source.title));
      if (DATES[(node.date || "").length]) triples.add(subject, "dct:issued", `"${node.date}"^^${DATES[node.date.length]}`);
    } else {
      triples.add(subject, "a", `tg:${node.type || capital(node.kind)}`);
      triples.add(subject, "skos:prefLabel", `${text(node.zh)}@zh`);
      if (DATES[(node.date || "").length]) triples.add(subject, "tg:date", `"${node.date}"^^${DATES[node.date.length]}`);
    }
  }

  function describeClaim(triples, claim) {
    const subject = claimIri(claim);
    const readout = `<${readoutIri(claim)}>`;
    triples.add(subject, "a", `tg:${CLASSES[claim.kind]}`);
    triples.add(subject, "tg:rule", text(claim.rule));
    triples.add(subject, "prov:wasDerivedFrom", readout);
    for (const passage of claim.quotes) {
      const [start, end] = passage;
      const place = `<${readoutIri(claim)}#char=${start},${end}>`;
      triples.add(subject, "tg:evidence", place);
      triples.add(place, "nif:beginIndex", String(start));
      triples.add(place, "nif:endIndex", String(end));
      triples.add(place, "nif:anchorOf", text(spans.quote(claim, passage).exact));
      triples.add(place, "nif:referenceContext", readout);
    }
  }

  // What a claim says of a concept or an event goes through the readout's own mention of it.
  function describeMentions(triples, claim, [predicate, relation, id]) {
    for (const mention of mentionsIn(claim, id, relation)) {
      triples.add(claimIri(claim), predicate, claimIri(mention));
      describeClaim(triples, mention);
      triples.add(claimIri(mention), "tg:refersTo", iri(model.nodes[id]));
    }
  }

  tonggao.turtle = function () {
    const triples = new Triples();
    for (const id of drawing.visibleIds()) if (id < model.real) describeNode(triples, model.nodes[id]);
    for (const edge of drawing.visibleEdges()) {
      const { claim: said, ends, through } = ofRelation(edge);
      for (const [subject, predicate, object] of ends) triples.add(subject, predicate, object);
      for (const id of edge.claims) {
        const claim = model.claims[id];
        describeClaim(triples, claim);
        for (const [predicate, object] of said) triples.add(claimIri(claim), predicate, object);
        if (through) describeMentions(triples, claim, through);
      }
    }
    const prefixes = Object.entries(PREFIXES).map(([name, address]) => `@prefix ${name}: <${address}> .\n`);
    return `${prefixes.join("")}\n${triples}`;
  };
})();
