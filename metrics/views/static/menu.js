// The menu stands in the page from the first, as links. Whoever follows one takes a step in the history, for which
// Streamlit draws another page in its place; until it can, and once its server is gone, the browser loads that page.
"use strict";
(() => {
  const LINK = ".menu-bar ul a", CONNECTED = "html:not(.opening) [data-test-connection-state=CONNECTED]";
  let shown = location.pathname;

  const mark = () => {
    if (shown === location.pathname) return;
    shown = location.pathname;
    for (const link of document.querySelectorAll(LINK)) {
      if (link.pathname === shown) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    }
  };
  const follow = (event, link) => {
    event.preventDefault();
    link.closest("ul").hidePopover?.();
    history.pushState({}, "", link.href);
    dispatchEvent(new PopStateEvent("popstate", { state: {} }));
    mark();
  };

  document.addEventListener("click", (event) => {
    const link = event.target.closest?.(".menu-bar a"), main = document.querySelector(".stMain");
    if (!link || !main || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (link.matches(LINK)) return document.querySelector(CONNECTED) ? follow(event, link) : undefined;
    event.preventDefault();
    main.focus({ preventScroll: true });
  });
  document.addEventListener("changes", mark);
})();
