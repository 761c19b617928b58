import { el, line, link, list, personLink, some } from "./dom.js";
import { image } from "./picture.js";
import { day, titled } from "./words.js";

/**
 * What the newsroom put right, where nobody can miss it.
 * @param {import("./types.js").Story["corrections"]} made
 */
export function corrections(made) {
  return some(
    "aside",
    { class: "corrections", "aria-label": "Corrections" },
    made.map(({ kind, text, at }) =>
      el("p", {}, el("strong", {}, titled(kind)), ", ", day(at), `: ${text}`),
    ),
  );
}

/**
 * Who answers for the story, and on what terms.
 * @param {import("./types.js").Story} story
 */
export function credits({ source, rights }) {
  return some(
    "div",
    { class: "credits" },
    source && el("p", {}, "Source: ", link(source.url, source.name)),
    rights?.credit && el("p", {}, `Credit: ${rights.credit}`),
    rights?.holder && el("p", {}, `Rights: ${rights.holder}`),
    some("p", {}, rights?.usageTerms),
  );
}

/** @param {import("./types.js").Author[]} authors */
export function aboutAuthors(authors) {
  if (authors.length === 0) return null;
  return el(
    "section",
    {},
    el("h2", {}, `About the author${authors.length > 1 ? "s" : ""}`),
    authors.map(aboutAuthor),
  );
}

/** @param {import("./types.js").Author} author */
function aboutAuthor(author) {
  const { name, role, organisation, location, publicEmail: mail } = author;
  return el(
    "div",
    { class: "author" },
    image(author.picture, "6rem"),
    el(
      "div",
      {},
      el("p", { class: "name" }, name),
      line("meta", ", ", role, organisation, location),
      some("p", {}, author.bio),
      line(
        "meta",
        " · ",
        mail && link(`mailto:${mail}`, mail),
        author.links.map(({ label, url }) => link(url, label || url)),
      ),
    ),
  );
}

/**
 * Who and what the story names.
 * @param {import("./types.js").Story} story
 */
export function named({ people, topics }) {
  const ofKind = (wanted) =>
    topics.filter(({ kind }) => kind === wanted).map(({ name }) => name);
  const rows = [
    ["People", people.map((person) => personLink(person, person.name))],
    ["Subjects", ofKind("subject")],
    ["Events", ofKind("event")],
    ["Organizations", ofKind("organisation")],
    ["Places", ofKind("place")],
  ].filter(([, items]) => items.length > 0);
  if (rows.length === 0) return null;
  return el(
    "section",
    {},
    el("h2", {}, "In this story"),
    el(
      "dl",
      {},
      rows.map(([title, items]) =>
        el("div", {}, el("dt", {}, title), el("dd", {}, list("names", items))),
      ),
    ),
  );
}
