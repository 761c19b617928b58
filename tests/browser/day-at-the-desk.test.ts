/**
 * One day at the desk, by its buttons alone; after each step readers are asked, over REST and GraphQL, what they have.
 * axe-core finds nothing in what is opened on the way.
 */
import type { Page } from "playwright-core";

import { findsNothing } from "../support/axe";
import {
  buildArticle,
  buildAuthor,
  buildQuote,
  buildSection,
  buildVideoClip,
  type Built,
} from "../support/builders";
import { describeInBrowser, openPage } from "../support/chromium";
import { collection } from "../support/collection";
import {
  confirm,
  desk,
  dialog,
  openForm,
  openHome,
  pick,
  press,
  saveForm,
  says,
} from "../support/desk-page";
import { atTheDesk } from "../support/desk-state";
import { newsroom } from "../support/newsroom";
import { tellPanel } from "../support/panel-api";
import { ask as askGraphql, probe } from "../support/probe";
import { signIn } from "../support/sign-in";

const BUTTONS = "[aria-label='What else can be done']";
const STAMP = Date.now();
const HEADLINE = `Ferry returns to the harbour ${STAMP}`;
const SLUG = `ferry-returns-to-the-harbour-${STAMP}`;
const SAID = `Nine winters we waited for this boat, ${STAMP}.`;

interface Day {
  reporter: Page;
  editor: Page;
  /** The story that is written today. */
  story: Pick<Built, "documentId" | "slug">;
  /** Its second quote and its clip, which the newsroom had already. */
  quote: Built;
}

describeInBrowser("a day at the desk", () => {
  beforeAll(() => newsroom(), 120_000);

  test("is played from the first word to the last correction", async () => {
    // Who goes on with a story finds its form as the step before left it.
    const day = await reporterWritesAndHandsOver();
    const scheduled = await editorSchedulesAnother(day);
    const down = await editorWithdrawsAndRestoresOne(day);
    await editorKillsIt(day, down);
    await editorReadsTheHome(day, { scheduled, down });
    await editorSendsBackAndPublishes(day);
    await editorCorrectsAndMoves(day);
    await editorReadsAndRestoresHistory(day);
    await editorRetractsAQuoteAndMends(day);
    await editorIsRefusedAStaleSave(day);
    await editorPreviews(day);
  }, 400_000);
});

async function reporterWritesAndHandsOver(): Promise<Day> {
  const author = await buildAuthor();
  const section = await buildSection();
  const quote = await buildQuote();
  const clip = await buildVideoClip();
  const { page } = await signIn("Reporter");
  await openHome(page);
  await page.getByRole("link", { name: "New story" }).click();
  await page.getByRole("button", { name: "Save" }).waitFor();

  // Text, a quote made in place, a quote and a clip found by their words.
  await page.getByLabel("Headline").fill(HEADLINE);
  await page.locator(`[name=slug][value='${SLUG}']`).waitFor();
  await press(page, "Add to the Body");
  await press(page, "Text");
  await page.locator("[data-slate-editor]").click();
  await page.keyboard.type("The ferry sails again on Monday.");
  await press(page, "New quote");
  await dialog(page).getByLabel("Words").fill(SAID);
  await dialog(page).getByLabel("Attribution").fill("Maya Harbour, captain");
  await confirm(page, "Make it and put it in");
  for (const words of [quote["text"], clip["title"]]) {
    await page.keyboard.press("Control+k");
    await dialog(page).getByRole("combobox").fill(words);
    await dialog(page).getByText("1 found.", { exact: false }).waitFor();
    await page.keyboard.press("Enter");
    await dialog(page).waitFor({ state: "detached" });
  }
  await page.getByText("Body (4)").waitFor();
  await saveForm(page);

  // What is missing, and mending it.
  await says(page, "Must be mended before it can go out (3)");
  await says(page, "A story needs at least one author.");
  await says(page, "A story needs a section.");
  await says(page, "The rights in a story must be known");
  await pick(page, "Section", section["name"]);
  await pick(page, "Authors", author["name"]);
  await page.getByRole("button", { name: /^Show: The rights/ }).click();
  await page.keyboard.press("Enter");
  await page.getByLabel("Credit line").fill("Harbour Herald");
  await saveForm(page);
  await desk(page).getByText("Must be mended").waitFor({ state: "detached" });
  await press(page, "Ready for edit");
  await confirm(page, "Hand over");
  await says(page, "It waits for an edit.");

  const documentId = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  expect((await readersFind(SLUG)).status).toBe("UNKNOWN");
  const editor = await signIn("Editor");
  return {
    reporter: page,
    editor: editor.page,
    story: { documentId, slug: SLUG },
    quote,
  };
}

