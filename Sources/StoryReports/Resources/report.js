"use strict";
// Shows the stories that have every word, the dimension and the status; without script all are there.
const form = document.getElementById("filter");
const words = document.getElementById("words");
const dimension = document.getElementById("dimension");
const status_ = document.getElementById("status");
const found = document.getElementById("found");
const stories = [...document.querySelectorAll("article.story")].map((card) => ({
  card,
  text: card.textContent.toLowerCase(),
  dimensions: card.dataset.dimensions.split(" "),
  status: card.dataset.status,
}));
function show() {
  const wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
  let count = 0;
  for (const story of stories) {
    const fits =
      wanted.every((word) => story.text.includes(word)) &&
      (!dimension.value || story.dimensions.includes(dimension.value)) &&
      (!status_.value || story.status === status_.value);
    story.card.hidden = !fits;
    if (fits) count += 1;
  }
  found.textContent = `${count} of ${stories.length} stories`;
}
form.addEventListener("input", show);
form.addEventListener("submit", (event) => event.preventDefault());
// A link to a story that the filter hides shows it again.
addEventListener("hashchange", () => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target && target.hidden) {
    form.reset();
    show();
    target.scrollIntoView();
  }
});
form.hidden = false;
show();
