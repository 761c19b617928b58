import { readFileSync } from "node:fs";
import path from "node:path";

import { capture } from "./capture.mjs";
import { freshSecrets } from "./env-file.mjs";
import { installWhenNeeded } from "./install.mjs";
import { Refusal, step } from "./messages.mjs";
import { root } from "./root.mjs";
import { runTests } from "./run-tests.mjs";

/** Each with the command that mends it, where there is one. */
const STEPS = [
  {
    name: "Format",
    command: "prettier --check .",
    mend: "npx prettier --write .",
  },
  { name: "Lint", command: "eslint .", mend: "npx eslint --fix ." },
  { name: "Types of the server", command: "tsc -p . --noEmit" },
  { name: "Types of the tests", command: "tsc -p tests" },
  { name: "Types of the admin panel", command: "tsc -p src/admin" },
  { name: "Dead exports", command: "knip" },
];

export async function check() {
  await installWhenNeeded(root);
  for (const { name, command, mend } of STEPS)
    await step(name, () => pass(command, mend));
  await step("Generated types", generatedTypes);
  console.log("\n  Tests\n");
  return runTests([]);
}

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
