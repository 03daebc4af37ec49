"use strict";
// How a node is painted: its shape or note, its label, and how bright it is. Sizes are in drawing units.
(function () {
  const { model, shapes } = tonggao;
  const LINE_HEIGHT = 1.25;
  const LABEL_GAP = 4;
  const NOTE_PADDING = 7;
  const SMALL = 11; // font of what stands below a label
  const PART_FONT = 13;

  const measuring = document.createElement("canvas").getContext("2d");
  // near: ids that stay bright, null when nothing is chosen; roles: id -> what the node is to the chosen one;
  // tags: id -> number in its shape; remarks: id -> lines below its label.
  const state = {
    theme: null,
    chosen: null,
    near: null,
    roles: new Map(),
    tags: new Map(),
    remarks: new Map(),
    faint: 0.2,
  };

  const isNote = (node) => node.kind !== "part" && model.classes[node.kind].shape === "note";
  const fontSize = (node) => (node.kind === "part" ? PART_FONT : model.classes[node.kind].font);

  function fontOf(node) {
    const weight = node.kind === "event" || node.kind === "part" || node.id === model.focus ? "600 " : "";
    return `${weight}${fontSize(node)}px ${state.theme.font}`;
  }

  const sizes = new Map(); // what was measured, by node and language: a pan repaints every label many times a second

  function sizeOf(node) {
    const remarks = state.remarks.get(node.id) || [];
    const key = `${node.id} ${model.lang} ${remarks.join("\n")}`;
    if (!sizes.has(key)) sizes.set(key, measure(node, remarks));
    return sizes.get(key);
  }

  function measure(node, remarks) {
    const step = fontSize(node) * LINE_HEIGHT;
    measuring.font = fontOf(node);
    const lines = model.lines(node);
    const labels = lines.map((line) => measuring.measureText(line).width);
    measuring.font = `${SMALL}px ${state.theme.font}`;
    const width = Math.max(...labels, ...remarks.map((line) => measuring.measureText(line).width));
    const labelHeight = lines.length * step;
    return { lines, remarks, width, labelHeight, height: labelHeight + remarks.length * SMALL * LINE_HEIGHT, step };
  }

  // What a node covers, shape and label together, as distances from its centre.
  function boxOf(id) {
    const node = model.nodes[id];
    const { width, height } = sizeOf(node);
    if (isNote(node)) {
      const [x, y] = [width / 2 + NOTE_PADDING, height / 2 + NOTE_PADDING];
      return { left: x, right: x, top: y, bottom: y };
    }
    const half = Math.max(node.size, width / 2);
    return { left: half, right: half, top: node.size, bottom: node.size + LABEL_GAP + height };
  }

  function writeLines(context, size, x, top) {
    size.lines.forEach((line, index) => {
      const y = top + (index + 0.5) * size.step;
      context.strokeText(line, x, y);
      context.fillText(line, x, y);
    });
    if (!size.remarks.length) return;
    context.font = `${SMALL}px ${state.theme.font}`;
    context.fillStyle = state.theme.soft;
    size.remarks.forEach((line, index) => {
      const y = top + size.labelHeight + (index + 0.5) * SMALL * LINE_HEIGHT;
      context.strokeText(line, x, y);
      context.fillText(line, x, y);
    });
  }

  function alphaOf(id) {
    return state.near === null || state.near.has(id) ? 1 : state.faint;
  }

  function glow(context, node, x, y, width, height, chosen) {
    const reach = chosen ? 5 : 3;
    const round = isNote(node) ? 9 : node.size + reach;
    shapes.roundBox(context, x - width / 2 - reach, y - height / 2 - reach, width + 2 * reach, height + 2 * reach, round);
    context.fillStyle = state.theme.accent;
    context.globalAlpha = alphaOf(node.id) * (chosen ? 0.35 : 0.2);
    context.fill();
    context.globalAlpha = alphaOf(node.id);
  }

  function paintShape(context, node, x, y) {
    if (node.kind === "part") shapes.paintPart(context, node.kinds, x, y, node.size, state.theme);
    else shapes.paint(context, node.kind, x, y, node.size, state.theme);
    const tag = node.kind === "part" ? model.number(node.count) : state.tags.get(node.id);
    if (!tag) return;
    context.font = `600 ${node.kind === "part" ? Math.max(10, node.size * 0.42) : node.size * 1.05}px ${state.theme.font}`;
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.fillStyle = node.kind === "part" ? state.theme.ink : state.theme.paper;
    context.fillText(tag, x, y);
  }

  function renderNode({ ctx: context, id, x, y, state: pointer }) {
    const node = model.nodes[id];
    const size = sizeOf(node);
    const note = isNote(node);
    const width = note ? size.width + 2 * NOTE_PADDING : 2 * node.size;
    const height = note ? size.height + 2 * NOTE_PADDING : 2 * node.size;
    const chosen = state.chosen === id;
    return {
      nodeDimensions: { width, height },
      drawNode() {
        context.globalAlpha = alphaOf(id);
        if (chosen || pointer.hover) glow(context, node, x, y, width, height, chosen);
        if (note) drawNote(context, node, size, x, y, width, height);
        else paintShape(context, node, x, y);
        context.globalAlpha = 1;
      },
      drawExternalLabel() {
        prepareText(context, node);
        context.globalAlpha = alphaOf(id);
        if (!note) writeLines(context, size, x, y + node.size + LABEL_GAP);
        writeRole(context, id, x, note ? y + height / 2 : y + node.size + LABEL_GAP + size.height);
        context.globalAlpha = 1;
      },
    };
  }

  // Below the label, what the node is to the chosen one: where the eye is anyway, and never across a line.
  function writeRole(context, id, x, top) {
    const role = state.roles.get(id);
    if (!role) return;
    context.font = `${SMALL}px ${state.theme.font}`;
    context.fillStyle = state.theme.accent;
    context.strokeText(role, x, top + SMALL * 0.7);
    context.fillText(role, x, top + SMALL * 0.7);
  }

  function prepareText(context, node) {
    context.font = fontOf(node);
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.lineJoin = "round";
    context.lineWidth = 4;
    context.strokeStyle = state.theme.paper;
    context.fillStyle = node.kind === "readout" ? state.theme.soft : state.theme.ink;
  }

  function drawNote(context, node, size, x, y, width, height) {
    shapes.roundBox(context, x - width / 2, y - height / 2, width, height, 5);
    context.fillStyle = state.theme.paper;
    context.fill();
    context.lineWidth = 1.3;
    context.strokeStyle = state.theme.classes[node.kind];
    context.stroke();
    prepareText(context, node);
    context.lineWidth = 0.01;
    writeLines(context, size, x, y - size.height / 2);
  }

  tonggao.painting = { state, boxOf, renderNode };
})();
