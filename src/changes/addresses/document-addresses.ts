import type { Core } from "@strapi/strapi";
import { errors } from "@strapi/utils";

import type { Knex } from "knex";

import { inTransaction } from "../../database/in-transaction";
import { findRow } from "../../database/rows";
import { sqlFile } from "../../database/sql-file";
import { isSettled, type AddressStanding } from "./address-standing";
import {
  addressHolder,
  claimAddress,
  settleAddresses,
  type AddressType,
} from "./addresses";
import type { DocumentCall } from "../hooks/document-hook";
import {
  isNewsroomUid,
  newsroomType,
  type NewsroomUid,
} from "../newsroom-types";
import { slugFor } from "./slug";

/**
 * Gives a new document that names no address the next free one, and refuses one that is taken before Strapi does:
 * its sentence ("must be unique") does not say who has it.
 */
export async function askForAddress(
  strapi: Core.Strapi,
  type: AddressType,
  call: DocumentCall,
): Promise<void> {
  const { action, params } = call;
  if (action !== "create" && action !== "update" && action !== "clone") return;
  const slug = params.data?.["slug"];

  if (typeof slug === "string" && slug !== "") {
    await refuseTaken(strapi, type, call);
  } else if (action === "create") {
    call.params = {
      ...params,
      data: {
        ...params.data,
        slug: await slugFor(strapi, type, params.data ?? {}),
      },
    };
  } else if (action === "clone") {
    call.params = { ...params, data: { ...params.data, slug: null } };
  }
}

/** @throws ValidationError that names the holder, when the address that a save asks for is another document's. */
export async function refuseTaken(
  strapi: Core.Strapi,
  type: AddressType,
  { action, params }: DocumentCall,
): Promise<void> {
  const slug = params.data?.["slug"];
  if (typeof slug !== "string" || slug === "") return;
  const holder = await addressHolder(strapi, type, slug);
  const own = action === "update" ? params.documentId : undefined;
  if (holder !== null && holder !== own)
    throw await addressTaken(strapi, type, slug, holder);
}

/** Compares where the document stands with what `addresses` says, and mends the difference: most often there is none. */
export async function recordAddresses(
  strapi: Core.Strapi,
  uid: NewsroomUid,
  type: AddressType,
  documentId: string,
): Promise<void> {
  await inTransaction(strapi, async (trx) => {
    const standing = await addressStanding(strapi, trx, uid, documentId);
    if (isSettled(standing)) return;
    const { draft, live } = standing;
    // In the order of the alphabet, so that two writers who swap addresses wait for each other and never in a circle.
    const wanted = [...new Set([draft, live])]
      .filter((slug) => slug !== null)
      .sort();
    for (const slug of wanted) {
      const holder = await claimAddress(trx, type, slug, documentId);
      if (holder !== documentId)
        throw await addressTaken(strapi, type, slug, holder);
    }
    await settleAddresses(trx, type, documentId, { draft, live });
  });
}

async function addressStanding(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  uid: NewsroomUid,
  documentId: string,
): Promise<AddressStanding> {
  const { type, drafts } = newsroomType(uid);
  const { rows } = await trx.raw<{ rows: AddressStanding[] }>(
    sqlFile("src/changes/sql/address-standing.sql"),
    {
      documents: strapi.db.metadata.get(uid).tableName,
      type,
      documentId,
      drafts,
    },
  );
  const [standing] = rows;
  return {
    draft: standing?.draft || null,
    live: standing?.live || null,
    held: standing?.held ?? [],
  };
}

async function addressTaken(
  strapi: Core.Strapi,
  type: AddressType,
  slug: string,
  holder: string,
): Promise<Error> {
  const uid = `api::${type}.${type}`;
  if (!isNewsroomUid(uid))
    return new Error(`${uid} is no type of this newsroom`);
  const { noun, title } = newsroomType(uid);
  const document = await findRow<Record<string, unknown>>(strapi, uid, {
    where: { documentId: holder },
    select: ["documentId", title],
  });
  const name = document?.[title];
  const owner =
    typeof name === "string"
      ? `the ${noun} “${name}”`
      : `something that was public once`;
  const message = `The address “${slug}” belongs to ${owner}: choose another.`;
  return new errors.ValidationError(message, {
    errors: [{ path: ["slug"], message, name: "ValidationError" }],
  });
}
