"use strict";
// Who took part in events with whom: a line is as wide as the number of events that two persons shared.
(function () {
  const { model } = tonggao;
  const MOST_PERSONS = 60;
  const MOST_LINES = 160; // more are a hairball: without a threshold asked for, the first that gives no more
  const USUAL = 2; // once may be chance
  let counted = null; // "a-b" -> the events that both attended

  function sharedEvents() {
    if (counted) return counted;
    counted = new Map();
    for (const event of model.nodes.slice(0, model.real).filter((node) => node.kind === "event")) {
      const persons = tonggao.personsAt(event.id).sort((a, b) => a - b);
      persons.forEach((a, i) => {
        for (const b of persons.slice(i + 1)) {
          if (!counted.has(`${a}-${b}`)) counted.set(`${a}-${b}`, []);
          counted.get(`${a}-${b}`).push(event.id);
        }
      });
    }
    return counted;
  }

  tonggao.sharedBy = (a, b) => sharedEvents().get(`${Math.min(a, b)}-${Math.max(a, b)}`) || [];

  function pairs(least) {
    return [...sharedEvents()]
      .filter(([, events]) => events.length >= least)
      .map(([key, events]) => {
        const [from, to] = key.split("-").map(Number);
        return { from, to, weight: events.length };
      });
  }

  // The persons with the most in common, at most MOST_PERSONS of them, and the lines between them.
  function network(about, least) {
    let lines = pairs(least);
    if (about !== null) {
      const near = new Set([about]);
      for (const { from, to } of lines) if (from === about || to === about) near.add(from).add(to);
      lines = lines.filter(({ from, to }) => near.has(from) && near.has(to));
    }
    const strength = new Map(about === null ? [] : [[about, 0]]);
    for (const { from, to, weight } of lines)
      for (const id of [from, to]) strength.set(id, (strength.get(id) || 0) + weight);
    const all = [...strength.keys()].sort(
      (a, b) => (b === about) - (a === about) || strength.get(b) - strength.get(a) || a - b,
    );
    const persons = all.slice(0, MOST_PERSONS);
    const among = new Set(persons);
    const kept = lines.filter(({ from, to }) => among.has(from) && among.has(to));
    return { persons, lines: kept, left: all.length - persons.length };
  }

  function usualLeast(about) {
    const most = Math.max(1, ...[...sharedEvents().values()].map((events) => events.length));
    for (let least = Math.min(USUAL, most); least < most; least += 1)
      if (network(about, least).lines.length <= MOST_LINES) return least;
    return most;
  }

  tonggao.makers.together = function (about, settings) {
    settings.least = settings.least || usualLeast(about);
    const { persons, lines, left } = network(about, settings.least);
    const words = (line) => ({ ...line, wide: line.weight / settings.least, words: model.text("together_times", line.weight) });
    return { places: tonggao.stress(persons, lines), lines: lines.map(words), left, faint: 0.3 };
  };
})();
