/** What is typed and not saved: a save that fails, a session that ends, a page that is left. */
import type { Page } from "playwright-core";
import { Client } from "pg";

import { findsNothing } from "../support/axe";
import type { Built } from "../support/builders";
import { describeInBrowser, keepOpen } from "../support/chromium";
import { collection } from "../support/collection";
import {
  confirm,
  dialog,
  openForm,
  openHome,
  press,
} from "../support/desk-page";
import { handOver } from "../support/desk-state";
import { newsroom } from "../support/newsroom";
import { tellPanel } from "../support/panel-api";
import { fillIn, signInAlone } from "../support/sign-in";

type Named = Pick<Built, "documentId">;

const PUT_BACK = { name: "Put it back" };

/** One editor writes one story in one window: each test finds its form as the last one left it. */
describeInBrowser("what is typed and not saved", () => {
  let editor: Awaited<ReturnType<typeof signInAlone>>;
  let page: Page;
  let story: Named;

  beforeAll(async () => {
    await newsroom();
    editor = await signInAlone("Editor");
    page = editor.page;
    keepOpen(page);
  }, 120_000);

  test("of a story that was never saved is there after a reload", async () => {
    await openHome(page);
    const headline = `Bridge opens ${Date.now()}`;
    await page.getByRole("link", { name: "New story" }).click();
    await page.getByRole("button", { name: "Save" }).waitFor();
    await page.getByLabel("Headline").fill(headline);
    await page.getByLabel("Deck").fill("Never saved.");
    page.once("dialog", (dialog) => void dialog.accept());

    await page.reload();
    await page.getByRole("button", PUT_BACK).click();
    expect(await page.getByLabel("Headline").inputValue()).toBe(headline);
    expect(await page.getByLabel("Deck").inputValue()).toBe("Never saved.");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("heading", { name: headline, level: 1 }).waitFor();

    expect(await kept(page)).toEqual([]);
    await page.waitForURL(/\/api::article\.article\/(?!create)\w+$/);
    story = { documentId: page.url().split("/").at(-1) ?? "" };
  });

  test("survives a session that ended, and is put back after signing in", async () => {
    // For the test after this one, which sends it back.
    await handOver(story);
    await page.getByLabel("Deck").fill("Typed before the session ended.");

    await endSessions(editor.admin.email);
    // Whatever asks first is told: the save, or the panel itself.
    await page.keyboard.press("Control+s");
    await signInAgain(editor, story);

    const offer = page.getByRole("region", { name: "Typed and not saved" });
    await offer
      .getByText(/^You typed this at \d\d:\d\d and it was not saved: Deck\.$/)
      .waitFor();
    await findsNothing(page, "[aria-label='Typed and not saved']");
    expect(await page.getByLabel("Deck").inputValue()).toBe("Never saved.");
    await page.getByRole("button", PUT_BACK).click();
    expect(await page.getByLabel("Deck").inputValue()).toBe(
      "Typed before the session ended.",
    );
    await save(page);

    expect(await read(story)).toMatchObject({
      deck: "Typed before the session ended.",
    });
    expect(await kept(page)).toEqual([]);
  });

  test("into a dialog survives too, until it is cancelled", async () => {
    const comment = page.getByLabel("What should be done");
    await press(page, "Send back");
    await comment.fill("Ask the mayor.");

    await endSessions(editor.admin.email);
    await dialog(page).getByRole("button", { name: "Send back" }).click();
    await signInAgain(editor, story);
    for (const leave of ["Escape", "Cancel"]) {
      await press(page, "Send back");
      expect(await comment.inputValue()).toBe("Ask the mayor.");
      if (leave === "Cancel") await press(page, leave);
      else await page.keyboard.press(leave);
      await dialog(page).waitFor({ state: "detached" });
    }

    await press(page, "Send back");
    expect(await comment.inputValue()).toBe("");
    expect(await kept(page)).toEqual([]);
    await confirm(page, "Cancel");
  });

  test("stays in the form when the newsroom does not answer or refuses", async () => {
    await page.getByLabel("Deck").fill("Typed into a bad connection.");

    for (const [status, said] of [
      [0, /^The newsroom did not answer/],
      [413, /^Too large/],
      [503, /^Busy/],
    ] as const) {
      await page.route("**/collection-types/**", (route) => {
        if (route.request().method() !== "PUT") return route.continue();
        return status === 0
          ? route.abort()
          : route.fulfill({
              status,
              json: {
                data: null,
                error: {
                  status,
                  name: "Error",
                  message: String(said.source.slice(1)),
                  details: {},
                },
              },
            });
      });
      await page.getByRole("button", { name: "Save" }).click();
      await page.getByText(said).waitFor();
      await page.unroute("**/collection-types/**");
    }
    expect(await page.getByLabel("Deck").inputValue()).toBe(
      "Typed into a bad connection.",
    );
    await save(page);

    expect(await read(story)).toMatchObject({
      deck: "Typed into a bad connection.",
    });
  });

  test("stays in the form when it was typed while a save was under way", async () => {
    let letGo = () => {};
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await page.route("**/collection-types/**", async (route) => {
      if (route.request().method() === "PUT") await held;
      await route.continue();
    });
    const deck = page.getByLabel("Deck");
    await deck.fill("Sent.");
    const sent = page.waitForRequest((one) => one.method() === "PUT");
    await page.keyboard.press("Control+s");
    await sent;

    await deck.fill("Sent. And more.");
    await page.getByLabel("Kicker").fill("Typed meanwhile");
    const loaded = page.waitForResponse(
      (one) =>
        one.request().method() === "GET" &&
        new URL(one.url()).pathname.endsWith(story.documentId),
    );
    letGo();
    await loaded;
    // Until what was loaded is in the form, which says nothing of it.
    await page.waitForTimeout(1_000);
    await page.unroute("**/collection-types/**");

    expect(await read(story)).toMatchObject({ deck: "Sent.", kicker: null });
    expect(await deck.inputValue()).toBe("Sent. And more.");
    expect(await page.getByLabel("Kicker").inputValue()).toBe(
      "Typed meanwhile",
    );
    await page.getByLabel("Kicker").fill("");
    await save(page);
    expect(await read(story)).toMatchObject({ deck: "Sent. And more." });
  });

  test("is offered to who left the page, and thrown away when he says so", async () => {
    await page.getByLabel("Kicker").fill("Left");
    await page.getByRole("link", { name: "Quotes" }).click();
    await page.getByRole("button", { name: "Confirm" }).click();
    await page.getByRole("heading", { name: "Quotes", level: 1 }).waitFor();

    await page.goBack();
    await page.getByText(/and it was not saved: Kicker\.$/).waitFor();
    await page.getByRole("button", { name: "Throw it away" }).click();
    await page
      .getByRole("region", { name: "Typed and not saved" })
      .waitFor({ state: "detached" });

    expect(await kept(page)).toEqual([]);
  });

  test("is gone when somebody signs out", async () => {
    await page.getByLabel("Kicker").fill("Nobody else's business");
    await page.waitForFunction(() =>
      Object.keys(sessionStorage).some((key) => key.startsWith("dateline/")),
    );
    await page.getByRole("button", { name: /Test Editor/ }).click();
    await page.getByRole("menuitem", { name: /log ?out/i }).click();
    await page.getByRole("button", { name: "Confirm" }).click();
    await page.getByRole("button", { name: "Sign in" }).waitFor();

    expect(await kept(page)).toEqual([]);
  });
});

