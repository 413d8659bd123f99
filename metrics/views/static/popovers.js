// Leads the Tab key from a button into what it has opened, and out of it to what follows the button: Streamlit draws
// what a button opens at the end of the page, where the keyboard would come last.
"use strict";
(() => {
  const OPENED = "[data-testid=stPopoverBody]", OPENER = "[data-testid=stPopoverButton][aria-expanded=true]";
  const STOPS = "a[href], button, input, summary, [tabindex='0']", GROUP = "[role=toolbar], [role=radiogroup]";
  const among = (stop, here) => stop === here || Boolean(stop?.closest(GROUP)?.contains(here));

  document.addEventListener("keydown", (event) => {
    const opened = document.querySelector(OPENED), opener = document.querySelector(OPENER), here = document.activeElement;
    if (event.key !== "Tab" || !opened || !opener) return;
    const stops = [...opened.querySelectorAll(STOPS)].filter((stop) => stop.tabIndex >= 0 && stop.checkVisibility());
    if (here === opener && !event.shiftKey && stops.length) {
      event.preventDefault();
      stops[0].focus();
    } else if (event.shiftKey && among(stops[0], here)) {
      event.preventDefault();
      opener.focus();
    } else if (!event.shiftKey && among(stops.at(-1), here)) {
      opener.focus(); // from here the browser goes on by itself
    }
  });
})();
