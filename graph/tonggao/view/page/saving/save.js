"use strict";
// Saving what is shown: a menu of formats, each a file that the browser downloads.
(function () {
  const { make, button, byId, drawing, painting } = tonggao;
  const menu = byId("save-menu");
  const opener = byId("tool-save");
  const STRIP = 34; // height of the legend below a picture

  const formats = {
    png: { words: "PNG", type: "image/png", make: (done) => picture().toBlob(done) },
    svg: { words: "SVG", type: "image/svg+xml", make: (done) => done(tonggao.svg()) },
    graphml: { words: "GraphML", type: "application/graphml+xml", make: (done) => done(tonggao.graphml()) },
    ttl: { words: "Turtle", type: "text/turtle", make: (done) => done(tonggao.turtle()) },
    csv: { words: "CSV", type: "text/csv", make: (done) => done(tonggao.csv()) },
  };

  // The drawing as it is on the screen, on the page's paper, with the legend's classes below it.
  function picture() {
    const canvas = drawing.network.canvas.frame.canvas;
    const ratio = window.devicePixelRatio || 1;
    const strip = Math.round(STRIP * ratio);
    const copy = make("canvas", { width: canvas.width, height: canvas.height + strip });
    const context = copy.getContext("2d");
    context.fillStyle = painting.state.theme.paper;
    context.fillRect(0, 0, copy.width, copy.height);
    context.drawImage(canvas, 0, 0);
    context.scale(ratio, ratio);
    tonggao.paintLegend(context, 16, (canvas.height + strip / 2) / ratio);
    return copy;
  }

  function save(name) {
    setOpen(false);
    const { type, make: produce } = formats[name];
    produce((content) => {
      const href = URL.createObjectURL(new Blob([content], { type }));
      make("a", { href, download: `graph.${name}` }).click();
      setTimeout(() => URL.revokeObjectURL(href), 10000);
    });
  }

  function setOpen(open) {
    menu.hidden = !open;
    opener.setAttribute("aria-expanded", String(open));
    if (open) menu.querySelector("button").focus();
  }

  const items = Object.entries(formats).map(([name, { words }]) =>
    button({ role: "menuitem", textContent: words, dataset: { format: name }, onclick: () => save(name) }),
  );
  menu.replaceChildren(...items);
  opener.addEventListener("click", () => setOpen(menu.hidden));
  menu.addEventListener("keydown", (event) => {
    const at = items.indexOf(document.activeElement);
    if (event.key === "Escape") {
      setOpen(false);
      opener.focus();
    } else if (event.key === "ArrowDown") items[(at + 1) % items.length].focus();
    else if (event.key === "ArrowUp") items[(at + items.length - 1) % items.length].focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  document.addEventListener("pointerdown", (event) => {
    if (!menu.hidden && !event.target.closest("#save")) setOpen(false);
  });

  tonggao.picture = picture;
})();
