import { existsSync } from "node:fs";
import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  Page,
} from "playwright-core";
import { chromium as playwright } from "playwright-core";

/** The shell is Chromium without its own window around a page, which is drawn by pages too and costs a test seconds. */
const PLACES = [
  process.env["CHROMIUM_PATH"],
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];
const found = PLACES.find((place) => place !== undefined && existsSync(place));

/** Groups tests that need a browser: skipped with one line where there is none, unless BROWSER_REQUIRED=1. */
export const describeInBrowser =
  found !== undefined || process.env["BROWSER_REQUIRED"] === "1"
    ? describe
    : skipped();

let browser: Browser | undefined;
const kept = new Set<BrowserContext>();

/** A page with cookies and storage of its own, closed when its test ends, however it ends. */
export async function openPage(options?: BrowserContextOptions): Promise<Page> {
  browser ??= await launch();
  const context = await browser.newContext(options);
  await context.addInitScript(withoutIdleCallbacks);
  return context.newPage();
}

/** From now on the page stays open until its file ends. */
export const keepOpen = (page: Page) => void kept.add(page.context());

/**
 * Without a screen Chromium calls back who waits until it is idle only when something else happens: buttons that the
 * panel draws then stay away for as long as a test waits for them. Without it the panel uses timers, as it does in Safari.
 */
const withoutIdleCallbacks = `
  delete window.requestIdleCallback;
  delete window.cancelIdleCallback;
`;

afterEach(async () => {
  for (const context of browser?.contexts() ?? [])
    if (!kept.has(context)) await context.close();
});

afterAll(async () => {
  await browser?.close();
  browser = undefined;
  kept.clear();
});

async function launch(): Promise<Browser> {
  if (found === undefined)
    throw new Error(
      "BROWSER_REQUIRED=1, but there is no Chromium: install it, or set CHROMIUM_PATH.",
    );
  return playwright.launch({
    executablePath: found,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      // A page of the panel makes much that it drops at once: it is collected less often.
      "--js-flags=--min-semi-space-size=32 --max-semi-space-size=64",
    ],
  });
}

function skipped() {
  console.log("Browser tests are skipped: there is no Chromium here.");
  return describe.skip;
}
