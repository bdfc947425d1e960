// Moves the focus from pair to pair, and presses the button of the key that is hit.
"use strict";
(() => {
  const pairs = [...document.querySelectorAll(".pairs .pair")];
  const current = () => pairs.findIndex((pair) => pair.contains(document.activeElement));
  const show = (at) => pairs[Math.min(Math.max(at, 0), pairs.length - 1)]?.focus();
  const typing = (target) => target.closest("input, select, textarea, [contenteditable]");
  const { next, previous } = document.querySelector(".pairs").dataset;
  const moves = { [next]: () => show(current() + 1), [previous]: () => show(current() - 1) };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || typing(event.target)) return;
    if (event.key in moves) moves[event.key]();
    else pairs[current()]?.querySelector(`[data-key="${CSS.escape(event.key)}"]`)?.click();
  });
  if (!document.querySelector(".messagelist .error, .messagelist .warning")) show(0);
})();
