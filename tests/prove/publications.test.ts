import { buildArticle, buildQuote } from "../support/builders";
import { collection } from "../support/collection";
import { attempt } from "./lib/attempt";
import { audit, disagreements } from "./lib/audit";
import { percentiles } from "./lib/percentiles";
import { prove, type Outcome, type Trial } from "./lib/prove";
import { sized } from "./lib/size";
import {
  newsroomWithCast,
  type NewsroomWithCast,
  versionFields,
} from "./lib/story-version";

const AT_ONCE = 20;
/** Enough for one to be in the way of another. */
const FEW_AT_ONCE = 6;
/** A quote goes through the same locks and the same log as a story, in a third of the time. */
const STORY_EVERY = 5;

prove({
  name: "publications",
  claim:
    "However many publish one document at once, it has one published row, each publication one row in a strictly ordered log, and nobody a meaningless error",
  protections: [
    {
      without: "each statement stands for itself",
      replace: "transactions.js",
    },
  ],
  prepare: newsroomWithCast,
  run: publications,
});

/** A document that is published over and over. */
interface Published {
  type: "article" | "quote";
  documentId: string;
  fields: (version: number) => object;
  publications: number;
}

async function publications(
  trial: Trial,
  { newsroom, database, cast }: NewsroomWithCast,
): Promise<Outcome> {
  const article = await buildArticle({}, { desk: newsroom });
  const { documentId } = await buildQuote({}, { desk: newsroom });
  const story: Published = {
    type: "article",
    documentId: article.documentId,
    fields: (version) => versionFields(version, cast),
    publications: 0,
  };
  const quote: Published = {
    type: "quote",
    documentId,
    fields: (version) => ({ text: `Words of version ${version}` }),
    publications: 0,
  };
  const width = trial.short ? FEW_AT_ONCE : AT_ONCE;
  const rounds = trial.short ? 2 : sized(200, 4);
  const failures: string[] = [];
  const took: Record<string, number[]> = { article: [], quote: [] };

  async function publishOne(
    { type, documentId, fields }: Published,
    version: number,
  ) {
    const began = Date.now();
    const path = collection(type, "/:id/actions/publish", documentId);
    const { status, body } = await attempt(newsroom, "POST", path, {
      ...fields(version),
      minor: true,
    });
    took[type]?.push(Date.now() - began);
    if (status !== 200)
      failures.push(
        `a publication was answered ${status}: ${body?.error?.message ?? body}`,
      );
  }

  for (let round = 0; round < rounds; round += 1) {
    const document = round % STORY_EVERY === 0 ? story : quote;
    const before = document.publications;
    await Promise.all(
      Array.from({ length: width }, (_, place) =>
        publishOne(document, before + place),
      ),
    );
    document.publications += width;

    const [stands] = await database.rows<{ live: number; logged: number }>(
      `SELECT
         (SELECT count(*)::int FROM ${document.type}s WHERE document_id = $1 AND published_at IS NOT NULL) AS live,
         (SELECT count(*)::int FROM changes WHERE document_id = $1) AS logged`,
      [document.documentId],
    );
    if (stands?.live !== 1)
      failures.push(
        `after round ${round} the ${document.type} has ${stands?.live} published rows`,
      );
    if (stands?.logged !== document.publications)
      failures.push(
        `after ${document.publications} publications of the ${document.type} the log has ${stands?.logged} rows`,
      );
    if (trial.short && failures.length > 0) break;
  }

  const found = await audit({ url: newsroom.url, database }, [article], cast);
  failures.push(...found.failures);
  failures.push(...(await disagreements(database, [quote.documentId])));
  const versions = found.logged.get(story.documentId) ?? [];
  if (new Set(versions).size !== versions.length)
    failures.push("a publication of the story is in the log twice");

  return {
    failures,
    figures: {
      rounds: `${rounds}, every ${STORY_EVERY}th on a story, the others on a quote`,
      "publications at once": width,
      "publications of the story": story.publications,
      "publications of the quote": quote.publications,
      "time to publish the story, waiting for the others included": percentiles(
        took["article"] ?? [],
      ),
      "time to publish the quote, waiting for the others included": percentiles(
        took["quote"] ?? [],
      ),
    },
  };
}
