import type { Core } from "@strapi/strapi";

import { differences } from "../../changes/editions/differences";
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
    names: await namesOf(strapi, referencesOf(past.edition).refs),
    differences: draft === null ? [] : differences(past.edition, draft.edition),
  };
}

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
