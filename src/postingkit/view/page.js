"use strict";
// The page works without this: links lead from words to values and back. With it, all words of a value light up together.
const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
function let_go() {
  for (const lit of document.querySelectorAll(".on")) lit.classList.remove("on");
}
function select(names, from) {
  let_go();
  let target = null;
  for (const name of names) {
    for (const found of document.querySelectorAll(`[data-v~="${CSS.escape(name)}"]`)) {
      found.classList.add("on");
      if (!target && found.closest(".pane") !== from && found.getClientRects().length) target = found;
    }
  }
  if (target) target.scrollIntoView({ block: "center", behavior: calm ? "auto" : "smooth" });
  return target;
}
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-v]");
  if (!link) return;
  event.preventDefault();
  const target = select(link.dataset.v.split(" "), link.closest(".pane"));
  if (target && event.detail === 0) (target.matches("a") ? target : target.querySelector("a") || target).focus({ preventScroll: true });
});
document.addEventListener("focusin", (event) => {
  const link = event.target.closest("a[data-v]");
  if (link && link.matches(":focus-visible")) select(link.dataset.v.split(" "), link.closest(".pane"));
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") let_go();
});
document.addEventListener("input", (event) => {
  if (!event.target.matches(".find")) return;
  const wanted = event.target.value.trim().toLowerCase();
  for (const field of event.target.closest(".pane").querySelectorAll(".field")) {
    field.hidden = !field.textContent.toLowerCase().includes(wanted);
  }
});
