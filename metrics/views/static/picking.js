// A finger that touches a box opens its list, wherever it touches: in the very middle Streamlit's box takes it for a
// screen reader's, and closes at once what it has just opened.
"use strict";
document.addEventListener("pointerdown", ({ target, pointerType }) => {
  const box = target.closest?.(".react-aria-ComboBox input");
  if (!box || pointerType === "mouse" || box.ariaExpanded === "true") return;
  const open = () => { if (box.ariaExpanded !== "true") box.parentElement.querySelector("button")?.click(); };
  document.addEventListener("pointerup", () => setTimeout(open, 100), { capture: true, once: true });
}, true);
