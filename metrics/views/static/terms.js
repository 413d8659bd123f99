// A word that is explained opens its meaning where it stands, by click, touch or keyboard, one at a time; Escape or a click
// elsewhere closes it. Without this script it leads to the glossary on the about page.
"use strict";
(() => {
  const TERM = "a.explained", CARD = "term-card";
  const card = () => document.getElementById(CARD);

  const close = () => {
    const term = document.querySelector(`${TERM}[aria-expanded=true]`);
    term?.setAttribute("aria-expanded", "false");
    term?.removeAttribute("aria-describedby");
    card()?.remove();
    return term;
  };

  const seat = (made, term) => {
    const box = term.getBoundingClientRect(), wide = made.offsetWidth, high = made.offsetHeight;
    made.style.left = `${Math.max(8, Math.min(box.left, innerWidth - wide - 8))}px`;
    made.style.top = `${box.bottom + 6 + high > innerHeight ? Math.max(8, box.top - high - 6) : box.bottom + 6}px`;
  };

  // Behind the word, so that the keyboard comes to it next.
  const open = (term) => {
    const made = Object.assign(document.createElement("span"), { id: CARD, className: "term-card", role: "note" });
    const more = Object.assign(document.createElement("a"), { href: term.href, target: "_self" });
    more.textContent = term.dataset.more;
    made.append(Object.assign(document.createElement("span"), { textContent: term.dataset.meaning }), " ", more);
    term.after(made);
    term.setAttribute("aria-expanded", "true");
    term.setAttribute("aria-describedby", CARD);
    seat(made, term);
  };

  document.addEventListener("focusin", ({ target }) => {
    if (!target.matches?.(TERM) || target.role === "button") return;
    target.setAttribute("role", "button");
    target.setAttribute("aria-expanded", "false");
  });
  document.addEventListener("click", (event) => {
    const term = event.target.closest?.(TERM);
    if (!term) return void (event.target.closest?.(`#${CARD}`) || close());
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (close() !== term) open(term);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === " " && event.target.matches?.(TERM)) { event.preventDefault(); event.target.click(); }
    if (event.key === "Escape") close()?.focus();
  });
  addEventListener("scroll", () => { if (card()) seat(card(), card().previousElementSibling); }, { passive: true, capture: true });
})();
