// Tells when the chart of the page was drawn, in milliseconds of the page's own clock.
"use strict";
(() => {
  const PATIENCE = 20000;
  const waiting = [];
  const chart = () => document.querySelector(".js-plotly-plot");

  // What a chart shows; null while there is none, or while it is still without marks.
  const content = (drawn) =>
    drawn?.data && drawn.querySelector(".main-svg .trace, .main-svg .shapelayer path, .main-svg .annotation")
      ? JSON.stringify([drawn.data, drawn.layout?.xaxis?.ticktext, drawn.layout?.yaxis?.ticktext, drawn.layout?.title?.text])
      : null;

  const drawn = (before, since) => new Promise((resolve, reject) => {
    waiting.push({ before, since, resolve });
    setTimeout(() => reject(new Error("no chart was drawn in time")), PATIENCE);
  });

  const look = () => {
    if (waiting.length === 0) return;
    const now = content(chart());
    if (now === null) return;
    for (const [place, each] of [...waiting.entries()].reverse()) {
      if (now === each.before || each.since() === null) continue;
      waiting.splice(place, 1);
      each.resolve(performance.now() - each.since());
    }
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true });

  // Resolves to the time from navigation to the first chart.
  window.firstChart = drawn(null, () => 0);

  // From the next click or key on, times the chart that shows something else than the present one.
  window.timeNextStep = () => {
    let begun = null;
    for (const step of ["click", "keydown"]) {
      document.addEventListener(step, () => { begun ??= performance.now(); }, { capture: true, once: true });
    }
    window.nextChart = drawn(content(chart()), () => begun);
  };
})();
