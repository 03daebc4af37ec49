"use strict";
// How a node is painted: its shape or note, its label, and how bright it is. Sizes are in drawing units.
(function () {
  const { model, shapes } = tonggao;
  const LINE_HEIGHT = 1.25;
  const LABEL_GAP = 4;
  const NOTE_PADDING = 7;
  const ROLE_SIZE = 11;

  const measuring = document.createElement("canvas").getContext("2d");
  // near: ids that stay bright, null when nothing is chosen; roles: id -> what the node is to the chosen one.
  const state = { theme: null, chosen: null, near: null, roles: new Map(), faint: 0.2 };

  function fontOf(node) {
    const weight = node.kind === "event" || node.id === model.focus ? "600 " : "";
    return `${weight}${model.classes[node.kind].font}px ${state.theme.font}`;
  }

  const sizes = new Map(); // what was measured, by node and language: a pan repaints every label many times a second

  function sizeOf(node) {
    const key = `${node.id} ${model.lang}`;
    if (!sizes.has(key)) sizes.set(key, measure(node));
    return sizes.get(key);
  }

  function measure(node) {
    const look = model.classes[node.kind];
    measuring.font = fontOf(node);
    const lines = model.lines(node);
    const width = Math.max(...lines.map((line) => measuring.measureText(line).width));
    return { lines, width, height: lines.length * look.font * LINE_HEIGHT, step: look.font * LINE_HEIGHT };
  }

  // What a node covers, shape and label together, as distances from its centre.
  function boxOf(id) {
    const node = model.nodes[id];
    const { width, height } = sizeOf(node);
    if (model.classes[node.kind].shape === "note") {
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
  }

  function alphaOf(id) {
    return state.near === null || state.near.has(id) ? 1 : state.faint;
  }

  function renderNode({ ctx: context, id, x, y, state: pointer }) {
    const node = model.nodes[id];
    const size = sizeOf(node);
    const note = model.classes[node.kind].shape === "note";
    const width = note ? size.width + 2 * NOTE_PADDING : 2 * node.size;
    const height = note ? size.height + 2 * NOTE_PADDING : 2 * node.size;
    const chosen = state.chosen === id;
    return {
      nodeDimensions: { width, height },
      drawNode() {
        context.globalAlpha = alphaOf(id);
        if (chosen || pointer.hover) {
          const reach = chosen ? 5 : 3;
          shapes.roundBox(
            context,
            x - width / 2 - reach,
            y - height / 2 - reach,
            width + 2 * reach,
            height + 2 * reach,
            note ? 9 : node.size + reach,
          );
          context.fillStyle = state.theme.accent;
          context.globalAlpha *= chosen ? 0.35 : 0.2;
          context.fill();
          context.globalAlpha = alphaOf(id);
        }
        if (note) drawNote(context, node, size, x, y, width, height);
        else shapes.paint(context, node.kind, x, y, node.size, state.theme);
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
    context.font = `${ROLE_SIZE}px ${state.theme.font}`;
    context.fillStyle = state.theme.accent;
    context.strokeText(role, x, top + ROLE_SIZE * 0.7);
    context.fillText(role, x, top + ROLE_SIZE * 0.7);
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
