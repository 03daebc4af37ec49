"use strict";
// Names found by how they are read: every reading of every character, in full or by its first letters.
(function () {
  const { model } = tonggao;
  const readings = new Map(Object.entries(model.pinyin).map(([char, forms]) => [char, forms.split(" ")]));
  const START = 2; // one letter finds too much inside a name
  const COMPOUND = ["zh", "ch", "sh"];

  // What of `typed`, from `at` on, one character can stand for: where reading may go on behind it.
  function steps(char, typed, at) {
    const forms = readings.get(char);
    if (!forms) return char.toLowerCase() === typed[at] ? [at + 1] : [];
    const found = new Set();
    for (const form of forms) {
      if (form[0] !== typed[at]) continue;
      found.add(at + 1);
      if (COMPOUND.includes(form.slice(0, 2)) && typed.startsWith(form.slice(0, 2), at)) found.add(at + 2);
      if (typed.startsWith(form, at)) found.add(at + form.length);
      // The last syllable may be half typed.
      else if (form.startsWith(typed.slice(at))) found.add(typed.length);
    }
    return [...found];
  }

  // Whether all of `typed` is spelled by the characters from `from` on.
  function spells(chars, from, typed) {
    let places = new Set([0]);
    for (let i = from; i < chars.length && places.size; i += 1) {
      const next = new Set();
      for (const at of places) {
        for (const step of steps(chars[i], typed, at)) {
          if (step === typed.length) return true;
          next.add(step);
        }
      }
      places = next;
    }
    return false;
  }

  tonggao.pinyin = {
    isTyped: (words) => /^[a-z]+$/.test(words),

    // 0: the name begins so; 1: something inside it does; -1: neither. `chars` are the name's characters.
    match(chars, typed, inside) {
      if (spells(chars, 0, typed)) return 0;
      if (!inside || typed.length < START) return -1;
      for (let from = 1; from < chars.length; from += 1) if (spells(chars, from, typed)) return 1;
      return -1;
    },
  };
})();
