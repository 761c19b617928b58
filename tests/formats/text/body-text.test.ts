import { bodyText } from "../../../src/formats/text/body-text";
import { clipOf, paragraph, picture, quoteOf, storyOf, words } from "../stories"; // prettier-ignore

it("reads as the story does: narration, headings and quotations, marks and pictures left out", () => {
  const item = (text: string) => ({
    type: "list-item",
    children: [words(text)],
  });
  const story = storyOf(
    paragraph(
      words("The "),
      words("council", { bold: true }),
      { type: "link", url: "javascript:x", children: [words(" voted")] },
      words(" <today>."),
    ),
    { __component: "story.heading", text: "After the vote" },
    {
      __component: "story.quote",
      quote: { documentId: "quote" },
      attribution: null,
    },
    { __component: "story.clip", clip: { documentId: "clip" } },
    { __component: "story.picture", ...picture("/uploads/a.png") },
    {
      __component: "story.text",
      body: [
        { type: "list", children: [item("one"), item("two")] },
        { type: "paragraph", children: [words("")] },
        { type: "quote", children: [words("They said so.")] },
      ],
    },
  );

  const text = bodyText(story, {
    quote: quoteOf({ verification: "disputed" }),
    clip: clipOf({}),
  });

  expect(text).toBe(
    [
      "The council voted <today>.",
      "After the vote",
      "“We will build it.”\nthe mayor (disputed)",
      "one\ntwo",
      "They said so.",
    ].join("\n\n"),
  );
});

it("is empty for a story without words", () => {
  expect(bodyText(storyOf(), {})).toBe("");
});
