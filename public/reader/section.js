import { ask } from "./ask.js";
import { card, growingList, leads } from "./cards.js";
import { el, sectionLink, some } from "./dom.js";
import { SECTION } from "./queries.js";

/** What leads a section, then its other stories from the newest on. */
export async function sectionPage({ slug }) {
  const load = (after) => ask(SECTION, { slug, first: 20, after });
  const { sections, here } = await load(null);
  return { sections, content: here[0] && drawSection(here[0], load) };
}

/** @param {import("./types.js").Section} section */
function drawSection({ name, parent, lead, stories }, load) {
  const isLead = ({ slug }) => lead.some((story) => story.slug === slug);
  const others = ({ nodes, next }) => ({
    nodes: nodes.filter((story) => !isLead(story)),
    next,
  });
  return el(
    "div",
    {},
    some("p", { class: "kicker" }, parent && sectionLink(parent)),
    el("h1", { class: "page-title" }, name),
    leads(lead, "h2"),
    growingList(
      others(stories),
      (story) => card(story, { heading: "h2" }),
      async (after) => others((await load(after)).here[0].stories),
    ),
  );
}
