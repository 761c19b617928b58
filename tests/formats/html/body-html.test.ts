import fc from "fast-check";

import type { BlockEdition } from "../../../src/changes/editions/edition";
import { bodyHtml } from "../../../src/formats/html/body-html";
import {
  clipOf,
  paragraph,
  picture,
  quoteOf,
  storyOf,
  words,
} from "../stories";
import { readStrictly } from "./read-strictly";

const htmlOf = (...body: BlockEdition[]) =>
  bodyHtml(storyOf(...body), {
    quote: quoteOf({ sourceUrl: "https://example.com/letter" }),
    retracted: quoteOf({ verification: "retracted" }),
    clip: clipOf({
      playerUrl: "https://example.com/watch?v=1&t=2",
      credit: "CBC",
      poster: picture("/uploads/poster.png"),
    }),
  });
const ref = (documentId: string) => ({ documentId });

it("writes narration with its marks, links and line breaks", () => {
  const html = htmlOf(
    paragraph(
      words("The "),
      words("council", { bold: true, italic: true }),
      {
        type: "link",
        url: "https://example.com/a?b=1&c=2",
        children: [words(" voted\non it")],
      },
      words(" & went home."),
    ),
  );

  expect(html).toBe(
    '<p>The <strong><em>council</em></strong><a href="https://example.com/a?b=1&amp;c=2" rel="noopener"> voted<br>on it</a> &amp; went home.</p>',
  );
});

it("writes headings below the page's own, lists in lists, quotations and code of running text", () => {
  const item = (text: string) => ({
    type: "list-item",
    children: [words(text)],
  });
  const html = htmlOf({
    __component: "story.text",
    body: [
      { type: "heading", level: 1, children: [words("One")] },
      { type: "heading", level: 3, children: [words("Three")] },
      {
        type: "list",
        format: "ordered",
        children: [
          item("first"),
          { type: "list", format: "unordered", children: [item("inner")] },
        ],
      },
      { type: "quote", children: [words("They said so.")] },
      { type: "code", children: [words("a < b")] },
    ],
  });

  expect(html).toBe(
    "<h2>One</h2><h3>Three</h3>" +
      "<ol><li>first</li><li><ul><li>inner</li></ul></li></ol>" +
      "<blockquote><p>They said so.</p></blockquote>" +
      "<pre><code>a &lt; b</code></pre>",
  );
});

it("writes a quote with who said it, by the block's words before the quote's own", () => {
  expect(
    htmlOf({
      __component: "story.quote",
      quote: ref("quote"),
      attribution: "Mayor Lee",
    }),
  ).toBe(
    '<figure><blockquote cite="https://example.com/letter"><p>We will build it.</p></blockquote><figcaption>Mayor Lee</figcaption></figure>',
  );
  expect(
    htmlOf({
      __component: "story.quote",
      quote: ref("retracted"),
      attribution: null,
    }),
  ).toContain("<figcaption>the mayor (retracted)</figcaption>");
});

it("writes a clip as a figure that links to its player, and a picture with its alt text and credit", () => {
  expect(htmlOf({ __component: "story.clip", clip: ref("clip") })).toBe(
    '<figure><img src="/uploads/poster.png" alt="A bridge" width="800" height="600"><figcaption><a href="https://example.com/watch?v=1&amp;t=2" rel="noopener">The vote</a> CBC</figcaption></figure>',
  );
  expect(
    htmlOf({
      __component: "story.picture",
      ...picture("https://cdn.example.com/b.png"),
    }),
  ).toBe(
    '<figure><img src="https://cdn.example.com/b.png" alt="A bridge" width="800" height="600"><figcaption>The old bridge. Newsroom</figcaption></figure>',
  );
});

it("leaves out what has no part in the story, and what is no kind of text", () => {
  expect(
    htmlOf(
      { __component: "story.quote", quote: ref("clip"), attribution: null },
      { __component: "story.clip", clip: ref("nothing") },
      { __component: "story.clip", clip: ref("__proto__") },
      { __component: "story.text", body: [{ type: "image" }, { type: "p" }] },
    ),
  ).toBe("");
});

it.each([
  "javascript:alert(1)",
  "JaVa\nScript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:x",
  "//evil.example",
  "/admin",
  "",
])("shows a link to %j as its words alone", (url) => {
  const link = { type: "link", url, children: [words("here")] };
  expect(htmlOf(paragraph(link))).toBe("<p>here</p>");
});

it.each(["javascript:alert(1)", "data:image/svg+xml,<svg onload=x>", "http:"])(
  "shows no picture at %j",
  (url) => {
    expect(htmlOf({ __component: "story.picture", ...picture(url) })).toBe("");
  },
);

const hostile = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</p></figure><!--",
    "]]><![CDATA[",
    "&lt;b&gt;&#x3c;",
    "' onclick='x",
    "javascript:alert(1)",
    " javascript:alert(1)",
    'https://a.example/"onmouseover="x',
    "https://a.example/<b>",
    "mailto:a@b.example?subject=<i>",
    '/uploads/a b".png',
    "\\\\evil.example\\x",
    "\u0000\u001b\ud800\ufffe",
  ),
);
const { rich } = fc.letrec<{ rich: Record<string, unknown> }>((tie) => ({
  rich: fc.record(
    {
      type: fc.oneof(
        fc.constantFrom(
          "paragraph",
          "heading",
          "list",
          "list-item",
          "link",
          "quote",
          "code",
          "image",
        ),
        fc.constant("text"),
        hostile,
      ),
      text: fc.oneof(hostile, fc.jsonValue()),
      url: fc.oneof(hostile, fc.webUrl()),
      level: fc.oneof(fc.integer(), hostile),
      format: hostile,
      bold: fc.boolean(),
      code: fc.boolean(),
      italic: fc.jsonValue(),
      children: fc.oneof(
        { maxDepth: 4 },
        fc.array(tie("rich"), { maxLength: 4 }),
        fc.jsonValue(),
      ),
    },
    { requiredKeys: ["type"] },
  ),
}));
const block: fc.Arbitrary<BlockEdition> = fc.oneof(
  fc.record({
    __component: fc.constant("story.text" as const),
    body: fc.array(rich, { maxLength: 5 }),
  }),
  fc.record({ __component: fc.constant("story.heading" as const), text: hostile }), // prettier-ignore
  fc.record({
    __component: fc.constant("story.quote" as const),
    quote: fc.constant(ref("quote")),
    attribution: hostile,
  }),
  fc.record({
    __component: fc.constant("story.clip" as const),
    clip: fc.constant(ref("clip")),
  }),
  hostile.map((url) => ({
    __component: "story.picture" as const,
    ...picture(url),
  })),
);

it("lets nothing else out, whatever goes in", () => {
  fc.assert(
    fc.property(
      fc.array(block, { maxLength: 5 }),
      hostile,
      hostile,
      (body, text, url) => {
        const parts = {
          quote: quoteOf({ text, sourceUrl: url, attribution: text }),
          clip: clipOf({
            title: text,
            description: text,
            credit: text,
            playerUrl: url,
            poster: { ...picture(url), alt: text },
          }),
        };
        readStrictly(bodyHtml(storyOf(...body), parts));
      },
    ),
    { numRuns: 500 },
  );
});

it("keeps hostile words as words", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const html = bodyHtml(storyOf(paragraph(words(text))), {});
      const kept = text.replace(/[^\t\n\P{Cc}]|[\p{Cs}\uFFFE\uFFFF]/gu, "");
      expect(readStrictly(html)).toBe(kept);
    }),
  );
});
