// On a phone the closed box of indicators shows the whole of what is chosen, on two lines: a field cuts off what it says
// of comparing, which stands last.
"use strict";
document.addEventListener("changes", () => {
  const box = document.querySelector(".st-key-indicator input"), around = box?.parentElement;
  if (around && around.getAttribute("data-whole") !== box.value) around.setAttribute("data-whole", box.value);
});
