// One key presses the button that shows it; nothing fires while a field has focus. The
// keys of a suggested link are its own as long as it has the focus, and nobody's else.
"use strict";
const FIELD = "input, textarea, select, [contenteditable], dialog";
const switched = document.querySelector("[data-keys]");

function keyOf(event) {
  if (event.key.length === 1 && event.key.charCodeAt(0) < 128) return event.key.toLowerCase();
  const letter = /^(?:Key|Digit)(.)$/.exec(event.code); // a Russian or Persian layout
  return letter ? letter[1].toLowerCase() : "";
}

function verdict(key) {
  const block = document.querySelector("[data-verdicts]");
  if (!block || !/^[0-9]$/.test(key)) return null;
  return block.querySelectorAll("input[type=radio]")[(Number(key) + 9) % 10] || null;
}

const suggestions = [...document.querySelectorAll(".suggestion:has([data-key])")];

function next() {
  const at = suggestions.findIndex((one) => one.contains(document.activeElement));
  suggestions[(at + 1) % suggestions.length]?.focus();
}

function buttonOf(key) {
  const button = `[data-key="${CSS.escape(key)}"]`;
  const own = document.activeElement?.closest(".suggestion")?.querySelector(button);
  return own || verdict(key) || document.querySelector(`${button}:not(.suggestion *)`);
}

document.addEventListener("keydown", (event) => {
  const held = event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.isComposing;
  if (!switched || switched.dataset.keys !== "on" || held || event.target.closest(FIELD)) return;
  const key = keyOf(event);
  if (key === switched.dataset.link) next();
  const target = buttonOf(key);
  if (!target || target.disabled) return;
  event.preventDefault();
  target.click();
  if (target.tagName === "SUMMARY") target.scrollIntoView({ block: "nearest" });
});

// Digits belong to the question that was used last.
document.addEventListener("click", (event) => {
  const used = event.target.closest(".question");
  if (!used) return;
  for (const one of document.querySelectorAll(".question")) one.toggleAttribute("data-verdicts", one === used);
});

const now = document.querySelector("a.claim.now");
if (location.hash === "#links") next();
else if (now && !location.hash) now.scrollIntoView({ block: "center" });
