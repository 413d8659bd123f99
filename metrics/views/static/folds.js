// Fetches what a page folds away when somebody opens it, keeps it once it is there, and has it read out where somebody
// listens. The answer is a page of its own (folded.html), of which the card is taken; light pages use this script, too.
"use strict";
(() => {
  const LOST = {
    "zh-CN": "没有取到：服务器没有回应。关上再打开，就再取一次。",
    en: "Not fetched: the server does not answer. Close this and open it again to try once more.",
  };
  const kept = new Map(); // what was opened once, by its address: a page that is drawn anew asks for it again
  const fetched = async (address) => {
    if (!kept.has(address)) {
      const answer = await fetch(address), page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const piece = page.querySelector(".card")?.innerHTML;
      if (!piece) throw new Error(answer.status);
      if (!answer.ok) return piece; // it says that there is no such piece any more
      kept.set(address, piece);
    }
    return kept.get(address);
  };
  const fill = async (fold, address) => {
    if (fold.ariaBusy === "true") return;
    Object.assign(fold, { ariaLive: "polite", ariaBusy: "true" });
    fold.querySelector(".lost")?.remove();
    try {
      fold.innerHTML = await fetched(address);
      fold.dispatchEvent(new CustomEvent("filled", { bubbles: true }));
    } catch {
      fold.append(Object.assign(document.createElement("p"), { className: "note lost", textContent: LOST[document.documentElement.lang] ?? LOST.en }));
    }
    fold.ariaBusy = "false";
  };
  document.addEventListener("toggle", ({ target }) => {
    const link = target.open && target.querySelector(":scope > :not(summary) > .later");
    if (link) fill(link.parentElement, link.href);
  }, true);
})();
