import { ask } from "./ask.js";
import { card, growingList, leads } from "./cards.js";
import { el, sectionLink } from "./dom.js";
import { FRONT } from "./queries.js";

const FIRST = 20;

/** What leads each section, in the order its editor chose, then the newest stories. */
export async function frontPage() {
  const load = async (start) => {
    const { sections, articles } = await ask(FRONT, { start, first: FIRST });
    const next = articles.length < FIRST ? null : start + FIRST;
    return { sections, nodes: articles, next };
  };
  const page = await load(0);
  const draw = (story) => card(story, { heading: "h3", section: true });
  return {
    sections: page.sections,
    content: el(
      "div",
      {},
      el("h1", { class: "unseen" }, "Front page"),
      page.sections
        .filter(({ lead }) => lead.length > 0)
        .map((section) =>
          region(sectionLink(section), leads(section.lead, "h3")),
        ),
      region("Newest", growingList(page, draw, load)),
    ),
  };
}

const region = (title, content) =>
  el("section", {}, el("h2", { class: "region" }, title), content);
