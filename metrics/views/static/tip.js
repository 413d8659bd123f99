// What is told of a mark of a chart stands beside it, on none of the chart's labels if there is such a place.
// points.js says of which mark what is told.
"use strict";
(() => {
  const AWAY = 8, FAR = 30, EDGE = 8; // pixels: from the mark, beyond its label, and from the window's edge
  const WORDS = ".textpoint text, .annotation-text-g text";
  const box = (element) => element.getBoundingClientRect();
  const meet = (one, other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
  const within = (at, room) => Math.max(EDGE, Math.min(at, room - EDGE));
  const shown = (label) => label.textContent.trim() && getComputedStyle(label).visibility !== "hidden";

  // The places beside a mark, the best first; where labels stand everywhere, those below and above the whole chart.
  const seats = (at, wide, high, all) => [at.bottom + AWAY, at.top - high - AWAY, at.top, at.bottom + FAR, at.top - high - FAR, all.bottom, all.top - high]
    .flatMap((y) => [at.right + AWAY, at.left - wide - AWAY].map((x) => [within(x, innerWidth - wide), within(y, innerHeight - high)]))
    .map(([left, top]) => ({ left, top, right: left + wide, bottom: top + high }));

  let tip, mark;
  document.addEventListener("pointed", ({ target: plot, detail }) => {
    mark = detail.mark;
    tip ??= document.body.appendChild(Object.assign(document.createElement("div"), { className: "tip", ariaHidden: "true" }));
    tip.hidden = false;
    tip.textContent = detail.words;
    const at = box(mark), taken = [at, ...[...plot.querySelectorAll(WORDS)].filter(shown).map(box)];
    const covered = (seat) => taken.filter((word) => meet(word, seat)).length;
    const best = seats(at, tip.offsetWidth, tip.offsetHeight, box(plot)).reduce((one, other) => (covered(other) < covered(one) ? other : one));
    Object.assign(tip.style, { left: `${best.left}px`, top: `${best.top}px` });
  });
  const hide = () => { if (tip) tip.hidden = true; };
  document.addEventListener("unpointed", hide);
  document.addEventListener("changes", () => mark?.isConnected || hide()); // a chart that is left takes its marks away
  addEventListener("wheel", hide, { passive: true });
  addEventListener("touchmove", hide, { passive: true });
})();
