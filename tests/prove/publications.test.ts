import { buildArticle } from "../support/builders";
import { collection } from "../support/collection";
import { attempt } from "./lib/attempt";
import { audit } from "./lib/audit";
import { percentiles } from "./lib/percentiles";
import { prove, type Outcome, type Trial } from "./lib/prove";
import { sized } from "./lib/size";
import { buildCast, versionFields } from "./lib/story-version";

const AT_ONCE = 20;

prove({
  name: "publications",
  claim:
    "However many publish one story at once, it has one published row, each publication one row in a strictly ordered log, and nobody a meaningless error",
  protections: [
    {
      without: "each statement stands for itself",
      replace: "transactions.js",
    },
  ],
  run: publications,
});

async function publications(trial: Trial): Promise<Outcome> {
  const newsroom = await trial.start();
  const database = trial.open(newsroom);
  const cast = await buildCast(newsroom);
  const story = await buildArticle({}, { desk: newsroom });
  const { documentId } = story;
  const path = collection("article", "/:id/actions/publish", documentId);
  const rounds = trial.short ? 2 : sized(200, 4);
  const failures: string[] = [];
  const took: number[] = [];

  for (let round = 0; round < rounds; round += 1) {
    const publishOne = async (_: unknown, place: number) => {
      const began = Date.now();
      const fields = versionFields(round * AT_ONCE + place, cast);
      const { status, body } = await attempt(newsroom, "POST", path, fields);
      took.push(Date.now() - began);
      if (status !== 200)
        failures.push(
          `a publication was answered ${status}: ${body?.error?.message ?? body}`,
        );
    };
    await Promise.all(Array.from({ length: AT_ONCE }, publishOne));

    const [stands] = await database.rows<{ live: number; logged: number }>(
      `SELECT
         (SELECT count(*)::int FROM articles WHERE document_id = $1 AND published_at IS NOT NULL) AS live,
         (SELECT count(*)::int FROM changes WHERE document_id = $1) AS logged`,
      [documentId],
    );
    if (stands?.live !== 1)
      failures.push(
        `after round ${round} it has ${stands?.live} published rows`,
      );
    const published = (round + 1) * AT_ONCE;
    if (stands?.logged !== published)
      failures.push(
        `after ${published} publications the log has ${stands?.logged} rows`,
      );
    if (trial.short && failures.length > 0) break;
  }

  const found = await audit({ url: newsroom.url, database }, [story], cast);
  failures.push(...found.failures);
  const versions = found.logged.get(documentId) ?? [];
  if (new Set(versions).size !== versions.length)
    failures.push("a publication is in the log twice");

  return {
    failures,
    figures: {
      rounds,
      "publications at once": AT_ONCE,
      "publications in the log": versions.length,
      "time to publish, waiting for the others included": percentiles(took),
    },
  };
}
