import type { Built } from "../support/builders";
import { buildArticle, buildAuthor } from "../support/builders";
import { collection } from "../support/collection";
import { archiveWriter } from "./lib/archive-writer";
import { attempt } from "./lib/attempt";
import type { Database } from "./lib/database";
import { fillArchive } from "./lib/fill-archive";
import { percentiles } from "./lib/percentiles";
import { prove, type Outcome, type Trial } from "./lib/prove";
import { sized } from "./lib/size";
import type { Stage } from "./lib/stage";
import type { SupervisedNewsroom } from "./lib/supervised-newsroom";
import { pause } from "./lib/until";

const WRITERS = 3;
const USABLE_WITHIN_MS = 5_000;

prove({
  name: "rename",
  claim:
    "An author who is renamed while the stories are being published has the new name everywhere afterwards, and the panel stays usable",
  protections: [
    { without: "writers of a document do not wait", replace: "locks.js" },
  ],
  prepare,
  run: rename,
});

interface Signed {
  author: Built;
  stories: string[];
}

interface Scene {
  newsroom: SupervisedNewsroom;
  database: Database;
  /** A story of somebody else. */
  other: Built;
  /** Who is renamed in the run without protection, and who in earnest: what the first leaves behind is nobody else's. */
  few: Signed;
  many: Signed;
}

async function prepare(stage: Stage): Promise<Scene> {
  const writer = await archiveWriter();
  const newsroom = await stage.start(undefined, writer);
  const database = stage.open(newsroom);
  const desk = newsroom;
  const other = await buildArticle({}, { desk });
  const [one, two] = [
    await buildAuthor({ name: "Wren Zero" }, { desk }),
    await buildAuthor({ name: "Linnet Zero" }, { desk }),
  ];
  const [few = [], many = []] = await fillArchive(writer, database, [
    { author: one, stories: 6 },
    { author: two, stories: sized(2_000, 40) },
  ]);
  return {
    newsroom,
    database,
    other,
    few: { author: one, stories: few },
    many: { author: two, stories: many },
  };
}

async function rename(
  trial: Trial,
  { newsroom, database, other, few, many }: Scene,
): Promise<Outcome> {
  const { author, stories } = trial.short ? few : many;
  const failures: string[] = [];
  const took: Record<string, number[]> = {};
  let renaming = true;

  async function ask(what: string, ...request: Request): Promise<void> {
    const began = Date.now();
    const { status, body } = await attempt(newsroom, ...request);
    (took[what] ??= []).push(Date.now() - began);
    if (status >= 400 || status === 0)
      failures.push(
        `a ${what} was answered ${status}: ${body?.error?.message ?? body}`,
      );
  }

  async function publishOn() {
    while (renaming) {
      const documentId = stories[trial.random.between(0, stories.length - 1)];
      const path = collection("article", "/:id/actions/publish", documentId);
      await ask("publication", "POST", path, {});
    }
  }

  /** Somebody at the panel who has nothing to do with all this. */
  async function workOn(edited: Built) {
    const list = `${collection("article")}?page=1&pageSize=25&sort=title:ASC`;
    const path = collection("article", "/:id", edited.documentId);
    for (let count = 0; renaming; count += 1) {
      await ask("list", "GET", list);
      await ask("save of another story", "PUT", path, {
        deck: `Saved ${count} times`,
      });
    }
  }

  const rounds = trial.short ? 12 : sized(3);
  for (let round = 1; round <= rounds; round += 1) {
    renaming = true;
    const busy = [...Array.from({ length: WRITERS }, publishOn), workOn(other)];
    // At some moment of their publications, and not always as they begin.
    await pause(trial.random.between(0, 1_500));
    const name = `Wren Quill${"abcdefgh"[round]}`;
    const path = collection("author", "/:id", author.documentId);
    await ask("rename", "PUT", path, { name });
    renaming = false;
    await Promise.all(busy);

    const wrong = await database.rows<{ failure: string }>(WRONG, [
      stories,
      name,
      author.documentId,
    ]);
    failures.push(...wrong.map(({ failure }) => failure));
    if (trial.short && failures.length > 0) break;
  }

  const slowest = Math.max(
    ...(took["list"] ?? []),
    ...(took["save of another story"] ?? []),
  );
  if (trial.judgesTime && slowest > USABLE_WITHIN_MS)
    failures.push(`somebody at the panel waited for ${slowest} ms`);
  return {
    failures,
    figures: {
      "stories of the author": stories.length,
      renames: rounds,
      ...Object.fromEntries(
        Object.entries(took).map(([what, durations]) => [
          `${what}, ${durations.length} times`,
          percentiles(durations),
        ]),
      ),
    },
  };
}

type Request = [method: "GET" | "POST" | "PUT", path: string, body?: object];

/** One row for each thing that does not say the new name. Parameters: stories, name, author. */
const WRONG = `
  SELECT count(*) || ' rows of stories have the byline “' || coalesce(byline, '') || '”, not “' || $2 || '”' AS failure
  FROM articles WHERE document_id = ANY ($1) AND byline IS DISTINCT FROM $2 GROUP BY byline
  UNION ALL
  SELECT count(*) || ' stories are not found by the name “' || $2 || '”'
  FROM unnest($1::text[]) AS story (document_id) LEFT JOIN editions USING (document_id)
  WHERE (search @@ phraseto_tsquery('newsroom', $2)) IS NOT TRUE HAVING count(*) > 0
  UNION ALL
  SELECT count(*) || ' editions do not name the author'
  FROM unnest($1::text[]) AS story (document_id) LEFT JOIN editions USING (document_id)
  WHERE (refs @> ARRAY[$3]) IS NOT TRUE HAVING count(*) > 0
  UNION ALL
  SELECT 'readers join the author as “' || coalesce(changes.edition::jsonb #>> '{document,name}', 'nobody') || '”'
  FROM editions JOIN changes ON changes.id = editions.change_id
  WHERE editions.document_id = $3 AND changes.edition::jsonb #>> '{document,name}' IS DISTINCT FROM $2`;
