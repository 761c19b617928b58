/** The reader in a window that stays open from test to test of a file; what a test does to its requests ends with the test. */
import type { Page } from "playwright-core";

import { keepOpen, openPage } from "./chromium";
import { newsroom } from "./newsroom";

let opened: Promise<Page> | undefined;

export const readersWindow = () => (opened ??= openForAll());

async function openForAll(): Promise<Page> {
  const page = await openPage();
  keepOpen(page);
  return page;
}

/** Opens a page of the reader and waits until it is drawn. */
export async function read(path: string): Promise<Page> {
  const { url } = await newsroom();
  const page = await readersWindow();
  await page.goto(url + path);
  await drawn(page);
  return page;
}

export const drawn = (page: Page) =>
  page.locator("main:not([aria-busy])").waitFor();

afterEach(async () => {
  await (await opened)?.unrouteAll();
});
