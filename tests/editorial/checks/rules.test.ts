import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import {
  CLIP_RULES,
  QUOTE_RULES,
  STORY_RULES,
} from "../../../src/editorial/checks/rules";

const ROOT = path.resolve(__dirname, "../../../src/editorial/checks");

const rows = readFileSync(
  path.resolve(__dirname, "../../../docs/CHECKS.md"),
  "utf8",
)
  .split("\n")
  .map((line) => line.split("|").map((cell) => cell.trim()));

describe("every rule", () => {
  it.each([
    ["story", STORY_RULES.map(({ name }) => name)],
    ["quote", QUOTE_RULES.map(({ name }) => name)],
    ["clip", CLIP_RULES.map(({ name }) => name)],
  ])("of a %s is on the list, by the name of its file", (folder, names) => {
    const files = readdirSync(path.join(ROOT, folder));

    expect([...names].sort()).toEqual(
      files.map((file) => file.replace(/\.ts$/u, "")).sort(),
    );
  });

  it.each([...STORY_RULES, ...QUOTE_RULES, ...CLIP_RULES])(
    "$name says in a sentence what it is good for, and docs/CHECKS.md says the same",
    ({ name, level, why }) => {
      expect(why).toMatch(/^[A-Z].+\.$/u);
      const row = rows.find((cells) => cells.includes(`\`${name}\``));
      expect(row).toEqual(expect.arrayContaining([level, why]));
    },
  );
});
