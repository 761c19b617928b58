import type { Finding } from "./desk";

interface FindingGroup {
  title: string;
  findings: Finding[];
}

/** What keeps it in first, then what somebody should look at. A group that is empty is not there. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const groups = [
    {
      title: "Must be mended before it can go out",
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
