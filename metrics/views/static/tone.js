// Light or dark as the link says, else as the reader chose in this tab, else as the system has it. It stands in the
// address only where it was chosen. Streamlit asks the browser which one it prefers: here is the browser's answer.
"use strict";
(() => {
  const KEY = "tone", TONES = ["light", "dark"], QUESTION = "(prefers-color-scheme: dark)";
  const known = (tone) => (TONES.includes(tone) ? tone : null);
  const named = new URLSearchParams(location.search).get(KEY);
  const chosen = known(named) ?? (named ? null : known(sessionStorage.getItem(KEY)));
  const ask = window.matchMedia.bind(window);
  const isDark = () => (chosen ? chosen === "dark" : ask(QUESTION).matches);

  document.documentElement.classList.toggle("dark", isDark()); // until the page brings its own palette
  if (chosen) {
    sessionStorage.setItem(KEY, chosen);
    window.matchMedia = (query) => {
      const answer = chosen === "dark" ? "all" : "not all";
      return ask(query === QUESTION ? answer : query);
    };
    const keep = (url) => { url.searchParams.set(KEY, chosen); return url; };
    document.addEventListener("address", ({ detail }) => keep(detail));
    history.replaceState(history.state, "", keep(new URL(location.href)));
  } else {
    // The system turns dark in the evening: Streamlit follows at once, our palette comes with the page. Paper has no evening.
    ask(QUESTION).addEventListener("change", () => { if (!ask("print").matches) location.reload(); });
  }

  document.addEventListener("click", (event) => {
    if (!event.target.closest?.("button.tone")) return;
    const other = isDark() ? "light" : "dark", url = new URL(location.href);
    sessionStorage.setItem(KEY, other);
    url.searchParams.set(KEY, other);
    location.replace(url);
  });
})();
