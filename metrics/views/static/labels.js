// On a screen of any width no two texts of a chart lie on each other: what the server could not measure is measured
// here. Names of years thin out evenly, the last one stays; of two labels the one that is drawn later, the newer, stays,
// the other has its number alone, and goes where that has no room either; a number at the axis gives way to the figure that lies on it.
"use strict";
(() => {
  const STEPS = [1, 2, 5, 10, 20, 50];
  const boxes = new WeakMap();
  const box = (element) => element.getBoundingClientRect();
  const meet = (one, other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
  const hide = (text, hidden) => { text.style.visibility = hidden ? "hidden" : ""; };

  const thin = (plot) => {
    const names = [...plot.querySelectorAll(".xtick text")].filter((name) => name.textContent.trim());
    names.forEach((name) => hide(name, false));
    const wide = names.map(box);
    const crowded = (step) => {
      const kept = wide.filter((_, index) => (wide.length - 1 - index) % step === 0);
      return kept.some((one, index) => index && kept[index - 1].right + 2 > one.left);
    };
    const step = STEPS.find((step) => !crowded(step)) ?? names.length;
    names.forEach((name, index) => hide(name, (names.length - 1 - index) % step !== 0));
    return wide.filter((_, index) => (names.length - 1 - index) % step === 0);
  };

  // Where there are many marks, a label that covers another one's mark goes: the mark tells it when it is pointed at.
  const MANY = 30;
  const middle = (mark) => {
    const { left, right, top, bottom } = box(mark), way = getComputedStyle(mark).translate.split(" ");
    const [across, down] = [way[0], way[1]].map((length) => parseFloat(length) || 0); // of a mark that glides to its place
    return [(left + right) / 2 - across, (top + bottom) / 2 - down];
  };
  const covers = (label, [x, y]) => label.left < x && x < label.right && label.top < y && y < label.bottom;

  // Puts the number of a mark alone in the place of its whole label; without any it says so. Plotly binds a label to its
  // number, and a trace to its own.
  const shorten = (label) => {
    const { trace } = label.closest(".trace")?.__data__?.[0] ?? {}, short = trace?.meta?.short?.[label.closest(".textpoint")?.__data__?.i];
    if (!short || label.textContent.trim() === short) return false;
    const [ahead, behind] = [/^\u00a0?/, /\u00a0?$/].map((air) => label.textContent.match(air)[0]); // beside its mark
    label.whole = [...label.childNodes];
    label.textContent = ahead + short + behind;
    return true;
  };
  const whole = (label) => { if (label.whole) label.replaceChildren(...label.whole); label.whole = undefined; };

  // A label below its mark, from which it is moved by more than its height, is a little lower than Plotly sets it.
  const DROP = 3;
  const drop = (label) => {
    const moved = label.closest(".textpoint")?.getAttribute("transform")?.match(/,\s*([\d.]+)\)/)?.[1] ?? 0;
    return moved > parseFloat(getComputedStyle(label).fontSize) ? DROP : 0;
  };

  const part = (plot) => {
    const taken = thin(plot), every = [...plot.querySelectorAll(".points .point")].map(middle), marks = every.length > MANY ? every : [];
    const labels = [...plot.querySelectorAll(".textpoint text, .annotation-text-g text")].filter((label) => label.textContent.trim()).reverse();
    const edge = box(plot);
    for (const label of labels) {
      hide(label, false);
      whole(label);
      const room = () => {
        const down = drop(label);
        label.style.translate = `0 ${down}px`;
        const { left, right } = box(label), out = Math.max(edge.left - left, Math.min(edge.right - right, 0));
        if (out) label.style.translate = `${out}px ${down}px`; // what would leave the screen is drawn in
        const own = box(label), air = { left: own.left + 1, right: own.right - 1, top: own.top + 2, bottom: own.bottom - 2 };
        const covered = out ? every : marks; // drawn in from the side of its mark, it may lie on that
        const lies = taken.some((other) => meet(air, other)) || (label.closest(".textpoint") && covered.some((mark) => covers(air, mark)));
        return lies ? undefined : air;
      };
      const air = room() ?? (shorten(label) ? room() : undefined);
      hide(label, !air);
      if (air) taken.push(air);
    }
    for (const number of plot.querySelectorAll("[class^=y][class$=tick] text")) hide(number, taken.some((other) => meet(box(number), other)));
  };

  const settle = () => {
    for (const plot of document.querySelectorAll(".js-plotly-plot")) {
      if (boxes.has(plot)) continue;
      boxes.set(plot, true);
      const again = () => requestAnimationFrame(() => part(plot));
      plot.on?.("plotly_afterplot", again);
      again();
    }
  };
  document.addEventListener("changes", settle);
})();
