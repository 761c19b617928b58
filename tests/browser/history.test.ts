/** What readers had, side by side, and bringing it back. */
import type { Page } from "playwright-core";

import { findsNothing } from "../support/axe";
import {
  buildArticle,
  buildQuote,
  publishMinor,
  textBlock,
  to,
  type Built,
} from "../support/builders";
import { describeInBrowser } from "../support/chromium";
import { collection } from "../support/collection";
import { goTo } from "../support/desk-page";
import type { DeskRole } from "../support/desks";
import { tell } from "../support/operations";
import { tellPanel } from "../support/panel-api";
import { changePlaces, sameWindow } from "../support/sign-in";

const form = (story: Built) => collection("article", "/:id", story.documentId);

/** Two editions, and a draft that says something else again. */
async function buildHistory(quote: Built): Promise<Built> {
  const body = (words: string) => [
    textBlock("The council met."),
    textBlock(words),
    { __component: "story.quote", quote: to(quote) },
  ];
  const story = await buildArticle(
    { deck: "The first deck.", body: body("It voted on Tuesday.") },
    { live: true },
  );
  await tellPanel("PUT", form(story), {
    deck: "The second deck.",
    body: body("It voted on Wednesday."),
  });
  await publishMinor("article", story.documentId);
  await tellPanel("PUT", form(story), { deck: "The third deck." });
  return story;
}

/** One story, from test to test, at one window: a Reporter reads, and then an Editor sits down at it. */
describeInBrowser("the history of a story", () => {
  let story: Built, quote: Built;

  beforeAll(async () => {
    quote = await buildQuote({}, { live: true });
    story = await buildHistory(quote);
  }, 120_000);

  test("is there for a Reporter to read, who brings nothing back of what is not his", async () => {
    const { page } = await openHistory("Reporter", story);

    await page.getByRole("table").waitFor();

    expect(
      await page.getByRole("button", { name: /^Bring back/ }).count(),
    ).toBe(0);
  });

  test("shows the last two editions side by side, their words marked; and the draft", async () => {
    const { page } = await changePlaces("Reporter", "Editor");

    await goTo(page, form(story));
    await page.getByRole("link", { name: "History" }).click();

    await page.getByRole("table").waitFor();
    await page.getByText(story.title).first().waitFor();
    expect(await rows(page)).toEqual([
      "Edition 1 | Edition 2",
      "Deck",
      "The [-first-] deck. | The [+second+] deck.",
      "Body",
      "One paragraph is the same.",
      "It voted on [-Tuesday-]. | It voted on [+Wednesday+].",
      "One paragraph is the same.",
    ]);
    await findsNothing(page, "main");

    await pick(page, "To", "The draft as it is now");
    await page.getByRole("columnheader", { name: "The draft now" }).waitFor();
    expect(await rows(page)).toContain(
      "The [-first-] deck. | The [+third+] deck.",
    );

    await page.getByLabel("Show also what is the same").click();
    await page.getByRole("rowheader", { name: "Headline" }).waitFor();
    expect(await rows(page)).toContain("The council met. | The council met.");
  });

  test("brings one back, after saying what stays", async () => {
    const { page } = await sameWindow("Editor");

    const opener = page.getByRole("button", { name: "Bring back edition 1" });
    await opener.focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog");
    await dialog.getByText(/The address, the dates, an embargo/).waitFor();
    await findsNothing(page, "[role=dialog]");
    await dialog.getByRole("button", { name: "Bring back" }).click();
    await dialog.getByText("Edition 1 is in the draft now.").waitFor();
    await dialog.getByRole("button", { name: "Close" }).last().click();
    await dialog.waitFor({ state: "detached" });

    expect(await opener.evaluate((it) => it === document.activeElement)).toBe(
      true,
    );
    expect((await tellPanel("GET", form(story))).data).toMatchObject({
      deck: "The first deck.",
      slug: story.slug,
      status: "modified",
    });
    await page.getByRole("link", { name: "Back to the story" }).click();
    await page.getByLabel("Deck").waitFor();
    expect(await page.getByLabel("Deck").inputValue()).toBe("The first deck.");
  });

  test("names what could not be brought back", async () => {
    const { page } = await openHistory("Editor", story);
    await tellPanel("PUT", form(story), { body: [textBlock("Short.")] });
    await publishMinor("article", story.documentId);
    await tell("kill", "quote", quote, { why: "A hoax" });

    await page.getByRole("button", { name: "Bring back edition 2" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Bring back" }).click();

    await dialog.getByText("Body: what was killed or deleted").waitFor();
  });

  test("of what was killed says so, and has none of its words", async () => {
    await tell("kill", "article", story, { why: "A hoax" });
    const { page } = await openHistory("Editor", story);

    await page
      .getByText("This story was killed: its editions are not")
      .waitFor();

    await page.getByText(/^Killed by/).waitFor();
    expect(await page.getByRole("table").count()).toBe(0);
    expect(
      await page.getByRole("button", { name: /^Bring back/ }).count(),
    ).toBe(0);
    await findsNothing(page, "main");
  });

  test("of what readers never had says that it has not begun", async () => {
    const { page } = await openHistory("Editor", await buildArticle());

    await page.getByText("Readers never had this story").waitFor();
  });
});

async function openHistory(role: DeskRole, story: Built) {
  const signedIn = await sameWindow(role);
  await goTo(signedIn.page, `/newsroom/history/article/${story.documentId}`);
  await signedIn.page.getByRole("heading", { name: "History" }).waitFor();
  return signedIn;
}

async function pick(page: Page, label: string, option: string) {
  await page.getByRole("combobox", { name: label }).click();
  await page.getByRole("option", { name: option }).click();
}

/** The comparison row by row, with [-what went-] and [+what came+]. */
const rows = (page: Page) =>
  page.locator("main table tr").evaluateAll((found) =>
    found.map((row) =>
      Array.from(row.children)
        .map((cell) =>
          cell.innerHTML
            .replace(/<del[^>]*>/gu, "[-")
            .replace(/<\/del>/gu, "-]")
            .replace(/<ins[^>]*>/gu, "[+")
            .replace(/<\/ins>/gu, "+]")
            .replace(/<[^>]+>/gu, ""),
        )
        .join(" | "),
    ),
  );
