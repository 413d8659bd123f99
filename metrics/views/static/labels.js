// On a screen of any width no two texts of a chart lie on each other: what the server could not measure is measured
// here. Names of years thin out evenly, the last one stays; of two labels the one that is drawn later, the newer, stays,
// the other has its number alone, and goes where that has no room either; a number at the axis gives way to the figure that lies on it.
"use strict";
(() => {
  const STEPS = [1, 2, 5, 10, 20, 50];
  const boxes = new WeakMap();
  const box = (each) => each.getBoundingClientRect();
  const meet = (one, other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
  const hide = (each, hidden) => { each.style.visibility = hidden ? "hidden" : ""; };

  const thin = (plot) => {
    const names = [...plot.querySelectorAll(".xtick text")].filter((each) => each.textContent.trim());
    names.forEach((each) => hide(each, false));
    const wide = names.map(box);
    const crowded = (step) => {
      const kept = wide.filter((_, place) => (wide.length - 1 - place) % step === 0);
      return kept.some((each, place) => place && kept[place - 1].right + 2 > each.left);
    };
    const step = STEPS.find((each) => !crowded(each)) ?? names.length;
    names.forEach((each, place) => hide(each, (names.length - 1 - place) % step !== 0));
    return wide.filter((_, place) => (names.length - 1 - place) % step === 0);
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
  const shorten = (each) => {
    const { trace } = each.closest(".trace")?.__data__?.[0] ?? {}, short = trace?.meta?.short?.[each.closest(".textpoint")?.__data__?.i];
    if (!short || each.textContent.trim() === short) return false;
    const [ahead, behind] = [/^\u00a0?/, /\u00a0?$/].map((air) => each.textContent.match(air)[0]); // beside its mark
    each.whole = [...each.childNodes];
    each.textContent = ahead + short + behind;
    return true;
  };
  const whole = (each) => { if (each.whole) each.replaceChildren(...each.whole); each.whole = undefined; };

  // A label below its mark, from which it is moved by more than its height, is a little lower than Plotly sets it.
  const DROP = 3;
  const drop = (each) => {
    const moved = each.closest(".textpoint")?.getAttribute("transform")?.match(/,\s*([\d.]+)\)/)?.[1] ?? 0;
    return moved > parseFloat(getComputedStyle(each).fontSize) ? DROP : 0;
  };

  const part = (plot) => {
    const taken = thin(plot), every = [...plot.querySelectorAll(".points .point")].map(middle), marks = every.length > MANY ? every : [];
    const labels = [...plot.querySelectorAll(".textpoint text, .annotation-text-g text")].filter((each) => each.textContent.trim()).reverse();
    const edge = box(plot);
    for (const each of labels) {
      hide(each, false);
      whole(each);
      const room = () => {
        const down = drop(each);
        each.style.translate = `0 ${down}px`;
        const { left, right } = box(each), out = Math.max(edge.left - left, Math.min(edge.right - right, 0));
        if (out) each.style.translate = `${out}px ${down}px`; // what would leave the screen is drawn in
        const own = box(each), air = { left: own.left + 1, right: own.right - 1, top: own.top + 2, bottom: own.bottom - 2 };
        const covered = out ? every : marks; // drawn in from the side of its mark, it may lie on that
        const lies = taken.some((other) => meet(air, other)) || (each.closest(".textpoint") && covered.some((mark) => covers(air, mark)));
        return lies ? undefined : air;
      };
      const air = room() ?? (shorten(each) ? room() : undefined);
      hide(each, !air);
      if (air) taken.push(air);
    }
    for (const each of plot.querySelectorAll("[class^=y][class$=tick] text")) hide(each, taken.some((other) => meet(box(each), other)));
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
