/** The example of "Build a frontend", as whoever follows it starts it: on an origin of its own. */
import path from "node:path";

import type { Page } from "playwright-core";

import { buildArticle, publish } from "../support/builders";
import { describeInBrowser, openPage } from "../support/chromium";
import { newsroom } from "../support/newsroom";
import { tellPanel } from "../support/panel-api";
import { freePort } from "../support/ports";
import { runScript } from "../support/run-script";
import { SEEDED } from "../support/seeded-story";

const VITE = path.resolve(__dirname, "../../node_modules/vite/bin/vite.js");
/** Where the example looks for the newsroom. */
const WRITTEN = "http://127.0.0.1:1337";

let site: string;

beforeEach(async () => {
  const port = await freePort();
  site = `http://127.0.0.1:${port}/`;
  const vite = runScript([
    VITE,
    "examples/frontend",
    "--host=127.0.0.1",
    `--port=${port}`,
    "--strictPort",
  ]);
  await vite.says("ready in");
});

/** The example, where the newsroom of this test stands in for the one it was written for. */
async function openSite(): Promise<Page> {
  const { url } = await newsroom();
  const page = await openPage();
  await page.route(`${WRITTEN}/**`, (route) =>
    route.continue({ url: route.request().url().replace(WRITTEN, url) }),
  );
  return page;
}

const textsOf = (page: Page, selector: string) =>
  page.locator(selector).allInnerTexts();

describeInBrowser("the example of a frontend", () => {
  it("draws the story with its picture, its quotes and its clips", async () => {
    const page = await openSite();
    await page.goto(site);
    await page.locator("h1").waitFor();

    expect(await page.title()).toBe(
      "Canada pauses military operations in Iraq amid escalating U.S.-Iran tensions",
    );
    expect(await textsOf(page, "h1 ~ p")).toContain(
      "Murray Brewster, CBC News, 2020-01-07",
    );
    expect(await textsOf(page, "blockquote")).toHaveLength(7);
    expect(await textsOf(page, "h2")).toEqual([
      "'Rather foolish'",
      "Trudeau talks with foreign leaders",
    ]);
    expect(
      (await textsOf(page, "figcaption")).filter((text) =>
        /^Video/u.test(text),
      ),
    ).toEqual([
      "Video: Pentagon says U.S will defend allies (0:49)",
      "Video: Defence minister says Canada wants to continue its missions in Iraq (9:50)",
    ]);
    const pictures = page.locator("img:not([alt=''])");
    expect(await pictures.count()).toBe(3);
    for (const picture of await pictures.all())
      await expect(
        picture.evaluate((image: HTMLImageElement) => image.decode()),
      ).resolves.toBeUndefined();
  }, 120_000);

  it("follows a story to the address that it has now", async () => {
    const story = await buildArticle({ title: "Bridge" }, { live: true });
    const slug = `${story.slug}-now`;
    await tellPanel(
      "PUT",
      `/content-manager/collection-types/api::article.article/${story.documentId}`,
      { slug },
    );
    await publish("article", story.documentId);
    const page = await openSite();

    await page.goto(`${site}?story=${story.slug}`);

    await page.waitForURL(`**/?story=${slug}`);
    await page.getByRole("heading", { name: "Bridge" }).waitFor();
  }, 120_000);

  it("says so when there is no story, and when the newsroom cannot be reached", async () => {
    const page = await openSite();

    await page.goto(`${site}?story=never-was`);
    await page.getByText("There is no story here (UNKNOWN).").waitFor();
    await page.route("**/graphql?*", (route) => route.abort());
    await page.goto(`${site}?story=${SEEDED}`);
    await page.getByText("The story did not arrive.").waitFor();
  }, 120_000);
});
