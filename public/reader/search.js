import { ask, Refused } from "./ask.js";
import { growingList } from "./cards.js";
import { el, line, list, sectionLink, some, storyLink } from "./dom.js";
import { NAV, SEARCH } from "./queries.js";
import { day } from "./words.js";

/** What the address may ask, as `GET /api/search` does. */
const NARROWING = ["section", "topic", "author", "person", "from", "to"];
const ORDERS = [
  ["relevance", "Best match"],
  ["newest", "Newest"],
  ["oldest", "Oldest"],
];

/** What is found for the words in the address. */
export async function searchPage() {
  const {
    q,
    order = "relevance",
    ...asked
  } = Object.fromEntries(new URLSearchParams(location.search));
  const query = q?.trim();
  if (!query) return { ...(await ask(NAV, {})), content: hint() };

  showAsked(query);
  const narrowed = Object.fromEntries(
    NARROWING.map((name) => [name, asked[name] ?? null]),
  );
  /** @type {(after: string | null) => Promise<import("./queries.js").SearchQuery>} */
  const load = (after) =>
    ask(SEARCH, {
      query,
      ...narrowed,
      order: /** @type {import("./queries.js").SearchOrder} */ (
        order.toUpperCase()
      ),
      first: 20,
      after,
    });
  try {
    const { sections, search } = await load(null);
    const more = async (after) => (await load(after)).search;
    return { sections, content: drawFound(query, order, search, more) };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { ...(await ask(NAV, {})), content: refused(error.message) };
  }
}

/**
 * In the window's title, and in the field, to be changed there.
 * @param {string} query
 */
function showAsked(query) {
  document.title = `${query} | ${document.title}`;
  /** @type {HTMLInputElement} */ (document.getElementById("search")).value =
    query;
}

/** @param {import("./types.js").Found} found */
function drawFound(query, order, found, load) {
  return el(
    "div",
    {},
    el("h1", { class: "page-title" }, `Search: ${query}`),
    found.nodes.length === 0
      ? [el("p", { role: "status" }, "Nothing was found."), syntax()]
      : [
          orders(order),
          some(
            "p",
            { class: "meta" },
            found.rankedNewest &&
              `The best of the ${found.rankedNewest.toLocaleString("en")} newest stories that match.`,
          ),
          growingList(found, result, load),
        ],
  );
}

function orders(current) {
  const links = ORDERS.map(([order, name]) => {
    const address = new URL(location.href);
    address.searchParams.set("order", order);
    const here = order === current && "true";
    return el("a", { href: address.search, "aria-current": here }, name);
  });
  return el("nav", { "aria-label": "Order" }, list("names", links));
}

/** @param {import("./types.js").Found["nodes"][number]} story */
function result(story) {
  const { section, authors } = story;
  return el(
    "article",
    { class: "result" },
    el("h2", {}, storyLink(story)),
    some("p", {}, marked(story.excerpt)),
    line(
      "meta",
      " · ",
      section && sectionLink(section),
      authors.length > 0 && authors.map(({ name }) => name).join(", "),
      day(story.datePublished),
    ),
  );
}

/** The text of an excerpt, and marks around what was found: it has no other markup. */
const marked = (html) =>
  html
    .split(/<\/?mark>/)
    .map((part, index) =>
      index % 2 === 1 ? el("mark", {}, unescaped(part)) : unescaped(part),
    );

const SIGNS = { lt: "<", gt: ">", quot: '"', "#39": "'", amp: "&" };
const unescaped = (text) =>
  text.replace(/&(lt|gt|quot|#39|amp);/g, (_, name) => SIGNS[name]);

const hint = () =>
  el("div", {}, el("h1", { class: "page-title" }, "Search"), syntax());

const syntax = () =>
  el(
    "p",
    { class: "deck" },
    "A story is found by all the words you type. Put “quotation marks” around words that belong together, a minus before what must not be there, and or between what may be either.",
  );

const refused = (message) =>
  el(
    "div",
    { role: "alert" },
    el("h1", { class: "page-title" }, "This cannot be searched for"),
    el("p", { class: "deck" }, message),
  );
