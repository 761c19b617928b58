import type { Core } from "@strapi/strapi";
import type { Knex } from "knex";

import { findRows } from "../src/database/rows";
import type { ArchiveStory } from "./archive/archive-story";
import { insertRows } from "./archive/insert-rows";
import { openReferenceData } from "./archive/reference-data";
import { rowsOfStory } from "./archive/rows-of-story";
import { tellStory } from "./archive/tell-story";
import { openNewsroom } from "./lib/newsroom";

/** Stories in one transaction: enough to make the statements worth it, few enough to see progress. */
const BATCH = 200;

/**
 * Sees to it that the first `count` stories of the archive are there, and answers how many had to be added. It goes
 * around the document service, a batch in a few statements: see docs/decisions/005.
 */
export async function fillArchive(
  strapi: Core.Strapi,
  count: number,
  onProgress: (stories: number) => void,
): Promise<number> {
  const references = openReferenceData(strapi, openNewsroom(strapi));
  let added = 0;
  for (let first = 1; first <= count; first += BATCH) {
    const size = Math.min(BATCH, count - first + 1);
    const batch = Array.from({ length: size }, (_, offset) =>
      tellStory(first + offset),
    );
    const missing = await notThere(strapi, batch);
    if (missing.length > 0) {
      await references.have(missing);
      const rows = missing.flatMap((story) =>
        rowsOfStory(strapi.db.metadata, story, references.standing),
      );
      await strapi.db.connection.transaction(async (trx) => {
        await insertRows(trx, rows);
        await giveAddresses(trx, missing);
      });
      added += missing.length;
    }
    onProgress(first + size - 1);
  }
  // Otherwise the database plans its reads for the tables as they were, until its next clean-up.
  if (added > 0) await strapi.db.connection.raw("ANALYZE");
  return added;
}

async function notThere(
  strapi: Core.Strapi,
  stories: readonly ArchiveStory[],
): Promise<ArchiveStory[]> {
  const there = await findRows<{ documentId: string }>(
    strapi,
    "api::article.article",
    {
      where: { documentId: { $in: stories.map((story) => story.documentId) } },
      select: ["documentId"],
    },
  );
  const known = new Set(there.map((row) => row.documentId));
  return stories.filter((story) => !known.has(story.documentId));
}

async function giveAddresses(
  trx: Knex.Transaction,
  stories: readonly ArchiveStory[],
): Promise<void> {
  const addresses = stories.flatMap((story) => [
    { type: "article", slug: story.slug, document_id: story.documentId },
    ...story.clips.map((clip) => ({
      type: "video-clip",
      slug: clip.slug,
      document_id: clip.documentId,
    })),
  ]);
  await trx("addresses").insert(
    addresses.map((address) => ({ ...address, state: "live" })),
  );
}
