import { buildArticle, textBlock } from "../support/builders";
import { collection } from "../support/collection";
import { attempt } from "./lib/attempt";
import { percentiles } from "./lib/percentiles";
import { prove, type Outcome, type Trial } from "./lib/prove";
import { sized } from "./lib/size";
import type { SupervisedNewsroom } from "./lib/supervised-newsroom";

/** A save that was acknowledged: what it was made from, and what it left. */
interface Saved {
  title: string;
  basedOn: string;
  state: string;
}

const AT_ONCE = 50;
/** Enough for one to eat another. */
const FEW_AT_ONCE = 8;

prove({
  name: "saves",
  claim:
    "Of saves at once that were made from one state each is stored or refused with 409, at least one is stored, and none is lost without a word",
  protections: [
    {
      without: "nobody asks which state a save was made from",
      replace: "stale-writes.js",
    },
  ],
  prepare: (stage) => stage.start(),
  run: saves,
});

async function saves(
  trial: Trial,
  newsroom: SupervisedNewsroom,
): Promise<Outcome> {
  const { documentId } = await buildArticle({}, { desk: newsroom });
  const path = collection("article", "/:id", documentId);
  const width = trial.short ? FEW_AT_ONCE : AT_ONCE;
  const rounds = trial.short ? 1 : sized(20, 2);
  const failures: string[] = [];
  const saved: Saved[] = [];
  const took: number[] = [];
  let refused = 0;

  const draft = async () => {
    const { body } = await attempt(newsroom, "GET", path);
    return body.data as { title: string; updatedAt: string };
  };
  const first = await draft();

  for (let round = 0; round < rounds; round += 1) {
    const { updatedAt: basedOn } = await draft();
    const before = saved.length;
    const saveOne = async (_: unknown, place: number) => {
      const title = `Saved in round ${round} by ${place}`;
      const began = Date.now();
      const { status, body } = await attempt(newsroom, "PUT", path, {
        title,
        body: [textBlock(title)],
        basedOn,
      });
      took.push(Date.now() - began);
      if (status === 200)
        saved.push({ title, basedOn, state: body.data.updatedAt });
      else if (status === 409) refused += 1;
      else
        failures.push(
          `a save was answered ${status}: ${body?.error?.message ?? body}`,
        );
    };
    await Promise.all(Array.from({ length: width }, saveOne));
    if (saved.length === before)
      failures.push(`in round ${round} no save was stored`);
  }

  failures.push(...broken(first.updatedAt, saved, await draft()));
  return {
    failures,
    figures: {
      rounds,
      "saves at once": width,
      stored: saved.length,
      "refused with 409": refused,
      "time to save, waiting for the others included": percentiles(took),
    },
  };
}

/**
 * Saves that were acknowledged must be links of one chain, from the first state to the last: two that were made from the
 * same state mean that the second has eaten the first.
 */
function broken(
  first: string,
  saved: readonly Saved[],
  last: { title: string; updatedAt: string },
): string[] {
  const failures: string[] = [];
  let state = first;
  for (const save of saved) {
    if (save.basedOn !== state)
      failures.push(
        `“${save.title}” was made from ${save.basedOn} and stored over ${state}`,
      );
    state = save.state;
  }
  const title = saved.at(-1)?.title;
  if (last.title !== title)
    failures.push(`the draft says “${last.title}”, the last save “${title}”`);
  return failures;
}
