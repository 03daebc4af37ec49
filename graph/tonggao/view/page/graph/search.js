"use strict";
// Search by label: exact names first, then beginnings, then anything that contains the words; the best connected first.
// What is typed in Latin letters is looked for in how the names are read, too.
(function () {
  const { model, make, byId, pinyin } = tonggao;
  const MOST_HITS = 12;
  const LONG = new Set(["requirement", "definition", "readout"]); // classes whose names are sentences
  const box = byId("search-box");
  const list = byId("search-hits");
  let hits = [];
  let active = -1;

  const fold = (text) =>
    (text || "")
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[\s·•‧“”‘’"'《》]/g, "");
  const initials = (name) =>
    (name || "")
      .split(/[\s-]+/)
      .map((part) => part.charAt(0))
      .join("")
      .toLowerCase();

  let names = null; // made when first searched: a page that is only looked at need not wait for it

  function allNames() {
    names ??= model.nodes.slice(0, model.real).map((node) => ({
      id: node.id,
      names: [node.zh, node.en, ...(node.aliases || [])].filter(Boolean).map(fold),
      spelled: [node.zh, ...(node.aliases || [])].filter(Boolean).map((name) => Array.from(fold(name))),
      initials: initials(node.en),
      long: LONG.has(node.kind),
    }));
    return names;
  }

  // The lower the better, -1 for no hit.
  function rankOf(entry, wanted, typed) {
    if (entry.names.includes(wanted)) return 0;
    if (entry.names.some((name) => name.startsWith(wanted))) return 1;
    if (entry.initials.length > 1 && entry.initials.startsWith(wanted)) return 2;
    const spelled = typed ? entry.spelled.map((chars) => pinyin.match(chars, wanted, !entry.long)) : [];
    if (spelled.includes(0)) return 2;
    if (entry.names.some((name) => name.includes(wanted))) return 3;
    return spelled.includes(1) ? 4 : -1;
  }

  function find(words) {
    const wanted = fold(words);
    if (!wanted) return [];
    const typed = pinyin.isTyped(wanted);
    return allNames()
      .map((entry) => ({ id: entry.id, rank: rankOf(entry, wanted, typed), long: entry.long ? 1 : 0 }))
      .filter((hit) => hit.rank >= 0)
      .sort(
        (a, b) =>
          a.rank - b.rank || a.long - b.long || model.nodes[b.id].degree - model.nodes[a.id].degree || a.id - b.id,
      );
  }

  function option(hit, index) {
    const node = model.nodes[hit.id];
    const item = make(
      "li",
      { id: `hit-${index}`, role: "option", "aria-selected": "false", dataset: { node: String(hit.id) } },
      tonggao.shapes.icon(node.kind, tonggao.readTheme()),
      make("span", { className: "hit-label", textContent: model.label(node) }),
      make("span", { className: "hit-kind", textContent: [node.kind === "event" && node.date, model.kindLabel(node.kind)].filter(Boolean).join(" · ") }),
    );
    item.addEventListener("pointerdown", (event) => {
      event.preventDefault(); // or the box would lose focus and close the list first
      pick(index);
    });
    return item;
  }

  const remark = (words) =>
    make("li", { className: "remark", role: "option", "aria-disabled": "true", textContent: words });

  function show() {
    const found = find(box.value);
    hits = found.slice(0, MOST_HITS);
    list.replaceChildren(...hits.map(option));
    if (!found.length) list.append(remark(model.text("no_hit", box.value.trim())));
    if (found.length > hits.length) list.append(remark(model.text("hits_more", model.number(found.length - hits.length))));
    setOpen(box.value.trim() !== "");
    activate(hits.length ? 0 : -1);
  }

  function setOpen(open) {
    list.hidden = !open;
    box.setAttribute("aria-expanded", String(open));
    if (!open) activate(-1);
  }

  function activate(index) {
    active = index;
    for (const [i, item] of [...list.querySelectorAll("[data-node]")].entries()) {
      item.setAttribute("aria-selected", String(i === index));
      if (i === index) item.scrollIntoView({ block: "nearest" });
    }
    if (index >= 0) box.setAttribute("aria-activedescendant", `hit-${index}`);
    else box.removeAttribute("aria-activedescendant");
  }

  function pick(index) {
    const hit = hits[index];
    if (!hit) return;
    box.value = "";
    setOpen(false);
    tonggao.choose(hit.id);
  }

  function keydown(event) {
    // While an input method composes, Enter and the arrows belong to it (229: browsers that end composing first).
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === "Escape") {
      if (list.hidden) box.blur();
      box.value = "";
      setOpen(false);
      event.stopPropagation();
    } else if (list.hidden || !hits.length) {
      return;
    } else if (event.key === "ArrowDown") activate((active + 1) % hits.length);
    else if (event.key === "ArrowUp") activate((active + hits.length - 1) % hits.length);
    else if (event.key === "Enter") pick(Math.max(active, 0));
    else return;
    event.preventDefault();
  }

  box.addEventListener("input", (event) => {
    if (!event.isComposing) show();
  });
  box.addEventListener("compositionend", show);
  box.addEventListener("focus", () => {
    if (box.value.trim()) show();
  });
  box.addEventListener("blur", () => setOpen(false));
  box.addEventListener("keydown", keydown);

  tonggao.search = {
    find,
    relabel() {
      box.placeholder = model.text("search");
      box.setAttribute("aria-label", model.text("search"));
      setOpen(false);
    },
  };
})();
