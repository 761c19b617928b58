/** What is done to a story beside its form, by each role, and what readers have of it then. */
import type { Locator, Page } from "playwright-core";

import { findsNothing } from "../support/axe";
import {
  buildArticle,
  buildAuthor,
  buildQuote,
  buildSection,
  type Built,
  textBlock,
  to,
} from "../support/builders";
import { describeInBrowser } from "../support/chromium";
import {
  confirm,
  desk,
  dialog,
  openForm,
  pick,
  press,
  saveForm,
  says,
} from "../support/desk-page";
import { atTheDesk, handOver } from "../support/desk-state";
import { changesOf } from "../support/log";
import { probe } from "../support/probe";
import { sameWindow } from "../support/sign-in";
import { routeOf } from "../support/schedules";
import { askPanel, tellPanel } from "../support/panel-api";

const DESK = "[aria-label=Desk]";
const BUTTONS = "[aria-label='What else can be done']";
const DIALOG = "[role=dialog]";
const TEXT = "[data-slate-editor]";
const DOUBTFUL = "“Never again,” somebody said.";

/** One story, from its draft to its end: each test finds it, and the forms it is open in, as the last one left them. */
describeInBrowser("the desk panel", () => {
  let story: Built;
  let quote: Built;

  beforeAll(async () => {
    const { url, admin } = await sameWindow("Reporter");
    quote = await buildQuote({}, { live: true });
    story = await buildArticle(
      {
        body: [
          textBlock("Short."),
          textBlock(DOUBTFUL),
          { __component: "story.quote", quote: to(quote) },
        ],
        section: { connect: [] },
        authors: { connect: [] },
      },
      { desk: { url, admin } },
    );
    const { page } = await sameWindow("Editor");
    await openForm(page, "article", story);
  }, 120_000);

  test("what is worth a look in running text leads into that text, and is no mistake", async () => {
    const { page } = await sameWindow("Editor");

    await openDoubtfulText(page);

    await page
      .locator("[data-strapi-field-error]")
      .waitFor({ state: "detached" });
  });

  test("what must be mended is named all at once, and leads to its field", async () => {
    const { page } = await sameWindow("Editor");

    await press(page, "Publish");
    await dialog(page)
      .getByText("this must be mended first", { exact: false })
      .waitFor();
    await findsNothing(page, DIALOG);
    const wanted = await dialog(page)
      .getByRole("button", { name: "Show" })
      .count();
    expect(wanted).toBeGreaterThanOrEqual(2);
    await dialog(page)
      .getByRole("button", { name: /^Show: .*section/i })
      .click();

    const section = page.getByRole("combobox", { name: /^Section/ });
    await focused(page, section);
    expect((await readersHave(story)).status).toBe(404);
    await pick(page, "Section", (await buildSection())["name"]);
    await pick(page, "Authors", (await buildAuthor())["name"]);
    await saveForm(page);
    await desk(page).getByText("Must be mended").waitFor({ state: "detached" });
  });

  test("a publication is planned by the clock of a place, and taken off", async () => {
    const { page } = await sameWindow("Editor");

    await press(page, "Schedule");
    const form = dialog(page);
    await form.getByLabel("Date").fill("2099-07-01");
    await form.getByLabel(/^Time\*?$/).fill("06:00");
    const zone = form.getByLabel("Time zone");
    await zone.press("Control+a");
    await zone.pressSequentially("Toronto");
    await page.getByRole("option", { name: "America/Toronto" }).click();
    await form.getByText("which is 1 Jul 2099, 10:00 UTC.").waitFor();
    await findsNothing(page, DIALOG);
    await form.getByLabel("Why (optional)").fill("For the morning");
    await confirm(page, "Schedule");
    await says(page, "It goes out by itself");

    const [plan] = await plansFor(story);
    expect(plan).toMatchObject({
      action: "publish",
      at: expect.stringMatching(/^2099-07-01T10:00/),
      state: "pending",
      why: "For the morning",
    });
    await press(page, "Take off");
    await findsNothing(page, DIALOG);
    await confirm(page, "Take it off");
    await says(page, "A draft. Readers have never had it.");
    expect((await plansFor(story))[0]).toMatchObject({ state: "off" });
  });

  test("a reporter reads why it came back, and hands over what he typed", async () => {
    const { page } = await sameWindow("Reporter");
    const deck = `The council votes again, ${story.slug}.`;
    await handOver(story);
    await tellPanel("POST", deskRoute(story, "send-back"), {
      comment: "Who said it?",
    });
    await openForm(page, "article", story);
    await says(page, "It was sent back to be worked on.");
    await desk(page).getByText("Who said it?").waitFor();
    await findsNothing(page, DESK);
    expect(await page.getByRole("button", { name: "Publish" }).count()).toBe(0);

    await page.getByLabel("Deck").fill(deck);
    await press(page, "Ready for edit");
    await dialog(page).getByText("What you typed is saved first.").waitFor();
    await findsNothing(page, DIALOG);
    await dialog(page)
      .getByLabel("A word to the editor (optional)")
      .fill("Vance called back.");
    await confirm(page, "Hand over");
    await says(page, "It waits for an edit.");

    expect((await draftOf(story)).deck).toBe(deck);
    expect(await atTheDesk(story)).toMatchObject({
      state: "ready",
      handover: { kind: "ready", comment: "Vance called back." },
    });
  });

  test("nobody publishes over what a colleague saved meanwhile", async () => {
    const { page } = await sameWindow("Editor");

    await press(page, "Publish");

    await dialog(page).getByText("This story was changed").waitFor();
    await findsNothing(page, DIALOG);
    expect((await readersHave(story)).status).toBe(404);
    expect(await dialog(page).count()).toBe(1);
    await confirm(page, "Load it");
  });

  test("an editor sends back what was handed over", async () => {
    const { page } = await sameWindow("Editor");
    await says(page, "It waits for an edit.");

    await press(page, "Send back");
    await findsNothing(page, DIALOG);
    const sends = dialog(page).getByRole("button", { name: "Send back" });
    expect(await sends.isDisabled()).toBe(true);
    await dialog(page).getByLabel("What should be done").fill("Ask the mayor.");
    await confirm(page, "Send back");
    await desk(page).getByText("Ask the mayor.").waitFor();

    expect((await atTheDesk(story)).handover).toMatchObject({
      kind: "sent-back",
      comment: "Ask the mayor.",
    });
    await focused(page, desk(page));
  });

  test("an editor publishes what is typed, at one press", async () => {
    const { page } = await sameWindow("Editor");
    const title = `Bridge vote passes ${story.slug.slice(-8)}`;

    await page.getByLabel("Headline").fill(title);
    await press(page, "Publish");
    await says(page, "Readers have what stands here.");

    expect((await readersHave(story)).body.data).toMatchObject({ title });
    story = { ...story, title };
    expect(
      await page.getByRole("button", { name: "Publish changes" }).isDisabled(),
    ).toBe(true);
    await findsNothing(page, DESK);
    await findsNothing(page, BUTTONS);
  });

  test("a minor change of a live story takes an editor's word", async () => {
    const { page } = await sameWindow("Editor");
    await changeText(page, "Minor.");

    await press(page, "Publish changes");
    const words = dialog(page);
    await words.getByText("What kind of change is it?").waitFor();
    await findsNothing(page, DIALOG);
    await words.getByRole("radio", { name: /^It is a minor change/ }).click();
    await confirm(page, "Publish");
    await says(page, "Readers have what stands here.");
    // Nothing is left to publish.
    await page
      .getByRole("button", { name: "Publish changes", disabled: true })
      .waitFor();

    const last = (await changesOf(story)).at(-1);
    expect(last).toMatchObject({
      kind: "updated",
      why: expect.stringMatching(/minor/i),
    });
  });

  test("what changed since is discarded, and the form follows", async () => {
    const { page } = await sameWindow("Editor");
    const published = textOf(await draftOf(story));
    await changeText(page, "Discarded.");
    expect(textOf(await draftOf(story))).not.toBe(published);

    await press(page, "Discard changes");
    await findsNothing(page, DIALOG);
    await confirm(page, "Discard the changes");
    await says(page, "Readers have what stands here.");

    expect(textOf(await draftOf(story))).toBe(published);
    await openDoubtfulText(page);
    await page.locator(TEXT).filter({ hasNotText: "Discarded." }).waitFor();
  });

  test("a story is withdrawn, restored, and published again", async () => {
    const { page } = await sameWindow("Editor");

    await press(page, "Withdraw");
    await findsNothing(page, DIALOG);
    await dialog(page).getByLabel("Why (optional)").fill("A complaint");
    await confirm(page, "Withdraw");
    await says(page, "It may return.");
    expect((await readersHave(story)).status).toBe(410);
    await desk(page).getByText("A complaint", { exact: false }).waitFor();

    await press(page, "Restore");
    await findsNothing(page, DIALOG);
    await confirm(page, "Restore");
    await says(page, "Readers have what stands here.");
    expect((await readersHave(story)).status).toBe(200);
  });

  test("a refused plan says why, in the dialog", async () => {
    const { page } = await sameWindow("Editor");
    await planToComeDown(page);
    await desk(page).getByText("Comes down on").waitFor();

    await planToComeDown(page);

    await dialog(page).getByText("is already to come down").waitFor();
    await dialog(page)
      .getByRole("button", { name: "Schedule", disabled: false })
      .waitFor();
    await findsNothing(page, DIALOG);
    await page.keyboard.press("Escape");
    const opener = page.getByRole("button", { name: "Schedule", exact: true });
    await focused(page, opener);
  });

  test("Correct tells readers of an update, with the time it is given", async () => {
    const { page } = await sameWindow("Editor");

    await press(page, "Correct");
    const form = dialog(page);
    await form.getByRole("radio", { name: /^Update/ }).click();
    await form.getByLabel("Note to readers").fill("It opened.");
    const minute = await page.evaluate(minuteNow);
    await form.getByLabel("Time of the note").fill(minute);
    await confirm(page, "Publish the correction");
    await says(page, "with a note that tells readers what was wrong");

    const at = await page.evaluate(
      (typed) => new Date(typed).toISOString(),
      minute,
    );
    expect((await readersHave(story)).body.data.corrections).toEqual([
      expect.objectContaining({ kind: "update", text: "It opened.", at }),
    ]);
  });

  test("a correction is asked for where readers must be told", async () => {
    const { page } = await sameWindow("Editor");
    await changeText(page, "Wrong.");

    await press(page, "Publish changes");
    await dialog(page)
      .getByRole("radio", { name: /^Correct: tell/ })
      .click();
    await findsNothing(page, DIALOG);
    await dialog(page).getByLabel("Note to readers").fill("It was seven.");
    await confirm(page, "Publish the correction");
    await says(page, "with a note that tells readers what was wrong");

    const { corrections } = (await readersHave(story)).body.data;
    expect(corrections).toHaveLength(2);
    expect(corrections).toContainEqual(
      expect.objectContaining({ kind: "correction", text: "It was seven." }),
    );
  });

  test("a story moves, and its old address leads to the new", async () => {
    const { page } = await sameWindow("Editor");
    const slug = `${story.slug}-again`;

    await press(page, "Change address");
    await findsNothing(page, DIALOG);
    await dialog(page).getByLabel("New address").fill(slug);
    await confirm(page, "Change address");
    await page.locator(`[name=slug][value='${slug}']`).waitFor();

    expect((await readersHave({ slug })).status).toBe(200);
    expect((await readersHave(story)).status).toBe(301);
    story = { ...story, slug };
  });

  test("retracting a quote shows which live stories it breaks", async () => {
    const { page } = await sameWindow("Editor");
    await openForm(page, "quote", quote);

    await page.getByRole("combobox", { name: /^Verification/ }).click();
    await page.getByRole("option", { name: "retracted" }).click();
    await press(page, "Publish changes");
    await dialog(page).getByRole("link", { name: story["title"] }).waitFor();
    await findsNothing(page, DIALOG);
    await confirm(page, "Publish, and break one story");
    await says(page, "Readers have what stands here.");

    const { body } = await probe(`/api/quotes/${quote.documentId}`);
    expect(body.data.verification).toBe("retracted");
    const broken = await tellPanel("GET", "/admin/newsroom/broken");
    expect(broken.data).toContainEqual(
      expect.objectContaining({ documentId: story.documentId }),
    );
    await openForm(page, "article", story);
    await says(page, "it must be mended.");
    await says(page, "Must be mended: readers have it so");
  });

  test("a kill takes a reason and the address, typed", async () => {
    const { page } = await sameWindow("Editor");

    await press(page, "Kill");
    await findsNothing(page, DIALOG);
    await dialog(page).getByLabel("Why").fill("A hoax");
    await dialog(page).getByRole("button", { name: "Go on" }).click();
    const address = dialog(page).getByLabel(`To confirm, type ${story.slug}`);
    await address.fill(story.slug.slice(0, -1));
    const kills = dialog(page).getByRole("button", { name: /^Kill it/ });
    expect(await kills.isDisabled()).toBe(true);
    await findsNothing(page, DIALOG);
    await address.fill(story.slug);
    await confirm(page, /^Kill it/);
    await says(page, "It never returns.");

    expect((await readersHave(story)).status).toBe(410);
    expect(await page.locator(BUTTONS).count()).toBe(0);
    expect(await page.getByRole("button", { name: /^Publish/ }).count()).toBe(
      0,
    );
  });
});

