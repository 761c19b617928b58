import type { Core } from "@strapi/strapi";

import { deriveStory } from "../../api/article/derivation/derive-story";
import type { Edition } from "../../changes/editions/edition";
import { draftEdition } from "../../changes/editions/load-edition";
import type { EditionStatus } from "../../changes/log/change";
import { newsroomType, type DraftedUid } from "../../changes/newsroom-types";
import type { LoadedDocuments } from "../documents";
import { problemsOf } from "../problems-of";
import { refuse } from "../refuse";
import type { Problem } from "../rules/problem";
import { checkEdition } from "./check-edition";
import { gatherFacts } from "./gather-facts";
import { blocking, type Finding } from "./finding";
import { changesKnownBody } from "./story/correction-or-word";

/** What an editor is told of a draft. */
export interface Standing {
  findings: Finding[];
  /** It changes the text that readers have or had, and no new note tells them: publishing needs the word that this is minor. */
  needsWord: boolean;
}

interface Checked extends Standing {
  /** What the log says of it; null where readers never had it. */
  was: EditionStatus | null;
  /** What was looked at: the draft as it would go out. */
  edition: Edition;
}

/** How a draft stands: what keeps it in, and what an editor should know. `draft` is as `loadDraft` answers it. */
export async function checkDraft<Uid extends DraftedUid>(
  strapi: Core.Strapi,
  uid: Uid,
  draft: LoadedDocuments[Uid],
): Promise<Checked> {
  const row = "body" in draft ? withDerived(draft) : draft;
  const { edition, recorded } = await draftEdition(strapi, uid, row);
  const facts = await gatherFacts(strapi, edition, recorded);
  const { document, parts } = edition;
  return {
    was: recorded.get(draft.documentId)?.status ?? null,
    edition,
    findings: [
      ...problemsOf(uid, draft).map(unsavable),
      ...checkEdition(edition, facts),
    ],
    needsWord:
      "body" in document && changesKnownBody({ story: document, parts, facts }),
  };
}

/** @throws ValidationError that names every rule that keeps a document in, each with its field, all at once. */
export function refuseBlocked(
  uid: DraftedUid,
  findings: readonly Finding[],
): void {
  refuse(
    blocking(findings).map(({ path, message, rule }) => ({
      path,
      message,
      rule,
    })),
    `This ${newsroomType(uid).noun} cannot be published yet. `,
  );
}

/** Stored before the rule was made, or past the panel: in the same list, because it keeps the draft in all the same. */
const unsavable = (problem: Problem): Finding => ({
  rule: "may-not-be-saved",
  level: "blocks",
  why: "The next save would be refused for it.",
  ...problem,
});

/** With the quotes and clips that it will have, and those that it has: a fragment whose words are gone is not dropped unseen. */
function withDerived(story: LoadedDocuments["api::article.article"]): object {
  const { quotes, clips } = deriveStory(story);
  return {
    ...story,
    quotes: together(story.quotes, quotes),
    clips: together(story.clips, clips),
  };
}

function together(
  stored: readonly { documentId: string }[] | null | undefined,
  derived: readonly string[],
): { documentId: string }[] {
  const ids = (stored ?? []).map(({ documentId }) => documentId);
  return [...new Set([...ids, ...derived])].map((documentId) => ({
    documentId,
  }));
}
