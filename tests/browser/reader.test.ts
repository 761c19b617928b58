import type { Page } from "playwright-core";

import {
  buildArticle,
  buildAuthor,
  buildQuote,
  buildSection,
  to,
} from "../support/builders";
import { describeInBrowser } from "../support/chromium";
import { read, readersWindow } from "../support/reader-page";
import { SEEDED } from "../support/seeded-story";

const IRAQ = `/stories/${SEEDED}`;

const textsOf = async (page: Page, selector: string) =>
  (await page.locator(selector).allInnerTexts()).map((text) => text.trim());

describeInBrowser("the reader", () => {
  describe("of the seeded story", () => {
    let page: Page;

    beforeAll(async () => {
      page = await read(IRAQ);
    }, 120_000);

    it("draws the story: who wrote it, when, and who answers for it", async () => {
      expect(await page.locator("h1").innerText()).toBe(
        "Canada pauses military operations in Iraq amid escalating U.S.-Iran tensions",
      );
      expect(await textsOf(page, ".byline, .byline + .meta")).toEqual([
        "By Murray Brewster",
        expect.stringMatching(/^CBC News · January 7, 2020 · \d+ min read$/),
      ]);
      expect(await page.locator(".lead figcaption").innerText()).toBe(
        "Canada's top military commander says troops formally suspend operations in Iraq amid rising U.S.-Iran tensions (CBC)",
      );
      expect(await textsOf(page, ".credits p")).toContain("Source: CBC News");
      expect(await page.locator(".author").innerText()).toContain(
        "Senior reporter, defence and security",
      );
      expect(await textsOf(page, ".body h2")).toEqual([
        "'Rather foolish'",
        "Trudeau talks with foreign leaders",
      ]);
      expect(await page.locator("html").getAttribute("lang")).toBe("en-CA");
    });

    it("draws ten quotes: one under the deck, six in the body, three within the text", async () => {
      const display = await textsOf(page, "header .quote blockquote");
      const inBody = await textsOf(page, ".body .quote blockquote");
      const narration = (await textsOf(page, ".body > p")).join(" ");
      expect(display).toEqual([
        "“All necessary force protection measures … have been taken”",
      ]);
      expect(inBody.map((text) => text.slice(0, 25))).toEqual([
        "“The situation in Iraq is",
        "“Simply put, we're doing ",
        "“If you think about the e",
        "“The real challenge is wh",
        "“There are a lot of wild ",
        "“We saw what happened the",
      ]);
      expect(narration).toContain('"de-escalate"');
      expect(narration).toContain(
        '"expressed their shared support for preservation of the Joint Comprehensive Plan of Action (JCPOA)"',
      );
      expect(narration).toContain('"sustaining"');
      expect(await textsOf(page, ".body .quote .who")).toContain(
        "Bob Davidson, retired vice-admiral, former military representative of Canada at NATO",
      );
    });

    it("draws the clips at their places, with their length and why they have no captions", async () => {
      const clips = page.locator(".body > .clip");
      expect(await textsOf(page, ".clip .clip-title")).toEqual([
        "Pentagon says U.S will defend allies",
        "Defence minister says Canada wants to continue its missions in Iraq",
      ]);
      expect(await textsOf(page, ".clip time")).toEqual(["0:49", "9:50"]);
      expect(
        await page.locator(".body > p:has(+ .clip)").first().innerText(),
      ).toContain("U.S. Defence Secretary Mark Esper");
      expect(await page.locator(".body > :last-child").innerText()).toBe(
        await clips.last().innerText(),
      );
      expect(await clips.first().innerText()).toContain("No captions: ");
      expect(await page.locator(".clip button, .clip iframe").count()).toBe(0);
    });
  });

  it("plays a clip only when asked, in a frame of its own", async () => {
    const player = "https://video.example/embed/1";
    const page = await readersWindow();
    await page.route(player, (route) => route.fulfill({ body: "playing" }));
    await answerWith(page, ({ articleBySlug }) => {
      clipOf(articleBySlug.article).playerUrl = player;
    });
    await read(IRAQ);

    const asked = page.waitForRequest(player);
    await page.getByRole("button", { name: /^Play: Pentagon/ }).click();
    await asked;

    expect(await page.locator("iframe").getAttribute("sandbox")).not.toContain(
      "allow-top-navigation",
    );
  });

  it("draws rich text, corrections and warnings", async () => {
    const disputed = await buildQuote({ verification: "disputed" });
    const { slug } = await buildArticle(
      {
        authors: to(await buildAuthor()),
        body: [
          { __component: "story.text", body: RICH_TEXT },
          { __component: "story.quote", quote: to(disputed) },
        ],
        corrections: [
          {
            kind: "clarification",
            text: "It was six to five.",
            at: "2026-03-04T23:30:00.000Z",
          },
        ],
      },
      { live: true },
    );

    const page = await read(`/stories/${slug}`);

    const body = page.locator(".body");
    expect(await body.locator("p em strong").innerText()).toBe("both");
    expect(await body.locator("p a").getAttribute("href")).toBe(
      "https://city.example/minutes",
    );
    expect(await textsOf(page, ".body ol > li")).toEqual(["First", "Second"]);
    expect(await body.locator("h2").innerText()).toBe("A deep heading");
    expect(await body.locator("> blockquote").innerText()).toBe("Old words.");
    expect(await textsOf(page, ".corrections p")).toEqual([
      "Clarification, March 4, 2026: It was six to five.",
    ]);
    expect(await body.locator(".warning").innerText()).toBe("Disputed");
  });

  it("puts what leads first, and then the newest of the others", async () => {
    const { title } = await buildArticle({}, { live: true });

    const page = await read("/");

    const leading = page.locator("section", {
      has: page.getByRole("heading", { name: "Politics" }),
    });
    expect(await leading.locator("h3").first().innerText()).toMatch(
      /^Canada pauses military operations/,
    );
    const newest = page.locator("section", {
      has: page.getByRole("heading", { name: "Newest" }),
    });
    expect(await newest.locator("h3").allInnerTexts()).toContain(title);
    expect(
      await page.getByRole("link", { name: /^Canada pauses/ }).count(),
    ).toBe(1);
    await leading.locator("h3 a").first().click();
    await page.waitForURL(`**${IRAQ}`);
  });

  it("shows everything a person has said, and in which story, a page at a time", async () => {
    const page = await readersWindow();
    await page.route("**/graphql?*", (route) =>
      route.continue({
        url: withVariables(route.request().url(), { first: 1 }),
      }),
    );
    await read("/people/jonathan-vance");
    const quotes = page.locator(".list > li");
    const more = page.getByRole("button", { name: "More" });

    for (const shown of [1, 2]) {
      expect(await quotes.count()).toBe(shown);
      await more.click();
      await quotes.nth(shown).waitFor();
    }

    await more.waitFor({ state: "hidden" });
    expect(new Set(await textsOf(page, ".list blockquote")).size).toBe(3);
    expect(
      await quotes
        .nth(2)
        .getByRole("link", { name: /^Canada pauses/ })
        .count(),
    ).toBe(1);
    expect(
      await quotes.nth(2).evaluate((row) => row === document.activeElement),
    ).toBe(true);
  });

  it("lists a section's stories below those that lead it", async () => {
    const section = await buildSection();
    const { title } = await buildArticle(
      { section: to(section) },
      { live: true },
    );

    const page = await read(`/sections/${section.slug}`);

    expect(await textsOf(page, "h1, h2")).toEqual([section["name"], title]);
  });

  it("says so when a page does not arrive, and tries again", async () => {
    const page = await readersWindow();
    await page.route("**/graphql?*", (route) => route.abort(), { times: 1 });
    await read(IRAQ);
    expect(await page.getByRole("alert").innerText()).toBe(
      "This page did not arrive.",
    );

    await page.getByRole("button", { name: "Try again" }).click();

    await page.getByText("By Murray Brewster").waitFor();
  });

  it("runs nothing that a text says, and follows no address that is not one of the web", async () => {
    const page = await readersWindow();
    const hostile = `<img src=x onerror="window.hit=1"><script>window.hit=1</script>`;
    await answerWith(page, ({ articleBySlug: { article } }) => {
      article.title = hostile;
      article.deck = hostile;
      article.source = {
        name: hostile,
        url: "\u0001java\tscript:window.hit=1",
      };
      article.leadPicture.image.url = "javascript:window.hit=1";
      article.authors[0].links = [
        { label: "x", url: "data:text/html,<script>window.hit=1</script>" },
      ];
      article.body[0].body[0].children = [
        {
          type: "link",
          url: " JavaScript:window.hit=1",
          children: [{ type: "text", text: hostile }],
        },
      ];
      clipOf(article).playerUrl = "javascript:window.hit=1";
    });

    await read(IRAQ);

    expect(await page.locator("h1").innerText()).toBe(hostile);
    expect(await page.locator(".body > p").first().innerText()).toBe(hostile);
    expect(await page.evaluate(() => "hit" in window)).toBe(false);
    const addresses = await page
      .locator("[href], [src]")
      .evaluateAll((elements) =>
        elements.map(
          (element) =>
            new URL(
              element.getAttribute("href") ?? element.getAttribute("src") ?? "",
              location.href,
            ).protocol,
        ),
      );
    expect(new Set(addresses)).toEqual(new Set(["http:"]));
  });
});

