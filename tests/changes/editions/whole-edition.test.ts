import type {
  AuthorEdition,
  SectionEdition,
} from "../../../src/changes/editions/edition";
import {
  type ReferenceEdition,
  whole,
} from "../../../src/changes/editions/whole-edition";
import { clipOf, quoteOf, storyOf } from "../../formats/stories";

const ref = (documentId: string) => ({ documentId });

const author = (documentId: string, name: string): ReferenceEdition => ({
  type: "author",
  document: {
    documentId,
    name,
    slug: name.toLowerCase(),
    role: null,
    organisation: null,
    location: null,
    bio: null,
    picture: null,
    publicEmail: null,
    links: [],
    updatedAt: null,
  } satisfies AuthorEdition,
});

const section = (documentId: string, parent: string | null) =>
  ({
    type: "section",
    document: {
      documentId,
      name: documentId,
      slug: documentId,
      parent: parent === null ? null : ref(parent),
      lead: ["x".repeat(24)],
      updatedAt: null,
    } satisfies SectionEdition,
  }) as const;

it("puts authors in the story's order, and makes the byline of their names of today", () => {
  const story = { ...storyOf(), authors: [ref("ann"), ref("ben"), ref("cy")] };
  const known = ["Cy", "Ann", "Ben"].map((name) =>
    author(name.toLowerCase(), name),
  );

  const { authors, byline } = whole({}, known).story(story);

  expect(authors.map(({ name }) => name)).toEqual(["Ann", "Ben", "Cy"]);
  expect(byline).toBe("Ann, Ben and Cy");
});

it("leaves out what is not there", () => {
  const story = {
    ...storyOf({ __component: "story.clip", clip: ref("clip") }),
    authors: [ref("ann"), ref("gone")],
    section: ref("gone"),
    displayQuote: ref("gone"),
    quotes: [ref("gone")],
  };

  expect(whole({}, [author("ann", "Ann")]).story(story)).toMatchObject({
    authors: [{ name: "Ann" }],
    byline: "Ann",
    section: null,
    displayQuote: null,
    quotes: [],
    body: [{ __component: "story.clip", clip: null }],
  });
});

it("puts the clip of a quote into the quote, wherever it stands", () => {
  const quote = quoteOf({ documentId: "quote", clip: ref("clip") });
  const clip = clipOf({ documentId: "clip" });
  const story = {
    ...storyOf({
      __component: "story.quote",
      quote: ref("quote"),
      attribution: null,
    }),
    displayQuote: ref("quote"),
    quotes: [ref("quote")],
  };

  const { body, displayQuote, quotes } = whole({ quote, clip }, []).story(
    story,
  );

  const placed = { documentId: "quote", clip: { documentId: "clip" } };
  expect(displayQuote).toMatchObject(placed);
  expect(quotes).toMatchObject([placed]);
  expect(body).toMatchObject([{ quote: placed }]);
});

it("follows a section's parents to the top, and a circle of them once around; no section says what leads it", () => {
  const up = [section("city", "news"), section("news", "top"), section("top", null)]; // prettier-ignore
  const circle = [section("a", "b"), section("b", "a")];

  const line = whole({}, up).section(section("city", "news").document);
  const ended = whole({}, circle).section(section("a", "b").document);

  expect(line).toMatchObject({ parent: { slug: "news", parent: { slug: "top", parent: null } } }); // prettier-ignore
  expect(ended).toMatchObject({ parent: { slug: "b", parent: null } });
  expect(JSON.stringify(line)).not.toContain("lead");
});
