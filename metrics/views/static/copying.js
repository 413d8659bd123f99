// Copies the text beside a button, and says so on the button; without the clipboard's permission, marks it.
"use strict";
(() => {
  const select = (text) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    return document.execCommand("copy");
  };
  document.addEventListener("click", async (event) => {
    const button = event.target.closest?.("button.copy");
    if (!button) return;
    const text = button.parentElement.querySelector(".text");
    let copied = true;
    try { await navigator.clipboard.writeText(text.textContent); } catch { copied = select(text); }
    if (!copied || button.dataset.was) return;
    button.dataset.was = button.textContent;
    button.textContent = button.dataset.done;
    setTimeout(() => { button.textContent = button.dataset.was; delete button.dataset.was; }, 2000);
  });
})();
