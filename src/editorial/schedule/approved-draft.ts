import { createHash } from "node:crypto";

import type { Edition } from "../../changes/editions/edition";

/** A short hash of everything that was approved to go out, by what it is called. */
export type Approved = Record<string, string>;

/** When it goes out is no part of what was approved, and neither is what the newsroom counts. */
const FOLLOWS = new Set([
  "datePublished",
  "dateModified",
  "publishedAt",
  "updatedAt",
  "wordCount",
  "readingMinutes",
]);

/**
 * What an edition says, field by field, with those of its parts that go out for the first time. What readers have already
 * was approved before, and may be corrected meanwhile.
 */
export function approvedDraft(
  { document, parts }: Edition,
  newParts: readonly string[],
): Approved {
  const held = newParts.flatMap((documentId) => parts[documentId] ?? []);
  return {
    ...hashes("", document),
    ...Object.assign({}, ...held.map((part) => hashes(nameOf(part), part))),
  } as Approved;
}

/** One hash of all that was approved. */
export const approvedHash = (approved: Approved): string =>
  sha256(JSON.stringify(Object.entries(approved).sort()), "hex");

/** The fields in which what was approved and what stands there now differ; a part counts as the story's quotes or clips. */
export function differing(before: Approved, after: Approved): string[] {
  const names = [...Object.keys(before), ...Object.keys(after)]
    .filter((name) => before[name] !== after[name])
    .map((name) => name.split(".")[0] ?? name);
  return [...new Set(names)];
}

const hashes = (of: string, document: object): Approved =>
  Object.fromEntries(
    Object.entries(document)
      .filter(([name]) => !FOLLOWS.has(name))
      .map(([name, value]) => [
        of + name,
        sha256(JSON.stringify(value), "base64url").slice(0, 16),
      ]),
  );

const nameOf = (part: Edition["parts"][string]) =>
  `${"text" in part ? "quotes" : "clips"}.${part.documentId}.`;

const sha256 = (text: string, encoding: "hex" | "base64url") =>
  createHash("sha256").update(text).digest(encoding);
