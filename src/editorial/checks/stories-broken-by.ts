import type { Core } from "@strapi/strapi";

import type { Edition } from "../../changes/editions/edition";
import { findEditions } from "../../changes/editions/find-edition";
import { findHolders } from "../../changes/editions/find-holders";
import { newBreaks } from "./new-breaks";
import type { Finding } from "./finding";

/** A live story that would not pass any more. */
export interface BrokenStory {
  type: string;
  documentId: string;
  title: string;
  findings: Finding[];
}

/**
 * The live stories that publishing a quote or clip as it stands would break, with what. Nothing stops it: whoever
 * publishes it shall know.
 */
export async function storiesBrokenBy(
  strapi: Core.Strapi,
  { document, parts }: Edition,
): Promise<BrokenStory[]> {
  if (!("verification" in document) && !("tracks" in document)) return [];
  const holders = await findHolders(strapi, document.documentId);
  const stories = holders.filter(({ type }) => type === "article");
  const live = await findEditions(
    strapi,
    stories.map(({ documentId }) => documentId),
  );
  const changed = { ...parts, [document.documentId]: document };
  return [...live.values()].flatMap(({ type, documentId, title, edition }) => {
    if (edition === null) return [];
    const after = { ...edition, parts: { ...edition.parts, ...changed } };
    const findings = newBreaks(edition, after);
    return findings.length === 0
      ? []
      : [{ type, documentId, title: title ?? "", findings }];
  });
}
