import type { Core } from "@strapi/strapi";
import { errors } from "@strapi/utils";

import type { AddressType } from "../addresses/addresses";
import {
  askForAddress,
  recordAddresses,
  refuseTaken,
} from "../addresses/document-addresses";
import {
  documentIdOf,
  isWrite,
  type DocumentCall,
  type DocumentHook,
} from "./document-hook";
import { recordDocument } from "../log/record-document";
import { isRecorded } from "../log/is-recorded";
import {
  hasDrafts,
  isNewsroomUid,
  newsroomType,
  type NewsroomUid,
} from "../newsroom-types";
import { datePublication, NEVER_PUBLISHED } from "../publication-dates";

/**
 * Records what a write did, from its effect and whatever the action was called: the dates of a publication, which
 * addresses the document holds, and what readers see now that they did not before.
 */
export function changesHook(strapi: Core.Strapi): DocumentHook {
  return async (call, next) => {
    const { uid, action, params } = call;
    if (!isNewsroomUid(uid) || !isWrite(action)) return next();
    const { address } = newsroomType(uid);

    if (action === "publish" && params.documentId !== undefined) {
      await datePublication(strapi, uid, params.documentId);
    }
    if (action === "clone" && hasDrafts(uid))
      call.params = { ...params, data: { ...params.data, ...NEVER_PUBLISHED } };
    const result = await written(strapi, call, address, next);
    const documentId = documentIdOf(call, result);
    if (documentId === null) return result;
    if (address !== null)
      await recordAddresses(strapi, uid, address, documentId);
    await record(strapi, uid, documentId, action);
    return result;
  };
}

async function written(
  strapi: Core.Strapi,
  call: DocumentCall,
  address: AddressType | null,
  next: () => Promise<unknown>,
): Promise<unknown> {
  if (address === null) return next();
  await askForAddress(strapi, address, call);
  return nameTheHolder(strapi, address, call, next);
}

/** A publication is recorded whatever it says; of all other writes, those that made a difference to readers. */
async function record(
  strapi: Core.Strapi,
  uid: NewsroomUid,
  documentId: string,
  action: string,
): Promise<void> {
  const always = action === "publish";
  if (!always && hasDrafts(uid) && (await isRecorded(strapi, uid, documentId)))
    return;
  await recordDocument(strapi, uid, documentId, { always });
}

/** Another writer can take the address after it was found free; then Strapi's "must be unique" comes first. */
async function nameTheHolder(
  strapi: Core.Strapi,
  type: AddressType,
  call: DocumentCall,
  next: () => Promise<unknown>,
): Promise<unknown> {
  try {
    return await next();
  } catch (error) {
    if (isAboutSlug(error)) await refuseTaken(strapi, type, call);
    throw error;
  }
}

/** Strapi's validation names the fields that it refuses. */
function isAboutSlug(error: unknown): boolean {
  if (!(error instanceof errors.ValidationError)) return false;
  const details = error.details as
    { errors?: { path?: unknown }[] } | undefined;
  return (details?.errors ?? []).some(
    ({ path }) => Array.isArray(path) && path.includes("slug"),
  );
}
