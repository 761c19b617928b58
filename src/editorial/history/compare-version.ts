import type { Core } from "@strapi/strapi";

import { differences } from "../../changes/editions/differences";
import type { Edition } from "../../changes/editions/edition";
import { loadEdition } from "../../changes/editions/load-edition";
import { referencesOf } from "../../changes/editions/references";
import type { NewsroomUid } from "../../changes/newsroom-types";
import { oneStatement } from "../../database/one-statement";
import { readVersion, type PastEdition } from "./read-version";

interface ComparedEdition extends PastEdition {
  /** What the authors, people, topics and sections in it are called now, by documentId. */
  names: Record<string, string>;
  /** The public fields in which the draft is another today. */
  differences: string[];
}

/** An edition as an editor compares it with the draft. */
export async function compareVersion(
  strapi: Core.Strapi,
  uid: NewsroomUid,
  documentId: string,
  version: number,
): Promise<ComparedEdition> {
  const past = await readVersion(strapi, documentId, version);
  const draft = await loadEdition(strapi, uid, documentId, "draft");
  return {
    ...past,
    names: await namesIn(strapi, past.edition),
    differences: draft === null ? [] : differences(past.edition, draft.edition),
  };
}

/** The draft as it is stored now, in the form of an edition: what would go out. Null where there is none. */
export async function presentDraft(
  strapi: Core.Strapi,
  uid: NewsroomUid,
  documentId: string,
): Promise<Pick<ComparedEdition, "edition" | "names"> | null> {
  const draft = await loadEdition(strapi, uid, documentId, "draft");
  if (draft === null) return null;
  const { edition } = draft;
  return { edition, names: await namesIn(strapi, edition) };
}

const namesIn = (strapi: Core.Strapi, edition: Edition) =>
  namesOf(strapi, referencesOf(edition).refs);

async function namesOf(
  strapi: Core.Strapi,
  documentIds: string[],
): Promise<Record<string, string>> {
  const rows = await oneStatement<{ documentId: string; name: string }>(
    strapi,
    "src/editorial/history/sql/names.sql",
    { documentIds },
  );
  return Object.fromEntries(rows.map((row) => [row.documentId, row.name]));
}
