import { startNewsroom } from "../../support/newsroom";
import { runOnDatabase } from "../../support/run-on-database";

it("costs a publication the same number of statements whatever the story's size", async () => {
  const own = await startNewsroom();

  const printed = await runOnDatabase(
    ["tests/support/count-recording.mjs"],
    own.databaseUrl,
  );
  await own.stop();

  const { short, long } = JSON.parse(/COSTS (.*)/.exec(printed)?.[1] ?? "{}");
  // As docs/decisions/008-one-log.md counts them.
  expect(short).toEqual({ locks: 3, record: 21 });
  expect(long).toEqual(short);
}, 60_000);
