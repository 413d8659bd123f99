// What fits what is typed into the field of a light page stands below it as links, by groups: the arrow keys lead from
// one to the next, / and Ctrl-K to the field. Nothing typed is taken for HTML. Without this the search page answers.
"use strict";
(() => {
  const FIELD = "form.find input[type=search]", PAUSE = 140;
  let waiting = 0, turn = 0;

  const on = (type, run) => document.addEventListener(type, run);
  const around = (target, selector) => target?.closest?.(selector);
  const answersOf = (form) => form.querySelector(".answers");
  const made = (name, text, className = "") => Object.assign(document.createElement(name), { textContent: text, className });
  const linked = ({ label, link, detail }) => {
    const one = Object.assign(made("a", label), { href: link });
    if (detail) one.append(made("span", detail, "detail"));
    return one;
  };

  const show = (form, { groups, more, link, words }) => {
    const answers = answersOf(form);
    answers.replaceChildren(
      ...groups.flatMap(({ name, hits }) => [made("p", name, "name"), ...hits.map(linked)]),
      groups.length ? linked({ label: more, link }) : made("p", words, "nothing"),
    );
    answers.hidden = false;
    form.querySelector("[role=status]").textContent = words;
  };

  const ask = async (field) => {
    const { form } = field, q = field.value.trim(), mine = ++turn, { answers, language: lang } = form.dataset;
    if (!q) return void (answersOf(form).hidden = true);
    try {
      const answer = await (await fetch(`${answers}?${new URLSearchParams({ lang, q })}`)).json();
      if (mine === turn && document.activeElement === field) show(form, answer);
    } catch {} // the field still leads to the search page
  };

  on("input", ({ target }) => {
    if (!around(target, FIELD)) return;
    clearTimeout(waiting);
    waiting = setTimeout(ask, PAUSE, target);
  });
  on("focusout", ({ target, relatedTarget }) => {
    const form = around(target, "form.find");
    if (form && !form.contains(relatedTarget)) answersOf(form).hidden = true;
  });
  on("mousedown", (event) => { if (around(event.target, ".find .answers")) event.preventDefault(); });
  on("keydown", (event) => {
    const { key, target } = event, ctrl = event.ctrlKey || event.metaKey;
    const form = around(target, "form.find"), by = { ArrowDown: 1, ArrowUp: -1 }[key];
    let field = form?.querySelector(FIELD);
    if (form && !answersOf(form).hidden && (by || key === "Escape")) {
      const stops = [field, ...answersOf(form).querySelectorAll("a")];
      stops[by ? (stops.indexOf(document.activeElement) + by + stops.length) % stops.length : 0].focus();
      answersOf(form).hidden = !by;
    } else if (ctrl ? key.toLowerCase() === "k" : key === "/" && !event.altKey && !around(target, "input, select, textarea")) {
      field = [...document.querySelectorAll(FIELD)].find((one) => one.offsetWidth);
      if (!field) return;
      field.focus();
      field.select();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }, true);
})();
