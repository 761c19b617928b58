/** Two editors with the same story open, each in a window of the panel. */
import type { Page } from "playwright-core";

import { buildArticle, type Built } from "../support/builders";
import { describeInBrowser } from "../support/chromium";
import { collection } from "../support/collection";
import { newsroom } from "../support/newsroom";
import { tellPanel } from "../support/panel-api";
import { signIn } from "../support/sign-in";

describeInBrowser("two windows", () => {
  beforeAll(() => newsroom(), 120_000);

  test("the second is told who was faster, and keeps what was typed", async () => {
    const story = await buildArticle();
    const first = await open(story, "Editor");
    const second = await open(story, "Desk chief");
    await first.getByLabel("Deck").fill("What the first typed.");
    await first.getByRole("button", { name: "Save" }).click();
    await first.getByText("Saved document").waitFor();

    await second.getByLabel("Kicker").fill("Typed by the second");
    for (const button of ["Save", "Publish"]) {
      await second.getByRole("button", { name: button }).click();
      await second
        .getByText(/^This story was changed by Test Editor .+ \(deck\)\./)
        .waitFor();
      await second.getByRole("button", { name: "Close" }).last().click();
      await second
        .getByText(/^This story was changed by/)
        .waitFor({ state: "detached" });
    }

    expect(await second.getByLabel("Kicker").inputValue()).toBe(
      "Typed by the second",
    );
    expect(await second.getByRole("button", { name: "Save" }).isEnabled()).toBe(
      true,
    );
    expect(await read(story)).toMatchObject({
      deck: "What the first typed.",
      kicker: null,
      status: "draft",
    });
  });

  test("one window saves again and again, and publishes", async () => {
    const story = await buildArticle();
    const page = await open(story, "Editor");

    // The answer is waited for, and not the sentence: that of an earlier save may still be there.
    const save = async (deck: string) => {
      const saved = page.waitForResponse(
        (response) => response.request().method() === "PUT",
      );
      await page.getByLabel("Deck").fill(deck);
      await page.getByRole("button", { name: "Save" }).click();
      const request = (await saved).request().postDataJSON();
      expect([(await saved).status(), typeof request.basedOn]).toEqual([
        200,
        "string",
      ]);
    };

    for (const deck of ["One.", "Two.", "Three."]) await save(deck);
    await page.getByLabel("Deck").fill("Four, not saved before.");
    await page.getByRole("button", { name: "Publish" }).click();
    await page.getByText("Published document").waitFor();
    await save("Five.");

    expect(await read(story)).toMatchObject({ deck: "Five." });
  });
});

async function open(story: Built, role: string): Promise<Page> {
  const { page, url } = await signIn(role);
  await page.goto(
    `${url}/admin${collection("article", "/:id", story.documentId)}`,
  );
  await page.getByLabel("Deck").waitFor();
  return page;
}

async function read(story: Built): Promise<Built> {
  const path = collection("article", "/:id", story.documentId);
  return (await tellPanel("GET", path)).data as Built;
}
