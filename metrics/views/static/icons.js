// Keeps Streamlit from fetching its font of icons, a quarter of a first visit, as soon as it begins: what our pages show of
// them is drawn by characters (icons.css). An icon of any other place still fetches the font when it is shown.
"use strict";
(() => {
  const ICONS = "Material Symbols Rounded", load = document.fonts.load.bind(document.fonts);
  document.fonts.load = (font, ...text) => (font.includes(ICONS) ? Promise.resolve([]) : load(font, ...text));
})();
