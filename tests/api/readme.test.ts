import { readFileSync } from "node:fs";
import path from "node:path";

import { differences, examplesIn, send } from "../support/examples";

/** The pages that show requests with what they answer. */
const README = ["README.md", "docs/SEARCH.md"]
  .map((page) => readFileSync(path.resolve(__dirname, "../..", page), "utf8"))
  .join("\n");

it("shows five requests with their answers", () => {
  expect(examplesIn(README)).toHaveLength(5);
});

it.each(
  examplesIn(README).map(
    (example) => [example.request.trim().split("\n")[0], example] as const,
  ),
)("answers %s as the README says", async (_title, example) => {
  expect(differences(example.answer, await send(example))).toEqual([]);
});

it("would see an answer that has changed", async () => {
  const [example] = examplesIn(README);
  if (example === undefined) throw new Error("The README has no example.");
  const changed = JSON.parse(
    JSON.stringify(example.answer).replace("Murray Brewster", "Somebody Else"),
  ) as unknown;

  expect(differences(changed, await send(example))).toHaveLength(1);
});

it("names only commands, files and pictures that are there", () => {
  const root = path.resolve(__dirname, "../..");
  const scripts = (
    JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
      scripts: Record<string, string>;
    }
  ).scripts;
  const commands = [...README.matchAll(/npm run ([\w:]+)/gu)].map(
    ([, name]) => name,
  );
  const files = [...README.matchAll(/\]\((docs\/[^)]+)\)/gu)].map(
    ([, file = ""]) => file,
  );

  expect(commands.filter((name) => scripts[name ?? ""] === undefined)).toEqual(
    [],
  );
  for (const file of files)
    expect(readFileSync(path.join(root, file)).length).toBeGreaterThan(0);
});
