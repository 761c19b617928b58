/** A draft seen as readers would have it, from the panel, and from a link to it. */
import type { Frame, Page } from "playwright-core";

import { findsNothing } from "../support/axe";
import {
  buildArticle,
  buildQuote,
  textBlock,
  to,
  type Built,
} from "../support/builders";
import { describeInBrowser, openPage } from "../support/chromium";
import { collection } from "../support/collection";
import { newsroom } from "../support/newsroom";
import { previewAddress } from "../support/previews";
import { signIn } from "../support/sign-in";

const BANNER = "Preview: this is a draft.";

describeInBrowser("a preview", () => {
  beforeAll(() => newsroom(), 120_000);

  test("opens from the form and shows what is saved, again after a save, and after the publication", async () => {
    const story = await buildArticle({ deck: "The first deck." });
    const { page, url } = await signIn("Editor");
    await openForm(page, url, story);
    await page.getByLabel("Deck").fill("The second deck.");
    const button = page.getByRole("link", { name: "Preview" });
    await until(
      async () => (await button.getAttribute("aria-disabled")) === "true",
    );
    await answered(page, "PUT", "Save");

    await button.click();

    const frame = page.frameLocator("iframe[title=Preview]");
    await frame.getByText(BANNER).waitFor();
    await frame.getByText("The second deck.").waitFor();
    await frame.getByRole("heading", { name: story.title, level: 1 }).waitFor();

    await answered(page, "POST", "Publish");
    await page.getByRole("tab", { name: "Live", exact: true }).click();
    await frame.getByRole("heading", { name: story.title, level: 1 }).waitFor();
    await frame.getByText(BANNER).waitFor({ state: "detached" });
    await page.getByRole("tab", { name: "Not live" }).click();
    await frame.getByText(BANNER).waitFor();
  }, 120_000);

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

async function openForm(page: Page, url: string, story: Built) {
  const path = collection("article", "/:id", story.documentId);
  await page.goto(`${url}/admin${path}`);
  await page.getByRole("link", { name: "Preview" }).waitFor();
}

/** Presses a button whose request is answered. */
async function answered(page: Page, method: string, button: string) {
  const answer = page.waitForResponse(
    (response) =>
      response.request().method() === method &&
      response.url().includes("/content-manager/"),
  );
  await page.getByRole("button", { name: button, exact: true }).click();
  expect((await answer).status()).toBe(200);
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 20_000;
  while (!(await holds()))
    if (Date.now() > end) throw new Error("It never was so.");
}
