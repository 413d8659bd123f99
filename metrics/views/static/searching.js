// Lets the list of indicators be searched by pinyin initials and in the other language: where Streamlit finds nothing,
// what was typed is replaced by the words of the labels that it stands for, as an input method would.
"use strict";
(() => {
  const BOX = ".st-key-indicator input", PAUSE = 350, LEAST = 2;
  const known = new Map();  // language -> its words, asked for once

  const words = async () => {
    const language = document.documentElement.lang === "en" ? "en" : "zh";
    if (!known.has(language)) known.set(language, fetch(`search-words.json?lang=${language}`).then((answer) => answer.json()));
    return known.get(language);
  };

  // The pieces of labels whose initials are the typed letters; typed characters count as their initials.
  const byInitials = (typed, entries) => {
    const initial = new Map(entries.flatMap(([label, letters]) => [...label].map((each, place) => [each, letters[place]])));
    const wanted = [...typed].map((each) => initial.get(each) ?? each).join("");
    return entries.flatMap(([label, letters]) => {
      const places = [...letters].map((_, place) => place).filter((place) => /[^\s·、（）]/.test(letters[place]));
      const start = places.map((place) => letters[place]).join("").indexOf(wanted);
      return letters && start >= 0 ? [label.slice(places[start], places[start + wanted.length - 1] + 1)] : [];
    });
  };

  // The piece of a label that tells the labels found from the others best, the longest of equals.
  const common = (found, entries) => {
    const pieces = new Set(found.slice(0, 20).flatMap((label) => {
      const name = label.split(" · ").at(-1), parts = /[a-z]/i.test(name) ? name.split(" ") : [...name];
      const joint = parts.length === name.length ? "" : " ";
      return parts.flatMap((_, from) => parts.slice(from).map((__, size) => parts.slice(from, from + size + 1).join(joint)));
    }));
    const worth = (piece) => {
      const inside = found.filter((label) => label.includes(piece)).length;
      return 2 * inside - entries.filter(([label]) => label.includes(piece)).length + piece.length / 1000;
    };
    return [...pieces].reduce((best, piece) => (worth(piece) > worth(best) ? piece : best), found[0]);
  };

  const meant = (typed, entries) => {
    const pieces = byInitials(typed, entries);
    if (pieces.length) {
      const often = (piece) => pieces.filter((each) => each === piece).length;
      return pieces.reduce((best, piece) => (often(piece) > often(best) ? piece : best));
    }
    const found = entries.filter(([, , other]) => other.includes(typed)).map(([label]) => label);
    return found.length ? common(found, entries) : "";
  };

  const replace = async (box) => {
    const typed = box.value.trim().toLowerCase();
    if (typed.length < LEAST || document.querySelector("[role=listbox]:not([data-empty])")) return;
    const piece = meant(typed, await words());
    if (!piece || box.value.trim().toLowerCase() !== typed) return;
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set.call(box, piece);
    box.dispatchEvent(new Event("input", { bubbles: true }));
  };

  let waiting = 0;
  document.addEventListener("input", (event) => {
    if (!event.isTrusted || event.isComposing || !event.target.matches?.(BOX)) return;
    clearTimeout(waiting);
    waiting = setTimeout(replace, PAUSE, event.target);
  });
})();
