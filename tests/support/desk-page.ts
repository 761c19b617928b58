/** The form of a document in the panel, used by what people see: buttons, dialogs, sentences. */
import type { Page } from "playwright-core";

import type { Built } from "./builders";
import { collection } from "./collection";
import { newsroom } from "./newsroom";

export async function openForm(
  page: Page,
  type: string,
  { documentId }: Pick<Built, "documentId">,
): Promise<void> {
  await goTo(page, collection(type, "/:id", documentId));
  await desk(page).getByRole("status").first().waitFor();
}

/** The first page of the panel, with what stands on it now: who is there already loads it again. */
export async function openHome(page: Page): Promise<void> {
  const { url } = await newsroom();
  if (placeIn(page, url) === "inside") await page.evaluate(follow, "/admin/");
  else await page.goto(`${url}/admin`);
  await home(page).waitFor();
}

/** A place in the panel. One that is loaded already goes there as its links do, by way of the home: nothing of the last place is left. */
export async function goTo(page: Page, path: string): Promise<void> {
  const { url } = await newsroom();
  const place = placeIn(page, url);
  if (place === "outside") {
    await page.goto(`${url}/admin${path}`);
    return;
  }
  if (place === "inside") await openHome(page);
  await page.evaluate(follow, `/admin${path}`);
}

function placeIn(page: Page, url: string): "outside" | "home" | "inside" {
  if (!page.url().startsWith(`${url}/admin`)) return "outside";
  return /\/admin\/?$/u.test(page.url()) ? "home" : "inside";
}

const home = (page: Page) =>
  page.getByRole("heading", { name: "The newsroom" });

/** Runs in the page. */
function follow(address: string) {
  history.pushState({}, "", address);
  dispatchEvent(new PopStateEvent("popstate", { state: {} }));
}

export const desk = (page: Page) => page.getByRole("region", { name: "Desk" });
export const dialog = (page: Page) => page.getByRole("dialog");

/** Waits until the desk panel says how the document stands. */
export const says = (page: Page, sentence: string) =>
  desk(page).getByText(sentence, { exact: false }).first().waitFor();

export const press = (page: Page, name: string) =>
  page.getByRole("button", { name, exact: true }).click();

/** Presses a dialog's button, and waits until that was all there was to it. */
export async function confirm(
  page: Page,
  name: string | RegExp,
): Promise<void> {
  await dialog(page).getByRole("button", { name, exact: true }).click();
  await dialog(page).waitFor({ state: "detached" });
}

/** Picks from a relation's list by typing. */
export async function pick(
  page: Page,
  label: string,
  name: string,
): Promise<void> {
  const box = page.getByRole("combobox", { name: new RegExp(`^${label}`) });
  await box.click();
  await box.pressSequentially(name);
  await page.getByRole("option", { name }).first().click();
}

/** Saves, and waits for the answer: the button rests while that is under way, too. */
export async function saveForm(page: Page, button = "Save"): Promise<void> {
  const answered = page.waitForResponse(
    (response) =>
      response.request().method() !== "GET" &&
      response.url().includes("/content-manager/collection-types/"),
  );
  await press(page, button);
  await answered;
  await page.getByRole("button", { name: "Save", disabled: true }).waitFor();
}
