// One key presses one button of the suggestion at hand: the one with the focus, or the
// first. The keys are those that stand on the buttons; a page without this script works.
"use strict";

(() => {
  const list = document.querySelector("[data-suggestions]");
  const WRITING = "input:not([type=hidden]), select, textarea, [contenteditable]";

  const atHand = () =>
    document.activeElement?.closest("[data-suggestions] .suggestion:has([data-key])") ??
    list?.querySelector(".suggestion:has([data-key])");

  const show = () => {
    const now = atHand();
    for (const one of list?.querySelectorAll(".suggestion") ?? []) {
      one.classList.toggle("now", one === now);
    }
  };

  document.addEventListener("keydown", (event) => {
    const modified = event.ctrlKey || event.metaKey || event.altKey;
    if (modified || event.repeat || event.isComposing) return;
    if (document.activeElement?.matches(WRITING)) return;
    const key = CSS.escape(event.key.toLowerCase());
    const button = atHand()?.querySelector(`[data-key="${key}"]:enabled`);
    if (!button) return;
    event.preventDefault();
    button.click();
  });
  document.addEventListener("focusin", show);
  document.addEventListener("focusout", () => setTimeout(show));
  show();
})();
