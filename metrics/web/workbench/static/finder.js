// Looking for an indicator: what is typed narrows a list; arrows move in it, Enter or a click picks.
"use strict";
(() => {
  const MOST = 8, known = document.getElementById("known");
  if (!known) return;
  const spelt = text => text.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}.:%\s]|_/gu, " ");
  const options = [...known.content.children];
  const parts = input => ({ list: document.getElementById(input.getAttribute("aria-controls")), nothing: input.closest(".finder").dataset.nothing });
  const isFinder = element => element.matches && element.matches(".finder input");
  const close = input => {
    const { list } = parts(input);
    list.hidden = true;
    list.replaceChildren();
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const here = list => list.querySelector("[aria-selected=true]");
  const mark = (input, list, option) => {
    for (const child of list.children) child.setAttribute("aria-selected", String(child === option));
    if (option) { input.setAttribute("aria-activedescendant", option.id); option.scrollIntoView({ block: "nearest" }); }
  };
  const narrow = input => {
    const { list, nothing } = parts(input), words = spelt(input.value).split(/\s+/).filter(Boolean);
    if (!words.length) { close(input); return; }
    const hits = options.filter(option => words.every(word => option.dataset.keys.includes(word))).slice(0, MOST);
    list.replaceChildren(...hits.map((option, index) => Object.assign(option.cloneNode(true), { id: `${list.id}-${index}` })));
    if (!hits.length) list.append(Object.assign(document.createElement("li"), { className: "second", textContent: nothing }));
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
    mark(input, list, hits.length ? list.firstElementChild : null);
  };
  const pick = (input, option) => {
    const detail = { id: option.dataset.id, name: option.firstElementChild.textContent };
    input.value = "";
    close(input);
    input.dispatchEvent(new CustomEvent("picked", { bubbles: true, detail }));
  };
  document.addEventListener("input", event => { if (isFinder(event.target)) narrow(event.target); });
  document.addEventListener("focusout", event => { if (isFinder(event.target)) close(event.target); });
  document.addEventListener("mousedown", event => { if (event.target.closest(".finder [role=listbox]")) event.preventDefault(); });
  document.addEventListener("click", event => {
    const option = event.target.closest(".finder [role=option]");
    if (option) pick(option.closest(".finder").querySelector("input"), option);
  });
  document.addEventListener("keydown", event => {
    if (!isFinder(event.target) || event.isComposing) return;
    const { list } = parts(event.target), step = { ArrowDown: 1, ArrowUp: -1 }[event.key], option = here(list);
    if (step && option) { event.preventDefault(); mark(event.target, list, (step > 0 ? option.nextElementSibling : option.previousElementSibling) || option); }
    if (event.key === "Enter") { event.preventDefault(); if (option) pick(event.target, option); }
    if (event.key === "Escape" && !list.hidden) { event.preventDefault(); event.stopPropagation(); close(event.target); }
  }, true);
})();
