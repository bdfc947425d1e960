// Hands selected words of the document, with their place in code points, to a form.
"use strict";
const text = document.querySelector("[data-text]");
let taken = null;

function letters(node) {
  return node.parentElement.closest("[data-aside]") ? "" : node.data;
}

// How many code points of the document stand before a place of the page.
function before(container, offset) {
  const range = document.createRange();
  range.setStart(text, 0);
  range.setEnd(container, offset);
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  let count = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!range.intersectsNode(node)) break;
    const words = letters(node);
    count += [...(node === container ? words.slice(0, offset) : words)].length;
  }
  return count;
}

function wordsOf(range) {
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  let words = "";
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!range.intersectsNode(node)) continue;
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.length;
    words += letters(node).slice(from, to);
  }
  return words;
}

function take(form, name) {
  form.elements[name].value = taken.words;
  form.elements[name === "words" ? "at" : `${name}_at`].value = taken.at;
  const said = form.elements[name === "mention" ? "name" : "proposition"];
  if (name !== "cue" && said && !said.value) said.value = taken.words;
}

document.addEventListener("selectionchange", () => {
  const chosen = getSelection();
  if (!text || !chosen.rangeCount || chosen.isCollapsed) return;
  const range = chosen.getRangeAt(0);
  if (!text.contains(range.commonAncestorContainer)) return;
  const all = wordsOf(range);
  const words = all.trim();
  const lead = [...all.slice(0, all.length - all.trimStart().length)].length;
  if (!words) return;
  taken = { words, at: before(range.startContainer, range.startOffset) + lead };
  for (const button of document.querySelectorAll("[data-take]")) button.hidden = false;
  const fresh = document.querySelector("#add form");
  if (fresh && !fresh.contains(document.activeElement)) {
    fresh.elements.proposition.value = "";
    take(fresh, "words");
  }
});

// Words that are typed by hand have no place.
document.addEventListener("input", (event) => {
  const form = event.target.form;
  const place = form && (form.elements[`${event.target.name}_at`] || (event.target.name === "words" && form.elements.at));
  if (place) place.value = "";
});

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-take]");
  if (button && taken) take(button.form, button.dataset.take);
});
