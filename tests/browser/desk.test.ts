/** The panel in a real browser, as the people of the desk find it on their first day. */
import type { Page } from "playwright-core";

import { findsNothing } from "../support/axe";
import {
  buildArticle,
  buildSection,
  to,
  type Built,
} from "../support/builders";
import { describeInBrowser } from "../support/chromium";
import { goTo, openHome } from "../support/desk-page";
import type { DeskRole } from "../support/desks";
import { tellPanel } from "../support/panel-api";
import { changePlaces, sameWindow, signInByForm } from "../support/sign-in";

const IRAQ =
  "Canada pauses military operations in Iraq amid escalating U.S.-Iran tensions";
const OFFERS = [
  "Marketplace",
  "Introducing the new Media Library",
  "Set up preview",
  "See all pricing plans",
  "Upgrade",
];

/** One window all day. Who comes signs in by the form, and leaves the window to the next. */
describeInBrowser("the desk", () => {
  let first: Built, second: Built, draft: Built, section: Built;

  beforeAll(async () => {
    first = await buildArticle(headed("first"), { live: true });
    second = await buildArticle(headed("second"), { live: true });
    draft = await buildArticle({
      ...headed("draft"),
      section: to(await buildSection()),
    });
    section = await buildSection();
  }, 120_000);

  const lead = async () =>
    (await tellPanel("GET", `${apiOf("section")}/${section.documentId}`)).data
      .lead;

  function theDayBegins(
    role: DeskRole,
    comes: () => ReturnType<typeof signInByForm>,
  ) {
    test("opens on the newsroom and finds the story laid out", async () => {
      const { page, elsewhere } = await comes();
      const newest = page.getByRole("region", { name: "Newest stories" });
      const leads = page.getByRole("region", {
        name: "What leads each section",
      });
      await leads.getByRole("link", { name: "Politics" }).waitFor();
      await offersNothing(page);
      expect(await page.title()).toBe("Home | Dateline");

      await leads.getByRole("link", { name: IRAQ }).click();

      await page.getByRole("heading", { name: IRAQ, level: 1 }).waitFor();
      await page.getByText("Body (17)").waitFor();
      await page.getByText(/^Text - Canada has formally suspended/).waitFor();
      await page.getByRole("button", { name: buttonOf(role) }).waitFor();
      const publishes = page.getByRole("button", { name: "Publish" });
      // Until the newsroom has said which button comes first, it is none.
      await page
        .getByRole("button", { name: "One moment" })
        .waitFor({ state: "detached" });
      if (role === "Reporter") expect(await publishes.count()).toBe(0);
      else await publishes.waitFor();
      const labels = await page.locator("form label").allTextContents();
      expect(labels.slice(0, 2)).toEqual(["Headline*", "Deck"]);
      expect(await newest.count()).toBe(0);
      await offersNothing(page);
      expect(elsewhere).toEqual([]);
    });
  }

  describe("as Reporter", () => {
    theDayBegins("Reporter", () => signInByForm("Reporter"));

    test("is told that a colleague's story is not his to edit", async () => {
      const { page } = await sameWindow("Reporter");

      await goTo(page, formOf("article", draft.documentId));

      const button = page.getByRole("button", { name: "Not yours to edit" });
      await button.waitFor();
      expect(await button.isDisabled()).toBe(true);
      await page.getByText("what you type here cannot be saved").waitFor();
    });
  });

  describe("as Desk chief", () => {
    theDayBegins("Desk chief", () => changePlaces("Reporter", "Desk chief"));

    test("writes a draft and saves it", async () => {
      const { page } = await sameWindow("Desk chief");
      await openHome(page);
      const headline = `Ferry returns, says the desk ${Date.now()}`;
      await page.getByRole("link", { name: "New story" }).click();

      // The button comes when the form has all it asked for, and nothing is put back to empty any more.
      await page.getByRole("button", { name: "Save" }).waitFor();
      await page.getByLabel("Headline").fill(headline);
      await page.locator("[name=slug][value^='ferry-returns']").waitFor();
      await page.getByLabel("Deck").fill("It sails again on Monday.");
      await page.getByRole("button", { name: "Save" }).click();

      await page.getByRole("heading", { name: headline, level: 1 }).waitFor();
      const { results } = await articlesTitled(headline);
      expect(results).toEqual([
        expect.objectContaining({ title: headline, status: "draft" }),
      ]);
    });
  });

  describe("as Editor", () => {
    theDayBegins("Editor", () => changePlaces("Desk chief", "Editor"));

    test("picks what leads a section, in order, by keyboard", async () => {
      const { page } = await sameWindow("Editor");
      await goTo(page, formOf("section", section.documentId));
      const search = page.getByPlaceholder("Find a live story by its headline");

      for (const story of [first, second]) {
        // Some of its words find it; then the field is empty for the next one.
        await search.pressSequentially(story["title"].slice(2, -2));
        await page.getByRole("option", { name: story["title"] }).waitFor();
        await page.keyboard.press("ArrowDown");
        await page.keyboard.press("Enter");
        await page
          .getByRole("button", { name: `Remove: ${story["title"]}` })
          .waitFor();
        expect(await search.inputValue()).toBe("");
      }
      await page
        .getByRole("button", { name: `Move up: ${second["title"]}` })
        .focus();
      await page.keyboard.press("Enter");
      await search.pressSequentially(draft["title"]);
      await page.getByText("No other live story found").waitFor();
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "Save" }).click();
      await page.getByText("Saved", { exact: true }).waitFor();

      expect(await lead()).toEqual([second.documentId, first.documentId]);
    });

    test("puts another story on top of a section, on the home", async () => {
      const { page } = await sameWindow("Editor");
      await openHome(page);
      const leads = page.getByRole("region", {
        name: "What leads each section",
      });

      const up = { name: `Move up: ${first["title"]}` };
      await leads.getByRole("button", up).press("Enter");

      await leads.getByRole("button", { ...up, disabled: true }).waitFor();
      expect(await lead()).toEqual([first.documentId, second.documentId]);
    });

    test("has a home that is for everyone: axe-core finds nothing in it", async () => {
      const { page } = await sameWindow("Editor");
      await page.getByRole("region", { name: "Newest stories" }).waitFor();

      await findsNothing(page, "main");
    });

    test("is told of answers together: each alone would draw a form anew", async () => {
      const { page } = await sameWindow("Editor");

      expect(await page.evaluate(newsOfTheStore)).toEqual({
        atOnce: 0,
        soon: 1,
        pressed: 2,
      });
    });

    test("publishes a draft that waits on the home", async () => {
      const { page } = await sameWindow("Editor");
      const waiting = page.getByRole("region", { name: "In the making" });

      await waiting.getByRole("link", { name: draft["title"] }).click();
      await page.getByRole("button", { name: "Publish" }).click();

      await page
        .getByRole("region", { name: "Desk" })
        .getByText("Readers have what stands here.")
        .waitFor();
      const { data } = await tellPanel(
        "GET",
        `${apiOf("article")}/${draft.documentId}?status=published`,
      );
      expect(data.title).toBe(draft["title"]);
    });
  });
});

