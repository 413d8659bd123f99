// A card that would leave the window at one side stands as far in as that; one beside its mark was put inside before.
"use strict";
document.addEventListener("toggle", () => {
  const card = document.querySelector(".evidence[open] > .card");
  if (!card) return;
  card.style.translate = "";
  const { left, right } = card.getBoundingClientRect();
  card.style.translate = `${left < 0 ? 8 - left : Math.min(0, innerWidth - 24 - right)}px`;
}, true);
