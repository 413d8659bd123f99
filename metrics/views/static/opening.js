// A page opens at once: until all of it has arrived, its place is held by what the server knew to say of it, which stood
// in the page from the first, else by a still drawing of it (opening.css). Its chart stays where it stands until the
// script that draws charts has come (switching.js): nobody waits for that who wants to choose.
"use strict";
(() => {
  const PATIENCE = 8000, root = document.documentElement;
  const find = (selector) => document.querySelector(selector);
  const arrived = () =>
    find("[data-test-script-state=notRunning] .stElementContainer") && !find(".stMainBlockContainer [data-testid=stSkeleton]");
  const charted = () => {
    const plot = find(".plot:empty"), still = find("#first .still");
    if (plot && still) {
      still.querySelectorAll("a").forEach((mark) => mark.removeAttribute("href")); // a picture has no links inside
      plot.append(still);
    }
    return !plot || still;
  };

  root.classList.add("opening");
  let patience = 0;
  const open = () => {
    document.removeEventListener("changes", look);
    clearTimeout(patience);
    find("#first")?.remove();
    root.classList.remove("opening");
    document.dispatchEvent(new Event("opened"));
  };
  // On a slow line Streamlit itself is long in coming: what stands there meanwhile is no reason to be impatient.
  const look = () => {
    if (arrived() && charted()) open();
    else if (!patience && find(".stMainBlockContainer")) patience = setTimeout(open, PATIENCE);
  };
  document.addEventListener("changes", look);
})();
