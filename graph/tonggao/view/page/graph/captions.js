"use strict";
// Headings inside the drawing: what a column or a block of nodes has in common.
(function () {
  const { painting } = tonggao;
  const SIZE = 13;

  tonggao.captions = {
    HEIGHT: 30,

    // Paint [{x, y, words, align}] in drawing units.
    paint(context, captions) {
      const { theme } = painting.state;
      context.globalAlpha = 1;
      context.font = `600 ${SIZE}px ${theme.font}`;
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
