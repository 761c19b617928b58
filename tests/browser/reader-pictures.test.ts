import type { Page } from "playwright-core";

import { describeInBrowser, openPage } from "../support/chromium";
import { newsroom } from "../support/newsroom";
import { SEEDED } from "../support/seeded-story";

const LEAD = ".lead img";

/** The story in a window of this width, drawn; its pictures come when `deliver` is called. */
async function drawnWithoutPictures(width: number) {
  const { url } = await newsroom();
  const page = await openPage({ viewport: { width, height: 800 } });
  let deliver = () => {};
  const delivered = new Promise<void>((resolve) => (deliver = resolve));
  await page.route("**/uploads/**", async (route) => {
    await delivered;
    await route.continue();
  });
  await page.goto(`${url}/stories/${SEEDED}`, {
    waitUntil: "domcontentloaded",
  });
  await page.locator("main:not([aria-busy])").waitFor();
  return { page, deliver };
}

const tops = (page: Page) =>
  page
    .locator("img, .body > *")
    .evaluateAll((elements) =>
      elements.map((element) => element.getBoundingClientRect().top),
    );

describeInBrowser("a picture of the reader", () => {
  it("moves nothing when it arrives", async () => {
    const { page, deliver } = await drawnWithoutPictures(1280);
    const before = await tops(page);

    deliver();
    await page.waitForFunction(
      (lead) =>
        document.querySelector<HTMLImageElement>(lead)?.naturalWidth ?? 0,
      LEAD,
    );

    // A size is rounded to whole pixels, and so a fraction of one flatter or taller than the original.
    const after = await tops(page);
    expect(after).toHaveLength(before.length);
    for (const [index, top] of after.entries())
      expect(Math.abs(top - (before[index] ?? NaN))).toBeLessThan(1);
    expect(
      await page.locator(LEAD).evaluate((image) => image.clientHeight),
    ).toBeGreaterThan(400);
  });

  it.each([
    [360, /\/small_/u],
    [1280, /\/large_/u],
  ])(
    "is no larger than a window of %i pixels needs",
    async (width, expected) => {
      const { page, deliver } = await drawnWithoutPictures(width);

      deliver();
      await page.waitForLoadState("load");

      expect(
        await page
          .locator(LEAD)
          .evaluate((image: HTMLImageElement) => image.currentSrc),
      ).toMatch(expected);
    },
  );

  it("says what it shows, how large it is, and which sizes there are", async () => {
    const { page, deliver } = await drawnWithoutPictures(1280);
    deliver();

    const images = await page
      .locator("img")
      .evaluateAll((elements) =>
        elements.map((image) => [
          image.getAttribute("alt") !== null,
          image.getAttribute("width"),
          image.getAttribute("height"),
          image.getAttribute("srcset")?.split(", ").length,
        ]),
      );

    expect(images.length).toBeGreaterThan(2);
    for (const image of images) expect(image).toEqual([true, "1600", "900", 5]);
  });
});