async function editorSchedulesAnother({ editor }: Day): Promise<Built> {
  const other = await buildArticle();
  await openForm(editor, "article", other);
  await press(editor, "Schedule");
  await dialog(editor).getByLabel("Date").fill("2099-07-01");
  await dialog(editor)
    .getByLabel(/^Time\*?$/)
    .fill("06:00");
  await confirm(editor, "Schedule");
  await says(editor, "It goes out by itself");

  expect((await readersFind(other.slug)).status).toBe("UNKNOWN");
  return other;
}

async function editorWithdrawsAndRestoresOne({ editor }: Day): Promise<Built> {
  const story = await buildArticle({}, { live: true });
  await openForm(editor, "article", story);
  await press(editor, "Withdraw");
  await isForEveryone(editor);
  await dialog(editor).getByLabel("Why (optional)").fill("Being checked");
  await confirm(editor, "Withdraw");
  await says(editor, "It may return.");
  await says(editor, "Being checked");
  expect((await rest(story.slug)).status).toBe(410);
  expect((await readersFind(story.slug)).status).toBe("GONE");

  await press(editor, "Restore");
  await isForEveryone(editor);
  await confirm(editor, "Restore");
  await says(editor, "Readers have what stands here.");
  expect((await rest(story.slug)).status).toBe(200);
  return story;
}

async function editorKillsIt({ editor }: Day, story: Built) {
  await press(editor, "Kill");
  await isForEveryone(editor);
  await dialog(editor).getByLabel("Why").fill("It is a hoax");
  await press(editor, "Go on");
  const address = dialog(editor).getByLabel(`To confirm, type ${story.slug}`);
  await address.fill(story.slug.slice(0, -1));
  const kill = dialog(editor).getByRole("button", { name: /^Kill it/ });
  expect(await kill.isDisabled()).toBe(true);
  await isForEveryone(editor);
  await address.fill(story.slug);
  await confirm(editor, /^Kill it/);
  await says(editor, "It never returns.");

  for (const left of [
    editor.locator(BUTTONS),
    editor.getByRole("button", { name: /^Publish/ }),
  ])
    await left.waitFor({ state: "detached" });
  const gone = await rest(story.slug);
  expect([gone.status, gone.text.includes(story["deck"])]).toEqual([
    410,
    false,
  ]);
}

async function editorReadsTheHome(
  { editor }: Day,
  { scheduled, down }: Record<"scheduled" | "down", Built>,
) {
  await openHome(editor);
  for (const [region, headline] of [
    ["Scheduled", scheduled["title"]],
    ["Came down", down["title"]],
    ["Waiting for an edit", HEADLINE],
  ])
    await editor
      .getByRole("region", { name: region })
      .getByRole("link", { name: headline })
      .waitFor();
}

