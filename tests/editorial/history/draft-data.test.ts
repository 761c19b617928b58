/** What is brought back: every public field of an edition, but for those that belong to the document. */
import { readFileSync } from "node:fs";

import { BUILD_EDITION } from "../../../src/changes/editions/build-edition";
import { draftData } from "../../../src/editorial/history/bring-back/draft-data";
import { hasDrafts } from "../../../src/changes/newsroom-types";

const there = { documents: new Set<string>(), pictures: new Map() };

/** Not of one edition: who it is, where it is, when it went out, and what may not go out yet. */
const OF_THE_DOCUMENT = [
  "documentId",
  "slug",
  "datePublished",
  "dateModified",
  "publishedAt",
  "updatedAt",
  "embargoedUntil",
];
/** Made again from the others at every save. */
const DERIVED = ["clips", "wordCount", "readingMinutes"];

test.each([
  ["api::article.article", [...OF_THE_DOCUMENT, ...DERIVED]],
  ["api::quote.quote", OF_THE_DOCUMENT],
  ["api::video-clip.video-clip", OF_THE_DOCUMENT],
] as const)("%s", (uid, kept) => {
  const edition = BUILD_EDITION[uid]({});
  const data = draftData(uid, edition, there);

  expect(Object.keys(data ?? {})).toEqual(
    Object.keys(edition).filter((field) => !kept.includes(field)),
  );
});

test("only fields that the type has are saved, and none of them is private", () => {
  for (const type of ["article", "quote", "video-clip"] as const) {
    const uid = `api::${type}.${type}`;
    if (!hasDrafts(uid)) throw new Error(`${uid} has no drafts.`);
    const { attributes } = JSON.parse(
      readFileSync(`src/api/${type}/content-types/${type}/schema.json`, "utf8"),
    ) as { attributes: Record<string, { private?: boolean }> };

    const data = draftData(uid, BUILD_EDITION[uid]({}), there);

    for (const field of Object.keys(data ?? {}))
      expect([field, attributes[field]?.private ?? false]).toEqual([
        field,
        false,
      ]);
    expect(Object.keys(attributes)).toEqual(
      expect.arrayContaining(Object.keys(data ?? {})),
    );
  }
});
