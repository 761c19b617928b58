/** Schedules where two processes run on one database. */
import { newsroom, startNewsroom } from "../support/newsroom";
import {
  makeDue,
  planMany,
  publications,
  settledSchedule,
} from "../support/schedules";

test("twenty at one instant, on two processes: each once, the first due first", async () => {
  const first = await newsroom();
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
    // Which is done first is another matter: one of the processes may be slow.
    const turns = settled.map(({ turn }) => turn);
    expect(Math.max(...turns.slice(0, 5))).toBeLessThan(
      Math.min(...turns.slice(-5)),
    );
  } finally {
    await second.stop();
  }
}, 180_000);
