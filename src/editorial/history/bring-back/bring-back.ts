import type { Core } from "@strapi/strapi";
import { errors } from "@strapi/utils";

import type { DraftedUid } from "../../../changes/newsroom-types";
import { readVersion } from "../read-version";
import { draftData } from "./draft-data";
import { findThere } from "./find-there";
import { namedIn, type Named } from "./named-in";
import type { There } from "./there";

interface BroughtBack {
  documentId: string;
  version: number;
  /** What the edition named and the newsroom no longer has, or may not use: left out of the draft. */
  missing: Named[];
}

/** Saves the public fields of an older edition into the draft, under the rules and locks of every save. */
export async function bringBack(
  strapi: Core.Strapi,
  uid: DraftedUid,
  documentId: string,
  version: number,
): Promise<BroughtBack> {
  const { document } = (await readVersion(strapi, documentId, version)).edition;
  const named = namedIn(document);
  const there = await findThere(strapi, named);
  const data = draftData(uid, document, there);
  if (data === null)
    throw new errors.ApplicationError("This edition is of another type.");
  await strapi.documents(uid).update({ documentId, data });
  const missing = named.filter((one) => !isThere(one, there));
  return { documentId, version, missing };
}

const isThere = (named: Named, { documents, pictures }: There) =>
  "picture" in named
    ? pictures.has(named.picture)
    : documents.has(named.documentId);
