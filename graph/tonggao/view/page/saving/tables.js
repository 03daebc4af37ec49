"use strict";
// What is drawn as data for other programs: GraphML for Gephi and its like, CSV for spreadsheets.
(function () {
  const { model, drawing, spans } = tonggao;
  const FORMULA = /^[=+\-@\t\r]/;
  // What XML cannot hold, not even escaped.
  // eslint-disable-next-line no-control-regex
  const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
  const iri = (node) => model.base + node.key;

  tonggao.xmlText = (words) => String(words).replace(UNFIT, "\ufffd");

  const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  const escape = (words) => tonggao.xmlText(words).replace(/[&<>"]/g, (char) => ESCAPES[char]);
  const unique = (values) => [...new Set(values.filter(Boolean))];

  // What speaks for a relation: the words, the days, the readouts.
  function evidence(edge) {
    const claims = edge.claims.map((id) => model.claims[id]);
    const sources = claims.map((claim) => model.readouts[claim.readout]);
    return {
      words: unique(claims.map(spans.words)),
      dates: unique(sources.map((source) => source.date)),
      titles: unique(sources.map((source) => source.title)),
      urls: unique(sources.map((source) => model.webAddress(source.url))),
    };
  }

  const shownNodes = () => drawing.visibleIds().filter((id) => id < model.real).map((id) => model.nodes[id]);

  // Lines of a view that stand for no relation of their own, such as events attended together.
  const ownLines = () => drawing.visibleLines().filter((line) => !line.edges && line.from < model.real);

  const datum = (key, value) => (value === undefined || value === null || value === "" ? "" : `      <data key="${key}">${escape(value)}</data>\n`);

  function graphmlNode(node) {
    const { x, y } = drawing.placeOf(node.id);
    const data = { label: model.label(node), kind: node.kind, zh: node.zh, en: node.en, date: node.date, x: Math.round(x), y: Math.round(y) };
    const body = Object.entries(data).map(([key, value]) => datum(key, value)).join("");
    return `    <node id="${escape(iri(node))}">\n${body}    </node>\n`;
  }

  function graphmlEdge(from, to, data) {
    const body = Object.entries(data).map(([key, value]) => datum(`e_${key}`, value)).join("");
    return `    <edge source="${escape(iri(model.nodes[from]))}" target="${escape(iri(model.nodes[to]))}">\n${body}    </edge>\n`;
  }

  tonggao.graphml = function () {
    const keys = ["label", "kind", "zh", "en", "date"].map((name) => `  <key id="${name}" for="node" attr.name="${name}" attr.type="string"/>\n`);
    keys.push(...["x", "y"].map((name) => `  <key id="${name}" for="node" attr.name="${name}" attr.type="double"/>\n`));
    keys.push(...["relation", "label", "words", "dates"].map((name) => `  <key id="e_${name}" for="edge" attr.name="${name}" attr.type="string"/>\n`));
    keys.push('  <key id="e_weight" for="edge" attr.name="weight" attr.type="double"/>\n');
    const edges = drawing.visibleEdges().map((edge) => {
      const { words, dates } = evidence(edge);
      const label = model.relationLabel(edge, false);
      const said = { relation: edge.relation, label, words: words.join(" | "), dates: dates.join(" "), weight: edge.claims.length };
      return graphmlEdge(edge.from, edge.to, said);
    });
    edges.push(...ownLines().map((line) => graphmlEdge(line.from, line.to, { relation: "together", label: line.words, weight: line.weight })));
    return (
      '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n' +
      `${keys.join("")}  <graph edgedefault="directed">\n${shownNodes().map(graphmlNode).join("")}${edges.join("")}  </graph>\n</graphml>\n`
    );
  };

  // Cells that a spreadsheet would run as a formula are kept from it.
  function cell(value) {
    const words = String(value ?? "");
    const safe = FORMULA.test(words) ? `'${words}` : words;
    return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  }

  tonggao.csv = function () {
    const rows = [["from", "from_kind", "relation", "to", "to_kind", "dates", "words", "readouts", "urls", "from_iri", "to_iri"]];
    const ends = (from, to) => [model.nodes[from], model.nodes[to]];
    for (const edge of drawing.visibleEdges()) {
      const [a, b] = ends(edge.from, edge.to);
      const { words, dates, titles, urls } = evidence(edge);
      const said = [dates.join(" "), words.join(" | "), titles.join(" | "), urls.join(" ")];
      rows.push([model.label(a), a.kind, model.relationLabel(edge, false), model.label(b), b.kind, ...said, iri(a), iri(b)]);
    }
    for (const line of ownLines()) {
      const [a, b] = ends(line.from, line.to);
      rows.push([model.label(a), a.kind, line.words, model.label(b), b.kind, "", "", "", "", iri(a), iri(b)]);
    }
    // The mark at the beginning tells spreadsheets that this is UTF-8.
    return `\ufeff${rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;
  };
})();
