// Arrow keys lead through the points of a chart: left and right along a town, up and down to the next town's nearest.
// Each is said in the words that a pointer is shown, which are shown, too (tip.js); Enter opens its evidence.
"use strict";
(() => {
  const ALONG = { ArrowLeft: -1, ArrowRight: 1 }, ACROSS = { ArrowUp: -1, ArrowDown: 1 };
  const reached = new WeakMap(); // by chart: the figure where the keyboard is

  // What a chart draws, where, and what it says of it. Plotly binds a mark to its number, a trace to its own.
  const points = (plot) => [...plot.querySelectorAll(".trace .point")].flatMap((mark) => {
    const number = mark.__data__?.i, trace = mark.closest(".trace").__data__?.[0]?.trace;
    const carried = trace?.customdata?.[number];
    if (!carried) return [];
    const { left, right, top } = mark.getBoundingClientRect();
    return [{ mark, number, trace, carried, town: carried[0], figure: carried.at(-1), x: (left + right) / 2, y: top }];
  });
  const words = ({ trace, number }) => {
    const text = [].concat(trace.hovertemplate)[Array.isArray(trace.hovertemplate) ? number : 0] ?? "";
    const shown = new DOMParser().parseFromString(text.replace(/<extra>.*/, "").replace(/<br>/g, "\n"), "text/html");
    return shown.body.textContent;
  };

  const nearest = (here, others) => [...new Set(others.map(({ town }) => town))].map((name) => others
    .filter(({ town }) => town === name)
    .reduce((one, other) => (Math.abs(other.x - here.x) < Math.abs(one.x - here.x) ? other : one)));
  const beside = (every, here, key) => {
    const own = every.filter(({ town }) => town === here.town), others = every.filter(({ town }) => town !== here.town);
    const row = key in ALONG
      ? own.sort((one, other) => one.x - other.x || one.y - other.y)
      : [here, ...nearest(here, others)].sort((one, other) => one.y - other.y || one.x - other.x);
    return row[row.indexOf(here) + (ALONG[key] ?? ACROSS[key])] ?? here;
  };

  const show = (plot, point) => {
    reached.set(plot, point.figure);
    document.querySelector(".told[role=status]").textContent = words(point).split("\n").join(" · ");
    tell(plot, point);
  };
  const tell = (plot, point) => {
    const detail = { mark: point.mark, words: words(point) };
    plot.dispatchEvent(new CustomEvent("pointed", { bubbles: true, detail }));
  };
  const leave = (plot) => plot.dispatchEvent(new CustomEvent("unpointed", { bubbles: true }));

  // A chart is asked to tell of its points when somebody first points at it.
  const listened = new WeakSet();
  document.addEventListener("pointerover", ({ target }) => {
    const plot = target.closest?.(".plot");
    if (!plot?.on || listened.has(plot)) return;
    listened.add(plot);
    plot.on("plotly_hover", ({ points: [{ curveNumber, pointNumber }] }) => {
      const one = points(plot).find(({ trace, number }) => trace.index === curveNumber && number === pointNumber);
      if (one) tell(plot, one);
    });
    plot.on("plotly_unhover", () => leave(plot));
  });

  document.addEventListener("keydown", (event) => {
    const { key, target: plot } = event;
    if (!plot.matches?.(".plot") || event.ctrlKey || event.altKey || event.metaKey) return;
    if (!(key in ALONG) && !(key in ACROSS) && key !== "Enter") return;
    const every = points(plot), here = every.find(({ figure }) => figure === reached.get(plot));
    if (!every.length || (key === "Enter" && !here)) return;
    event.preventDefault();
    if (key === "Enter") plot.emit("plotly_click", { points: [{ customdata: here.carried }], event: { clientX: here.x, clientY: here.y } });
    else show(plot, here ? beside(every, here, key) : every.reduce((one, other) => (other.x < one.x ? other : one)));
  });
  document.addEventListener("focusout", ({ target: plot }) => {
    if (plot.matches?.(".plot")) leave(plot);
  });

  // What stood elsewhere in the chart before glides to its place, and what is drawn around it comes up meanwhile. All of
  // it is where it belongs at once: only its look is on the way, and not where motion is unwanted.
  const GLIDE = { duration: 250, easing: "ease-out" }, MANY = 200; // milliseconds; marks, beyond which nobody follows one
  let stood = new WeakMap(); // by chart: where the mark of each figure stands since it was drawn last
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const positions = (plot) => {
    const { left, top } = plot.getBoundingClientRect();
    return new Map(points(plot).map(({ figure, mark, x, y }) => [figure, { mark, x: x - left, y: y - top }]));
  };
  addEventListener("resize", () => { stood = new WeakMap(); });
  document.addEventListener("redrawn", ({ target: plot }) => {
    if (still.matches) return;
    const before = stood.get(plot) ?? new Map(), now = positions(plot);
    stood.set(plot, now);
    const moved = [...now].filter(([figure, { x, y }]) => before.has(figure) && Math.hypot(before.get(figure).x - x, before.get(figure).y - y) > 1);
    if (!moved.length || now.size > MANY) return;
    for (const [figure, { mark, x, y }] of moved) {
      const from = before.get(figure);
      mark.animate({ translate: [`${from.x - x}px ${from.y - y}px`, "0px 0px"] }, GLIDE);
    }
    for (const around of plot.querySelectorAll(".js-line, .errorbar, .textpoint, .annotation")) around.animate({ opacity: [0, 1] }, GLIDE);
  });

  // Only a chart with points is a stop of the Tab key.
  document.addEventListener("changes", () => {
    for (const plot of document.querySelectorAll(".plot")) {
      const stop = plot.querySelector(".trace .point") ? 0 : -1;
      if (plot.tabIndex !== stop || !plot.hasAttribute("tabindex")) plot.tabIndex = stop;
    }
  });
})();
