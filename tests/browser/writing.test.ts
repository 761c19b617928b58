/** A story being written: quotes and clips put in without leaving it, words tied to their quotes, words counted. */
import type { Locator, Page } from "playwright-core";

import { findsNothing } from "../support/axe";
import {
  buildArticle,
  buildPerson,
  buildQuote,
  buildVideoClip,
  textBlock,
  to,
  type Built,
} from "../support/builders";
import { describeInBrowser } from "../support/chromium";
import { collection } from "../support/collection";
import { goTo } from "../support/desk-page";
import { tellPanel } from "../support/panel-api";
import { sameWindow } from "../support/sign-in";

const PREVIEWED = "Preview: this is a draft.";

/** One story, open in one window from the first test to the last but one, each of which goes on with what it finds. */
describeInBrowser("writing a story", () => {
  let story: Built, page: Page;

  beforeAll(async () => {
    const quote = await buildQuote({ text: "word ".repeat(340).trim() });
    story = await buildArticle({
      body: [
        textBlock("One two three."),
        textBlock("The plan is “rather foolish”, he said."),
        { __component: "story.quote", quote: to(quote) },
      ],
    });
    page = await open(story);
  }, 120_000);

  test("axe-core finds nothing in the bar and in the search", async () => {
    await findsNothing(page, "[aria-label=Writing]");
    await page.keyboard.press("Control+k");
    await page.getByRole("option").first().waitFor();
    await findsNothing(page, "[role=dialog]");
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
  });

  test("a retracted quote says so and is not put in", async () => {
    const quote = await buildQuote({ verification: "retracted" });

    await page.keyboard.press("Control+k");
    await find(page, quote["text"]);
    await page.getByText("Retracted: it cannot stand in a story.").waitFor();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");

    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.getByText("Body (3)").waitFor();
  });

  test("counts words and minutes as a save does, while somebody types", async () => {
    const bar = page.getByRole("region", { name: "Writing" });
    await bar.getByText("10 words, 1 min to read").waitFor();

    const text = await openText(page, "One two");
    await text.click();
    await page.keyboard.press("Control+End");
    await page.keyboard.type(" four five ".repeat(4));
    await bar.getByText("18 words, 2 min to read").waitFor();
    await save(page);

    expect(await read("article", story.documentId)).toMatchObject({
      wordCount: 18,
      readingMinutes: 2,
    });
  });

  test("a quote is found by its speaker and put in behind the block where the cursor was", async () => {
    const speaker = await buildPerson();
    const quote = await buildQuote({ speaker: to(speaker) });
    const clip = await buildVideoClip();

    const text = await openText(page, "One two");
    await text.click();
    await page.keyboard.press("Control+k");
    await find(page, speaker["name"]);
    await page.keyboard.press("Enter");
    const inserted = page.locator("form ol > li").nth(1);
    await inserted.getByText(quote["text"]).waitFor();
    await page.locator("form ol > li:nth-child(2) button:focus").waitFor();

    await page.getByRole("button", { name: /^Quote or clip/ }).click();
    await find(page, clip["title"]);
    await page.keyboard.press("Enter");
    await page.getByText("Body (5)").waitFor();
    await save(page);

    expect(await bodyOf(story)).toEqual([
      "story.text",
      "story.quote",
      "story.clip",
      "story.text",
      "story.quote",
    ]);
    expect(await held(story)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          field: "body",
          documentId: quote.documentId,
        }),
        expect.objectContaining({ field: "body", documentId: clip.documentId }),
      ]),
    );
  });

  test("words marked in the text are tied to a fragment of the quote that holds them", async () => {
    const quote = await buildQuote({
      text: `It is, and I say it gladly, a rather foolish plan ${Date.now()}.`,
      attribution: "Bob the builder",
    });

    const text = await openText(page, "The plan");
    await mark(text, "“rather foolish”");
    await page.keyboard.press("Control+j");
    await page
      .getByRole("button", {
        name: `Make a fragment of it: “${quote["text"]}”`,
      })
      .click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await save(page);

    const fragments = (await held(story)).filter(
      ({ kind }) => kind === "fragment",
    );
    expect(fragments).toEqual([
      expect.objectContaining({ field: "quotes", title: "rather foolish" }),
    ]);
    await mark(text, "“rather foolish”");
    await page.keyboard.press("Control+j");
    await page.getByText(/^The story has these words already/).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
  });

  test("a new quote of a new person is made in place", async () => {
    const name = `Nora New ${Date.now()}`;
    const words = `Nobody asked the ${name} before today, and that is how it stayed.`;

    await page.getByRole("button", { name: "New quote" }).click();
    await page.getByRole("textbox", { name: "Words" }).fill(words);
    await page
      .getByRole("combobox", { name: "Speaker" })
      .pressSequentially(name);
    await page.getByRole("option", { name: `Add “${name}”` }).click();
    await findsNothing(page, "[role=dialog]");
    await page.getByRole("button", { name: "Make it and put it in" }).click();
    await page.getByText("Body (6)").waitFor();
    await save(page);

    const part = (await held(story)).find(({ title }) => title === words);
    expect(part).toMatchObject({ field: "body", kind: "full" });
    const quote = await read("quote", part?.documentId ?? "");
    expect(quote).toMatchObject({ attribution: name, speaker: { count: 1 } });
  });

  test("the bar and its keys are there in a narrow window too", async () => {
    await page.setViewportSize({ width: 900, height: 800 });

    const bar = page.getByRole("region", { name: "Writing" });
    await bar.getByRole("button", { name: /^Quote or clip/ }).click();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox", { name: /^Words, a name/ }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });

    await page.setViewportSize({ width: 1280, height: 800 });
  });

  test("its preview opens from the form and shows what is saved, again after a save, and after the publication", async () => {
    const other = await buildArticle({ deck: "The first deck." });
    await open(other);
    await page.getByLabel("Deck").fill("The second deck.");
    const button = page.getByRole("link", { name: "Preview" });
    await until(
      async () => (await button.getAttribute("aria-disabled")) === "true",
    );
    await answered(page, "PUT", "Save");

    await button.click();

    const frame = page.frameLocator("iframe[title=Preview]");
    await frame.getByText(PREVIEWED).waitFor();
    await frame.getByText("The second deck.").waitFor();
    await frame
      .getByRole("heading", { name: other["title"], level: 1 })
      .waitFor();

    await answered(page, "POST", "Publish");
    await page.getByRole("tab", { name: "Live", exact: true }).click();
    await frame
      .getByRole("heading", { name: other["title"], level: 1 })
      .waitFor();
    await frame.getByText(PREVIEWED).waitFor({ state: "detached" });
    await page.getByRole("tab", { name: "Not live" }).click();
    await frame.getByText(PREVIEWED).waitFor();
  }, 120_000);
});

