// A chart is as wide as the screen it was drawn on: on paper it shrinks to the page. What is folded unfolds there.
"use strict";
(() => {
  const everyDrawing = (act) => document.querySelectorAll(".js-plotly-plot .main-svg").forEach(act);
  addEventListener("beforeprint", () => everyDrawing((drawing) => {
    const [width, height] = ["width", "height"].map((name) => drawing.getAttribute(name));
    drawing.setAttribute("viewBox", `0 0 ${width} ${height}`);
    drawing.closest(".svg-container").style.setProperty("--ratio", `${width} / ${height}`);
  }));
  const folded = () => document.querySelectorAll(".rows-told, .folded");
  addEventListener("beforeprint", () => folded().forEach((rows) => { rows.dataset.was = rows.open; rows.open = true; }));
  addEventListener("afterprint", () => folded().forEach((rows) => { rows.open = rows.dataset.was === "true"; }));
  addEventListener("afterprint", () => everyDrawing((drawing) => drawing.removeAttribute("viewBox")));
})();
