// A chart is as wide as the screen it was drawn on: on paper it shrinks to the page. What is folded unfolds there.
// Some browsers tell of the paper by an event, some by the medium alone, most by both.
"use strict";
(() => {
  const everyDrawing = (act) => document.querySelectorAll(".js-plotly-plot .main-svg").forEach(act);
  const folded = (act) => document.querySelectorAll(".rows-told, .folded").forEach(act);
  let onPaper = false;
  const lay = () => {
    if (onPaper) return;
    onPaper = true;
    everyDrawing((drawing) => {
      const [width, height] = ["width", "height"].map((name) => drawing.getAttribute(name));
      drawing.setAttribute("viewBox", `0 0 ${width} ${height}`);
      drawing.closest(".svg-container").style.setProperty("--ratio", `${width} / ${height}`);
    });
    folded((rows) => { rows.dataset.was = rows.open; rows.open = true; });
  };
  const take = () => {
    if (!onPaper) return;
    onPaper = false;
    everyDrawing((drawing) => drawing.removeAttribute("viewBox"));
    folded((rows) => { rows.open = rows.dataset.was === "true"; });
  };
  addEventListener("beforeprint", lay);
  addEventListener("afterprint", take);
  matchMedia("print").addEventListener("change", ({matches}) => (matches ? lay : take)());
})();
