/** Two editors with the same story open, each in a window of the panel. */
import type { Page } from "playwright-core";

import { findsNothing } from "../support/axe";
import {
  buildArticle,
  buildQuote,
  textBlock,
  to,
  type Built,
} from "../support/builders";
import { describeInBrowser } from "../support/chromium";
import { collection } from "../support/collection";
import { goTo, saveForm } from "../support/desk-page";
import type { DeskRole } from "../support/desks";
import { tellPanel } from "../support/panel-api";
import { sameWindow } from "../support/sign-in";

/** One story, which both have open; each test goes on from where the one before left it. */
describeInBrowser("two windows", () => {
  let story: Built, quote: Built, first: Page, second: Page;

  beforeAll(async () => {
    quote = await buildQuote({}, { live: true });
    story = await buildArticle({
      body: [
        textBlock("The beginning."),
        { __component: "story.quote", quote: to(quote) },
      ],
    });
    first = await open(story, "Editor");
    second = await open(story, "Desk chief");
  }, 120_000);

  const save = (fields: object) =>
    tellPanel("PUT", collection("article", "/:id", story.documentId), fields);

  test("the second is told who was faster, and goes on writing without losing a word", async () => {
    await first.getByLabel("Deck").fill("What the first typed.");
    await saveForm(first);
    await second.getByLabel("Kicker").fill("Typed by the second");
    await second.getByLabel("Deck").fill("What the second typed.");

    for (const button of ["Save", "Publish"]) {
      await second.getByRole("button", { name: button, exact: true }).click();
      const dialog = second.getByRole("dialog");
      await dialog
        .getByText(/^This story was changed by Test Editor .+ \(deck\)\.$/)
        .waitFor();
      await dialog.getByText("What the first typed.").waitFor();
      await findsNothing(second, "[role=dialog]");
      await second.getByRole("button", { name: "Go on writing" }).click();
      await dialog.waitFor({ state: "detached" });
    }

    expect(await second.getByLabel("Kicker").inputValue()).toBe(
      "Typed by the second",
    );
    expect(await second.getByLabel("Deck").inputValue()).toBe(
      "What the second typed.",
    );
    expect(await read(story)).toMatchObject({
      deck: "What the first typed.",
      kicker: null,
      status: "draft",
    });
  });

  test("the second keeps one field, takes the other, and saves on top", async () => {
    await second.getByRole("button", { name: "Save" }).click();
    const deck = second.getByRole("region", { name: "Deck" });
    await deck.getByText("Take theirs").click();
    await saveForm(second, "Save as chosen");

    expect(await read(story)).toMatchObject({
      deck: "What the first typed.",
      kicker: "Typed by the second",
    });
    expect(await second.getByLabel("Deck").inputValue()).toBe(
      "What the first typed.",
    );
  });

  test("the second keeps all of his own", async () => {
    await save({ deck: "What the first saved next.", kicker: null });

    await second.getByLabel("Kicker").fill("Typed by the second again");
    await second.getByLabel("Deck").fill("What the second typed next.");
    await second.getByRole("button", { name: "Save" }).click();
    await saveForm(second, "Save as chosen");

    expect(await read(story)).toMatchObject({
      deck: "What the second typed next.",
      kicker: "Typed by the second again",
    });
  });

  test("a body that was shortened meanwhile is put back whole", async () => {
    await save({ body: [textBlock("All that is left.")] });

    await second.getByRole("button", { name: /^Text - The/ }).click();
    await second.locator("[data-slate-editor]").click();
    await second.keyboard.type("Now: ");
    await second.getByRole("button", { name: "Save" }).click();
    const body = second.getByRole("region", { name: "Body" });
    await body.getByText("All that is left.").waitFor();
    await saveForm(second, "Save as chosen");

    const path = `/admin/newsroom/article/${story.documentId}/parts`;
    const parts = (await tellPanel("GET", path)).data;
    expect(parts).toContainEqual(
      expect.objectContaining({ field: "body", documentId: quote.documentId }),
    );
    expect((await read(story)).body).toHaveLength(2);
  });

  test("the second takes all of theirs, and has his own back when he asks", async () => {
    await save({ deck: "What the first saved last.", kicker: null });

    await second.getByLabel("Kicker").fill("Typed last by the second");
    await second.getByLabel("Deck").fill("What the second typed last.");
    await second.getByRole("button", { name: "Save" }).click();
    await second.getByRole("button", { name: "Take all of theirs" }).click();
    await second.getByText(/and it was not saved: Deck, Kicker\.$/).waitFor();
    await second.getByText("What the first saved last.").waitFor();
    await second.getByRole("button", { name: "Put it back" }).click();

    expect(await second.getByLabel("Deck").inputValue()).toBe(
      "What the second typed last.",
    );
    expect(await read(story)).toMatchObject({ kicker: null });
  });

  test("who left a story and opens it again sees what a colleague saved meanwhile", async () => {
    await first.getByRole("link", { name: "Articles" }).first().click();
    const row = first.getByRole("row").filter({ hasText: story["title"] });
    await row.waitFor();
    await save({ deck: "What a colleague saved." });
    await row.click();
    await first.getByLabel("Deck").waitFor();

    expect(await first.getByLabel("Deck").inputValue()).toBe(
      "What a colleague saved.",
    );
  });

  test("one window saves again and again, and publishes", async () => {
    // The answer is waited for, and not the sentence: that of an earlier save may still be there.
    const saveDeck = async (deck: string) => {
      const saved = first.waitForResponse(
        (response) => response.request().method() === "PUT",
      );
      await first.getByLabel("Deck").fill(deck);
      await first.getByRole("button", { name: "Save" }).click();
      const request = (await saved).request().postDataJSON();
      expect([(await saved).status(), typeof request.basedOn]).toEqual([
        200,
        "string",
      ]);
    };

    for (const deck of ["One.", "Two.", "Three."]) await saveDeck(deck);
    await first.getByLabel("Deck").fill("Four, not saved before.");
    await first.getByRole("button", { name: "Publish" }).click();
    await first.getByText(/^Published: readers have/).waitFor();
    // The draft that the publication left is loaded.
    await first.waitForLoadState("networkidle");
    await saveDeck("Five.");

    expect(await read(story)).toMatchObject({ deck: "Five." });
  });
});

async function open(story: Built, role: DeskRole): Promise<Page> {
  const { page } = await sameWindow(role);
  await goTo(page, collection("article", "/:id", story.documentId));
  await page.getByLabel("Deck").waitFor();
  return page;
}

async function read(story: Built): Promise<Built> {
  const path = collection("article", "/:id", story.documentId);
  return (await tellPanel("GET", path)).data as Built;
}
