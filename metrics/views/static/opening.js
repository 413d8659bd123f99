// A page opens at once: until all of it has arrived, its place is held by what the server knew to say of it, which stood
// in the page from the first, else by a still drawing of it (opening.css).
"use strict";
(() => {
  const PATIENCE = 8000, root = document.documentElement;
  const arrived = () =>
    document.querySelector("[data-test-script-state=notRunning] .stElementContainer") &&
    !document.querySelector(".stMainBlockContainer [data-testid=stSkeleton], .plot:empty");

  root.classList.add("opening");
  let patience = 0;
  const open = () => {
    document.removeEventListener("changes", look);
    clearTimeout(patience);
    document.getElementById("first")?.remove();
    root.classList.remove("opening");
  };
  // On a slow line Streamlit itself is long in coming: what stands there meanwhile is no reason to be impatient.
  const look = () => {
    if (arrived()) open();
    else if (!patience && document.querySelector(".stMainBlockContainer")) patience = setTimeout(open, PATIENCE);
  };
  document.addEventListener("changes", look);
})();
