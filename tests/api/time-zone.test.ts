/** A server somewhere else: what is stored does not depend on where it stands. */
import { buildArticle } from "../support/builders";
import { ask } from "../support/log";
import { startNewsroom, type OwnNewsroom } from "../support/newsroom";

let newsroom: OwnNewsroom;

beforeAll(async () => {
  newsroom = await startNewsroom({ env: { TZ: "America/Halifax" } });
}, 180_000);

afterAll(() => newsroom.stop());

test("an instant in the hour that is there twice in autumn is kept", async () => {
  // 01:30 in Halifax, for the second time that night.
  const embargoedUntil = "2026-11-01T05:30:00.000Z";

  const story = await buildArticle({ embargoedUntil }, { desk: newsroom });
  const stored = await ask<{ until: string }>(
    "SELECT CAST(embargoed_until AS text) AS until FROM articles WHERE document_id = $1",
    [story.documentId],
    newsroom,
  );

  expect(story["embargoedUntil"]).toBe(embargoedUntil);
  expect(stored).toEqual([{ until: "2026-11-01 05:30:00" }]);
});
