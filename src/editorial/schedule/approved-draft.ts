import type { Core } from "@strapi/strapi";
import { createHash } from "node:crypto";

import { contentHash } from "../../changes/editions/content-hash";
import type { Edition } from "../../changes/editions/edition";
import { loadEdition } from "../../changes/editions/load-edition";
import type { NewsroomUid } from "../../changes/newsroom-types";

/** What was approved to go out: the words and pictures of a draft, and of the parts that go out with it. */
export interface Approved {
  hash: string;
  /** Its quotes and clips that readers never had, by documentId. */
  parts: string[];
  /** A short hash of each field, and of each of those parts. */
  fields: Record<string, string>;
}

/**
 * The draft as it stands. `parts`: those that were new when it was approved; without it, those that are new now. What
 * readers see of its other parts is approved already, and may be corrected meanwhile.
 */
export async function approvedDraft(
  strapi: Core.Strapi,
  uid: NewsroomUid,
  documentId: string,
  parts?: readonly string[],
): Promise<Approved | null> {
  const loaded = await loadEdition(strapi, uid, documentId, "draft");
  if (loaded === null) return null;
  const { edition } = loaded;
  const held = parts ?? newParts(edition);
  return {
    hash: contentHash(only(edition, held)),
    parts: [...held],
    fields: hashes(only(edition, held)),
  };
}

/** The names of what differs between two drafts; a part counts as the story's quotes or clips. */
export function differing(
  before: Record<string, string>,
  after: Record<string, string>,
): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.filter((name) => before[name] !== after[name]);
}

const newParts = ({ parts }: Edition): string[] =>
  Object.values(parts)
    .filter(({ publishedAt }) => publishedAt === null)
    .map(({ documentId }) => documentId)
    .sort();

function only(edition: Edition, parts: readonly string[]): Edition {
  return {
    document: edition.document,
    parts: Object.fromEntries(
      Object.entries(edition.parts).filter(([id]) => parts.includes(id)),
    ),
  };
}

function hashes({ document, parts }: Edition): Record<string, string> {
  const fields = Object.entries(document).map(([name, value]) => [
    name,
    short(name, value),
  ]);
  const held = Object.values(parts).map((part) => [
    "text" in part
      ? `quote “${part.text ?? ""}”`
      : `clip “${part.title ?? ""}”`,
    short("", contentHash({ document: part, parts: {} })),
  ]);
  return Object.fromEntries([...fields, ...held]) as Record<string, string>;
}

const DATES = ["datePublished", "dateModified", "publishedAt", "updatedAt"];

/** When it goes out is no part of what was approved. */
const short = (name: string, value: unknown) =>
  DATES.includes(name)
    ? ""
    : createHash("sha256")
        .update(JSON.stringify(value ?? null))
        .digest("base64url")
        .slice(0, 12);
