import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";

import { attend } from "./attend.mjs";
import { buildWhenNeeded } from "./build.mjs";
import { capture } from "./capture.mjs";
import { installWhenNeeded } from "./install.mjs";
import { Refusal } from "./messages.mjs";
import { root } from "./root.mjs";

const FOLDER = path.join("tests", "prove");
const TEST = ".test.ts";

/** Runs all proofs, or those that are named, one after another; at full size each writes its report. */
export async function prove(args) {
  const { names, scale, seed } = read(args);
  await installWhenNeeded(root);
  await buildWhenNeeded(root, { admin: false });
  const files = names.map((name) => path.join(FOLDER, name + TEST));
  const code = await attend(
    [
      path.join(root, "node_modules/jest/bin/jest.js"),
      ...["--runInBand", "--verbose", ...files],
    ],
    {
      cwd: root,
      env: { ...process.env, PROVE_SCALE: scale, PROVE_SEED: seed },
    },
  );
  await formatReports();
  return code;
}

/** As everything that is committed. */
async function formatReports() {
  const folder = path.join("docs", "proof");
  if (!existsSync(path.join(root, folder))) return;
  const prettier = path.join(root, "node_modules/prettier/bin/prettier.cjs");
  await capture(process.execPath, [prettier, "--write", folder], { cwd: root });
}

function read(args) {
  const known = readdirSync(path.join(root, FOLDER))
    .filter((file) => file.endsWith(TEST))
    .map((file) => file.slice(0, -TEST.length));
  const { positionals, values } = parse(args);
  const stranger = positionals.find((name) => !known.includes(name));
  if (stranger !== undefined)
    throw new Refusal(
      `There is no proof "${stranger}": there are ${known.join(", ")}.`,
    );
  const { scale = "1", seed = "1" } = values;
  if (!(Number(scale) > 0))
    throw new Refusal(
      `--scale takes a number above 0, for example 0.1; this says "${scale}".`,
    );
  if (!/^[1-9]\d{0,8}$/u.test(seed))
    throw new Refusal(
      `--seed takes a whole number from 1 to 999999999; this says "${seed}".`,
    );
  return { names: positionals.length > 0 ? positionals : known, scale, seed };
}

function parse(args) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { scale: { type: "string" }, seed: { type: "string" } },
    });
  } catch (error) {
    throw new Refusal(
      `npm run prove takes names of proofs, --scale and --seed: ${error.message}`,
    );
  }
}
