import type { Core } from "@strapi/strapi";

import { findRows } from "../../database/rows";
import { newsroomType, type NewsroomUid } from "../newsroom-types";
import { BUILD_EDITION } from "./build-edition";
import type {
  DocumentEdition,
  Edition,
  QuoteEdition,
  VideoClipEdition,
} from "./edition";
import { EDITION_POPULATE } from "./populate";
import { text, type Row } from "./row";

/** live: what is public. draft: what would be if it was published now, with its never-published quotes and clips. */
export type Version = "draft" | "live";

/** An edition, and Strapi's row that it was built from. */
export interface LoadedEdition {
  edition: Edition;
  rowId: number;
}

/** The edition of one document as it stands now, or null where it has no such version. */
export async function loadEdition(
  strapi: Core.Strapi,
  uid: NewsroomUid,
  documentId: string,
  version: Version,
): Promise<LoadedEdition | null> {
  const found = await loadEditions(strapi, uid, [documentId], version);
  return found.get(documentId) ?? null;
}

/** The same for many at once: the number of statements depends on the type and not on how many or how long they are. */
export async function loadEditions(
  strapi: Core.Strapi,
  uid: NewsroomUid,
  documentIds: readonly string[],
  version: Version,
): Promise<Map<string, LoadedEdition>> {
  const rows = await readRows(strapi, uid, documentIds, version);
  const documents = rows.map((row) => ({
    rowId: Number(row["id"]),
    document: BUILD_EDITION[uid](row),
  }));
  const quotes = await readParts(
    strapi,
    "api::quote.quote",
    documents.flatMap(({ document }) => namedQuotes(document)),
    version,
  );
  const clips = await readParts(
    strapi,
    "api::video-clip.video-clip",
    [...documents.map(({ document }) => document), ...quotes.values()].flatMap(
      namedClips,
    ),
    version,
  );
  return new Map(
    documents.map(({ document, rowId }) => [
      document.documentId,
      { rowId, edition: { document, parts: partsOf(document, quotes, clips) } },
    ]),
  );
}

async function readRows(
  strapi: Core.Strapi,
  uid: NewsroomUid,
  documentIds: readonly string[],
  version: Version,
): Promise<Row[]> {
  if (documentIds.length === 0) return [];
  const { drafts } = newsroomType(uid);
  return findRows<Row>(strapi, uid, {
    where: {
      documentId: { $in: documentIds },
      ...(drafts && {
        publishedAt: version === "live" ? { $notNull: true } : null,
      }),
    },
    populate: EDITION_POPULATE[uid],
  });
}

/** The live version of each part; for a draft that of its own where it was never published or came down. */
async function readParts<
  Uid extends "api::quote.quote" | "api::video-clip.video-clip",
>(
  strapi: Core.Strapi,
  uid: Uid,
  documentIds: readonly string[],
  version: Version,
): Promise<Map<string, ReturnType<(typeof BUILD_EDITION)[Uid]>>> {
  const build = BUILD_EDITION[uid] as (
    row: Row,
  ) => ReturnType<(typeof BUILD_EDITION)[Uid]>;
  const wanted = [...new Set(documentIds)];
  const parts = new Map<string, ReturnType<(typeof BUILD_EDITION)[Uid]>>();
  if (version === "draft")
    for (const row of await readRows(strapi, uid, wanted, "draft"))
      parts.set(text(row["documentId"]) ?? "", build(row));
  for (const row of await readRows(strapi, uid, wanted, "live"))
    parts.set(text(row["documentId"]) ?? "", build(row));
  return parts;
}

function partsOf(
  document: DocumentEdition,
  quotes: ReadonlyMap<string, QuoteEdition>,
  clips: ReadonlyMap<string, VideoClipEdition>,
): Edition["parts"] {
  const held = namedQuotes(document).flatMap((id) => quotes.get(id) ?? []);
  const heard = [document, ...held]
    .flatMap(namedClips)
    .flatMap((id) => clips.get(id) ?? []);
  return Object.fromEntries(
    [...held, ...heard].map((part) => [part.documentId, part]),
  );
}

function namedQuotes(document: DocumentEdition): string[] {
  return "quotes" in document
    ? document.quotes.map(({ documentId }) => documentId)
    : [];
}

function namedClips(document: DocumentEdition): string[] {
  if ("clips" in document)
    return document.clips.map(({ documentId }) => documentId);
  return "clip" in document && document.clip !== null
    ? [document.clip.documentId]
    : [];
}
