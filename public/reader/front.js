import { ask } from "./ask.js";
import { card, growingList, leads } from "./cards.js";
import { el, sectionLink } from "./dom.js";
import { FRONT } from "./queries.js";

const FIRST = 20;

/** What leads each section, in the order its editor chose, then the newest of the other stories. */
export async function frontPage() {
  const load = async (start) => {
    const { sections, articles } = await ask(FRONT, { start, first: FIRST });
    const led = sections.flatMap(({ lead }) => lead.map(({ slug }) => slug));
    return {
      sections,
      nodes: articles.filter(({ slug }) => !led.includes(slug)),
      next: articles.length < FIRST ? null : start + FIRST,
    };
  };
  const page = await load(0);
  const draw = (story) => card(story, { heading: "h3", section: true });
  return {
    sections: page.sections,
    content: el(
      "div",
      {},
      el("h1", { class: "unseen" }, "Front page"),
      page.sections.map((section) =>
        region(sectionLink(section), leads(section.lead, "h3")),
      ),
      (page.nodes.length > 0 || page.next) &&
        region("Newest", growingList(page, draw, load)),
    ),
  };
}

const region = (title, content) =>
  content && el("section", {}, el("h2", { class: "region" }, title), content);
