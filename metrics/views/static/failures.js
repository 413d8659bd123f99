// Says why a file could not be made, and what to do: Streamlit says only that it failed, and takes it away soon.
"use strict";
(() => {
  const FAILED = "[data-testid=stDownloadButtonError]";
  const asked = new WeakSet();

  const explain = async (failed) => {
    const files = JSON.parse(document.querySelector("[data-files]")?.dataset.files ?? "{}");
    const form = Object.keys(files).find((key) => failed.closest(`.st-key-${key}`));
    const lang = document.documentElement.lang, query = new URLSearchParams({ file: files[form], lang });
    const answer = await fetch(`why-not.json?${query}`).then((response) => response.json()).catch(() => undefined);
    if (!answer) return; // Streamlit's own words stand
    const buttons = failed.closest(".st-key-downloads, .st-key-files, .st-key-take-rows") ?? failed.parentElement;
    const notice = buttons.parentElement.querySelector(".not-made") ?? document.createElement("p");
    Object.assign(notice, { className: "not-made", role: "alert", textContent: answer.why });
    buttons.after(notice);
  };

  document.addEventListener("changes", () => {
    for (const failed of document.querySelectorAll(FAILED)) {
      if (asked.has(failed)) continue;
      asked.add(failed);
      explain(failed);
    }
  });
  // Another try, another word.
  document.addEventListener("click", (event) => {
    if (event.target.closest?.("[data-testid=stDownloadButton] button")) document.querySelectorAll(".not-made").forEach((notice) => notice.remove());
  });
})();
