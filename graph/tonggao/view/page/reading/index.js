"use strict";
// The index of readouts: filtered as one types, sorted by any column. Without scripts it is a plain table.
(function () {
  const { model, byId } = tonggao;
  const root = document.documentElement;
  const counted = JSON.parse(byId("data").textContent).counted;
  const body = byId("index").tBodies[0];
  const rows = [...body.rows].map((row) => ({
    row,
    words: row.textContent.toLowerCase(),
    cells: [...row.cells].map((cell) => cell.textContent),
  }));
  const collator = new Intl.Collator("zh");

  function filter() {
    const wanted = byId("index-box").value.trim().toLowerCase().split(/\s+/);
    let shown = 0;
    for (const { row, words } of rows) {
      row.hidden = !wanted.every((word) => words.includes(word));
      if (!row.hidden) shown += 1;
    }
    byId("index-count").textContent = model.text("index_count", model.number(shown), model.number(rows.length));
  }

  // Numbers and dates begin with the greatest, words with the first.
  function sort(heading) {
    const column = heading.cellIndex;
    const isText = column === 1 || column === 2;
    const falls = heading.getAttribute("aria-sort") === "descending" || (isText && !heading.hasAttribute("aria-sort"));
    const sign = falls ? 1 : -1;
    const compare = isText
      ? (a, b) => collator.compare(a.cells[column], b.cells[column])
      : (a, b) => (column ? Number(a.cells[column]) - Number(b.cells[column]) : a.cells[0] < b.cells[0] ? -1 : 1);
    rows.sort((a, b) => sign * compare(a, b));
    for (const other of heading.parentElement.cells) other.removeAttribute("aria-sort");
    heading.setAttribute("aria-sort", falls ? "ascending" : "descending");
    body.append(...rows.map(({ row }) => row));
  }

  function redrawWords() {
    root.lang = model.lang === "en" ? "en" : "zh-Hans";
    byId("index-title").textContent = model.text("index_title");
    byId("tool-lang").textContent = model.text("lang_other");
    byId("tool-theme").textContent = model.text(root.dataset.theme === "dark" ? "theme_light" : "theme_dark");
    for (const name of ["placeholder", "ariaLabel"]) byId("index-box")[name] = model.text("index_search");
    if (byId("to-graph")) byId("to-graph").textContent = model.text("graph_link");
    const words = ["index_date", "index_name", "index_source"].map((name) => model.text(name));
    words.push(...counted.map((kind) => model.kindLabel(kind)));
    [...byId("index").tHead.querySelectorAll("button")].forEach((button, i) => (button.textContent = words[i]));
    filter();
  }

  function setTheme(theme) {
    root.dataset.theme = theme;
    redrawWords();
  }

  byId("index-box").addEventListener("input", filter);
  byId("index").tHead.addEventListener("click", (event) => {
    if (event.target.closest("button")) sort(event.target.closest("th"));
  });
  tonggao.printLight(setTheme);
  byId("tool-theme").addEventListener("click", () => setTheme(root.dataset.theme === "dark" ? "light" : "dark"));
  byId("tool-lang").addEventListener("click", () => {
    model.lang = model.lang === "zh" ? "en" : "zh";
    redrawWords();
  });
  setTheme(window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
  root.dataset.ready = "yes";
})();
