import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

import type { Outcome, Proof } from "./prove";
import { SCALE, SEED } from "./size";

const ROOT = path.resolve(__dirname, "../../..");

type Named = Pick<Proof<never>, "name" | "claim">;

interface Run {
  /** What a run without each protection has shown. */
  seen: Record<string, string>;
  outcome: Outcome;
  began: number;
  /** Its version. */
  postgres: string;
}

/** docs/proof/NAME.md: what was asked, where, and what came out. */
export function writeReport(proof: Named, run: Run): void {
  const folder = path.join(ROOT, "docs", "proof");
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${proof.name}.md`), report(proof, run));
}

function report(
  { name, claim }: Named,
  { seen, outcome, began, postgres }: Run,
): string {
  const { figures, failures } = outcome;
  const minutes = ((Date.now() - began) / 60_000).toFixed(1);
  return `# ${name}

${claim}.

**${failures.length === 0 ? "Proved" : "Not proved"}** on ${new Date(began).toISOString().slice(0, 10)} at commit ${commit()}, scale ${SCALE}, seed ${SEED}, in ${minutes} minutes,
on ${machine(postgres)}.

${list(failures)}
## Figures

${list(Object.entries(figures).map(([key, value]) => `${key}: ${value}`))}
## First seen to fail

${list(Object.entries(seen).map(([without, failure]) => `without protection (${without}): ${short(failure)}`))}`;
}

const list = (lines: string[]) => lines.map((line) => `- ${line}\n`).join("");
const short = (text: string) =>
  text.length > 300 ? `${text.slice(0, 300)} …` : text;

/** Names of machines and folders stay at home. */
function machine(postgres: string): string {
  const gigabytes = Math.round(os.totalmem() / 2 ** 30);
  return `${os.cpus().length} cores, ${gigabytes} GB, ${os.type()}, Node ${process.versions.node}, PostgreSQL ${postgres} without fsync (a loss of power is not tried)`;
}

function commit(): string {
  const git = (...args: string[]) =>
    execFileSync("git", args, { cwd: ROOT, encoding: "utf8" }).trim();
  const changed = git("status", "--porcelain", "--", "src", "tests") !== "";
  return (
    git("rev-parse", "--short=10", "HEAD") +
    (changed ? " and changes that were not committed" : "")
  );
}