async function open(story: Built): Promise<Page> {
  const { page } = await sameWindow("Editor");
  await goTo(page, collection("article", "/:id", story.documentId));
  await page.getByRole("region", { name: "Writing" }).waitFor();
  return page;
}

async function find(page: Page, words: string) {
  await page.getByRole("combobox", { name: /^Words, a name/ }).fill(words);
  await page.getByText("1 found.", { exact: false }).waitFor();
}

/** The text of a block, which is opened where it is closed. */
async function openText(page: Page, beginning: string): Promise<Locator> {
  const part = page.getByRole("button", { name: `Text - ${beginning}` });
  if ((await part.getAttribute("aria-expanded")) !== "true") await part.click();
  return page
    .locator("form ol > li")
    .filter({ has: part })
    .locator("[data-slate-editor]");
}

/** Marks words in the open text, as dragging over them does. */
async function mark(text: Locator, words: string) {
  await text.click();
  await text.evaluate((editor, marked) => {
    const texts = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const at = (node.textContent ?? "").indexOf(marked);
      if (at !== -1)
        getSelection()?.setBaseAndExtent(node, at, node, at + marked.length);
    }
  }, words);
  await text
    .page()
    .getByRole("button", { name: /^Tie “/ })
    .waitFor();
}

/** Saves, and waits until the document that comes back is in the form, whose parts are numbered anew then. */
async function save(page: Page) {
  const saved = page.waitForResponse(
    (response) => response.request().method() === "PUT",
  );
  const document = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  const loaded = page.waitForResponse(
    (response) =>
      response.request().method() === "GET" &&
      new URL(response.url()).pathname.endsWith(document),
  );
  await page.getByRole("button", { name: "Save" }).click();
  expect((await saved).status()).toBe(200);
  await loaded;
  await page.waitForTimeout(500);
}

async function bodyOf(story: Built): Promise<string[]> {
  const { body } = await read("article", story.documentId);
  return body.map((block: { __component: string }) => block.__component);
}

async function held(story: Built): Promise<Built[]> {
  const path = `/admin/newsroom/article/${story.documentId}/parts`;
  return (await tellPanel("GET", path)).data;
}

async function read(type: string, documentId: string): Promise<Built> {
  const path = collection(type, "/:id", documentId);
  return (await tellPanel("GET", path)).data as Built;
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
