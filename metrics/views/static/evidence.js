// Opens a number's evidence from its mark, one at a time, and closes it on Escape or a click elsewhere.
"use strict";
(() => {
  const open = () => document.querySelectorAll("details.evidence[open]");
  const close = (but) => open().forEach((card) => { if (card !== but) card.open = false; });

  // Beside the mark that was clicked, within the window; the card belongs to the number in the table.
  const within = (card) => {
    const { x, y } = card.mark;
    card.style.left = `${Math.max(8, Math.min(x + 12, innerWidth - card.offsetWidth - 16))}px`;
    card.style.top = `${Math.max(8, Math.min(y + 12, innerHeight - card.offsetHeight - 16))}px`;
  };
  const pin = (card, x, y) => { card.classList.add("pinned"); card.mark = { x, y }; within(card); };
  const unpin = (card) => { card.classList.remove("pinned"); card.style.left = card.style.top = ""; };

  document.addEventListener("filled", ({ target }) => { if (target.matches(".pinned")) within(target); });

  // The keyboard goes on in the card, in whose place the chart's tip would stand.
  const ask = (event, chart) => {
    const asked = event.points?.[0]?.customdata?.at(-1);
    const evidence = asked && document.getElementById(asked);
    if (!evidence) return;
    close(evidence);
    for (let around = evidence; around; around = around.parentElement.closest("details")) around.open = true;
    const card = evidence.querySelector(".card");
    pin(card, event.event.clientX, event.event.clientY);
    chart.dispatchEvent(new CustomEvent("unpointed", { bubbles: true }));
    Object.assign(card, { chart, tabIndex: -1 });
    card.focus({ preventScroll: true });
  };

  // A chart is asked to tell of clicks when somebody first points at it, or reaches it by keyboard.
  const listened = new WeakSet();
  const listen = (event) => {
    const chart = event.target.closest?.(".js-plotly-plot");
    if (!chart?.on || listened.has(chart)) return;
    listened.add(chart);
    chart.on("plotly_click", (click) => ask(click, chart));
  };
  document.addEventListener("pointerover", listen);
  document.addEventListener("focusin", listen);

  document.addEventListener("click", (event) => {
    const summary = event.target.closest?.("details.evidence > summary");
    if (summary) { unpin(summary.nextElementSibling); close(summary.parentElement); }
    else if (!event.target.closest?.("details.evidence, .js-plotly-plot")) close();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    const [first] = open();
    close();
    const card = first?.querySelector(":scope > .pinned");
    (card?.chart.isConnected ? card.chart : first?.querySelector("summary"))?.focus();
  });
})();
