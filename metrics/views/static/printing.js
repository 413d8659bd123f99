// On paper a chart is drawn anew, as wide as a sheet, so that its letters keep their size, and in the colours of paper,
// whatever the tone of the screen. What is folded unfolds there.
// Some browsers tell of the paper by an event, some by the medium alone, most by both.
"use strict";
(() => {
  const SHEET = 718; // pixels: A4 between its margins
  const all = (selector, act) => document.querySelectorAll(selector).forEach(act);
  const folded = (act) => all(".rows-told, .folded", act);
  const drawn = (act) => all(".js-plotly-plot", act);
  const coloured = (act) => all(".js-plotly-plot .main-svg [style], .caption .glyph[style]", act); // by the screen's tone
  const INK = /rgb\((\d+), (\d+), (\d+)\)|#[\da-f]{6}/gi;
  let onPaper = false;

  // Each colour of either tone by its name, which has another colour on paper.
  const inks = () => new Map([...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
    .filter(({ selectorText }) => /^:where\(:root(\.dark)?\)$/.test(selectorText))
    .flatMap(({ style }) => [...style].map((name) => [style.getPropertyValue(name).trim().toUpperCase(), `var(${name})`])));
  const hex = (ink, ...parts) => (ink.startsWith("#") ? ink : `#${parts.slice(0, 3).map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`).toUpperCase();

  const heightOf = (plot) => plot.layout.height ?? plot._fullLayout.height; // a chart that is just resized has forgotten it
  const fit = (plot, width) => {
    const height = heightOf(plot);
    window.Plotly.relayout(plot, { width, height, autosize: !width });
    plot.layout.height = height; // which a chart that finds its own width forgets
  };
  const lay = () => {
    if (onPaper) return;
    onPaper = true;
    drawn((plot) => {
      fit(plot, SHEET);
      plot.querySelector(".svg-container").style.setProperty("--ratio", `${SHEET} / ${plot.layout.height}`);
      plot.querySelectorAll(".main-svg").forEach((drawing) => drawing.setAttribute("viewBox", `0 0 ${SHEET} ${plot.layout.height}`));
    });
    const named = inks();
    coloured((part) => {
      part.screen = part.getAttribute("style");
      part.setAttribute("style", part.screen.replace(INK, (ink, ...parts) => named.get(hex(ink, ...parts)) ?? ink));
    });
    folded((rows) => { rows.dataset.was = rows.open; rows.open = true; });
  };
  const take = () => {
    if (!onPaper) return;
    onPaper = false;
    coloured((part) => part.screen && part.setAttribute("style", part.screen));
    drawn((plot) => {
      plot.querySelectorAll(".main-svg").forEach((drawing) => drawing.removeAttribute("viewBox"));
      fit(plot, null);
    });
    folded((rows) => { rows.open = rows.dataset.was === "true"; });
  };
  addEventListener("beforeprint", lay);
  addEventListener("afterprint", take);
  matchMedia("print").addEventListener("change", ({matches}) => (matches ? lay : take)());
})();
