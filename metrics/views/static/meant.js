// Where the list of a box holds nothing of what is typed (pinyin, the other language, a former name, a hyphen), the one
// search may: what it finds stands as links where the list is empty. What is typed stays as it is.
"use strict";
(() => {
  // By box: which of the hits it can take, and where such a hit leads.
  const BOXES = new Map([
    [".st-key-indicator input", { kind: "indicators", way: ({ link }) => link }],
    [".st-key-towns input", { kind: "towns", way: ({ id }) => `?${new URLSearchParams([...chosen(), ["towns", id]])}` }],
  ]);
  const EMPTY = "[role=listbox][data-empty]", PAUSE = 350;
  let waiting = 0;

  const chosen = () => new URLSearchParams(location.search);
  const isChosen = ({ id }) => chosen().getAll("towns").includes(id);
  const boxOf = (target) => [...BOXES].find(([box]) => target.matches?.(box))?.[1];
  const clear = () => document.querySelector(".meant")?.remove();

  const show = (empty, words, hits, way) => {
    clear();
    const list = document.createElement("ul");
    list.className = "meant";
    list.setAttribute("aria-label", words);
    for (const hit of hits) {
      const link = Object.assign(document.createElement("a"), { href: way(hit), target: "_self", textContent: hit.label });
      list.appendChild(document.createElement("li")).append(link);
    }
    empty.after(list);
  };

  const look = async (box) => {
    const typed = box.value.trim(), { kind, way } = boxOf(box);
    if (!typed || !document.querySelector(EMPTY)) return clear();
    const words = new URLSearchParams({ lang: document.documentElement.lang === "en" ? "en" : "zh", q: typed, beside: location.search.slice(1) });
    const answer = await (await fetch(`search.json?${words}`)).json();
    const hits = (answer.groups?.find(({ key }) => key === kind)?.hits ?? []).filter((hit) => !isChosen(hit));
    const empty = document.querySelector(EMPTY);
    if (empty && box.value.trim() === typed && hits.length) show(empty, answer.words, hits, way);
    else clear();
  };

  document.addEventListener("input", ({ isTrusted, isComposing, target }) => {
    if (!isTrusted || isComposing || !boxOf(target)) return;
    clearTimeout(waiting);
    waiting = setTimeout(look, PAUSE, target);
  });
  // From the box the arrow leads into the links and on from one to the next; Enter takes the first.
  document.addEventListener("keydown", (event) => {
    const ways = [...document.querySelectorAll(".meant a")], now = ways.indexOf(event.target);
    if (!ways.length || (now < 0 && !boxOf(event.target))) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (now < 0 && event.key === "Enter") ways[0].click();
    else if (step && (now >= 0 || step > 0)) ways[Math.min(Math.max(now + step, 0), ways.length - 1)].focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }, true);
})();
