import type { ArticleEdition } from "../../../src/changes/editions/edition";
import { namedIn } from "../../../src/editorial/history/bring-back/named-in";

const picture = (url: string) => ({
  alt: "A bridge",
  caption: null,
  credit: "Newsroom",
  image: {
    url,
    alternativeText: null,
    caption: null,
    width: 1,
    height: 1,
    mime: "image/png",
    size: 1,
    formats: {
      small: { url: `${url}-small`, width: 1, height: 1, mime: null, size: 1 },
    },
  },
});

const story: Partial<ArticleEdition> & { documentId: string } = {
  documentId: "story",
  title: "A headline",
  displayQuote: { documentId: "quote" },
  leadPicture: picture("/lead.png"),
  body: [
    { __component: "story.text", body: [{ type: "paragraph", children: [] }] },
    {
      __component: "story.quote",
      quote: { documentId: "quote" },
      attribution: null,
    },
    {
      __component: "story.quote",
      quote: { documentId: "quote" },
      attribution: null,
    },
    { __component: "story.picture", ...picture("/text.png") },
  ],
  authors: [{ documentId: "ann" }, { documentId: "bo" }],
  section: null,
  source: { name: "CBC News", url: "https://www.cbc.ca/" },
};

test("an edition names documents and pictures, each once a field", () => {
  expect(namedIn(story as ArticleEdition)).toEqual([
    { field: "displayQuote", documentId: "quote" },
    { field: "leadPicture", picture: "/lead.png" },
    { field: "body", documentId: "quote" },
    { field: "body", picture: "/text.png" },
    { field: "authors", documentId: "ann" },
    { field: "authors", documentId: "bo" },
  ]);
});
