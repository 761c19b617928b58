import { readFileSync } from "node:fs";
import path from "node:path";

import { ahead } from "./ahead.mjs";
import { buildWhenNeeded } from "./build.mjs";
import { capture } from "./capture.mjs";
import { freshSecrets } from "./env-file.mjs";
import { installWhenNeeded } from "./install.mjs";
import { Refusal, step } from "./messages.mjs";
import { root } from "./root.mjs";
import { runTests } from "./run-tests.mjs";

let building;
/** Two steps need it. */
const built = () => (building ??= buildWhenNeeded(root, { announce }));

/** Most of them use one processor: side by side, the longest first. */
const STEPS = [
  { name: "Lint", work: () => pass("eslint .", "npx eslint --fix .") },
  { name: "Build", work: built },
  {
    name: "Format",
    work: () => pass("prettier --check .", "npx prettier --write ."),
  },
  { name: "Types of the server", work: () => pass("tsc -p . --noEmit") },
  { name: "Types of the tests", work: () => pass("tsc -p tests") },
  { name: "Types of the admin panel", work: () => pass("tsc -p src/admin") },
  { name: "Dead exports", work: () => pass("knip") },
  { name: "Generated types", work: () => built().then(generatedTypes) },
];
const AT_ONCE = 2;

export async function check() {
  await installWhenNeeded(root);
  const passing = ahead(
    AT_ONCE,
    STEPS.map(({ work }) => work),
  );
  for (const [place, { name }] of STEPS.entries())
    await step(name, () => passing[place]);
  console.log("\n  Tests\n");
  return runTests([]);
}

/** Its line is ours. */
const announce = (_name, work) => work();

/** `mend` is the command that may put it right, where there is one. */
async function pass(command, mend) {
  const [program, ...args] = command.split(" ");
  const { code, output } = await npx(program, args);
  if (code === 0) return;
  const advice = mend === undefined ? "" : `\n\nThis may mend it: ${mend}`;
  throw new Refusal(`${output}${advice}`);
}

/** Strapi writes them from the schemas; what it writes must be what is committed. */
async function generatedTypes() {
  const folder = path.join(".data", "check");
  const { code, output } = await npx(
    "strapi",
    ["ts:generate-types", "--out-dir", folder],
    { ...process.env, ...freshSecrets() },
  );
  if (code !== 0) throw new Refusal(output);
  for (const name of ["contentTypes.d.ts", "components.d.ts"])
    if (read(folder, "generated", name) !== read("types", "generated", name))
      throw new Refusal(
        `types/generated/${name} is not what the schemas say.\n\nThis mends it: npx strapi ts:generate-types`,
      );
}

function read(...place) {
  return readFileSync(path.join(root, ...place), "utf8");
}

function npx(program, args, env = process.env) {
  const file = path.join(root, "node_modules", ".bin", program);
  return capture(file, args, {
    cwd: root,
    env,
    shell: process.platform === "win32",
  });
}
