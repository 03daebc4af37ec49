"use strict";
// What the page knows: nodes, relations, claims and readouts, and the questions asked of them.
// Text from readouts reaches the document only as textContent, here and everywhere.
const tonggao = {};

(function () {
  const data = JSON.parse(document.getElementById("data").textContent);
  const nodes = data.nodes.map((node, id) => Object.assign(node, { id, edges: [] }));
  const edges = data.edges.map((edge, id) => Object.assign(edge, { id }));
  for (const edge of edges) {
    nodes[edge.from].edges.push(edge);
    if (edge.to !== edge.from) nodes[edge.to].edges.push(edge);
  }
  const byKey = new Map(nodes.map((node) => [node.key, node.id]));
  const characters = new Map(); // readout number -> its text as code points: offsets count those, not UTF-16 units
  const CONTEXT = 26;

  const model = {
    nodes,
    edges,
    claims: data.claims,
    readouts: data.readouts,
    classes: data.looks.classes,
    relations: data.looks.relations,
    start: data.start,
    focus: data.focus,
    total: data.total, // nodes in the whole graph, of which the page may carry a part
    lang: "zh",
  };

  model.nodeOfKey = (key) => (byKey.has(key) ? byKey.get(key) : null);

  model.text = function (name, ...values) {
    const words = data.strings[name][model.lang];
    return words.replace(/\{(\d)\}/g, (_, index) => String(values[Number(index)]));
  };

  model.label = (node) => (model.lang === "en" && node.en) || node.zh || model.text("untitled");
  model.lines = (node) => (model.lang === "en" && node.en_lines) || node.zh_lines;
  model.kindLabel = (kind) => model.classes[kind][model.lang];

  // The relation's name, read from its first node to its second, or back.
  model.relationLabel = function (edge, back) {
    const own = edge[model.lang] || edge.zh;
    if (own) return back ? `${own} ←` : own;
    const known = model.relations[edge.relation];
    if (!known) return edge.relation;
    return known[back ? `${model.lang}_back` : model.lang];
  };

  model.drawnNeighbours = function (id) {
    const found = new Set();
    for (const edge of nodes[id].edges) {
      if (edge.drawn && edge.from !== edge.to) found.add(edge.from === id ? edge.to : edge.from);
    }
    return found;
  };

  function charactersOf(readout) {
    if (!characters.has(readout)) characters.set(readout, Array.from(data.readouts[readout].text));
    return characters.get(readout);
  }

  model.hasText = (readout) => data.readouts[readout].text !== undefined;

  // The readout's text cut at the claim's passages: [{words, marked}], whole and in order.
  model.cutText = function (claim) {
    const text = charactersOf(claim.readout);
    const parts = [];
    let at = 0;
    for (const [start, end] of claim.quotes.slice().sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
      if (end <= at) continue;
      const from = Math.max(start, at);
      if (from > at) parts.push({ words: text.slice(at, from).join(""), marked: false });
      parts.push({ words: text.slice(from, end).join(""), marked: true });
      at = end;
    }
    parts.push({ words: text.slice(at).join(""), marked: false });
    return parts;
  };

  // A passage's exact words, with a little of what stands around them on the same line.
  model.quote = function (claim, passage) {
    const [start, end, exact] = passage;
    if (!model.hasText(claim.readout)) return { before: "", exact, after: "" };
    const text = charactersOf(claim.readout);
    let from = start;
    while (from > 0 && start - from < CONTEXT && text[from - 1] !== "\n") from -= 1;
    let to = end;
    while (to < text.length && to - end < CONTEXT && text[to] !== "\n") to += 1;
    const cutBefore = from > 0 && text[from - 1] !== "\n" ? "…" : "";
    const cutAfter = to < text.length && text[to] !== "\n" ? "…" : "";
    return {
      before: cutBefore + text.slice(from, start).join("").trimStart(),
      exact: text.slice(start, end).join(""),
      after: text.slice(end, to).join("").trimEnd() + cutAfter,
    };
  };

  // Only web addresses become links: a readout may claim any scheme as its source.
  model.webAddress = function (address) {
    if (typeof address !== "string") return null;
    try {
      const url = new URL(address);
      return url.protocol === "http:" || url.protocol === "https:" ? url.href : null;
    } catch {
      return null;
    }
  };

  tonggao.model = model;

  // An element with properties and children; strings become text nodes, never markup.
  tonggao.make = function (tag, properties, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(properties || {})) {
      if (name === "dataset") Object.assign(element.dataset, value);
      else if (name.startsWith("aria-") || name === "role") element.setAttribute(name, value);
      else element[name] = value;
    }
    element.append(...children.filter((child) => child !== null));
    return element;
  };

  tonggao.byId = (id) => document.getElementById(id);
})();