/** Reads what is said to somebody whose session ended, signs in, and opens the story again. */
async function signInAgain(
  { page, admin }: Awaited<ReturnType<typeof signInAlone>>,
  story: Named,
) {
  await page.getByText(/What you typed is kept in this window/).waitFor();
  await page.keyboard.press("Escape");
  await fillIn(page, admin);
  await page.getByRole("link", { name: "Newsroom" }).waitFor();
  await openForm(page, "article", story);
}

async function save(page: Page) {
  const saved = page.waitForResponse(
    (response) => response.request().method() === "PUT",
  );
  await page.getByRole("button", { name: "Save" }).click();
  expect((await saved).status()).toBe(200);
  await page.getByText("Saved", { exact: true }).first().waitFor();
}

/** As if the clock had run on: none of somebody's sessions is known any more. */
async function endSessions(email: string) {
  const client = new Client({
    connectionString: (await newsroom()).databaseUrl,
  });
  await client.connect();
  try {
    const { rowCount } = await client.query(
      "DELETE FROM strapi_sessions WHERE user_id = (SELECT CAST(id AS text) FROM admin_users WHERE email = $1)",
      [email],
    );
    expect(rowCount).toBeGreaterThan(0);
  } finally {
    await client.end();
  }
}

/** What this tab keeps of unsaved typing. */
function kept(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Object.keys(sessionStorage).filter((key) => key.startsWith("dateline/")),
  );
}

async function read(story: Named): Promise<Built> {
  const path = collection("article", "/:id", story.documentId);
  return (await tellPanel("GET", path)).data as Built;
}
