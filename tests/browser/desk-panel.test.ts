/** What is done to a story beside its form, as it is not done every day: see day-at-the-desk.test.ts for what is. */
import type { Locator, Page } from "playwright-core";

import { findsNothing } from "../support/axe";
import {
  buildArticle,
  buildAuthor,
  buildSection,
  type Built,
  textBlock,
} from "../support/builders";
import { describeInBrowser } from "../support/chromium";
import { collection } from "../support/collection";
import {
  confirm,
  desk,
  dialog,
  goTo,
  pick,
  press,
  saveForm,
  says,
} from "../support/desk-page";
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

const EMBARGO = "2099-07-01T10:00:00.000Z";
const OVER = "2026-01-02T12:31";

/** One story in one form: each test finds it as the last one left it. */
describeInBrowser("the desk panel", () => {
  let story: Built;

  beforeAll(async () => {
    story = await buildArticle({
      body: [textBlock("Short."), textBlock(DOUBTFUL)],
      section: { connect: [] },
      authors: { connect: [] },
      embargoedUntil: EMBARGO,
    });
  }, 120_000);

  test("no button comes where another stood: whoever presses Save never publishes", async () => {
    const { page } = await sameWindow("Editor");
    let letGo = () => {};
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await page.route("**/admin/newsroom/article/*/desk", async (route) => {
      await held;
      await route.continue();
    });
    const save = page.getByRole("button", { name: "Save" });
    await goTo(page, collection("article", "/:id", story.documentId));
    await save.waitFor();
    await page.getByRole("button", { name: "One moment" }).waitFor();
    const before = await save.boundingBox();

    letGo();
    await page.getByRole("button", { name: "Publish" }).waitFor();
    await page.unroute("**/admin/newsroom/article/*/desk");

    expect(await save.boundingBox()).toEqual(before);
    await desk(page).getByRole("status").first().waitFor();
  });

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
    const embargo = page.getByLabel("Embargoed until");
    expect(await embargo.inputValue()).toBe(
      await page.evaluate(localMinute, EMBARGO),
    );
    await embargo.fill(OVER);
    await pick(page, "Section", (await buildSection())["name"]);
    await pick(page, "Authors", (await buildAuthor())["name"]);
    await saveForm(page);
    await desk(page).getByText("Must be mended").waitFor({ state: "detached" });
    const { embargoedUntil } = await draftOf(story);
    expect(await page.evaluate(localMinute, embargoedUntil)).toBe(OVER);
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

  test("nobody publishes over what a colleague saved meanwhile", async () => {
    const { page } = await sameWindow("Editor");
    await tellPanel("PUT", formRoute("article", story), {
      deck: "A colleague's.",
    });

    await press(page, "Publish");

    await dialog(page).getByText("This story was changed").waitFor();
    await findsNothing(page, DIALOG);
    expect((await readersHave(story)).status).toBe(404);
    expect(await dialog(page).count()).toBe(1);
    await confirm(page, "Load it");
    await page
      .getByLabel("Deck")
      .and(page.getByText("A colleague's."))
      .waitFor();
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
    const minute = await page.evaluate(localMinute, new Date().toISOString());
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

/** Runs in the page: a minute as its clock has it, as a field for times takes it. */
function localMinute(instant: string): string {
  const at = new Date(instant);
  const local = new Date(at.getTime() - at.getTimezoneOffset() * 60_000);
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

const focused = (page: Page, element: Locator) =>
  element.and(page.locator(":focus")).waitFor();
