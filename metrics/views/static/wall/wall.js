// Turns the slides of the wall: by itself, by the arrow keys, and not at all by itself where motion is unwelcome. A very
// wide screen shows two at once.
"use strict";
(() => {
  const PAUSE = 12000, WIDE = matchMedia("(min-aspect-ratio: 5/2)"), STILL = matchMedia("(prefers-reduced-motion: reduce)");
  const slides = [...document.querySelectorAll(".slide")], at = document.querySelector(".at"), words = document.body.dataset;
  const query = new URLSearchParams(location.search);
  let first = 0, stopped = STILL.matches, waiting = 0;

  const count = () => Math.min(slides.length, WIDE.matches ? 2 : 1);
  const show = () => {
    const shown = Array.from({ length: count() }, (_, more) => (first + more) % slides.length);
    slides.forEach((slide, own) => slide.classList.toggle("shown", shown.includes(own)));
    const where = (shown.length > 1 ? words.slides : words.slide).replace("{}", shown.map((own) => own + 1).join("–")).replace("{}", slides.length);
    at.textContent = stopped ? `${where} · ${words.stopped}` : where;
    clearTimeout(waiting);
    if (!stopped) waiting = setTimeout(turn, PAUSE, 1);
  };
  // After each round a wall that hangs for weeks asks whether there is anything new; a server that is gone changes nothing.
  let tag = "";
  const renew = () => fetch(location.href).then((answer) => {
    const other = answer.ok && answer.headers.get("etag");
    if (tag && other && other !== tag) location.reload();
    tag = other || tag;
  }).catch(() => {});
  const turn = (way) => {
    if (way > 0 && first + count() >= slides.length) renew();
    first = (first + way * count() + slides.length) % slides.length;
    show();
  };
  const KEYS = {
    ArrowRight: () => turn(1), PageDown: () => turn(1), ArrowLeft: () => turn(-1), PageUp: () => turn(-1),
    Home: () => { first = 0; show(); },
    " ": () => { stopped = !stopped; show(); },
    Escape: () => { query.delete("mode"); location.href = `../?${query}`; },
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]") || !KEYS[event.key]) return;
    event.preventDefault();
    KEYS[event.key]();
  });
  document.documentElement.classList.add("runs");
  at.hidden = false;
  renew();
  WIDE.addEventListener("change", show);
  show();
})();
