// Keeps the address in step with what was chosen, as the page says it in a hidden piece of HTML.
"use strict";
(() => {
  let last = null;
  const settle = () => {
    const said = document.querySelector("[data-address]")?.dataset.address;
    if (!said || said === last) return;
    last = said;
    const chosen = new URLSearchParams(said);
    const address = new URL(location.href);
    for (const key of new Set(chosen.keys())) {
      address.searchParams.delete(key);
      for (const word of chosen.getAll(key)) if (word) address.searchParams.append(key, word);
    }
    if (address.href !== location.href) history.replaceState(history.state, "", address);
  };
  new MutationObserver(settle).observe(document, { childList: true, subtree: true });
  addEventListener("popstate", () => { last = null; });
})();
