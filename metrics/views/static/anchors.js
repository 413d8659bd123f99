// Leads from a number to its line and back: opens what hides the place, scrolls to it, and lights it up.
"use strict";
(() => {
  // What stood in the page from the first has the same places, and leaves: the browser itself scrolls to those.
  const find = (id) => [...document.querySelectorAll(`#${CSS.escape(id)}`)].find((each) => !each.closest("#first"));
  const idIn = (hash) => { try { return decodeURIComponent(hash.slice(1)); } catch { return ""; } }; // 表一!C12 is escaped in it
  const open = (place) => {
    for (let around = place?.closest("details"); around; around = around.parentElement.closest("details")) around.open = true;
  };
  // What folds a piece away is called by the beginning of the names of what is in it: it is opened, and sends that.
  const openFor = (id) => {
    const around = id.slice(0, Math.max(0, id.lastIndexOf("-")));
    if (around) find(around) ? open(find(around)) : openFor(around);
  };
  const reach = (id) => {
    const place = id && find(id);
    if (!place && id) openFor(id);
    if (!place) return false;
    open(place);
    place.scrollIntoView({ block: place.offsetHeight > innerHeight / 2 ? "start" : "center" }); // a long one from its head on
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
    place.classList.remove("reached");
    void place.offsetWidth; // so that the light begins anew
    place.classList.add("reached");
    return true;
  };

  document.addEventListener("click", (event) => {
    const link = event.target.closest?.('.stHtml a[href^="#"]');
    if (link && reach(idIn(link.hash))) {
      event.preventDefault();
      history.replaceState(history.state, "", link.hash);
    }
  });

  // The page is filled after it has loaded, and can take no focus at once: try until it stands there, or somebody acts.
  const seek = () => {
    const asked = idIn(location.hash);
    if (!asked) return;
    const wait = () => {
      const place = find(asked);
      if (place?.classList.contains("reached")) place.focus({ preventScroll: true });
      else reach(asked);
      if (place && document.activeElement === place) stop();
    };
    const trying = setInterval(wait, 200), stop = () => clearInterval(trying);
    ["pointerdown", "keydown", "wheel"].forEach((act) => addEventListener(act, stop, { once: true, passive: true }));
    setTimeout(stop, 20000);
  };
  addEventListener("hashchange", seek); // a link to a place of this very page, typed or pasted
  seek();
})();
