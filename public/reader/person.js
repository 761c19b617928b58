import { ask } from "./ask.js";
import { growingList } from "./cards.js";
import { el, line, link, some, storyLink } from "./dom.js";
import { PERSON } from "./queries.js";
import { quote } from "./quote.js";
import { day } from "./words.js";

/** Everything this person has said here, and where. */
export async function personPage({ slug }) {
  const load = (after) => ask(PERSON, { slug, first: 20, after });
  const { sections, people } = await load(null);
  return { sections, content: people[0] && drawPerson(people[0], load) };
}

/** @param {import("./types.js").Person} person */
function drawPerson({ name, description, sameAs, quotes }, load) {
  return el(
    "div",
    {},
    el("h1", { class: "page-title" }, name),
    some("p", { class: "deck" }, description),
    line(
      "meta",
      " · ",
      sameAs.map(({ label, url }) => link(url, label || url)),
    ),
    el("h2", { class: "region" }, `What ${name} has said here, and where`),
    quotes.nodes.length === 0
      ? el("p", {}, `No words of ${name} are quoted in a story yet.`)
      : growingList(
          quotes,
          (said) => quote(said, { notes: said.stories.nodes.map(carrier) }),
          async (after) => (await load(after)).people[0].quotes,
        ),
  );
}

/** @param {Pick<import("./types.js").Card, "slug" | "title" | "datePublished">} story */
const carrier = (story) =>
  el("span", {}, "In ", storyLink(story), ", ", day(story.datePublished));
