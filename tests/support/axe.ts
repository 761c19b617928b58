import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

/** axe-core finds nothing in the part of the page that `selector` names. */
export async function findsNothing(page: Page, selector: string) {
  // A dialog that still fades in is pale; what goes away meanwhile never gets there.
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter(
          ({ effect }) => effect?.getComputedTiming().endTime !== Infinity,
        )
        .map(({ finished }) => finished),
    ).then(() => undefined),
  );
  // Half a megabyte, which stays in a page until it is loaded anew.
  if (!(await page.evaluate("'axe' in window")))
    await page.evaluate(
      readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"),
    );
  const violations = await page.evaluate(
    `axe.run(${JSON.stringify(selector)}).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))`,
  );
  expect(violations).toEqual([]);
}
