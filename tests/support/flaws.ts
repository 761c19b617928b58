import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** What axe-core finds in a page, or below one element of it. */
export async function flaws(
  page: Page | Frame,
  below = "body",
): Promise<unknown> {
  await page.evaluate(AXE);
  return page.evaluate(
    `axe.run(${JSON.stringify(below)}).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))`,
  );
}
