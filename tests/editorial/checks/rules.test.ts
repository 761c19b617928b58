import { readdirSync } from "node:fs";
import path from "node:path";

import {
  CLIP_RULES,
  QUOTE_RULES,
  STORY_RULES,
} from "../../../src/editorial/checks/rules";

const ROOT = path.resolve(__dirname, "../../../src/editorial/checks");

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
    "$name says in a sentence what it is good for",
    ({ why }) => {
      expect(why).toMatch(/^[A-Z].+\.$/u);
    },
  );
});
