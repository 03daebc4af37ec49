"use strict";
// Headings inside the drawing: what a column or a block of nodes has in common.
(function () {
  const { painting } = tonggao;
  const SIZE = 13;
  const font = () => `600 ${SIZE}px ${painting.state.theme.font}`;
  const measuring = document.createElement("canvas").getContext("2d");

  tonggao.captions = {
    HEIGHT: 30,

    // The left and the right end of a heading, in drawing units.
    span({ x, words, align }) {
      measuring.font = font();
      const { width } = measuring.measureText(words);
      const left = align === "left" ? x : align === "right" ? x - width : x - width / 2;
      return [left, left + width];
    },

    // Paint [{x, y, words, align}] in drawing units.
    paint(context, captions) {
      const { theme } = painting.state;
      context.globalAlpha = 1;
      context.font = font();
      context.textBaseline = "middle";
      context.lineJoin = "round";
      context.lineWidth = 5;
      context.strokeStyle = theme.paper;
      context.fillStyle = theme.soft;
      for (const { x, y, words, align } of captions) {
        context.textAlign = align || "center";
        context.strokeText(words, x, y);
        context.fillText(words, x, y);
      }
    },
  };
})();
