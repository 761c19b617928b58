import { readFileSync } from "node:fs";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";

import {
  buildArticle,
  buildSection,
  textBlock,
  to,
  type Built,
} from "../support/builders";
import { describeInBrowser } from "../support/chromium";
import { newsroom } from "../support/newsroom";
import { tellPanel } from "../support/panel-api";
import { read, readersWindow } from "../support/reader-page";
import { SEEDED } from "../support/seeded-story";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const IRAQ = `/stories/${SEEDED}`;

const LOOKS = [
  ["dark", 1280],
  ["dark", 360],
  ["light", 360],
  ["light", 1280],
] as const;

let section: Built, corrected: Built, withdrawn: Built;

/** One address of each kind of page. */
const PAGES: [string, () => string][] = [
  ["the front page", () => "/"],
  ["a story", () => IRAQ],
  ["a corrected story", () => `/stories/${corrected.slug}`],
  ["a speaker", () => "/people/jonathan-vance"],
  ["another speaker", () => "/people/angela-merkel"],
  ["a section", () => `/sections/${section.slug}`],
  ["the search", () => "/search"],
  ["what was found", () => "/search?q=council"],
  ["an address of nothing", () => "/nowhere"],
  ["a withdrawn story", () => `/stories/${withdrawn.slug}`],
];

const strangers: string[] = [];
const complaints: string[] = [];
const seen: string[] = [];

beforeAll(async () => {
  section = await buildSection();
  corrected = await buildArticle(
    {
      kicker: "Bridges",
      dateline: "Halifax",
      section: to(section),
      body: [
        textBlock("The council voted on Tuesday."),
        { __component: "story.heading", text: "What comes next" },
      ],
      corrections: [
        { kind: "correction", text: "Six.", at: "2026-03-04T12:00:00.000Z" },
      ],
    },
    { live: true },
  );
  withdrawn = await buildArticle({}, { live: true });
  await tellPanel(
    "POST",
    `/content-manager/collection-types/api::article.article/${withdrawn.documentId}/actions/unpublish`,
    {},
  );
}, 120_000);

describeInBrowser("the reader", () => {
  beforeAll(async () => {
    const { url } = await newsroom();
    const page = await readersWindow();
    page.on("request", (request) => {
      if (new URL(request.url()).origin !== url) strangers.push(request.url());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      if (
        message.type() === "error" &&
        !/status of 4(04|10)/.test(message.text())
      )
        complaints.push(message.text());
    });
  });

  it.each(PAGES)(
    "is accessible on %s, in light and dark colours, 1280 and 360 pixels wide",
    async (name, address) => {
      const page = await read(address());
      await page.waitForLoadState("networkidle");

      for (const [colorScheme, width] of LOOKS) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        const found = await flaws(page);
        expect({ colorScheme, width, ...found }).toEqual({
          colorScheme,
          width,
          violations: [],
          wider: 0,
        });
      }
      seen.push(name);
    },
  );

  it("asked nobody else for anything on all these pages, and broke no rule of its content policy", () => {
    expect(seen).toEqual(PAGES.map(([name]) => name));
    expect(strangers).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it("is accessible when a page does not arrive", async () => {
    const page = await readersWindow();
    await page.route("**/graphql?*", (route) => route.abort());

    await read("/");

    expect(await flaws(page)).toEqual({ violations: [], wider: 0 });
  });

  it("lets a keyboard skip to the content", async () => {
    const page = await read("/");

    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");

    expect(new URL(page.url()).hash).toBe("#main");
  });
});

/** What axe-core finds, and by how many pixels the page is wider than the window. */
async function flaws(page: Page) {
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(options: RunOptions): Promise<AxeResults> };
    };
    const { violations } = await axe.run({ resultTypes: ["violations"] });
    return {
      violations: violations.map(({ id, nodes }) => ({
        id,
        nodes: nodes.map(({ html }) => html),
      })),
      wider: document.documentElement.scrollWidth - window.innerWidth,
    };
  });
}
