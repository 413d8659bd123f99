// The keys of a page that no control has: full screen, the wall, and the sheet that tells all of them. What they do is
// told by the page (data-keys); where somebody types, they are letters.
"use strict";
(() => {
  const TYPED = "input, textarea, select, [contenteditable=true], [role=listbox]";
  const ofPage = () => JSON.parse(document.querySelector("[data-keys]")?.dataset.keys ?? "null");
  const made = (name, text) => Object.assign(document.createElement(name), { textContent: text ?? "" });

  const open = () => {
    const words = ofPage();
    if (!words || document.querySelector("dialog.keys")) return;
    const sheet = Object.assign(made("dialog"), { className: "keys" }), list = made("dl"), close = made("button", words.close);
    sheet.setAttribute("aria-label", words.title);
    for (const [key, does] of words.keys) list.append(made("dt", key), made("dd", does));
    close.addEventListener("click", () => sheet.close());
    sheet.addEventListener("close", () => sheet.remove());
    sheet.append(made("h2", words.title), list, close);
    document.body.append(sheet);
    sheet.showModal();
  };
  const whole = () => (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen?.());
  const wall = () => {
    const lang = new URLSearchParams(location.search).get("lang"), wanted = ofPage()?.keys.some(([key]) => key === "w");
    if (wanted) location.href = new URL(`p/wall${lang ? `?lang=${lang}` : ""}`, document.baseURI.replace(/(?:p\/)?[^/]*$/, "")).href;
  };
  const KEYS = { "?": open, f: whole, w: wall };
  document.addEventListener("keydown", (event) => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    if (ctrlKey || metaKey || altKey || event.isComposing || target.closest?.(TYPED) || document.querySelector("dialog[open]")) return;
    if (!KEYS[key]) return;
    event.preventDefault();
    KEYS[key]();
  });
})();