/** Rich text as Strapi's editor stores it. */
const RICH_TEXT = [
  {
    type: "paragraph",
    children: [
      { type: "text", text: "Words, " },
      { type: "text", text: "both", bold: true, italic: true },
      {
        type: "link",
        url: "https://city.example/minutes",
        children: [{ type: "text", text: " and a link" }],
      },
    ],
  },
  {
    type: "heading",
    level: 4,
    children: [{ type: "text", text: "A deep heading" }],
  },
  {
    type: "list",
    format: "ordered",
    children: ["First", "Second"].map((text) => ({
      type: "list-item",
      children: [{ type: "text", text }],
    })),
  },
  { type: "quote", children: [{ type: "text", text: "Old words." }] },
];

// What GraphQL answers is unknown data; tests change it freely.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Data = any;

/** Lets the page's question through and changes the answer. */
async function answerWith(page: Page, change: (data: Data) => void) {
  await page.route("**/graphql?*", async (route) => {
    const response = await route.fetch();
    const json = (await response.json()) as { data: Data };
    change(json.data);
    await route.fulfill({ response, json });
  });
}

const clipOf = (article: Data) =>
  article.body.find(
    ({ __typename }: Data) => __typename === "ComponentStoryClip",
  ).clip;

function withVariables(address: string, changed: object): string {
  const url = new URL(address);
  const variables = JSON.parse(url.searchParams.get("variables") ?? "{}");
  url.searchParams.set(
    "variables",
    JSON.stringify({ ...variables, ...changed }),
  );
  return url.toString();
}
