/** What frontends are typed with is what they are answered. */
import { newsroom } from "../support/newsroom";
import { runOnDatabase } from "../support/run-on-database";

test("schema.graphql is the schema that readers are answered from", async () => {
  const { databaseUrl } = await newsroom();

  const checked = runOnDatabase(
    ["dist/scripts/schema.js", "--check"],
    databaseUrl,
  );

  await expect(checked).resolves.toEqual(expect.any(String));
}, 60_000);
