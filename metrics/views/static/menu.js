// The menu stands in the page from the first, as links. Whoever follows one, or one within a page to another page of the
// menu, takes a step in the history, for which Streamlit draws that page in its place; until it can, and once its server is
// gone, the browser loads it. The link to the other language leads to what the address shows, whatever was chosen since.
"use strict";
(() => {
  const LINK = ".menu-bar ul a", CONNECTED = "html:not(.opening) [data-test-connection-state=CONNECTED]";
  let shown = location.pathname, address;

  const lead = () => {
    const other = document.querySelector("a.language"), there = new URL(location.href);
    if (!other || address === there.href) return;
    address = there.href;
    there.searchParams.set("lang", new URL(other.href).searchParams.get("lang"));
    other.href = there;
  };
  const mark = () => {
    lead();
    if (shown === location.pathname) return;
    shown = location.pathname;
    for (const link of document.querySelectorAll(LINK)) {
      if (link.pathname === shown) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    }
  };
  const follow = (event, link) => {
    event.preventDefault();
    link.closest("[popover]")?.hidePopover?.();
    history.pushState({}, "", link.href);
    dispatchEvent(new PopStateEvent("popstate", { state: {} }));
    if (link.hash) dispatchEvent(new Event("hashchange")); // to its place, once the page is there (anchors.js)
    if (!link.matches(LINK)) {
      const main = document.querySelector(".stMain");
      main.scrollTo(0, 0);
      main.focus({ preventScroll: true }); // the link goes with its page
    }
    mark();
  };
  // Of links within a page those to another page of the menu, in this window and language.
  const leadsOn = (link) => link.matches(LINK) || (link.matches(".stMain .stHtml a[href]:not([target])") && link.pathname !== location.pathname
    && new URLSearchParams(link.search).get("lang") === new URLSearchParams(location.search).get("lang")
    && [...document.querySelectorAll(LINK)].some(({ pathname }) => pathname === link.pathname));

  // At the window, behind whatever else a link does: a word that is explained opens its meaning (terms.js).
  addEventListener("click", (event) => {
    const link = event.target.closest?.("a"), main = document.querySelector(".stMain");
    if (!link || !main || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (link.matches(".menu-bar .skip")) {
      event.preventDefault();
      main.focus({ preventScroll: true });
    } else if (leadsOn(link) && document.querySelector(CONNECTED)) follow(event, link);
  });
  document.addEventListener("changes", mark);
})();
