"use strict";
// Where a page is led to in a readout: by its address to a passage, #char=12,34, or to a claim by its name, #post-12-34; by
// keys from one passage to the next.
(function () {
  const { spans } = tonggao;
  const STEPS = { j: 1, n: 1, ArrowRight: 1, k: -1, p: -1, ArrowLeft: -1 };

  // Go on to the next passage, or back, if the key says so.
  tonggao.stepByKey = function (reader, event) {
    const by = event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input") ? 0 : STEPS[event.key];
    if (!by) return;
    reader.step(by);
    event.preventDefault();
  };

  // Have the page's only reader and its address follow each other.
  tonggao.followAddress = function (reader) {
    let written = "";
    reader.pointed = (quotes) => {
      const hash = `#char=${quotes[0][0]},${quotes[0][1]}`;
      if (location.hash !== hash) history.replaceState(null, "", hash);
      written = hash;
    };

    function go() {
      if (location.hash === written && written) return;
      const named = reader.claims.find((claim) => `#${claim.key}` === location.hash);
      if (named) {
        reader.point(named);
        return;
      }
      const [start, end] = (new URLSearchParams(location.hash.slice(1)).get("char") || "").split(",").map(Number);
      if (!(end > start && start >= 0 && end <= spans.charactersOf(reader.readout).length)) return;
      const exact = reader.claims.find((claim) => claim.quotes.some(([from, to]) => from === start && to === end));
      reader.point(exact || [[start, end]]);
    }

    document.addEventListener("keydown", (event) => tonggao.stepByKey(reader, event));
    window.addEventListener("hashchange", go);
    go();
  };
})();
