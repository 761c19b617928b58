import { isDeepStrictEqual } from "node:util";

import type { DocumentEdition, Edition } from "./edition";

/** When something went out is no part of what it says. */
const DATES = ["datePublished", "dateModified", "publishedAt", "updatedAt"];

/** The public fields in which two editions of one document differ, by name; the words of their parts count as theirs. */
export function differences(a: Edition, b: Edition): string[] {
  return [
    ...fieldDifferences(a.document, b.document),
    ...partDifferences(a.parts, b.parts),
  ].filter((name, index, all) => all.indexOf(name) === index);
}

function fieldDifferences(a: DocumentEdition, b: DocumentEdition): string[] {
  const before = new Map<string, unknown>(Object.entries(a));
  const after = new Map<string, unknown>(Object.entries(b));
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter(
    (name) =>
      !DATES.includes(name) &&
      !isDeepStrictEqual(before.get(name), after.get(name)),
  );
}

/** Only of parts that both hold: one that came or went shows in the fields that name it. */
function partDifferences(
  a: Edition["parts"],
  b: Edition["parts"],
): ("quotes" | "clips")[] {
  return Object.entries(a).flatMap(([documentId, part]) => {
    const other = b[documentId];
    if (other === undefined || fieldDifferences(part, other).length === 0)
      return [];
    return ["text" in part ? "quotes" : "clips"];
  });
}

/** The content of an edition without its dates: what a hash is taken of. */
export function contentOf({ document, parts }: Edition): unknown {
  return [
    undated(document),
    Object.keys(parts)
      .sort()
      .map((documentId) => undated(parts[documentId] ?? document)),
  ];
}

const undated = (document: DocumentEdition) =>
  Object.entries(document).filter(([name]) => !DATES.includes(name));
