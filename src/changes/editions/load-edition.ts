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
import { findEditions, type RecordedEdition } from "./find-edition";
import { EDITION_POPULATE } from "./populate";
import { documentIdOf, type Row } from "./row";

const QUOTE = "api::quote.quote";
const CLIP = "api::video-clip.video-clip";

type Part = QuoteEdition | VideoClipEdition;

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
  const held = documents.map(({ document }) => document);
  const recorded = await findEditions(strapi, partsNamedBy(held));
  const parts = await loadParts(strapi, held, version, recorded);
  return new Map(
    documents.map(({ document, rowId }) => [
      document.documentId,
      { rowId, edition: { document, parts: heldBy(document, parts) } },
    ]),
  );
}

/** The edition of a draft whose row was read already, and what the log says of the document and of the parts that it names. */
export async function draftEdition(
  strapi: Core.Strapi,
  uid: NewsroomUid,
  row: object,
): Promise<{ edition: Edition; recorded: Map<string, RecordedEdition> }> {
  const document = BUILD_EDITION[uid]({ ...row });
  const named = partsNamedBy([document]);
  const recorded = await findEditions(strapi, [document.documentId, ...named]);
  const held = new Map([...recorded].filter(([id]) => named.includes(id)));
  const parts = await loadParts(strapi, [document], "draft", held);
  return { edition: { document, parts: heldBy(document, parts) }, recorded };
}

const partsNamedBy = (documents: readonly DocumentEdition[]): string[] => [
  ...new Set([...documents.flatMap(quotesOf), ...documents.flatMap(clipsOf)]),
];

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

/**
 * The quotes and clips that documents hold, by documentId. Those that are live are in the log already (`recorded`); only
 * what it does not know is read from its rows.
 */
async function loadParts(
  strapi: Core.Strapi,
  documents: readonly DocumentEdition[],
  version: Version,
  recorded: ReadonlyMap<string, RecordedEdition>,
): Promise<Map<string, Part>> {
  const parts = new Map<string, Part>();
  for (const { status, edition } of recorded.values())
    if (status === "live" && edition !== null)
      for (const part of [edition.document, ...Object.values(edition.parts)])
        if (isPart(part)) parts.set(part.documentId, part);

  const missing = (ids: readonly string[]) =>
    [...new Set(ids)].filter((documentId) => !parts.has(documentId));
  const quotes = missing(documents.flatMap(quotesOf));
  for (const row of await readVersions(strapi, QUOTE, quotes, version))
    parts.set(documentIdOf(row), BUILD_EDITION[QUOTE](row));
  const clips = missing([...documents, ...parts.values()].flatMap(clipsOf));
  for (const row of await readVersions(strapi, CLIP, clips, version))
    parts.set(documentIdOf(row), BUILD_EDITION[CLIP](row));
  return parts;
}

/** The live rows last, so that they come out on top; with a draft, its parts that are not live as they would go out. */
async function readVersions(
  strapi: Core.Strapi,
  uid: typeof QUOTE | typeof CLIP,
  documentIds: readonly string[],
  version: Version,
): Promise<Row[]> {
  const drafts =
    version === "draft"
      ? await readRows(strapi, uid, documentIds, "draft")
      : [];
  return [...drafts, ...(await readRows(strapi, uid, documentIds, "live"))];
}

function heldBy(
  document: DocumentEdition,
  parts: ReadonlyMap<string, Part>,
): Edition["parts"] {
  const found = (ids: readonly string[]) =>
    ids.flatMap((documentId) => parts.get(documentId) ?? []);
  const quotes = found(quotesOf(document));
  const clips = found([document, ...quotes].flatMap(clipsOf));
  return Object.fromEntries(
    [...quotes, ...clips].map((part) => [part.documentId, part]),
  );
}

function quotesOf(document: DocumentEdition): string[] {
  return "quotes" in document
    ? document.quotes.map(({ documentId }) => documentId)
    : [];
}

function clipsOf(document: DocumentEdition): string[] {
  if ("clips" in document)
    return document.clips.map(({ documentId }) => documentId);
  return "clip" in document && document.clip !== null
    ? [document.clip.documentId]
    : [];
}

const isPart = (document: DocumentEdition): document is Part =>
  "text" in document || "transcript" in document;
