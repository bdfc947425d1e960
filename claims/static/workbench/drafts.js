// Keeps an answer as a draft while it is typed.
"use strict";
const form = document.querySelector("[data-draft]");
let waiting = 0;

async function keep() {
  const told = form.querySelector("[data-told]");
  try {
    const answer = await fetch(form.action, { method: "POST", body: new FormData(form), headers: { Accept: "application/json" } });
    told.textContent = (await answer.json()).told;
  } catch {
    told.textContent = told.dataset.lost;
  }
}

if (form) {
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(keep, 800);
  });
  form.addEventListener("submit", () => clearTimeout(waiting));
}
