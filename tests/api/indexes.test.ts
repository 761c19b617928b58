import { Client } from "pg";

import { newsroom } from "../support/newsroom";

/** Enough stories that a plan without an index would be the worse one. */
const STORIES = 20_000;

/** A newsroom full of stories, made and forgotten inside one transaction: nobody else sees them. */
const FILL = `
  INSERT INTO articles (document_id, slug, date_published, published_at)
    SELECT 'plan' || n, 'plan-' || n, timestamp '2016-01-01' + n * interval '4 hours', CASE WHEN n % 2 = 0 THEN now() END
    FROM generate_series(1, ${STORIES}) n;
  INSERT INTO sections (id, document_id, name, slug) SELECT 900000 + n, 'plan-s' || n, 'S' || n, 'plan-s' || n FROM generate_series(0, 19) n;
  INSERT INTO articles_section_lnk (article_id, section_id)
    SELECT id, 900000 + id % 20 FROM articles WHERE document_id LIKE 'plan%';
  INSERT INTO sections (id, document_id, name, slug) VALUES (900020, 'plan-rare', 'Rare', 'plan-rare');
  UPDATE articles_section_lnk SET section_id = 900020
    WHERE article_id IN (SELECT id FROM articles WHERE document_id LIKE 'plan%' ORDER BY id LIMIT 40);
  INSERT INTO addresses (type, slug, document_id, state)
    SELECT 'article', 'plan-' || n, 'plan' || n, 'live' FROM generate_series(1, ${STORIES}) n;
  ANALYZE articles; ANALYZE sections; ANALYZE articles_section_lnk; ANALYZE addresses;`;

const storiesOf = (section: number) => `
  SELECT t0.id FROM articles t0 JOIN articles_section_lnk l ON l.article_id = t0.id
  WHERE l.section_id = ${section} AND t0.published_at IS NOT NULL
  ORDER BY t0.date_published DESC, t0.document_id DESC LIMIT 25`;

/** The reads as Strapi's query engine and our resolvers write them. */
const READS = [
  {
    read: "a story by its slug",
    index: "articles_live_slug_idx",
    sql: `SELECT t0.* FROM articles t0 WHERE t0.slug = 'plan-500' AND t0.published_at IS NOT NULL LIMIT 1`,
  },
  {
    read: "a story by its documentId",
    index: "articles_one_live_idx",
    sql: `SELECT t0.* FROM articles t0 WHERE t0.document_id = 'plan500' AND t0.published_at IS NOT NULL LIMIT 1`,
  },
  {
    read: "the newest stories",
    index: "articles_live_newest_idx",
    sql: `SELECT t0.* FROM articles t0 WHERE t0.published_at IS NOT NULL ORDER BY t0.date_published DESC LIMIT 25`,
  },
  {
    read: "the next page of the newest stories",
    index: "articles_live_newest_idx",
    sql: `SELECT t0.* FROM articles t0 WHERE t0.published_at IS NOT NULL AND (t0.date_published, t0.document_id) < ('2018-01-01', 'plan4')
          ORDER BY t0.date_published DESC, t0.document_id DESC LIMIT 25`,
  },
  {
    read: "the stories of a large section",
    index: "articles_live_newest_idx",
    sql: storiesOf(900003),
  },
  {
    read: "the stories of a small section",
    index: "articles_section_to_story_idx",
    sql: storiesOf(900020),
  },
  {
    read: "an address",
    index: "addresses_pkey",
    sql: `SELECT * FROM addresses WHERE type = 'article' AND slug = 'plan-500'`,
  },
];

interface PlanNode {
  "Node Type": string;
  "Relation Name"?: string;
  "Index Name"?: string;
  Plans?: PlanNode[];
}

let database: Client;

beforeAll(async () => {
  database = new Client({ connectionString: (await newsroom()).databaseUrl });
  await database.connect();
  await database.query("BEGIN");
  await database.query(FILL);
});

afterAll(async () => {
  await database.query("ROLLBACK");
  await database.end();
});

async function planOf(sql: string): Promise<PlanNode[]> {
  const { rows } = await database.query<{ "QUERY PLAN": [{ Plan: PlanNode }] }>(
    `EXPLAIN (FORMAT JSON) ${sql}`,
  );
  const flat = (node: PlanNode): PlanNode[] => [
    node,
    ...(node.Plans ?? []).flatMap(flat),
  ];
  return rows.flatMap((row) => flat(row["QUERY PLAN"][0].Plan));
}

const indexesOf = (nodes: PlanNode[]) =>
  nodes.map((node) => node["Index Name"]);
const scansOf = (nodes: PlanNode[]) =>
  nodes
    .filter(
      (node) =>
        node["Node Type"] === "Seq Scan" &&
        node["Relation Name"] !== "sections",
    )
    .map((node) => node["Relation Name"]);

it.each(READS)("$read goes through $index", async ({ sql, index }) => {
  const nodes = await planOf(sql);

  expect(scansOf(nodes)).toEqual([]);
  expect(indexesOf(nodes)).toContain(index);
});

it("shows a read without an index as a scan, so that the checks above can fail", async () => {
  expect(
    scansOf(await planOf("SELECT * FROM articles WHERE kicker = 'x'")),
  ).toEqual(["articles"]);
});
