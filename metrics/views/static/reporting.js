// A report of a wrong number names the number by a link that counts from the page: only here is the whole one known.
"use strict";
document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a[data-report]");
  if (!link) return;
  const [written, whole] = [link.dataset.report, new URL(link.dataset.report, document.baseURI).href].map(encodeURIComponent);
  link.href = link.href.replace(written, whole);
  delete link.dataset.report;
}, true);
