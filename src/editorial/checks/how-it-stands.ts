import type { Core } from "@strapi/strapi";

import type { DraftedUid } from "../../changes/newsroom-types";
import { inSnapshot } from "../../database/in-snapshot";
import { loadDraft } from "../documents";
import { unknownDocument } from "../document-routes/named-document";
import { checkDraft, type Standing } from "./check-draft";
import { storiesBrokenBy, type BrokenStory } from "./stories-broken-by";
import { asMinor } from "./minor";

interface HowItStands extends Standing {
  /** Live stories which publishing this quote or clip as it stands would break, with what. */
  breaks: BrokenStory[];
}

/**
 * How the stored draft stands now. That an editor has yet to say whether a change is minor is told by `needsWord`, and is
 * no finding: it is answered while publishing, and not in the form.
 */
export function howItStands(
  strapi: Core.Strapi,
  uid: DraftedUid,
  documentId: string,
): Promise<HowItStands> {
  return inSnapshot(strapi, async () => {
    const draft = await loadDraft(strapi, uid, documentId);
    if (draft === null) throw unknownDocument();
    const { edition, findings, needsWord } = await asMinor(true, () =>
      checkDraft(strapi, uid, draft),
    );
    const breaks = await storiesBrokenBy(strapi, edition);
    return { findings, needsWord, breaks };
  });
}
