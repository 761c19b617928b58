import type { Built } from "../support/builders";
import { buildArticle } from "../support/builders";
import { collection } from "../support/collection";
import { temporaryFolder } from "../support/temporary-folder";
import { atOnce } from "./lib/at-once";
import { attempt, UNANSWERED } from "./lib/attempt";
import { audit } from "./lib/audit";
import { openLedger } from "./lib/ledger";
import { orphans } from "./lib/orphans";
import { percentiles } from "./lib/percentiles";
import { prove, type Outcome, type Trial } from "./lib/prove";
import { IS_FULL, sized } from "./lib/size";
import {
  newsroomWithCast,
  type NewsroomWithCast,
  versionFields,
} from "./lib/story-version";
import { pause, until } from "./lib/until";

/** A publication that the newsroom said it has. */
interface Acknowledged {
  documentId: string;
  version: number;
}

const MOST_WRITERS = 12;
const WHILE_DOWN_MS = 250;
/** Between two connections that end, at most. */
const LULL_MS = IS_FULL ? 900 : 300;
const READY_WITHIN_MS = 15_000;

prove({
  name: "storm",
  claim:
    "No acknowledged publication is lost and none is half there, whatever connections end and however often the server is killed",
  protections: [
    {
      without: "each statement stands for itself",
      replace: "transactions.js",
    },
  ],
  prepare: newsroomWithCast,
  run: storm,
});

async function storm(
  trial: Trial,
  { newsroom, database, cast }: NewsroomWithCast,
): Promise<Outcome> {
  const ledger = openLedger<Acknowledged>(await temporaryFolder());
  const size = {
    stories: trial.short ? 10 : sized(200, 8),
    terminations: trial.short ? 9 : sized(200, 10),
    kills: trial.short ? 0 : sized(5),
  };
  const stories: Built[] = [];
  await atOnce(8, Array(size.stories).keys(), async () => {
    stories.push(await buildArticle({}, { desk: newsroom }));
  });
  const before = await orphans(database);

  const statuses: Record<string, number> = {};
  const published: number[] = [];
  const outages: number[] = [];
  const refusals = new Set<string>();
  let raging = true;

  const width = Math.min(MOST_WRITERS, size.stories);
  async function publishOnce(documentId: string, version: number) {
    const began = Date.now();
    const { status, body } = await attempt(
      newsroom,
      "POST",
      collection("article", "/:id/actions/publish", documentId),
      { ...versionFields(version, cast), minor: true },
    );
    statuses[status] = (statuses[status] ?? 0) + 1;
    if (status === 200) {
      ledger.write({ documentId, version });
      published.push(Date.now() - began);
    } else if (status === 0) await pause(WHILE_DOWN_MS);
    else if (status < 500)
      refusals.add(`${status}: ${body?.error?.message ?? body}`);
    return status === 200;
  }

  /** Goes on while the storm rages, and until each story came through it and was published once more. */
  async function publishOwn(writer: number) {
    const own = stories.filter((_, index) => index % width === writer);
    const acknowledged = new Map(own.map(({ documentId }) => [documentId, 0]));
    const waits = () => [...acknowledged.values()].some((count) => count < 2);
    for (let version = 1; raging || waits(); version += 1)
      for (const { documentId } of own)
        if (await publishOnce(documentId, version))
          acknowledged.set(documentId, (acknowledged.get(documentId) ?? 0) + 1);
        // What is half there stays so, where nobody publishes it again.
        else if (trial.short) return;
  }

  async function rage() {
    const perKill = Math.ceil(size.terminations / (size.kills || 1));
    for (let count = 1; count <= size.terminations; count += 1) {
      await until(() => database.terminateOne(), "a connection at work");
      await pause(trial.random.between(50, LULL_MS));
      if (count % perKill === 0 && size.kills > 0)
        outages.push(await newsroom.killAndRestart());
    }
  }

  const writers = Array.from({ length: width }, (_, writer) =>
    publishOwn(writer),
  );
  const storm = rage().finally(() => (raging = false));
  await Promise.all([storm, ...writers]);

  const { failures, logged } = await audit(
    { url: newsroom.url, database },
    stories,
    cast,
  );
  if (statuses[UNANSWERED] !== undefined)
    failures.push(`${statuses[UNANSWERED]} publications were never answered`);
  const acknowledged = ledger.read();
  const lost = acknowledged.filter(
    ({ documentId, version }) =>
      logged.get(documentId)?.filter((known) => known === version).length !== 1,
  );
  failures.push(
    ...lost.map(
      ({ documentId, version }) =>
        `version ${version} of ${documentId} was acknowledged and is not in the log once`,
    ),
  );
  const after = await orphans(database);
  failures.push(...after.filter((sentence) => !before.includes(sentence)));
  const slow = outages.filter((outage) => outage > READY_WITHIN_MS);
  if (trial.judgesTime && slow.length > 0)
    failures.push(`it was not ready again for ${percentiles(slow)}`);

  return {
    failures,
    figures: {
      stories: size.stories,
      "connections terminated": size.terminations,
      "kill -9": outages.length,
      "publications acknowledged": acknowledged.length,
      "publications by status (0: nobody answered)": JSON.stringify(statuses),
      "refused with a reason": [...refusals].join("; ") || "none",
      "acknowledged and lost": lost.length,
      "time to publish": percentiles(published),
      "ready again by itself after": percentiles(outages),
    },
  };
}
