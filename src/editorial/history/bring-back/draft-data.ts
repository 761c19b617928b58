import type { NewsroomUid } from "../../../changes/newsroom-types";
import type { DocumentEdition } from "../../../changes/editions/edition";
import { articleData } from "./article-data";
import { quoteData } from "./quote-data";
import type { Data, There } from "./there";
import { videoClipData } from "./video-clip-data";

/**
 * From an edition to what is saved into the draft: its public fields, all but the address, the dates of publication and
 * an embargo, which belong to the document and not to one edition of it. Null for a type without drafts.
 */
export function draftData(
  uid: NewsroomUid,
  document: DocumentEdition,
  there: There,
): Data | null {
  if (uid === "api::article.article" && "body" in document)
    return articleData(document, there);
  if (uid === "api::quote.quote" && "text" in document)
    return quoteData(document, there);
  if (uid === "api::video-clip.video-clip" && "transcript" in document)
    return videoClipData(document, there);
  return null;
}
