/** A draft seen as readers would have it, from a link to it. From the panel: writing.test.ts. */
import type { Frame } from "playwright-core";

import { findsNothing } from "../support/axe";
import { buildArticle, buildQuote, textBlock, to } from "../support/builders";
import { describeInBrowser, openPage } from "../support/chromium";
import { newsroom } from "../support/newsroom";
import { previewAddress } from "../support/previews";

const BANNER = "Preview: this is a draft.";

describeInBrowser("a preview", () => {
  beforeAll(() => newsroom(), 120_000);

  test("as a link shows the story, keeps its token to itself, and is for everyone", async () => {
    const quote = await buildQuote({ text: "We will not build it." });
    const story = await buildArticle({
      body: [
        textBlock("The council voted."),
        { __component: "story.heading", text: "The mayor is against it" },
        { __component: "story.quote", quote: to(quote) },
      ],
    });
    const address = (await previewAddress(story)) ?? "";
    const token = address.split("#token=")[1] ?? "";
    const page = await openPage();
    const sent: string[] = [];
    page.on("request", (request) =>
      sent.push(request.url(), request.headers()["referer"] ?? ""),
    );

    await page.goto(address);
    await page.getByText(BANNER).waitFor();
    await page.getByText("We will not build it.").waitFor();
    await findsNothing(page, "body");
    expect(await page.title()).toBe(`Preview: ${story.title}`);
    await page.reload();
    await page.getByText(BANNER).waitFor();

    expect(sent.filter((one) => one.split("#")[0]?.includes(token))).toEqual(
      [],
    );
    expect(
      await page.evaluate(() => [localStorage.length, sessionStorage.length]),
    ).toEqual([0, 0]);
    expect(await page.context().cookies()).toEqual([]);
  });

  test("that has ended says so, and nothing of a story", async () => {
    const { url } = await newsroom();
    const page = await openPage();

    await page.goto(`${url}/preview#token=a.b.c`);

    await page
      .getByRole("heading", { name: "This preview has ended" })
      .waitFor();
    await page.getByText("Open it again from the panel.").waitFor();
    await findsNothing(page, "body");
  });

  test("is not framed by others", async () => {
    const { url } = await newsroom();
    const page = await openPage();
    const framed = page.waitForEvent("framenavigated", (frame: Frame) =>
      frame.url().startsWith("chrome-error"),
    );

    await page.setContent(`<iframe src="${url}/preview#token=x"></iframe>`);

    await framed;
  });
});
