"use strict";
// What the page knows: nodes, relations, claims and readouts, unpacked from the rows of the data block.
const tonggao = {};

(function () {
  const data = JSON.parse(document.getElementById("data").textContent);
  const classes = data.looks.classes;

  function unpackNode(node, id) {
    const lines = { zh_lines: [node.zh], en_lines: node.en && [node.en], key: `${node.kind}/${node.zh}` };
    const degree = node.degree || 0;
    const size = classes[node.kind].size + Math.min(10, Math.floor(Math.sqrt(degree)));
    return Object.assign(lines, { degree, size }, node, { id, edges: [] });
  }

  // A part of a large graph is drawn like a node, but is none: its number comes after those of all nodes.
  function unpackPart(part, number) {
    const zh = part.zh_lines.join(" · ");
    return Object.assign({ zh, degree: 0, key: `part/${number}` }, part, {
      kind: "part",
      part: number,
      id: nodes.length + number,
      edges: [],
    });
  }

  const nodes = data.nodes.map(unpackNode);
  const edges = data.edges.map(([from, to, relation, drawn, claims, order, zh], id) => {
    const edge = { id, from, to, relation, drawn: drawn === 1, claims: claims || [], order, zh };
    nodes[from].edges.push(edge);
    if (to !== from) nodes[to].edges.push(edge);
    return edge;
  });
  const claims = data.claims.map(([readout, kind, rule, quotes, key], id) => ({
    id,
    readout,
    kind: data.claim_kinds[kind],
    rule: data.rules[rule],
    quotes,
    key: key || `${data.claim_kinds[kind]}-${quotes[0][0]}-${quotes[0][1]}`,
  }));
  const parts = data.overview ? data.overview.parts.map(unpackPart) : [];
  const byKey = new Map([...nodes, ...parts].map((node) => [node.key, node.id]));

  tonggao.model = {
    real: nodes.length, // nodes of the graph; what stands behind them in `nodes` are the parts of its overview
    nodes: nodes.concat(parts),
    edges,
    claims,
    readouts: data.readouts,
    classes,
    relations: data.looks.relations,
    strings: data.strings,
    views: data.views,
    overview: data.overview || null,
    pinyin: data.pinyin || {},
    base: data.base,
    start: data.start,
    opening: data.opening,
    focus: data.focus,
    reading: data.reading, // where the reading pages are, from this page
    graph: data.graph, // where the graph page is, from a reading page
    total: data.total, // nodes in the whole graph, of which the page may carry a part
    lang: "zh",

    nodeOfKey: (key) => (byKey.has(key) ? byKey.get(key) : null),

    drawnNeighbours(id) {
      const found = new Set();
      for (const edge of tonggao.model.nodes[id].edges) {
        if (edge.drawn && edge.from !== edge.to) found.add(edge.from === id ? edge.to : edge.from);
      }
      return found;
    },

    hasText: (readout) => data.readouts[readout].text !== undefined,
  };
})();
