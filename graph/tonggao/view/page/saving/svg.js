"use strict";
// The drawing as SVG: the same strokes as on the canvas, written down as elements.
(function () {
  const { model, drawing, painting, captions, shapes } = tonggao;
  const SPACE = "http://www.w3.org/2000/svg";
  const MARGIN = 24;
  const LEGEND = 34;
  const ANCHORS = { center: "middle", left: "start", right: "end" };
  const round = (value) => Math.round(value * 100) / 100;

  function element(name, attributes, words) {
    const made = document.createElementNS(SPACE, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    if (words !== undefined) made.textContent = tonggao.xmlText(words);
    return made;
  }

  // As much of a canvas's context as the painting of nodes uses.
  class Strokes {
    constructor(place) {
      this.place = place;
      this.globalAlpha = 1;
      this.lineWidth = 1;
      this.path = "";
    }
    beginPath() {
      this.path = "";
    }
    add(letter, ...numbers) {
      this.path += letter + numbers.map(round).join(" ");
    }
    moveTo(x, y) {
      this.add("M", x, y);
    }
    lineTo(x, y) {
      this.add("L", x, y);
    }
    quadraticCurveTo(a, b, x, y) {
      this.add("Q", a, b, x, y);
    }
    closePath() {
      this.path += "Z";
    }
    // An arc in two halves: one alone could not be a full circle.
    arc(x, y, r, start, end) {
      const at = (angle) => [x + r * Math.cos(angle), y + r * Math.sin(angle)];
      const middle = (start + end) / 2;
      this.add(this.path ? "L" : "M", ...at(start));
      for (const angle of [middle, end]) this.add("A", r, r, 0, end - start > 2 * Math.PI ? 1 : 0, 1, ...at(angle));
    }
    measureText(words) {
      const context = document.createElement("canvas").getContext("2d");
      context.font = this.font;
      return context.measureText(words);
    }
    draw(attributes) {
      const opacity = this.globalAlpha < 1 ? { opacity: round(this.globalAlpha) } : {};
      this.place.append(element("path", { d: this.path, ...attributes, ...opacity }));
    }
    fill() {
      this.draw({ fill: this.fillStyle });
    }
    stroke() {
      this.draw({ fill: "none", stroke: this.strokeStyle, "stroke-width": this.lineWidth, "stroke-linejoin": "round" });
    }
    write(words, x, y, attributes) {
      const [, weight, size, family] = /^(?:(\d+) )?([\d.]+)px (.*)$/s.exec(this.font);
      const text = { x: round(x), y: round(y), "font-size": size, "font-family": family, ...attributes };
      if (weight) text["font-weight"] = weight;
      if (this.globalAlpha < 1) text.opacity = round(this.globalAlpha);
      text["text-anchor"] = ANCHORS[this.textAlign || "left"];
      text["dominant-baseline"] = "central";
      this.place.append(element("text", text, words));
    }
    fillText(words, x, y) {
      this.write(words, x, y, { fill: this.fillStyle });
    }
    strokeText(words, x, y) {
      if (this.lineWidth < 0.1) return;
      this.write(words, x, y, { fill: "none", stroke: this.strokeStyle, "stroke-width": this.lineWidth });
    }
  }

  function line({ from, to, width, color }) {
    const [a, b] = [drawing.placeOf(from), drawing.placeOf(to)];
    const ends = { x1: round(a.x), y1: round(a.y), x2: round(b.x), y2: round(b.y) };
    return element("line", { ...ends, stroke: color.color, "stroke-width": width, "stroke-opacity": color.opacity });
  }

  function node(id) {
    const { x, y } = drawing.placeOf(id);
    const group = element("g", {});
    group.append(element("title", {}, model.label(model.nodes[id])));
    const painted = painting.renderNode({ ctx: new Strokes(group), id, x, y, state: {} });
    painted.drawNode();
    painted.drawExternalLabel();
    return group;
  }

  // One row of the classes that are shown, painted from the given corner on.
  tonggao.paintLegend = function (context, x, y) {
    const { theme } = painting.state;
    let at = x;
    for (const kind of Object.keys(model.classes).filter((name) => drawing.countShown(name))) {
      shapes.paint(context, kind, at, y, 6, theme);
      context.font = `12px ${theme.font}`;
      context.textAlign = "left";
      context.textBaseline = "middle";
      context.fillStyle = theme.ink;
      context.fillText(model.kindLabel(kind), at + 12, y);
      at += 30 + context.measureText(model.kindLabel(kind)).width;
    }
    return at;
  };

  tonggao.svg = function () {
    const edges = drawing.bounds();
    const [x, y] = [edges.left - MARGIN, edges.top - MARGIN];
    const row = element("g", {});
    const legendWidth = tonggao.paintLegend(new Strokes(row), x + MARGIN, edges.bottom + MARGIN) - x;
    const width = Math.max(edges.right - edges.left + 2 * MARGIN, legendWidth);
    const height = edges.bottom - edges.top + 2 * MARGIN + LEGEND;
    const box = [x, y, width, height].map(round).join(" ");
    const root = element("svg", { viewBox: box, width: round(width), height: round(height) });
    root.append(element("title", {}, model.text("title")));
    root.append(element("rect", { x: round(x), y: round(y), width: round(width), height: round(height), fill: painting.state.theme.paper }));
    root.append(...drawing.visibleLines().map((each) => line(drawing.styleLine(each))));
    const headings = element("g", {});
    captions.paint(new Strokes(headings), drawing.captions);
    root.append(headings, ...drawing.visibleIds().map(node), row);
    return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(root)}\n`;
  };
})();
