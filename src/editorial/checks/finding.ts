import type { Problem } from "../rules/problem";

/** blocks: nothing goes out with it. warns: an editor should know, and may go on. */
type Level = "blocks" | "warns";

/** What one rule has to say of one place in a draft. */
export interface Finding extends Problem {
  /** The rule's name, which is that of its file. */
  rule: string;
  level: Level;
  /** What the rule is good for. */
  why: string;
}

/** A rule of going out: pure, over what would go out and what is known around it. */
export interface Rule<Checked> {
  name: string;
  level: Level;
  why: string;
  broken: (checked: Checked) => Problem[];
}

export const findingsOf = <Checked>(
  rules: readonly Rule<Checked>[],
  checked: Checked,
): Finding[] =>
  rules.flatMap(({ name, level, why, broken }) =>
    broken(checked).map(({ path, message }) => ({
      rule: name,
      level,
      message,
      why,
      path,
    })),
  );

export const blocking = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ level }) => level === "blocks");
