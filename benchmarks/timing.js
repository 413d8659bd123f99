// Tells when a chart of the page was drawn, or the table below it, in milliseconds of the page's own clock.
"use strict";
(() => {
  const PATIENCE = 20000;
  const waiting = [];

  // What the chart shows; null while there is none, or while it is still without marks.
  const chart = () => {
    const drawn = document.querySelector(".js-plotly-plot");
    return drawn?.data && drawn.querySelector(".main-svg .trace, .main-svg .shapelayer path, .main-svg .annotation")
      ? JSON.stringify([drawn.data, drawn.layout?.xaxis?.ticktext, drawn.layout?.yaxis?.ticktext, drawn.layout?.title?.text])
      : null;
  };
  // The first chart is the one that stands in the page from the first, until Plotly draws the same.
  const first = () => (document.querySelector(".chart .mark") ? "still" : chart());
  const table = () => document.querySelector(".observations")?.textContent ?? null;

  const shown = (content, before, since) => new Promise((resolve, reject) => {
    waiting.push({ content, before, since, resolve });
    setTimeout(() => reject(new Error("no chart was drawn in time")), PATIENCE);
  });

  const look = () => {
    for (const [index, wait] of [...waiting.entries()].reverse()) {
      const now = wait.content();
      if (now === null || now === wait.before || wait.since() === null) continue;
      waiting.splice(index, 1);
      wait.resolve(performance.now() - wait.since());
    }
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true });

  // Resolve to the time from navigation to the first chart, and to the first that Plotly drew, with which a choice begins.
  window.firstChart = shown(first, null, () => 0);
  window.firstPlot = shown(chart, null, () => 0);

  // From the next click or key on, times the chart, or the table, that shows something else than the present one.
  window.timeNextStep = (what) => {
    const content = { chart, table }[what];
    let begun = null;
    for (const step of ["click", "keydown"]) {
      document.addEventListener(step, () => { begun ??= performance.now(); }, { capture: true, once: true });
    }
    window.nextShown = shown(content, content(), () => begun);
  };
})();
