// What a page shows stands first in its title: the tabs of one reader, and the pages that are read aloud, differ in it.
"use strict";
(() => {
  const settle = () => {
    const heading = document.querySelector(".stMain :is(.caption:not([hidden]) h1, h1)")?.textContent.replace(/\s+/g, " ").trim();
    const parts = document.title.split(" · "), page = parts.slice(-2); // Streamlit sets the page's name and the product's
    if (!heading || document.querySelector("[data-test-script-state=running]")) return;
    const title = [...(page[0] === heading ? [] : [heading]), ...page].join(" · ");
    if (document.title !== title) document.title = title;
  };
  document.addEventListener("changes", settle);
})();
