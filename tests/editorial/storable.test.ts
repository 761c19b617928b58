import { unstorable, type Attributes } from "../../src/editorial/storable";

const ID = "a".repeat(24);

const ATTRIBUTES = {
  title: { type: "string" },
  text: { type: "blocks" },
  words: { type: "integer" },
  start: { type: "decimal" },
  lead: { type: "json" },
  section: { type: "relation" },
  picture: { type: "component", component: "story.picture" },
  links: { type: "component", component: "story.picture" },
  body: { type: "dynamiczone" },
};
const attributesOf = (uid: string): Attributes =>
  uid === "story.picture"
    ? { image: { type: "media" }, alt: { type: "string" } }
    : {};

const paths = (data: object) =>
  unstorable(ATTRIBUTES, data, attributesOf).map(({ path }) => path.join("."));

it.each([
  1,
  "7",
  ID,
  null,
  [],
  [1, ID],
  { documentId: ID },
  { set: [] },
  {
    connect: [
      { id: 4, documentId: ID, position: { end: true }, isTemporary: true },
    ],
  },
  { connect: [ID], disconnect: [{ id: ID }] },
  { connect: [{ documentId: ID, position: { before: ID } }] },
])("takes %j as a relation", (section) => {
  expect(paths({ section })).toEqual([]);
});

it.each([
  "2026-02-30",
  "not-an-id",
  -1,
  0,
  1.5,
  1e20,
  "99999999999",
  true,
  [1, "x"],
  { id: "abc" },
  { set: [{ id: 1e20 }] },
  { connect: "2026-02-30" },
  { connect: [{ documentId: ID, position: { before: "x y" } }] },
])("refuses %j as a relation", (section) => {
  expect(paths({ section })).toEqual(["section"]);
});

it("finds what cannot be kept in components and blocks of the body", () => {
  const bad = { __component: "story.picture", image: "../x", alt: "a" };

  expect(paths({ picture: bad, links: [{}, bad], body: [bad] })).toEqual([
    "picture.image",
    "links.1.image",
    "body.0.image",
  ]);
});

it.each([
  [{ words: 2_147_483_647, start: 99_999_999.99, lead: [], title: "x" }, []],
  [{ words: 1e20 }, ["words"]],
  [{ start: -1e9 }, ["start"]],
  [{ lead: "text" }, ["lead"]],
  [{ unknown: 1e20 }, []],
])("%j cannot be kept at %j", (data, at) => {
  expect(paths(data)).toEqual(at);
});
