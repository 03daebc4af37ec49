"use strict";
// Passages in a text: offsets count code points, not JavaScript's UTF-16 units.
(function () {
  const { model } = tonggao;
  const characters = new Map(); // readout number -> its text as code points
  const CONTEXT = 26;

  function charactersOf(readout) {
    if (!characters.has(readout)) characters.set(readout, Array.from(model.readouts[readout].text));
    return characters.get(readout);
  }

  // The lines of a text, each with its line feed, as [start, end).
  function linesOf(text) {
    const lines = [];
    let start = 0;
    for (let at = 0; at < text.length; at += 1) {
      if (text[at] !== "\n") continue;
      lines.push([start, at + 1]);
      start = at + 1;
    }
    if (start < text.length || !lines.length) lines.push([start, text.length]);
    return lines;
  }

  // Overlapping runs of one class as one run.
  function mergeRuns(runs) {
    const merged = [];
    for (const [start, end] of runs.slice().sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
      const last = merged[merged.length - 1];
      if (last && start < last[1]) last[1] = Math.max(last[1], end);
      else merged.push([start, end]);
    }
    return merged;
  }

  // Every run on the lowest level that is free along its whole length: overlapping ones lie below one another.
  function stack(runs) {
    const ends = [];
    const ordered = runs.slice().sort((a, b) => a.start - b.start || b.end - a.end);
    for (const run of ordered) {
      let level = ends.findIndex((end) => end <= run.start);
      if (level < 0) level = ends.length;
      ends[level] = run.end;
      run.level = level;
    }
    return ordered;
  }

  tonggao.spans = {
    charactersOf,
    linesOf,

    // The runs of each class, stacked: [{start, end, kind, level}] from [{kind, quotes}].
    layers(marks) {
      const byKind = new Map();
      for (const { kind, quotes } of marks) {
        if (!byKind.has(kind)) byKind.set(kind, []);
        byKind.get(kind).push(...quotes.map(([start, end]) => [start, end]));
      }
      const runs = [];
      for (const [kind, quotes] of byKind)
        for (const [start, end] of mergeRuns(quotes)) runs.push({ start, end, kind });
      return stack(runs);
    },

    // A passage's exact words, with a little of what stands around them on the same line.
    quote(claim, [start, end, exact, before, after]) {
      if (!model.hasText(claim.readout)) {
        return { before: before ? `…${before}` : "", exact, after: after ? `${after}…` : "" };
      }
      const text = charactersOf(claim.readout);
      let from = start;
      while (from > 0 && start - from < CONTEXT && text[from - 1] !== "\n") from -= 1;
      let to = end;
      while (to < text.length && to - end < CONTEXT && text[to] !== "\n") to += 1;
      const cutBefore = from > 0 && text[from - 1] !== "\n" ? "…" : "";
      const cutAfter = to < text.length && text[to] !== "\n" ? "…" : "";
      return {
        before: cutBefore + text.slice(from, start).join("").trimStart(),
        exact: text.slice(start, end).join(""),
        after: text.slice(end, to).join("").trimEnd() + cutAfter,
      };
    },

    // The exact words of a claim's first passage.
    words(claim) {
      return claim.quotes.length ? tonggao.spans.quote(claim, claim.quotes[0]).exact : "";
    },
  };
})();
