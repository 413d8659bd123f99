// Looks at the page for all other scripts: the one observer of the document. What changed is told as an event "changes"
// of the document, so that it does not matter which script comes first.
"use strict";
new MutationObserver((changes) => document.dispatchEvent(new CustomEvent("changes", { detail: changes }))).observe(document, {
  childList: true, subtree: true, characterData: true,
  attributeFilter: ["aria-checked", "aria-label", "aria-pressed", "data-test-script-state", "placeholder", "title", "value"],
});
