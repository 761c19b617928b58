/** The lists of the panel: how each story stands, only those that stand so, and several at once. */
import type { Page } from "playwright-core";

import { findsNothing } from "../support/axe";
import { buildArticle, type Built } from "../support/builders";
import { describeInBrowser } from "../support/chromium";
import { collection } from "../support/collection";
import { goTo } from "../support/desk-page";
import { handOver, stateOf } from "../support/desk-state";
import { changePlaces, sameWindow } from "../support/sign-in";

async function openList(page: Page) {
  await goTo(page, collection("article"));
  await page.getByRole("combobox", { name: "State" }).waitFor();
}

const rowOf = (page: Page, { title }: Built) =>
  page.getByRole("row", { name: new RegExp(String(title), "u") });

async function tick(page: Page, stories: Built[]) {
  for (const story of stories)
    await rowOf(page, story).getByRole("checkbox").click();
}

const closeDialog = (page: Page) =>
  page
    .getByRole("dialog")
    .getByRole("button", { name: "Close", exact: true })
    .last()
    .click();

/** One window: a Reporter, and then an Editor sits down at it. The filter comes last, because a list keeps it. */
describeInBrowser("the list of stories", () => {
  let good: Built, embargoed: Built, draft: Built, ready: Built;

  beforeAll(async () => {
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
    good = await buildArticle();
    embargoed = await buildArticle({ embargoedUntil: tomorrow });
    draft = await buildArticle();
    ready = await buildArticle();
    await handOver(ready);
  }, 120_000);

  test("hands several over for a Reporter, who is offered nothing else", async () => {
    const colleagues = draft;
    const { page } = await sameWindow("Reporter");
    await openList(page);

    await tick(page, [colleagues]);
    await page.getByRole("button", { name: "Ready for edit" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Ready for edit" }).click();

    const refusal = dialog.getByRole("alert").last();
    await refusal.getByText("These were not:").waitFor();
    expect(await refusal.innerText()).toContain(colleagues["title"]);
    expect(await refusal.innerText()).toContain("Your role does not allow");
    expect(await page.getByRole("button", { name: "Publish" }).count()).toBe(0);
    expect(await page.getByRole("button", { name: "Withdraw" }).count()).toBe(
      0,
    );
    expect(await stateOf(colleagues)).toBe("draft");
    await closeDialog(page);
  });

  test("publishes several together, names the one that cannot go out, and then goes on without it", async () => {
    const { page } = await changePlaces("Reporter", "Editor");
    await openList(page);
    const dialog = page.getByRole("dialog");

    await tick(page, [good, embargoed]);
    await page.getByRole("button", { name: "Publish" }).click();
    await dialog.getByText("These go out together.").waitFor();
    await findsNothing(page, "[role=dialog]");
    await dialog.getByRole("button", { name: "Publish" }).click();
    const refusal = dialog.getByRole("alert").last();
    await refusal.getByText("Nothing was published: 1 of 2").waitFor();

    expect(await refusal.innerText()).toContain(embargoed["title"]);
    expect(await refusal.innerText()).not.toContain(good["title"]);
    await findsNothing(page, "[role=dialog]");
    expect(await stateOf(good)).toBe("draft");

    await closeDialog(page);
    await tick(page, [embargoed]);
    await page.getByRole("button", { name: "Publish" }).click();
    await dialog.getByRole("button", { name: "Publish" }).click();
    await rowOf(page, good)
      .getByText("Live", { exact: true })
      .first()
      .waitFor();

    expect(await stateOf(good)).toBe("live");
  });

  test("shows how each stands, and by its filter only those that stand so", async () => {
    const { page } = await sameWindow("Editor");

    await rowOf(page, ready).getByText("Ready for edit").waitFor();
    await rowOf(page, draft).getByText("Draft", { exact: true }).waitFor();
    const columns = await page.locator("thead th:visible").allInnerTexts();
    await page.getByRole("combobox", { name: "State" }).click();
    await page.getByRole("option", { name: "Ready for edit" }).click();
    await rowOf(page, draft).waitFor({ state: "detached" });

    expect(columns.map((column) => column.trim().toLowerCase())).toEqual([
      "",
      "headline",
      "state",
      "section",
      "byline",
      "first published",
    ]);
    await rowOf(page, ready).waitFor();
    expect(decodeURIComponent(page.url())).toContain("[deskState][$eq]=ready");
  });
});
