// Puts a button beside each text that is taken away: it copies the text, and says so on itself; without the clipboard's
// permission it marks it. Where this script does not run, there is no button.
"use strict";
(() => {
  document.addEventListener("changes", () => document.querySelectorAll(".copying .text:last-child").forEach((text) => {
    const { copy, of, done } = text.closest(".copying").dataset, name = text.parentElement.previousElementSibling.textContent;
    const button = Object.assign(document.createElement("button"), { type: "button", className: "copy", textContent: copy });
    button.ariaLabel = [copy, of, name].filter((words) => words).join(" · ");
    button.dataset.done = done;
    text.after(" ", button);
  }));
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
