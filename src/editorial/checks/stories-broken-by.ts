import type { Core } from "@strapi/strapi";

import type { Edition } from "../../changes/editions/edition";
import { findEditions } from "../../changes/editions/find-edition";
import { findHolders } from "../../changes/editions/find-holders";
import { newBreaks } from "./new-breaks";
import type { Finding } from "./finding";
import { scheduledHolders } from "./scheduled-holders";

/** A story that would not pass any more. */
export interface BrokenStory {
  type: string;
  documentId: string;
  title: string;
  findings: Finding[];
  /** When it is planned to go out, which it then would not; null for what is broken live. */
  goesOutAt: string | null;
}

/**
 * The stories, live ones and then those that are planned to go out, that publishing a quote or clip as it stands would
 * break, with what. Nothing stops it: whoever publishes it shall know.
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
  const holding = [
    ...[...live.values()].map(({ edition }) => ({ edition, goesOutAt: null })),
    ...(await scheduledHolders(strapi, document.documentId)),
  ];
  const changed = { ...parts, [document.documentId]: document };
  return holding.flatMap(({ edition, goesOutAt }) => {
    if (edition === null || !("body" in edition.document)) return [];
    const after = { ...edition, parts: { ...edition.parts, ...changed } };
    const findings = newBreaks(edition, after);
    const { documentId, title } = edition.document;
    return findings.length === 0
      ? []
      : [
          {
            type: "article",
            documentId,
            title: title ?? "",
            findings,
            goesOutAt,
          },
        ];
  });
}
