import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

import { buildArticle, buildSection, textBlock, to } from "../support/builders";
import { describeInBrowser, openPage } from "../support/chromium";
import { newsroom } from "../support/newsroom";
import { tellPanel } from "../support/panel-api";
import { SEEDED } from "../support/seeded-story";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const IRAQ = `/stories/${SEEDED}`;

/** One address of each kind of page. */
let addresses: string[];

beforeAll(async () => {
  const section = await buildSection();
  const corrected = await buildArticle(
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
  const withdrawn = await buildArticle({}, { live: true });
  await tellPanel(
    "POST",
    `/content-manager/collection-types/api::article.article/${withdrawn.documentId}/actions/unpublish`,
    {},
  );
  addresses = [
    "/",
    IRAQ,
    `/stories/${corrected.slug}`,
    "/people/jonathan-vance",
    "/people/angela-merkel",
    `/sections/${section.slug}`,
    "/search",
    "/search?q=council",
    "/nowhere",
    `/stories/${withdrawn.slug}`,
  ];
});

describeInBrowser("the reader", () => {
  it.each([
    ["light", 1280],
    ["light", 360],
    ["dark", 1280],
    ["dark", 360],
  ] as const)(
    "is accessible in %s colours and %i pixels wide",
    async (colorScheme, width) => {
      const page = await openPage({
        colorScheme,
        viewport: { width, height: 800 },
      });

      for (const address of addresses) {
        await read(page, address);
        expect({ address, ...(await flaws(page)) }).toEqual({
          address,
          violations: [],
          wider: 0,
        });
      }
    },
  );

  it("is accessible when a page does not arrive", async () => {
    const page = await openPage();
    await page.route("**/graphql?*", (route) => route.abort());

    await read(page, "/");

    expect(await flaws(page)).toEqual({ violations: [], wider: 0 });
  });

  it("asks nobody else for anything, and breaks no rule of its content policy", async () => {
    const { url } = await newsroom();
    const page = await openPage();
    const strangers: string[] = [];
    const complaints: string[] = [];
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

    for (const address of addresses) {
      await read(page, address);
      await page.waitForLoadState("networkidle");
    }

    expect(strangers).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it("lets a keyboard skip to the content", async () => {
    const page = await openPage();
    await read(page, "/");

    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");

    expect(new URL(page.url()).hash).toBe("#main");
  });
});

async function read(page: Page, path: string) {
  const { url } = await newsroom();
  await page.goto(url + path);
  await page.locator("main:not([aria-busy])").waitFor();
}

/** What axe-core finds, and by how many pixels the page is wider than the window. */
async function flaws(page: Page) {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<AxeResults> };
    };
    const { violations } = await axe.run();
    return {
      violations: violations.map(({ id, nodes }) => ({
        id,
        nodes: nodes.map(({ html }) => html),
      })),
      wider: document.documentElement.scrollWidth - window.innerWidth,
    };
  });
}
