import type { Core } from "@strapi/strapi";

import type { WholeStory } from "../changes/editions/whole-edition";
import { readerSnapshot } from "../public-gate/reader-snapshot";
import { draftOf } from "./draft-of";
import { askedOnce, type Readable } from "./previewer";
import { secretOf } from "./preview-secret";
import { readPreview } from "./preview-token";

interface Preview {
  story: WholeStory;
  expiresAt: Date;
}

/**
 * The draft that a token is good for, all of it of one moment. Null once it is not any more: after its ten minutes, after
 * the story was published or killed, and when whoever asked for it may not sign in or read the story now.
 */
export async function redeemPreview(
  strapi: Core.Strapi,
  readable: Readable,
  token: unknown,
): Promise<Preview | null> {
  const claims = readPreview(secretOf(strapi), token);
  if (claims?.type !== "article") return null;
  const { by, documentId, version, expiresAt } = claims;
  return readerSnapshot(strapi)(async () => {
    const previewer = await askedOnce(strapi, by);
    if (previewer === null) return null;
    const draft = await draftOf(strapi, readable, previewer, documentId);
    if (draft === null || draft.version !== version) return null;
    return { story: draft.story, expiresAt };
  });
}
