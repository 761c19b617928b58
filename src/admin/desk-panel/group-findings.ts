import type { DeskState, Finding } from "./desk";

interface FindingGroup {
  title: string;
  findings: Finding[];
}

/** What keeps it in first, then what somebody should look at. A group that is empty is not there. */
export function groupFindings(
  findings: readonly Finding[],
  isOut = false,
): FindingGroup[] {
  const groups = [
    {
      title: isOut
        ? "Must be mended: readers have it so"
        : "Must be mended before it can go out",
      findings: findings.filter(({ level }) => level === "blocks"),
    },
    {
      title: "Worth a look",
      findings: findings.filter(({ level }) => level === "warns"),
    },
  ];
  return groups.filter((group) => group.findings.length > 0);
}

export const mustBeMended = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ level }) => level === "blocks");

/** Readers have what stands here, and it must be mended: a change elsewhere broke it. */
export const isBroken = (
  state: DeskState,
  findings: readonly Finding[],
): boolean =>
  (state === "live" || state === "corrected") &&
  mustBeMended(findings).length > 0;
