// Where the list of indicators holds nothing of what is typed (pinyin, the other language, a hyphen), the one search may:
// what it finds stands as links where the list is empty. What is typed stays as it is.
"use strict";
(() => {
  const BOX = ".st-key-indicator input", EMPTY = "[role=listbox][data-empty]", PAUSE = 350;
  let waiting = 0;

  const clear = () => document.querySelector(".meant")?.remove();

  const show = (empty, { words, hits }) => {
    clear();
    const list = document.createElement("ul");
    list.className = "meant";
    list.setAttribute("aria-label", words);
    for (const hit of hits) {
      const way = Object.assign(document.createElement("a"), { href: hit.link, target: "_self", textContent: hit.label });
      list.appendChild(document.createElement("li")).append(way);
    }
    empty.after(list);
  };

  const look = async (box) => {
    const typed = box.value.trim();
    if (!typed || !document.querySelector(EMPTY)) return clear();
    const words = new URLSearchParams({ lang: document.documentElement.lang === "en" ? "en" : "zh", q: typed, beside: location.search.slice(1) });
    const answer = await (await fetch(`search.json?${words}`)).json();
    const hits = answer.groups?.find(({ key }) => key === "indicators")?.hits ?? [];
    const empty = document.querySelector(EMPTY);
    if (empty && box.value.trim() === typed && hits.length) show(empty, { words: answer.words, hits });
    else clear();
  };

  document.addEventListener("input", ({ isTrusted, isComposing, target }) => {
    if (!isTrusted || isComposing || !target.matches?.(BOX)) return;
    clearTimeout(waiting);
    waiting = setTimeout(look, PAUSE, target);
  });
  // From the box the arrow leads into the links and on from one to the next; Enter takes the first.
  document.addEventListener("keydown", (event) => {
    const ways = [...document.querySelectorAll(".meant a")], now = ways.indexOf(event.target);
    if (!ways.length || (now < 0 && !event.target.matches?.(BOX))) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (now < 0 && event.key === "Enter") ways[0].click();
    else if (step && (now >= 0 || step > 0)) ways[Math.min(Math.max(now + step, 0), ways.length - 1)].focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }, true);
})();
