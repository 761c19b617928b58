import { execFileSync } from "node:child_process";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");

const MAY = [
  ["src/editorial/a.ts", "../changes/b"],
  ["src/graphql/a.ts", "../editorial/b"],
  ["src/index.ts", "./graphql/b"],
  ["src/api/article/controllers/a.ts", "../../../public-gate/b"],
  ["src/editorial/rules/a.ts", "../../api/article/derivation/b"],
  ["src/admin/writing/a.ts", "../../api/article/derivation/b"],
  ["src/api/article/services/a.ts", "../derivation/b"],
  ["seeds/a.ts", "../src/changes/b"],
] as const;

const MAY_NOT = [
  ["src/changes/a.ts", "../editorial/b", "nothing below imports one"],
  ["src/editorial/a.ts", "../desk/b", "features never import each other"],
  ["src/public-gate/a.ts", "../graphql/b", "move what is shared down"],
  ["src/graphql/a.ts", "../index", "known by nothing"],
  ["src/changes/a.ts", "../../seeds/b", "src never imports seeds"],
  ["src/admin/a.ts", "../changes/b", "belongs in a feature or a surface"],
  ["src/admin/a.ts", "../api/article/services/b", "belongs in a mechanism"],
  [
    "src/api/article/derivation/a.ts",
    "../../quote/services/b",
    "belongs in a mechanism",
  ],
  ["src/editorial/a.ts", "../admin/b", "screens stay in src/admin"],
  ["src/attic/a.ts", "./b", "has no place in the drawing"],
] as const;

/** The rule is an ES module, which Jest does not load: it lints in a Node of its own, all cases at once. */
const LINT = `
  import { Linter } from "eslint";
  import { arrows } from "./scripts/lint/arrows.mjs";
  const config = { files: ["**/*.ts"], plugins: { d: { rules: { arrows } } }, rules: { "d/arrows": "error" } };
  const linter = new Linter({ cwd: process.cwd() });
  const complaint = ([file, target]) =>
    linter.verify('import "' + target + '";', [config], { filename: process.cwd() + "/" + file }).map((m) => m.message).join();
  process.stdout.write(JSON.stringify(JSON.parse(process.argv[1]).map(complaint)));`;

let complaints: string[];

beforeAll(() => {
  const cases = JSON.stringify([...MAY, ...MAY_NOT]);
  const script = ["--input-type=module", "-e", LINT, cases];
  complaints = JSON.parse(
    execFileSync(process.execPath, script, { cwd: ROOT, encoding: "utf8" }),
  ) as string[];
});

it.each(MAY.map((one, index) => [...one, index] as const))(
  "%s may import %s",
  (_file, _target, index) => {
    expect(complaints[index]).toBe("");
  },
);

it.each(MAY_NOT.map((one, index) => [...one, index] as const))(
  "%s may not import %s: %s",
  (_file, _target, advice, index) => {
    expect(complaints[MAY.length + index]).toContain(advice);
  },
);
