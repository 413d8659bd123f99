// Keeps the address in step with what was chosen, as the page says it in a hidden piece of HTML. A step in the history
// is another page, never another choice: Streamlit's own steps within a page are joined to the address that stands.
// Here alone the history is written: an event "address" lets other scripts add to an address before it is. Each names the
// page's language, which came by the browser's own where a link named none.
"use strict";
(() => {
  const push = history.pushState.bind(history), replace = history.replaceState.bind(history);
  const named = (url) => {
    if (!url.searchParams.has("lang")) url.searchParams.set("lang", document.documentElement.lang.slice(0, 2));
    return url;
  };
  let piece = null, shown; // what was said last; behind a step it stands there until the next page has come

  const settle = () => {
    const now = document.querySelector("[data-address]");
    if (!now || (now === piece && now.dataset.address === shown)) return;
    [piece, shown] = [now, now.dataset.address];
    const chosen = new URLSearchParams(shown);
    const address = new URL(location.href);
    for (const key of new Set(chosen.keys())) {
      address.searchParams.delete(key);
      for (const word of chosen.getAll(key)) if (word) address.searchParams.append(key, word);
    }
    if (address.href !== location.href) replace(history.state, "", address);
  };

  const joined = (url) => {
    const standing = new URLSearchParams(location.search);
    for (const key of new Set(standing.keys())) {
      if (!url.searchParams.has(key)) standing.getAll(key).forEach((word) => url.searchParams.append(key, word));
    }
    return url;
  };

  const step = (elsewhere) => (state, title, address) => {
    const url = named(new URL(address ?? location.href, location.href));
    document.dispatchEvent(new CustomEvent("address", { detail: url }));
    if (url.pathname === location.pathname) replace(state, title, joined(url));
    else elsewhere(state, title, url);
  };
  history.pushState = step(push);
  history.replaceState = step(replace);

  replace(history.state, "", named(new URL(location.href))); // before Streamlit reads it
  document.addEventListener("changes", settle);
})();
