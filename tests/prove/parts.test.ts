import { buildArticle, buildQuote } from "../support/builders";
import { collection } from "../support/collection";
import { attempt } from "./lib/attempt";
import { prove, type Outcome, type Trial } from "./lib/prove";
import { sized } from "./lib/size";
import { oneNewsroom, type OneNewsroom } from "./lib/stage";

const AT_ONCE = 4;

prove({
  name: "parts",
  claim:
    "A story and the quote that it shows, published at once, end as one edition that says what both say now",
  protections: [
    { without: "writers of a document do not wait", replace: "locks.js" },
  ],
  prepare: oneNewsroom,
  run: parts,
});

async function parts(
  trial: Trial,
  { newsroom, database }: OneNewsroom,
): Promise<Outcome> {
  const quote = await buildQuote({}, { live: true, desk: newsroom });
  const block = {
    __component: "story.quote",
    quote: { set: [{ documentId: quote.documentId }] },
  };
  const story = await buildArticle(
    { body: [block] },
    { live: true, desk: newsroom },
  );
  const rounds = trial.short ? 10 : sized(50, 3);
  const failures: string[] = [];
  let publications = 0;

  for (let round = 0; round < rounds; round += 1) {
    const publish = async (type: string, documentId: string, field: object) => {
      const path = collection(type, "/:id/actions/publish", documentId);
      const { status, body } = await attempt(newsroom, "POST", path, field);
      publications += 1;
      if (status !== 200)
        failures.push(
          `a ${type} was answered ${status}: ${body?.error?.message ?? body}`,
        );
    };
    const words = (place: number) => `Round ${round}, ${place}`;
    await Promise.all(
      Array.from({ length: AT_ONCE }, (_, place) => [
        publish("article", story.documentId, { title: words(place) }),
        publish("quote", quote.documentId, { text: words(place) }),
      ]).flat(),
    );
    const rows = await database.rows<Ends>(ENDS, [
      story.documentId,
      quote.documentId,
    ]);
    failures.push(...rows.flatMap((ends) => disagreements(round, ends)));
    if (rows.length !== 1)
      failures.push(`after round ${round} story or quote are not there once`);
    if (trial.short && failures.length > 0) break;
  }
  return {
    failures,
    figures: { rounds, "publications of story and quote": publications },
  };
}

/** What readers see of both, in rows and in the last editions. */
interface Ends {
  title: string;
  text: string;
  editionTitle: string;
  editionText: string;
  quoteEditionText: string;
}

function disagreements(round: number, ends: Ends): string[] {
  const failures: string[] = [];
  if (ends.title !== ends.editionTitle)
    failures.push(
      `after round ${round} the story is “${ends.title}”, its edition “${ends.editionTitle}”`,
    );
  if (ends.text !== ends.editionText || ends.text !== ends.quoteEditionText)
    failures.push(
      `after round ${round} the quote is “${ends.text}”, its own edition “${ends.quoteEditionText}”, the story's “${ends.editionText}”`,
    );
  return failures;
}

const ENDS = `
  WITH edition AS (
    SELECT changes.document_id, changes.edition::jsonb AS words
    FROM editions JOIN changes ON changes.id = editions.change_id
    WHERE changes.document_id IN ($1, $2)
  )
  SELECT
    articles.title,
    quotes.text,
    story.words #>> '{document,title}' AS "editionTitle",
    story.words #>> ARRAY['parts', $2, 'text'] AS "editionText",
    quote.words #>> '{document,text}' AS "quoteEditionText"
  FROM articles
  JOIN quotes ON quotes.document_id = $2 AND quotes.published_at IS NOT NULL
  JOIN edition AS story ON story.document_id = $1
  JOIN edition AS quote ON quote.document_id = $2
  WHERE articles.document_id = $1 AND articles.published_at IS NOT NULL`;
