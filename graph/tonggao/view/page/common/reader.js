"use strict";
// A readout to be read: its text exactly as it is, passages underlined by class, what they claim in the margin.
(function () {
  const { model, make, button, spans, notes } = tonggao;

  // Text between two offsets, cut wherever a run of some class begins or ends; runs enclose it, deepest level outside.
  function cutLine(text, [start, end], runs) {
    const here = runs.filter((run) => run.start < end && run.end > start);
    const cuts = new Set([start, end]);
    for (const run of here) {
      cuts.add(Math.max(run.start, start));
      cuts.add(Math.min(run.end, end));
    }
    const places = [...cuts].sort((a, b) => a - b);
    return places.slice(0, -1).map((from, index) => {
      const to = places[index + 1];
      const around = here.filter((run) => run.start <= from && run.end >= to).sort((a, b) => a.level - b.level);
      let piece = document.createTextNode(text.slice(from, to).join(""));
      for (const run of around) piece = make("span", { className: `run of-${run.kind} level-${Math.min(run.level, 5)}` }, piece);
      if (around.length) Object.assign(piece.dataset, { from: String(from), to: String(to) });
      return piece;
    });
  }

  class Reader {
    // `makeName(id)` makes the element that leads from a node's name to the node.
    constructor(place, readout, makeName) {
      this.place = place;
      this.readout = readout;
      this.makeName = makeName;
      this.off = new Set(); // classes not marked
      this.sought = null; // offsets that an address asked for, which no claim need have
      this.now = null; // the claim that is pointed at
      this.claims = model.claims
        .filter((claim) => claim.readout === readout)
        .sort((a, b) => a.quotes[0][0] - b.quotes[0][0] || b.quotes[0][1] - a.quotes[0][1] || a.id - b.id);
      this.show();
    }

    show() {
      this.notes = new Map(); // claim -> its element in the margin
      const text = spans.charactersOf(this.readout);
      const marks = this.claims.map((claim) => ({ kind: notes.colourOf(claim), quotes: claim.quotes }));
      if (this.sought) marks.push({ kind: "sought", quotes: this.sought });
      const runs = spans.layers(marks);
      const lines = spans.linesOf(text);
      const begin = this.claims.map((claim) => claim.quotes[0][0]);
      this.body = make("div", { className: "reader-lines" });
      for (const line of lines) {
        const starting = this.claims.filter((_, index) => begin[index] >= line[0] && begin[index] < line[1]);
        const blank = text.slice(...line).join("").trim() ? "" : " blank";
        this.body.append(
          make("p", { className: `reader-text${blank}` }, ...cutLine(text, line, runs)),
          this.margin(starting),
        );
      }
      this.body.addEventListener("click", (event) => this.click(event));
      this.strip = make("p", { className: "reader-now", "aria-live": "polite", hidden: true });
      this.place.replaceChildren(this.filters(), this.body, this.strip);
    }

    filters() {
      const counts = new Map();
      for (const claim of this.claims) {
        const kind = notes.colourOf(claim);
        counts.set(kind, (counts.get(kind) || 0) + 1);
      }
      const kinds = Object.keys(model.classes).filter((kind) => counts.has(kind));
      return make(
        "div",
        { className: "reader-filters", role: "group", "aria-label": model.text("classes") },
        ...kinds.map((kind) =>
          button(
            { className: `of-${kind}`, dataset: { kind }, "aria-pressed": String(!this.off.has(kind)), onclick: () => this.toggle(kind) },
            make("span", { className: "swatch" }),
            model.kindLabel(kind),
            make("span", { className: "count", textContent: String(counts.get(kind)) }),
          ),
        ),
        make("span", { className: "reader-hint", textContent: model.text("reader_hint") }),
      );
    }

    toggle(kind) {
      if (!this.off.delete(kind)) this.off.add(kind);
      const shown = !this.off.has(kind);
      this.place.querySelector(`.reader-filters [data-kind="${kind}"]`).setAttribute("aria-pressed", String(shown));
      this.place.classList.toggle(`off-${kind}`, !shown);
    }

    // What is claimed here. Names alone need no note, but where they mean more than they say.
    margin(claims) {
      const groups = new Map(); // one note a claim, but one for all who took the same part in an event
      for (const claim of claims) {
        const parts = notes.partsOf(claim);
        if (!parts.length || (notes.isMention(claim) && model.label(model.nodes[parts[0]]) === spans.words(claim))) continue;
        const key = claim.kind === "participation" ? `${parts[1]} ${parts[2]}` : claim.key;
        if (!groups.has(key)) groups.set(key, []);
        groups.get(key).push([claim, parts]);
      }
      const list = [...groups.values()].map((group) => this.note(group));
      return make("div", { className: "reader-margin" }, list.length > 0 && make("ul", {}, ...list));
    }

    pointer(claim, words) {
      const pointer = button({ className: "point", textContent: words, title: claim.rule, onclick: () => this.point(claim, { still: true }) });
      this.notes.set(claim, pointer);
      return pointer;
    }

    note(group) {
      const words = (parts) => parts.map((part) => (typeof part === "number" ? model.label(model.nodes[part]) : part));
      const [[claim, parts]] = group;
      const item = make("li", { className: `note of-${notes.colourOf(claim)}` });
      if (claim.kind !== "participation") {
        item.append(this.pointer(claim, [notes.lead(claim), ...words(parts)].filter(Boolean).join(" ")));
        return item;
      }
      const names = group.map(([each, said]) => this.pointer(each, words(said)[0]));
      const [, relation, event] = words(parts);
      item.append(make("span", { className: "said", textContent: relation }), ...names);
      item.append(make("span", { className: "said", textContent: event }));
      return item;
    }

    // The claim that is pointed at in full, its names as ways into the graph.
    tell(claim) {
      this.strip.hidden = claim === null;
      if (claim === null) return;
      const parts = notes.partsOf(claim).map((part) =>
        typeof part === "number" ? this.makeName(part) : make("span", { className: "said", textContent: part }),
      );
      const claims = this.visible();
      this.strip.className = `reader-now of-${notes.colourOf(claim)}`;
      this.strip.replaceChildren(
        make("span", { className: "swatch" }),
        make("span", { className: "said", textContent: model.text(`claim_${claim.kind}`) }),
        ...parts,
        make("span", { className: "count", textContent: `${claims.indexOf(claim) + 1} / ${claims.length}` }),
      );
    }

    covering(offset) {
      const inside = ([start, end]) => start <= offset && offset < end;
      const length = (claim) => Math.min(...claim.quotes.filter(inside).map(([start, end]) => end - start));
      return this.visible()
        .filter((claim) => claim.quotes.some(inside))
        .sort((a, b) => length(a) - length(b));
    }

    // The shortest passage under the pointer; the next longer one with every further click.
    click(event) {
      const run = event.target.closest("[data-from]");
      if (!run || !this.body.contains(run)) return;
      const claims = this.covering(Number(run.dataset.from));
      if (claims.length) this.point(claims[(claims.indexOf(this.now) + 1) % claims.length], { still: true });
    }

    visible() {
      return this.claims.filter((claim) => !this.off.has(notes.colourOf(claim)));
    }

    // Go on to the next passage, or back.
    step(by) {
      const claims = this.visible();
      if (!claims.length) return;
      const at = claims.indexOf(this.now);
      const next = at < 0 ? (by > 0 ? 0 : claims.length - 1) : (at + by + claims.length) % claims.length;
      this.point(claims[next]);
    }

    // Point at a claim, or at bare offsets: [[start, end], …].
    point(target, { still = false } = {}) {
      const claim = Array.isArray(target) ? null : target;
      const quotes = claim ? claim.quotes : target;
      if (!claim) {
        this.sought = quotes;
        this.show();
      }
      for (const element of this.place.querySelectorAll(".now")) element.classList.remove("now");
      this.now = claim;
      const within = (piece) =>
        quotes.some(([start, end]) => Number(piece.dataset.from) < end && Number(piece.dataset.to) > start);
      const pieces = [...this.body.querySelectorAll("[data-from]")].filter(within);
      for (const piece of pieces) piece.classList.add("now");
      const note = claim && this.notes.get(claim);
      if (note) note.classList.add("now");
      if (note && still) note.scrollIntoView({ block: "nearest" });
      if (pieces.length) pieces[0].scrollIntoView({ block: still ? "nearest" : "center" });
      this.tell(claim);
      if (this.pointed) this.pointed(quotes);
    }
  }

  tonggao.Reader = Reader;
})();
