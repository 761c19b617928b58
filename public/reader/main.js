import { el, list, sectionLink } from "./dom.js";
import { frontPage } from "./front.js";
import { personPage } from "./person.js";
import { previewPage } from "./preview.js";
import { searchPage } from "./search.js";
import { sectionPage } from "./section.js";
import { storyPage } from "./story.js";

const main = /** @type {HTMLElement} */ (document.getElementById("main"));
const nav = /** @type {HTMLElement} */ (document.getElementById("sections"));

/** Asks for the page's data and draws it; a failure says so and offers to try again. */
async function show(page) {
  try {
    const { sections, content } = await page(main.dataset);
    drawSections(sections);
    main.replaceChildren(content ?? notice("There is nothing here any more."));
  } catch {
    const again = el("button", { class: "more" }, "Try again");
    again.addEventListener("click", () => show(page));
    main.replaceChildren(notice("This page did not arrive."), again);
  }
  main.removeAttribute("aria-busy");
}

function drawSections(sections) {
  const links = sections.map((section) => sectionLink(section));
  links
    .find(({ pathname }) => pathname === location.pathname)
    ?.setAttribute("aria-current", "page");
  nav.replaceChildren(list("", links) ?? "");
}

const notice = (text) =>
  el("div", { role: "alert" }, el("h1", { class: "page-title" }, text));

await show(
  {
    front: frontPage,
    story: storyPage,
    person: personPage,
    section: sectionPage,
    preview: previewPage,
    search: searchPage,
  }[main.dataset.page],
);
