import path from "node:path";
import { parseArgs } from "node:util";

import { attend } from "./attend.mjs";
import { buildWhenNeeded } from "./build.mjs";
import { installWhenNeeded } from "./install.mjs";
import { Refusal } from "./messages.mjs";
import { root } from "./root.mjs";

/** Runs the benchmarks one after another. What they find stands in tests/bench/README.md, with the machine. */
export async function bench(args) {
  const articles = articlesAsked(args);
  await installWhenNeeded(root);
  await buildWhenNeeded(root, { admin: false });
  return attend(
    [
      path.join(root, "node_modules/jest/bin/jest.js"),
      ...["--runInBand", "--verbose"],
      ...["--testMatch", "**/tests/bench/*.ts"],
    ],
    { cwd: root, env: { ...process.env, BENCH_ARTICLES: articles } },
  );
}

function articlesAsked(args) {
  const wrong = `npm run bench takes --articles with a number of stories up to 100000; it got "${args.join(" ")}".`;
  try {
    const { articles = "0" } = parseArgs({
      args,
      options: { articles: { type: "string" } },
    }).values;
    if (/^\d{1,6}$/u.test(articles) && Number(articles) <= 100_000)
      return articles;
  } catch {
    // Said below, for whatever was wrong.
  }
  throw new Refusal(wrong);
}
