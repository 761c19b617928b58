/** Our own frontends are typed from schema.graphql: what changes there, or in a query, shows where it is drawn. */
import { cpSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";

import { runScript } from "../support/run-script";
import { temporaryFolder } from "../support/temporary-folder";

const ROOT = path.resolve(__dirname, "../..");
/** What is there once somebody has followed the example. */
const SKIPPED = ["node_modules", "dist", "package-lock.json"];
const TSC = path.join(ROOT, "node_modules/typescript/bin/tsc");

it("every query is answered by the schema, and its committed types are what graphql-codegen writes", async () => {
  expect(await ended(["scripts/typed-queries.mjs", "--check"])).toEqual({
    code: 0,
    output: expect.stringMatching(/^Checked public\/reader\/queries\.d\.ts/),
  });
}, 60_000);

it.each(["public/reader", "examples/frontend"])(
  "%s draws what its queries are answered with",
  async (folder) => {
    expect(await ended([TSC, "-p", folder])).toEqual({ code: 0, output: "" });
  },
  60_000,
);

describe("a copy of the reader", () => {
  it("does not pass when it draws what it no longer asks for", async () => {
    const copy = await copyOfReader();
    change(copy, "public/reader/queries.js", "deck byline language", "deck");

    const written = await ended(["scripts/typed-queries.mjs"], copy);
    const checked = await ended([TSC, "-p", "public/reader"], copy);

    expect(written.code).toBe(0);
    expect(checked.code).not.toBe(0);
    expect(checked.output).toMatch(/story\.js.+'byline' does not exist/u);
    expect(checked.output).toMatch(/story\.js.+'language' does not exist/u);
  }, 60_000);

  it("is refused when the schema no longer answers its queries, with the field", async () => {
    const copy = await copyOfReader();
    change(copy, "schema.graphql", /\n {2}byline: String\n/u, "\n");

    const { code, output } = await ended(
      ["scripts/typed-queries.mjs", "--check"],
      copy,
    );

    expect(code).not.toBe(0);
    expect(output).toMatch(/Cannot query field "byline" on type "Article"/u);
  }, 60_000);

  it("is told the command when the types are older than its queries", async () => {
    const copy = await copyOfReader();
    change(copy, "public/reader/queries.js", "title kicker deck", "title deck");

    const { code, output } = await ended(
      ["scripts/typed-queries.mjs", "--check"],
      copy,
    );

    expect(code).not.toBe(0);
    expect(output).toMatch(/This mends it: npm run schema/u);
  }, 60_000);
});

async function ended(args: string[], folder = ROOT) {
  const script = runScript(
    args.map((arg) =>
      arg.startsWith("scripts/") ? path.join(folder, arg) : arg,
    ),
    {},
    folder,
  );
  const code = await script.exited;
  return { code, output: script.output() };
}

/** Enough of the repository to type the reader in, where it can be changed. */
async function copyOfReader(): Promise<string> {
  const folder = await temporaryFolder();
  for (const place of [
    "package.json",
    "schema.graphql",
    "public/reader",
    "examples/frontend",
    "scripts",
  ])
    cpSync(path.join(ROOT, place), path.join(folder, place), {
      recursive: true,
      filter: (from) => !SKIPPED.includes(path.basename(from)),
    });
  symlinkSync(
    path.join(ROOT, "node_modules"),
    path.join(folder, "node_modules"),
  );
  return folder;
}

function change(
  folder: string,
  file: string,
  from: string | RegExp,
  to: string,
) {
  const place = path.join(folder, file);
  const before = readFileSync(place, "utf8");
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${file} has no ${String(from)}.`);
  writeFileSync(place, after);
}
