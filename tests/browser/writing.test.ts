/** A story being written: quotes and clips put in without leaving it, words tied to their quotes, words counted. */
import type { Page } from "playwright-core";

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
import { newsroom } from "../support/newsroom";
import { tellPanel } from "../support/panel-api";
import { sameWindow } from "../support/sign-in";

describeInBrowser("writing a story", () => {
  beforeAll(() => newsroom(), 120_000);

  test("a quote is found by its speaker and put in behind the block where the cursor was", async () => {
    const speaker = await buildPerson();
    const quote = await buildQuote({ speaker: to(speaker) });
    const clip = await buildVideoClip();
    const story = await buildArticle({
      body: [textBlock("The first part."), textBlock("The second part.")],
    });
    const page = await open(story);

    await page.getByRole("button", { name: /^Text - The first/ }).click();
    await page.locator("[data-slate-editor]").first().click();
    await page.keyboard.press("Control+k");
    await find(page, speaker["name"]);
    await page.keyboard.press("Enter");
    const inserted = page.locator("form ol > li").nth(1);
    await inserted.getByText(quote["text"]).waitFor();
    await page.locator("form ol > li:nth-child(2) button:focus").waitFor();

    await page.getByRole("button", { name: /^Quote or clip/ }).click();
    await find(page, clip["title"]);
    await page.keyboard.press("Enter");
    await page.getByText("Body (4)").waitFor();
    await save(page);

    expect(await bodyOf(story)).toEqual([
      "story.text",
      "story.quote",
      "story.clip",
      "story.text",
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

  test("a retracted quote says so and is not put in", async () => {
    const quote = await buildQuote({ verification: "retracted" });
    const page = await open(await buildArticle());

    await page.keyboard.press("Control+k");
    await find(page, quote["text"]);
    await page.getByText("Retracted: it cannot stand in a story.").waitFor();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");

    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.getByText("Body (1)").waitFor();
  });

  test("a new quote of a new person is made in place", async () => {
    const story = await buildArticle();
    const page = await open(story);
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
    await page.getByText("Body (2)").waitFor();
    await save(page);

    const [part] = await held(story);
    expect(part).toMatchObject({ field: "body", title: words, kind: "full" });
    const quote = await read("quote", part.documentId);
    expect(quote).toMatchObject({ attribution: name, speaker: { count: 1 } });
  });

  test("words marked in the text are tied to a fragment of the quote that holds them", async () => {
    const quote = await buildQuote({
      text: `It is, and I say it gladly, a rather foolish plan ${Date.now()}.`,
      attribution: "Bob the builder",
    });
    const story = await buildArticle({
      body: [textBlock("The plan is “rather foolish”, he said.")],
    });
    const page = await open(story);

    await page.getByRole("button", { name: /^Text - The plan/ }).click();
    await mark(page, "“rather foolish”");
    await page.keyboard.press("Control+j");
    await page
      .getByRole("button", {
        name: `Make a fragment of it: “${quote["text"]}”`,
      })
      .click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await save(page);

    expect(await held(story)).toEqual([
      expect.objectContaining({
        field: "quotes",
        title: "rather foolish",
        kind: "fragment",
      }),
    ]);
    await mark(page, "“rather foolish”");
    await page.keyboard.press("Control+j");
    await page.getByText(/^The story has these words already/).waitFor();
  });

  test("counts words and minutes as a save does, while somebody types", async () => {
    const quote = await buildQuote({ text: "word ".repeat(300).trim() });
    const story = await buildArticle({
      body: [
        textBlock("One two three."),
        { __component: "story.quote", quote: to(quote) },
      ],
    });
    const page = await open(story);
    const bar = page.getByRole("region", { name: "Writing" });
    await bar.getByText("3 words, 1 min to read").waitFor();

    await page.getByRole("button", { name: /^Text - One/ }).click();
    await page.locator("[data-slate-editor]").first().click();
    await page.keyboard.press("Control+End");
    await page.keyboard.type(" four five ".repeat(30));
    await bar.getByText("63 words, 2 min to read").waitFor();
    await save(page);

    expect(await read("article", story.documentId)).toMatchObject({
      wordCount: 63,
      readingMinutes: 2,
    });
  });

  test("the bar and its keys are there in a narrow window too", async () => {
    const page = await open(await buildArticle());
    await page.setViewportSize({ width: 900, height: 800 });

    const bar = page.getByRole("region", { name: "Writing" });
    await bar.getByRole("button", { name: /^Quote or clip/ }).click();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox", { name: /^Words, a name/ }).waitFor();
    await page.keyboard.press("Escape");

    await page.setViewportSize({ width: 1280, height: 800 });
  });

  test("axe-core finds nothing in the bar and in the search", async () => {
    const page = await open(await buildArticle());

    await findsNothing(page, "[aria-label=Writing]");
    await page.keyboard.press("Control+k");
    await page.getByRole("option").first().waitFor();
    await findsNothing(page, "[role=dialog]");
  });
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

/** Marks words in the open text, as dragging over them does. */
async function mark(page: Page, words: string) {
  await page.locator("[data-slate-editor]").first().click();
  await page.evaluate((marked) => {
    const texts = document.createTreeWalker(
      document.querySelector("[data-slate-editor]") as Node,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const at = (node.textContent ?? "").indexOf(marked);
      if (at !== -1)
        getSelection()?.setBaseAndExtent(node, at, node, at + marked.length);
    }
  }, words);
  await page.getByRole("button", { name: /^Tie “/ }).waitFor();
}

async function save(page: Page) {
  const saved = page.waitForResponse(
    (response) => response.request().method() === "PUT",
  );
  await page.getByRole("button", { name: "Save" }).click();
  expect((await saved).status()).toBe(200);
}

async function bodyOf(story: Built): Promise<string[]> {
  const { body } = await read("article", story.documentId);
  return body.map((block: { __component: string }) => block.__component);
}

async function held(story: Built) {
  const path = `/admin/newsroom/article/${story.documentId}/parts`;
  return (await tellPanel("GET", path)).data;
}

async function read(type: string, documentId: string): Promise<Built> {
  const path = collection(type, "/:id", documentId);
  return (await tellPanel("GET", path)).data as Built;
}
