/** Schedules where nothing runs, and where two processes run on one database. */
import { buildArticle, type Built } from "../support/builders";
import { ask } from "../support/log";
import {
  startNewsroom,
  type Newsroom,
  type OwnNewsroom,
} from "../support/newsroom";
import {
  inSeconds,
  makeDue,
  schedule,
  settledSchedule,
  type Planned,
} from "../support/schedules";

test("what comes due while nothing runs is done at once after the start", async () => {
  const first = await startNewsroom();
  const { stories, planned } = await planMany(first, 3);
  await first.stop();
  await makeDue(planned, first);

  const second = await startNewsroom({ database: first.databaseUrl });

  try {
    for (const one of planned)
      expect((await settledSchedule(one, first)).state).toBe("done");
    expect(await publications(stories, first)).toEqual(stories.map(() => 1));
  } finally {
    await second.stop();
  }
}, 180_000);

test("twenty at one instant, on two processes: each once, the first due first", async () => {
  const first = await startNewsroom();
  const second = await startNewsroom({ database: first.databaseUrl });

  try {
    const { stories, planned } = await planMany(first, 20);
    await makeDue(planned, first);

    const settled = [];
    for (const one of planned) settled.push(await settledSchedule(one, first));

    expect(settled.map(({ state }) => state)).toEqual(
      planned.map(() => "done"),
    );
    expect(await publications(stories, first)).toEqual(stories.map(() => 1));
    const times = settled.map(({ settled_at }) => settled_at.getTime());
    expect(Math.max(...times.slice(0, 5))).toBeLessThan(
      Math.min(...times.slice(-5)),
    );
  } finally {
    await second.stop();
    await first.stop();
  }
}, 180_000);

async function planMany(
  place: OwnNewsroom,
  count: number,
): Promise<{ stories: Built[]; planned: Planned[] }> {
  const stories: Built[] = [];
  const planned: Planned[] = [];
  for (let n = 0; n < count; n += 1) {
    const story = await buildArticle({}, { desk: place });
    stories.push(story);
    const at = await inSeconds(86_400, place);
    planned.push(await schedule(story, { at }, place));
  }
  return { stories, planned };
}

/** How often each was published. */
async function publications(
  stories: readonly Built[],
  place: Newsroom,
): Promise<number[]> {
  const rows = await ask<{ id: string; count: string }>(
    "SELECT document_id AS id, count(*) AS count FROM changes WHERE document_id = ANY ($1) GROUP BY 1",
    [stories.map(({ documentId }) => documentId)],
    place,
  );
  return stories.map(({ documentId }) =>
    Number(rows.find(({ id }) => id === documentId)?.count ?? 0),
  );
}
