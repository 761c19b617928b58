/** What a search asks of the database, on more stories than it ranks: made and forgotten inside one transaction. */
import { Client } from "pg";

import { type Asked, readSearch } from "../../../src/api/search/search-request";
import {
  type Found,
  MOST_RANKED,
  nextOf,
  searchStatement,
} from "../../../src/api/search/search-statement";
import { newsroom } from "../../support/newsroom";

const STORIES = 3_000;

/** Every story says "plancommon" in its body; the oldest in its headline; one in a hundred says "planrare". */
const FILL = `
  WITH change AS (
    INSERT INTO changes (type, document_id, kind, version, edition, seq)
    SELECT 'article', 'plan', 'published', 1, '{"document":{"deck":"A deck"}}', coalesce(max(seq), 0) + 1 FROM changes
    RETURNING id, seq
  )
  INSERT INTO editions (document_id, type, status, change_id, seq, version, date_published, body_text, words, search)
    SELECT 'plan' || lpad(CAST(n AS text), 20, '0'), 'article', 'live', change.id, change.seq, 1,
      timestamptz '2001-01-01 00:00Z' + n * interval '1 hour', 'A body', told.words, told.words
    FROM change, generate_series(1, ${STORIES}) n,
    LATERAL (SELECT setweight(to_tsvector('newsroom', CASE WHEN n = 1 THEN 'plancommon' ELSE '' END), 'A')
      || setweight(to_tsvector('newsroom', 'plancommon' || CASE WHEN n % 100 = 0 THEN ' planrare' ELSE '' END), 'D') AS words) told;
  ANALYZE editions;`;

let database: Client;

beforeAll(async () => {
  database = new Client((await newsroom()).databaseUrl);
  await database.connect();
  await database.query("BEGIN");
  await database.query(FILL);
});

afterAll(async () => {
  await database.query("ROLLBACK");
  await database.end();
});

function statement(asked: Asked) {
  const request = readSearch(asked);
  const values: (string | number)[] = [];
  const text = searchStatement(request, (value) => `$${values.push(value)}`);
  return { request, text, values };
}

async function found(asked: Asked) {
  const { request, text, values } = statement(asked);
  const { rows } = await database.query<Found>(text, values);
  return { rows, next: nextOf(rows, request) };
}

async function plan(asked: Asked): Promise<string> {
  const { text, values } = statement(asked);
  const { rows } = await database.query<{ "QUERY PLAN": string }>(
    `EXPLAIN ${text}`,
    values,
  );
  return rows.map((row) => row["QUERY PLAN"]).join("\n");
}

const numberOf = ({ documentId }: Found) => Number(documentId.slice(4));

it("ranks the newest of what matches, and says that there is more", async () => {
  const seen: number[] = [];
  let after: string | null = "";
  while (after !== null) {
    const page = await found({ q: "plancommon", limit: "100", after });
    seen.push(...page.rows.map(numberOf));
    expect(page.rows.every(({ capped }) => capped)).toBe(true);
    after = page.next;
  }

  expect(seen).toHaveLength(MOST_RANKED);
  expect(new Set(seen).size).toBe(MOST_RANKED);
  expect(Math.min(...seen)).toBe(STORIES - MOST_RANKED + 1);
});

it("finds all of them by date", async () => {
  const { rows } = await found({
    q: "plancommon",
    order: "oldest",
    limit: "1",
  });

  expect(rows.map(numberOf)).toEqual([1]);
  expect(rows[0]?.capped).toBe(false);
});

it("ranks everything where little matches", async () => {
  const { rows, next } = await found({ q: "planrare", limit: "100" });

  expect(rows).toHaveLength(STORIES / 100);
  expect(rows.some(({ capped, more }) => capped || more)).toBe(false);
  expect(next).toBeNull();
});

it.each<[string, string, Asked]>([
  ["a word", "editions_search_idx", { q: "planrare" }],
  [
    "a word, by date",
    "editions_search_idx",
    { q: "planrare", order: "newest" },
  ],
  ["the newest", "editions_newest_idx", {}],
  ["the oldest", "editions_newest_idx", { order: "oldest" }],
  [
    "a place in time",
    "editions_newest_idx",
    { from: "2001-02-01", to: "2001-02-02" },
  ],
  ["a person", "editions_refs_idx", { person: "nobody-at-all" }],
])("looks for %s in %s", async (_what, index, asked) => {
  expect(await plan(asked)).toContain(index);
});

it("takes what is typed as text and never as SQL", async () => {
  const typed = "'); DROP TABLE editions; --";

  expect((await found({ q: typed })).rows).toEqual([]);
  expect(statement({ q: typed }).text).not.toContain("DROP");
});
