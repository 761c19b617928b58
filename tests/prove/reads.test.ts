import type { Built } from "../support/builders";
import { buildArticle } from "../support/builders";
import { collection } from "../support/collection";
import { atOnce } from "./lib/at-once";
import { attempt } from "./lib/attempt";
import type { Database } from "./lib/database";
import { percentiles } from "./lib/percentiles";
import { prove, type Outcome, type Trial } from "./lib/prove";
import { readings } from "./lib/readings";
import { sized } from "./lib/size";
import type { Stage } from "./lib/stage";
import {
  buildCast,
  torn,
  versionFields,
  versionOf,
  type Cast,
} from "./lib/story-version";
import type { SupervisedNewsroom } from "./lib/supervised-newsroom";

const STORIES = 4;
const WRITERS = 4;
const READERS = 3;
/** What is read in which order, over and over: what costs the newsroom most comes less often. */
const TURNS = [
  "by slug",
  "editions and changes",
  "GraphQL by slug",
  "by slug",
  "editions and changes",
  "by documentId",
  "by slug",
  "editions and changes",
  "by slug",
  "editions and changes",
  "list",
  "by slug",
  "editions and changes",
  "GraphQL by slug",
  "by slug",
  "editions and changes",
  "GraphQL list",
  "by slug",
  "editions and changes",
  "editions and changes",
] as const;

prove({
  name: "reads",
  claim:
    "No reader sees parts of two versions of a story while it is being published, over REST, GraphQL or in the log",
  protections: [
    { without: "each statement sees another moment", replace: "snapshot.js" },
  ],
  prepare,
  run: reads,
});

interface Scene {
  newsroom: SupervisedNewsroom;
  database: Database;
  cast: Cast;
  stories: Built[];
}

async function prepare(stage: Stage): Promise<Scene> {
  const newsroom = await stage.start();
  const cast = await buildCast(newsroom);
  const stories: Built[] = [];
  for (let number = 0; number < STORIES; number += 1)
    stories.push(
      await buildArticle(versionFields(0, cast), {
        live: true,
        desk: newsroom,
      }),
    );
  return { newsroom, database: stage.open(newsroom), cast, stories };
}

async function reads(
  trial: Trial,
  { newsroom, database, cast, stories }: Scene,
): Promise<Outcome> {
  const surfaces = readings({ url: newsroom.url, database, stories, cast });
  const count = trial.short ? 1_500 : sized(10_000, 400);
  const failures: string[] = [];
  const took: Record<string, number[]> = {};
  const seen = new Set<number>();
  let publications = 0;
  let reading = true;

  async function publishOn(writer: number) {
    for (let version = 1; reading; version += 1)
      for (const { documentId } of stories.filter(
        (_, index) => index % WRITERS === writer,
      )) {
        const { status, body } = await attempt(
          newsroom,
          "POST",
          collection("article", "/:id/actions/publish", documentId),
          { ...versionFields(version, cast), minor: true },
        );
        if (status === 200) publications += 1;
        else
          failures.push(
            `a publication was answered ${status}: ${body?.error?.message ?? body}`,
          );
      }
  }

  async function readOnce(number: number) {
    const surface = TURNS[number % TURNS.length] ?? "by slug";
    const story = stories[trial.random.between(0, stories.length - 1)];
    if (story === undefined || (trial.short && failures.length > 0)) return;
    const began = Date.now();
    const found = await surfaces[surface](story).catch((error: Error) => {
      failures.push(`${surface}: ${error.message}`);
      return null;
    });
    (took[surface] ??= []).push(Date.now() - began);
    for (const one of found ?? []) {
      seen.add(versionOf(one));
      const why = torn(one);
      if (why !== null) failures.push(`${surface}: ${why}`);
    }
    if (found?.length === 0)
      failures.push(`${surface}: a live story was not there`);
  }

  const writers = Array.from({ length: WRITERS }, (_, writer) =>
    publishOn(writer),
  );
  await atOnce(READERS, Array(count).keys(), readOnce).finally(
    () => (reading = false),
  );
  await Promise.all(writers);

  return {
    failures,
    figures: {
      reads: count,
      "publications meanwhile": publications,
      "versions seen": seen.size,
      ...Object.fromEntries(
        Object.entries(took).map(([surface, durations]) => [
          `${surface} (${durations.length} reads)`,
          percentiles(durations),
        ]),
      ),
    },
  };
}
