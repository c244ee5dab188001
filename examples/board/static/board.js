"use strict";
// Search and filters over the list that is there already; without this the list is whole.
const jobs = [...document.querySelectorAll(".job")].map((item) => ({ item, words: item.textContent.toLowerCase() }));
const filters = document.querySelector(".filters");
const field = (name) => document.getElementById(name);
const today = new Date().toLocaleDateString("sv"); // 2026-03-09

function sift() {
  const wanted = field("words").value.toLowerCase().split(/\s+/).filter(Boolean);
  const kind = field("kind")?.value ?? "";
  const workplace = field("workplace")?.value ?? "";
  let count = 0;
  for (const { item, words } of jobs) {
    const { kinds, workplace: place, deadline } = item.dataset;
    const fits =
      wanted.every((word) => words.includes(word)) &&
      (!kind || kinds.split("|").includes(kind)) &&
      (!workplace || place === workplace) &&
      !(field("open").checked && deadline && deadline < today);
    item.hidden = !fits;
    count += fits;
  }
  field("found").textContent = count === jobs.length ? "" : `${count} of ${jobs.length} shown`;
}

filters.hidden = false;
filters.addEventListener("input", sift);
sift();
