// One search on every page: what fits what is typed stands below the field, by groups; arrows and Enter, / and Ctrl-K.
// Nothing typed is changed, and nothing of it is taken for HTML. Without this script the field leads to the search page.
"use strict";
(() => {
  const FIELD = "form.find input[type=search]", PAUSE = 140;
  let waiting = 0, asked = 0;

  const parts = (box) => ({
    form: box.form, list: box.form.querySelector(".answers"), status: box.form.querySelector("[role=status]"),
  });
  const options = (box) => [...parts(box).list.querySelectorAll("[role=option]")];
  const active = (box) => options(box).find((option) => option.id === box.getAttribute("aria-activedescendant"));

  const made = (name, text, named = {}) => {
    const element = document.createElement(name);
    element.textContent = text;
    for (const [key, value] of Object.entries(named)) element.setAttribute(key, value);
    return element;
  };

  const close = (box) => {
    parts(box).list.hidden = true;
    box.setAttribute("aria-expanded", "false");
    box.removeAttribute("aria-activedescendant");
  };

  const go = (link) => {  // as a link that is clicked, so that whoever listens for clicks on links hears it
    const way = made("a", "", { href: link, target: "_self" });
    document.body.append(way);
    way.click();
    way.remove();
  };

  const option = (box, number, { label, detail, link }) => {
    const one = made("div", "", { role: "option", id: `${box.id}-${number}`, "data-link": link, "aria-selected": "false" });
    one.append(made("span", label, { class: "label" }));
    if (detail) one.append(made("span", detail, { class: "detail" }));
    return one;
  };

  const group = (box, index, { name, hits }, count) => {
    const all = made("div", "", { role: "group", "aria-labelledby": `${box.id}-g${index}` });
    all.append(made("div", name, { class: "name", id: `${box.id}-g${index}`, role: "presentation" }));
    hits.forEach((hit, nth) => all.append(option(box, count + nth, hit)));
    return all;
  };

  const show = (box, answer) => {
    const { list, status } = parts(box);
    let count = 0;
    list.replaceChildren(...answer.groups.map((part, index) => {
      const all = group(box, index, part, count);
      count += part.hits.length;
      return all;
    }));
    if (count) {
      list.append(option(box, count, { label: answer.more, detail: "", link: answer.link }));
      list.setAttribute("role", "listbox");
      list.setAttribute("aria-label", box.labels[0]?.textContent ?? "");
      box.setAttribute("aria-controls", list.id);
    } else {
      list.replaceChildren(made("p", answer.words, { class: "nothing" }));
      list.removeAttribute("role");
    }
    list.hidden = false;
    box.setAttribute("aria-expanded", String(count > 0));
    box.removeAttribute("aria-activedescendant");
    status.textContent = answer.words;
  };

  // Streamlit takes a field called lang out of a form, so the language stands beside.
  const words = (box) => new URLSearchParams({ lang: box.form.dataset.language, q: box.value.trim() });

  const ask = async (box) => {
    const typed = box.value.trim(), nth = ++asked;
    if (!typed) return close(box);
    try {
      const answer = await fetch(`${box.form.dataset.answers}?${words(box)}`);
      if (nth === asked && answer.ok && document.activeElement === box) show(box, await answer.json());
    } catch { /* the field still leads to the search page */ }
  };

  const point = (box, step) => {
    const all = options(box), now = all.indexOf(active(box));
    all[now]?.setAttribute("aria-selected", "false");
    const next = all[(now + step + all.length + (now < 0 && step < 0)) % all.length];
    next.setAttribute("aria-selected", "true");
    next.scrollIntoView({ block: "nearest" });
    box.setAttribute("aria-activedescendant", next.id);
  };

  const pressed = (event, box) => {
    const isOpen = !parts(box).list.hidden;
    if (event.key === "Escape" && isOpen) close(box);
    else if (isOpen && options(box).length && event.key === "ArrowDown") point(box, 1);
    else if (isOpen && options(box).length && event.key === "ArrowUp") point(box, -1);
    else if (event.key === "Enter" && isOpen && active(box)) go(active(box).dataset.link);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  document.addEventListener("focusin", ({ target }) => {
    if (!target.matches?.(FIELD) || target.role === "combobox") return;
    for (const [key, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false" }))
      target.setAttribute(key, value);
  });
  document.addEventListener("input", ({ target, isComposing }) => {
    if (isComposing || !target.matches?.(FIELD)) return;
    clearTimeout(waiting);
    waiting = setTimeout(ask, PAUSE, target);
  });
  document.addEventListener("compositionend", ({ target }) => { if (target.matches?.(FIELD)) ask(target); });
  document.addEventListener("focusout", ({ target, relatedTarget }) => {
    if (target.matches?.(FIELD) && !target.form.contains(relatedTarget)) close(target);
  });
  document.addEventListener("mousedown", (event) => { if (event.target.closest?.(".find .answers")) event.preventDefault(); });
  document.addEventListener("submit", (event) => {
    if (!event.target.matches?.("form.find")) return;
    event.preventDefault();
    go(`${event.target.getAttribute("action")}?${words(event.target.querySelector("input[type=search]"))}`);
  });
  document.addEventListener("click", ({ target }) => {
    const link = target.closest?.(".find [role=option]")?.dataset.link;
    if (link) go(link);
  });
  document.addEventListener("keydown", (event) => {
    if (event.target.matches?.(FIELD) && !event.isComposing) return pressed(event, event.target);
    const typing = event.target.closest?.("input, textarea, select, [contenteditable=true]");
    const called = (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey)
      || (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey));
    const box = called && [...document.querySelectorAll(FIELD)].find((field) => field.offsetParent || field.offsetWidth);
    if (!box) return;
    event.preventDefault();
    box.focus();
    box.select();
  }, true);
})();
