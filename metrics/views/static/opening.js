// A page opens at once: until all of it has arrived, its place is held by a still drawing of it (opening.css).
"use strict";
(() => {
  const PATIENCE = 8000, root = document.documentElement;
  const arrived = () =>
    document.querySelector("[data-test-script-state=notRunning] .stElementContainer") &&
    !document.querySelector(".stMainBlockContainer [data-testid=stSkeleton], .plot:empty");

  root.classList.add("opening");
  const open = () => { document.removeEventListener("changes", look); root.classList.remove("opening"); };
  const look = () => { if (arrived()) open(); };
  document.addEventListener("changes", look);
  setTimeout(open, PATIENCE);
})();