/** Opens the text that no quote covers, by the check that names it. */
async function openDoubtfulText(page: Page): Promise<void> {
  await desk(page)
    .getByRole("button", { name: /^Show: .*Never again/ })
    .click();
  await focused(page, page.locator(TEXT));
}

/** Types into the text of a live story and saves it: the draft says something else than readers have. */
async function changeText(page: Page, words: string): Promise<void> {
  await openDoubtfulText(page);
  // Once it is red no more, nothing else happens to the text.
  await page
    .locator("[data-strapi-field-error]")
    .waitFor({ state: "detached" });
  await page.keyboard.type(words);
  await saveForm(page);
  await says(page, "changed since, not published yet");
}

/** By keyboard: a button under the mouse has a paler blue of Strapi's. */
async function planToComeDown(page: Page): Promise<void> {
  await press(page, "Schedule");
  await dialog(page).getByRole("radio", { name: "It comes down" }).click();
  await dialog(page).getByLabel("Date").fill("2099-07-01");
  await dialog(page)
    .getByLabel(/^Time\*?$/)
    .fill("06:00");
  await page.keyboard.press("Enter");
}

/** Runs in the page: this minute as its clock has it, as a field for times takes it. */
function minuteNow(): string {
  const now = new Date();
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}

/** The story's second text. */
const textOf = ({ body }: Built): string => body[1].body[0].children[0].text;

const readersHave = ({ slug }: Pick<Built, "slug">) =>
  probe(`/api/articles/by-slug/${slug}`);

const draftOf = async (document: Built) =>
  (await tellPanel("GET", formRoute("article", document))).data as Built;

const plansFor = async (document: Built) =>
  (await askPanel("GET", routeOf(document))).body.data as object[];

const formRoute = (type: string, { documentId }: Built) =>
  `/content-manager/collection-types/api::${type}.${type}/${documentId}`;
const deskRoute = ({ documentId }: Built, rest: string) =>
  `/admin/newsroom/article/${documentId}/${rest}`;

const focused = (page: Page, element: Locator) =>
  element.and(page.locator(":focus")).waitFor();