async function offersNothing(page: Page) {
  const text = await page.locator("body").innerText();
  for (const offer of OFFERS) expect(text).not.toContain(offer);
}

/** Runs in the page: how often its store tells of three answers, at once and soon, and of what does not wait. */
async function newsOfTheStore() {
  interface Fiber {
    child: Fiber | null;
    memoizedProps: { store?: Store } | null;
    stateNode: { current: Fiber };
  }
  interface Store {
    subscribe: (listener: () => void) => () => void;
    dispatch: (action: object) => void;
  }
  // React keeps what it drew at the element that it drew into.
  const [, root] =
    Object.entries(document.querySelector("#strapi") ?? {}).find(([key]) =>
      key.startsWith("__reactContainer"),
    ) ?? [];
  let fiber: Fiber | null = (root as Fiber).stateNode.current;
  while (fiber !== null && fiber.memoizedProps?.store === undefined)
    fiber = fiber.child;
  if (fiber?.memoizedProps?.store === undefined) throw new Error("No store.");
  const { store } = fiber.memoizedProps;
  let told = 0;
  let heard = () => {};
  const first = new Promise<void>((resolve) => (heard = resolve));
  const leave = store.subscribe(() => {
    told += 1;
    heard();
  });
  for (const type of ["one", "two", "three"])
    store.dispatch({ type, meta: { RTK_autoBatch: true } });
  const atOnce = told;
  await first;
  const soon = told;
  store.dispatch({ type: "pressed" });
  leave();
  return { atOnce, soon, pressed: told };
}

function articlesTitled(title: string) {
  const filter = new URLSearchParams({ "filters[title][$eq]": title });
  return tellPanel("GET", `${apiOf("article")}?${filter}`);
}

/** One of a single word: there is less to type for who looks for it. */
const headed = (word: string) => ({
  title: `${word}${Date.now().toString(36)}`,
});
const buttonOf = (role: string) =>
  role === "Reporter" ? "Not yours to edit" : "Save";
const apiOf = (type: string) =>
  `/content-manager/collection-types/api::${type}.${type}`;
const formOf = (type: string, documentId: string) =>
  `${apiOf(type)}/${documentId}`;
