import type { Core } from "@strapi/strapi";
import { errors } from "@strapi/utils";

import {
  documentIdOf,
  isWrite,
  type DocumentHook,
  type DocumentParams,
} from "../changes/hooks/document-hook";
import { reasonNow, recordAs } from "../changes/log/recording";
import {
  hasDrafts,
  isNewsroomUid,
  newsroomType,
  type DraftedUid,
  type NewsroomUid,
} from "../changes/newsroom-types";
import type { EditionStatus } from "../changes/log/change";
import { findEdition } from "../changes/editions/find-edition";
import { checkDraft, refuseBlocked } from "./checks/check-draft";
import { saveDerivedFields } from "./derived-fields";
import { loadDraft, type LoadedDocuments } from "./documents";
import { endHandover } from "./handover/handover";
import { refuseWhileShown } from "./live-use";
import { refuseProblems } from "./problems-of";
import { killed } from "./refusals";
import { recordSave } from "./stale-writes/record-save";
import { publishNewClipOf, publishNewParts } from "./story-parts";

/** May this be saved, go out, come down? Asked of every write, whatever route it came by. */
export function editorialHook(strapi: Core.Strapi): DocumentHook {
  return async (call, next) => {
    const { uid, action, params } = call;
    if (!isNewsroomUid(uid) || !isWrite(action)) return next();

    switch (action) {
      case "create":
      case "update":
      case "clone": {
        if (action === "clone")
          await refuseCopyOfKilled(strapi, uid, requiredId(params));
        const result = await next();
        const documentId = documentIdOf(call, result);
        const written =
          documentId === null
            ? {}
            : await checkSaved(strapi, uid, action, documentId);
        return typeof result === "object" && result !== null
          ? Object.assign(result, written)
          : result;
      }
      case "publish":
        return publication(strapi, uid, requiredId(params), next);
      case "unpublish":
        await refuseWhileShown(strapi, uid, requiredId(params), "withdrawn");
        return next();
      case "delete":
        await refuseDeletion(strapi, uid, requiredId(params));
        return next();
      case "discardDraft": {
        const result = await next();
        const draft = await loadDraft(strapi, uid, requiredId(params));
        if (draft !== null) await recordSave(strapi, uid, action, draft);
        if (hasDrafts(uid)) await endHandover(strapi, uid, requiredId(params));
        return result;
      }
    }
  };
}

/** Judges a draft by what was stored, so every way to write a relation is judged alike; an error takes the save back. */
async function checkSaved(
  strapi: Core.Strapi,
  uid: NewsroomUid,
  action: string,
  documentId: string,
): Promise<object> {
  if (uid === "api::article.article") {
    const story = await loadDraft(strapi, uid, documentId);
    if (story === null) return {};
    refuseProblems(uid, story);
    const { derived, written } = await saveDerivedFields(strapi, story);
    await recordSave(strapi, uid, action, withQuotes(story, derived.quotes));
    return written;
  }
  const draft = await loadDraft(strapi, uid, documentId);
  if (draft === null) return {};
  refuseProblems(uid, draft);
  await recordSave(strapi, uid, action, draft);
  return {};
}

/** Nothing goes out that a check keeps in; what readers never had of its parts goes out with it. */
async function publication(
  strapi: Core.Strapi,
  uid: NewsroomUid,
  documentId: string,
  next: () => Promise<unknown>,
): Promise<unknown> {
  if (!hasDrafts(uid)) return next();
  const draft = await loadDraft(strapi, uid, documentId);
  if (draft === null) return next();
  const { was, findings, needsWord } = await checkDraft(strapi, uid, draft);
  // What was killed never returns, whatever route asks for it.
  if (was === "killed") throw killed(uid);
  refuseBlocked(uid, findings);
  if (isStory(draft)) await prepareStory(strapi, draft);
  else if (isQuote(draft)) await publishNewClipOf(strapi, draft);
  // It came this far with an editor's word.
  return needsWord ? recordAs({ why: saysMinor(strapi) }, next) : next();
}

async function prepareStory(
  strapi: Core.Strapi,
  story: LoadedDocuments["api::article.article"],
): Promise<void> {
  const { derived, written } = await saveDerivedFields(strapi, story);
  if (Object.keys(written).length > 0)
    await recordSave(
      strapi,
      "api::article.article",
      "publish",
      withQuotes(story, derived.quotes),
    );
  await publishNewParts(strapi, story, derived);
}

/** What was killed does not come back under another address either. */
async function refuseCopyOfKilled(
  strapi: Core.Strapi,
  uid: NewsroomUid,
  documentId: string,
): Promise<void> {
  if ((await findEdition(strapi, documentId))?.status === "killed")
    throw killed(uid);
}

type Draft = LoadedDocuments[DraftedUid];

const isStory = (
  draft: Draft,
): draft is LoadedDocuments["api::article.article"] => "authors" in draft;

const isQuote = (draft: Draft): draft is LoadedDocuments["api::quote.quote"] =>
  "verification" in draft;

function saysMinor(strapi: Core.Strapi): string {
  const { why } = reasonNow(strapi);
  return why === null || why === undefined
    ? "A minor change."
    : `${why} (a minor change)`;
}

/** The story as it is stored, once its quotes were derived. */
const withQuotes = (
  story: LoadedDocuments["api::article.article"],
  quotes: readonly string[],
) => ({ ...story, quotes: quotes.map((documentId) => ({ documentId })) });

/** What was public is taken down, where readers and partners can be told; only what nobody saw disappears. */
async function refuseDeletion(
  strapi: Core.Strapi,
  uid: NewsroomUid,
  documentId: string,
): Promise<void> {
  await refuseWhileShown(strapi, uid, documentId, "deleted");
  const { drafts, noun } = newsroomType(uid);
  const recorded = drafts ? await findEdition(strapi, documentId) : null;
  if (recorded === null) return;
  throw new errors.ApplicationError(
    `This ${noun} was published once, so it is not deleted: ${INSTEAD[recorded.status]}`,
  );
}

/** What to do where something cannot be deleted, or why there is nothing to do. */
const INSTEAD: Record<EditionStatus, string> = {
  live: "withdraw it instead, and its address will say that it is gone.",
  withdrawn: "it is withdrawn, and readers find it nowhere.",
  killed:
    "it was killed, readers find nothing of it, and its draft stays for the desk and its lawyers.",
};

function requiredId({ documentId }: DocumentParams): string {
  if (documentId !== undefined) return documentId;
  throw new errors.ApplicationError(
    "Which document? This call names no documentId.",
  );
}
