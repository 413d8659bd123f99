// On a narrow screen the menu is a drawer over the page. It closes once it has led somewhere, and on Escape; the keyboard
// goes back to the button that opened it.
"use strict";
(() => {
  const OPENER = "[data-testid=stExpandSidebarButton]", CLOSER = "[data-testid=stSidebarCollapseButton] button";
  const LINK = "[data-testid=stSidebarNavLink]";
  const find = (selector) => document.querySelector(selector);
  const close = () => find(`${CLOSER}[aria-expanded=true]`)?.click();

  document.addEventListener("click", (event) => {
    if (event.target.closest?.(LINK)) setTimeout(close); // once Streamlit has heard where it leads
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !find(`${CLOSER}[aria-expanded=true]`)) return;
    close();
    requestAnimationFrame(() => find(OPENER)?.focus());
  });
})();
