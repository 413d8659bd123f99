// Leads from a number to its line and back: opens what hides the target, scrolls to it, and lights it up.
"use strict";
(() => {
  // What stood in the page from the first has the same places, and leaves: the browser itself scrolls to those.
  const find = (id) => [...document.querySelectorAll(`#${CSS.escape(id)}`)].find((element) => !element.closest("#first"));
  const idIn = (hash) => { try { return decodeURIComponent(hash.slice(1)); } catch { return ""; } }; // 表一!C12 is escaped in it
  const open = (target) => {
    for (let around = target?.closest("details"); around; around = around.parentElement.closest("details")) around.open = true;
  };
  // What folds a piece away is called by the beginning of the names of what is in it: it is opened, and sends that.
  // Where a head has that name, the first fold behind it does.
  const openFor = (id) => {
    const around = id.slice(0, Math.max(0, id.lastIndexOf("-")));
    const head = around && find(around);
    if (head) open(head.closest("details") ?? head.parentElement.querySelector("details"));
    else if (around) openFor(around);
  };
  const reach = (id) => {
    const target = id && find(id);
    if (!target && id) openFor(id);
    if (!target) return false;
    open(target);
    target.scrollIntoView({ block: target.offsetHeight > innerHeight / 2 ? "start" : "center" }); // a long one from its head on
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
    target.classList.remove("reached");
    void target.offsetWidth; // so that the light begins anew
    target.classList.add("reached");
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
      const target = find(asked);
      if (target?.classList.contains("reached")) target.focus({ preventScroll: true });
      else reach(asked);
      if (target && document.activeElement === target) stop();
    };
    const trying = setInterval(wait, 200), stop = () => clearInterval(trying);
    ["pointerdown", "keydown", "wheel"].forEach((act) => addEventListener(act, stop, { once: true, passive: true }));
    setTimeout(stop, 20000);
  };
  addEventListener("hashchange", seek); // a link to a place of this very page, typed or pasted
  seek();
})();