async function editorSendsBackAndPublishes({ reporter, editor, story }: Day) {
  await editor
    .getByRole("region", { name: "Waiting for an edit" })
    .getByRole("link", { name: HEADLINE })
    .click();
  await says(editor, "It waits for an edit.");
  await press(editor, "Send back");
  await isForEveryone(editor);
  const sends = dialog(editor).getByRole("button", { name: "Send back" });
  expect(await sends.isDisabled()).toBe(true);
  await dialog(editor)
    .getByLabel("What should be done")
    .fill("When on Monday?");
  await confirm(editor, "Send back");
  await says(editor, "It was sent back");
  await desk(editor).and(editor.locator(":focus")).waitFor();
  expect((await atTheDesk(story)).handover).toMatchObject({
    kind: "sent-back",
    comment: "When on Monday?",
  });

  await openForm(reporter, "article", story);
  await says(reporter, "It was sent back to be worked on.");
  await desk(reporter).getByText("When on Monday?").waitFor();
  await findsNothing(reporter, "[aria-label=Desk]");
  expect(await reporter.getByRole("button", { name: "Publish" }).count()).toBe(
    0,
  );
  await reporter
    .getByRole("textbox", { name: "Deck" })
    .fill("It sails at seven.");
  await press(reporter, "Ready for edit");
  await dialog(reporter).getByText("What you typed is saved first.").waitFor();
  await isForEveryone(reporter);
  await dialog(reporter)
    .getByLabel("A word to the editor (optional)")
    .fill("The captain called back.");
  await confirm(reporter, "Hand over");
  await says(reporter, "It waits for an edit.");
  expect(await atTheDesk(story)).toMatchObject({
    state: "ready",
    handover: { kind: "ready", comment: "The captain called back." },
  });

  await openForm(editor, "article", story);
  await press(editor, "Publish");
  await says(editor, "Readers have what stands here.");

  const found = await readersFind(SLUG);
  expect(found).toMatchObject({ status: "LIVE", title: HEADLINE });
  const { data } = (await rest(SLUG)).body;
  expect(data).toMatchObject({ deck: "It sails at seven." });
  expect(data.quotes.map(({ text }: { text: string }) => text)).toContain(SAID);
  expect(data.clips).toHaveLength(1);
}

async function editorCorrectsAndMoves({ editor, story }: Day) {
  await press(editor, "Correct");
  await dialog(editor).getByLabel("Note to readers").fill("It is at eight.");
  await confirm(editor, "Publish the correction");
  await says(editor, "with a note that tells readers what was wrong");
  expect((await rest(SLUG)).body.data.corrections).toMatchObject([
    { kind: "correction", text: "It is at eight." },
  ]);

  await press(editor, "Change address");
  await isForEveryone(editor);
  await dialog(editor).getByLabel("New address").fill(`${SLUG}-today`);
  await confirm(editor, "Change address");
  await desk(editor).getByText("Moved to another address").first().waitFor();
  await editor.locator(`[name=slug][value='${SLUG}-today']`).waitFor();

  expect((await rest(SLUG)).status).toBe(301);
  expect((await rest(`${SLUG}-today`)).status).toBe(200);
  expect(await readersFind(SLUG)).toMatchObject({
    status: "MOVED",
    slug: `${SLUG}-today`,
  });
  story.slug = `${SLUG}-today`;
}

async function editorReadsAndRestoresHistory({ editor, story }: Day) {
  await editor.getByRole("textbox", { name: "Deck" }).fill("It sails at noon.");
  await publishChanges(editor);
  expect((await rest(story.slug)).body.data.deck).toBe("It sails at noon.");

  await editor.getByRole("link", { name: "History" }).click();
  const sideBySide = editor.getByRole("region", { name: "Side by side" });
  await sideBySide.locator("del", { hasText: "seven" }).waitFor();
  await sideBySide.locator("ins", { hasText: "noon" }).waitFor();
  await press(editor, "Bring back edition 2");
  await dialog(editor).getByRole("button", { name: "Bring back" }).click();
  await dialog(editor).getByText("Edition 2 is in the draft now.").waitFor();
  await dialog(editor).getByText("Close", { exact: true }).click();
  await editor.getByRole("link", { name: "Back to the story" }).click();
  await says(editor, "changed since");
  expect(await editor.getByRole("textbox", { name: "Deck" }).inputValue()).toBe(
    "It sails at seven.",
  );
  expect((await rest(story.slug)).body.data.deck).toBe("It sails at noon.");
  await publishChanges(editor);
  expect((await rest(story.slug)).body.data.deck).toBe("It sails at seven.");
}

