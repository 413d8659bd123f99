// Leads from a number to its line and back: opens what hides the place, scrolls to it, and lights it up.
"use strict";
(() => {
  const reach = (id) => {
    const place = id && document.getElementById(id);
    if (!place) return false;
    for (let around = place.closest("details"); around; around = around.parentElement.closest("details")) around.open = true;
    place.scrollIntoView({ block: "center" });
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
    place.classList.remove("reached");
    void place.offsetWidth; // so that the light begins anew
    place.classList.add("reached");
    return true;
  };

  document.addEventListener("click", (event) => {
    const link = event.target.closest?.('.stHtml a[href^="#"]');
    if (link && reach(link.hash.slice(1))) {
      event.preventDefault();
      history.replaceState(history.state, "", link.hash);
    }
  });

  // The page is filled after it has loaded: wait for the place that the address names.
  const asked = location.hash.slice(1);
  if (!asked) return;
  const wait = () => { if (reach(asked)) stop(); };
  const stop = () => document.removeEventListener("changes", wait);
  document.addEventListener("changes", wait);
  setTimeout(stop, 15000);
})();
