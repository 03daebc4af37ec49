"use strict";
// One shape a class, drawn by the same strokes in the graph, the legend, the panel and the saved picture.
(function () {
  const { model } = tonggao;

  function polygon(context, x, y, points) {
    context.beginPath();
    points.forEach(([dx, dy], index) => (index ? context.lineTo(x + dx, y + dy) : context.moveTo(x + dx, y + dy)));
    context.closePath();
  }

  function regular(context, x, y, radius, corners, turn) {
    const points = [];
    for (let i = 0; i < corners; i += 1) {
      const angle = turn + (i * 2 * Math.PI) / corners;
      points.push([radius * Math.cos(angle), radius * Math.sin(angle)]);
    }
    polygon(context, x, y, points);
  }

  const paths = {
    circle(context, x, y, r) {
      context.beginPath();
      context.arc(x, y, r, 0, 2 * Math.PI);
    },
    ring(context, x, y, r) {
      context.beginPath();
      context.arc(x, y, r, 0, 2 * Math.PI);
    },
    square: (context, x, y, r) => regular(context, x, y, r * 1.2, 4, Math.PI / 4),
    diamond: (context, x, y, r) => regular(context, x, y, r * 1.15, 4, 0),
    hexagon: (context, x, y, r) => regular(context, x, y, r * 1.05, 6, 0),
    triangle: (context, x, y, r) => regular(context, x, y + r * 0.15, r * 1.15, 3, -Math.PI / 2),
    wedge: (context, x, y, r) => regular(context, x, y - r * 0.15, r * 1.15, 3, Math.PI / 2),
    star(context, x, y, r) {
      const points = [];
      for (let i = 0; i < 10; i += 1) {
        const length = i % 2 ? r * 0.52 : r * 1.15;
        const angle = -Math.PI / 2 + (i * Math.PI) / 5;
        points.push([length * Math.cos(angle), length * Math.sin(angle)]);
      }
      polygon(context, x, y, points);
    },
    page(context, x, y, r) {
      const w = r * 0.82;
      const fold = r * 0.5;
      polygon(context, x, y, [
        [-w, -r],
        [w - fold, -r],
        [w, -r + fold],
        [w, r],
        [-w, r],
      ]);
    },
    note(context, x, y, r) {
      tonggao.shapes.roundBox(context, x - r * 1.2, y - r * 0.8, r * 2.4, r * 1.6, r * 0.4);
    },
  };

  tonggao.shapes = {
    roundBox(context, x, y, width, height, radius) {
      const r = Math.min(radius, width / 2, height / 2);
      context.beginPath();
      context.moveTo(x + r, y);
      context.lineTo(x + width - r, y);
      context.quadraticCurveTo(x + width, y, x + width, y + r);
      context.lineTo(x + width, y + height - r);
      context.quadraticCurveTo(x + width, y + height, x + width - r, y + height);
      context.lineTo(x + r, y + height);
      context.quadraticCurveTo(x, y + height, x, y + height - r);
      context.lineTo(x, y + r);
      context.quadraticCurveTo(x, y, x + r, y);
      context.closePath();
    },

    // A part of the overview: a disc with a rim in the shares of its classes.
    paintPart(context, kinds, x, y, r, theme) {
      const all = Object.values(kinds).reduce((sum, count) => sum + count, 0);
      let angle = -Math.PI / 2;
      for (const [kind, count] of Object.entries(kinds)) {
        const next = angle + (2 * Math.PI * count) / all;
        context.beginPath();
        context.moveTo(x, y);
        context.arc(x, y, r, angle, next);
        context.closePath();
        context.fillStyle = theme.classes[kind];
        context.fill();
        angle = next;
      }
      context.beginPath();
      context.arc(x, y, r * 0.72, 0, 2 * Math.PI);
      context.fillStyle = theme.paper;
      context.fill();
    },

    // Fill and outline one class's shape of radius r around x, y, in the colours of the theme.
    paint(context, kind, x, y, r, theme) {
      const look = model.classes[kind];
      const colour = theme.classes[kind];
      paths[look.shape](context, x, y, r);
      context.lineJoin = "round";
      if (look.shape === "ring" || look.shape === "note") {
        context.fillStyle = theme.paper;
        context.fill();
        context.lineWidth = look.shape === "ring" ? r * 0.4 : 1.4;
        context.strokeStyle = colour;
        context.stroke();
        return;
      }
      context.fillStyle = colour;
      context.fill();
      context.lineWidth = 1.5;
      context.strokeStyle = theme.paper;
      context.stroke();
    },

    // A small picture of the class's shape for legend and lists.
    icon(kind, theme) {
      const side = 18;
      const scale = Math.max(2, window.devicePixelRatio || 1);
      const canvas = tonggao.make("canvas", {
        className: "icon",
        width: side * scale,
        height: side * scale,
        "aria-hidden": "true",
      });
      const context = canvas.getContext("2d");
      context.scale(scale, scale);
      if (model.classes[kind]) tonggao.shapes.paint(context, kind, side / 2, side / 2, 6.2, theme);
      else paths.ring(context, side / 2, side / 2, 6.2);
      return canvas;
    },
  };

  // The colours of the page, read from its style sheet, and those of the classes.
  tonggao.readTheme = function () {
    const dark = document.documentElement.dataset.theme === "dark";
    const style = getComputedStyle(document.documentElement);
    const colour = (name) => style.getPropertyValue(name).trim();
    const classes = {};
    for (const [kind, look] of Object.entries(model.classes)) classes[kind] = dark ? look.dark : look.light;
    return {
      dark,
      classes,
      paper: colour("--paper"),
      ink: colour("--ink"),
      soft: colour("--soft"),
      line: colour("--line"),
      strong: colour("--strong-line"),
      accent: colour("--accent"),
      font: style.getPropertyValue("--font").trim(),
    };
  };
})();