async function editorRetractsAQuoteAndMends({ editor, story, quote }: Day) {
  await openForm(editor, "quote", quote);
  await editor.getByRole("combobox", { name: /^Verification/ }).click();
  await editor.getByRole("option", { name: "retracted" }).click();
  await press(editor, "Publish changes");
  await dialog(editor).getByRole("link", { name: HEADLINE }).waitFor();
  await isForEveryone(editor);
  await confirm(editor, "Publish, and break one story");
  await says(editor, "Readers have what stands here.");
  const verification = async () =>
    (await rest(story.slug)).body.data.quotes.map(
      (one: { verification: string }) => one.verification,
    );
  expect(await verification()).toContain("retracted");

  await openHome(editor);
  const broken = editor.getByRole("region", { name: "To be mended" });
  await broken.getByRole("link", { name: HEADLINE }).click();
  await says(editor, "it must be mended.");
  await says(editor, "Must be mended: readers have it so");
  await desk(editor)
    .getByRole("button", { name: /^Show: .*retracted/ })
    .click();
  await editor
    .getByRole("listitem")
    .filter({ hasText: quote["text"] })
    .getByRole("button", { name: /^Delete/ })
    .first()
    .click();
  await press(editor, "Publish changes");
  await dialog(editor)
    .getByRole("radio", { name: /^Correct: tell/ })
    .click();
  await isForEveryone(editor);
  await dialog(editor)
    .getByLabel("Note to readers")
    .fill("A quote was taken back.");
  await confirm(editor, "Publish the correction");
  await says(editor, "with a note that tells readers what was wrong");

  expect(await verification()).not.toContain("retracted");
  const { corrections } = (await rest(story.slug)).body.data;
  expect(corrections).toHaveLength(2);
  expect(corrections).toContainEqual(
    expect.objectContaining({
      kind: "correction",
      text: "A quote was taken back.",
    }),
  );
  await openHome(editor);
  await editor.getByRole("region", { name: "Scheduled" }).waitFor();
  expect(await broken.count()).toBe(0);
}

async function editorIsRefusedAStaleSave({ editor, story }: Day) {
  await openForm(editor, "article", story);
  await editor.getByRole("textbox", { name: "Deck" }).fill("My words.");
  await tellPanel("PUT", collection("article", "/:id", story.documentId), {
    deck: "Their words.",
    kicker: "Harbour",
  });
  await press(editor, "Save");
  const both = dialog(editor);
  await both.getByText("This story was changed by").waitFor();
  await both.getByText("My words.").first().waitFor();
  await both.getByText("Their words.").first().waitFor();
  await saveForm(editor, "Save as chosen");

  const { data } = await tellPanel(
    "GET",
    collection("article", "/:id", story.documentId),
  );
  expect(data).toMatchObject({ deck: "My words.", kicker: "Harbour" });
}

async function editorPreviews({ editor, story }: Day) {
  await editor.getByRole("link", { name: "Preview" }).click();
  const frame = editor.locator("iframe");
  const shown = frame.contentFrame();
  await shown.getByText("Preview: this is a draft.").waitFor();
  await shown.getByText("My words.").waitFor();

  // Whoever is sent the address has it too, without an account.
  const sent = await openPage();
  await sent.goto((await frame.getAttribute("src")) ?? "");
  await sent.getByText("My words.").waitFor();
  expect((await rest(story.slug)).text).not.toContain("My words");
}

/** Of the dialog that is open. */
const isForEveryone = (page: Page) => findsNothing(page, "[role=dialog]");

/** What readers have is what stands in the form, when there is nothing to publish any more and it was loaded again. */
async function publishChanges(page: Page): Promise<void> {
  const publish = { name: "Publish changes" };
  const { pathname } = new URL(page.url());
  const loaded = page.waitForResponse(
    (answer) =>
      answer.request().method() === "GET" &&
      pathname === `/admin${new URL(answer.url()).pathname}`,
  );
  await page.getByRole("button", { ...publish, disabled: false }).click();
  await page.getByRole("button", { ...publish, disabled: true }).waitFor();
  await loaded;
}

const rest = (slug: string) => probe(`/api/articles/by-slug/${slug}`);

/** What a frontend is answered over GraphQL. */
async function readersFind(slug: string) {
  const { body } = await askGraphql(
    `{ articleBySlug(slug: "${slug}") { status slug article { title } } }`,
  );
  const { status, slug: now, article } = body.data.articleBySlug;
  return { status, slug: now, title: article?.title };
}
