// A chart is as wide as the screen it was drawn on: on paper it shrinks to the page.
"use strict";
(() => {
  const each = (act) => document.querySelectorAll(".js-plotly-plot .main-svg").forEach(act);
  addEventListener("beforeprint", () => each((drawing) => {
    const [width, height] = ["width", "height"].map((name) => drawing.getAttribute(name));
    drawing.setAttribute("viewBox", `0 0 ${width} ${height}`);
    drawing.closest(".svg-container").style.setProperty("--ratio", `${width} / ${height}`);
  }));
  addEventListener("afterprint", () => each((drawing) => drawing.removeAttribute("viewBox")));
})();
