// Checks the summary while it is typed, and puts in what a sentence rests on.
"use strict";
const form = document.querySelector("[data-check]");
const box = form && form.elements.text;
let waiting = 0;
let asked = 0;

async function check() {
  const told = form.querySelector("[data-told]");
  const turn = ++asked;
  try {
    const answer = await fetch(form.dataset.check, { method: "POST", body: new FormData(form) });
    const words = await answer.text();
    if (turn !== asked) return;
    if (!answer.ok) throw new Error(words);
    document.querySelector("[data-sentences]").innerHTML = words;
    told.textContent = told.dataset.done;
  } catch {
    if (turn === asked) told.textContent = told.dataset.lost;
  }
}

function put(words) {
  const at = box.selectionEnd;
  const before = box.value.slice(0, at);
  box.setRangeText((/\s$/.test(before) || !before ? "" : " ") + words, at, at, "end");
  box.focus();
  box.dispatchEvent(new Event("input", { bubbles: true }));
}

if (box && !box.readOnly) {
  box.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(check, 500);
  });
  for (const button of document.querySelectorAll("[data-put]")) {
    button.hidden = false;
    button.nextElementSibling.hidden = true;
    button.addEventListener("click", () => put(button.dataset.put));
  }
}
