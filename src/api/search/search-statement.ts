import { excerptOf } from "./excerpt-of";
import { writeSearchCursor } from "./search-cursor";
import type { SearchRequest } from "./search-request";

/** Takes a value into the parameters of the statement and gives its placeholder, which may stand in it more than once. */
export type Bind = (value: string | number) => string;

/** What the statement answers, in the order of `position`. */
export interface Found {
  documentId: string;
  /** Safe HTML: text, and `<mark>` around what was found. */
  excerpt: string;
  position: number;
  place: string;
  /** Whether a page follows: the same in every row, like the next. */
  more: boolean;
  /** Whether more matched than are ranked. */
  capped: boolean;
}

/** Of what matches, the newest that are ranked: what a common word finds grows with the archive, and a rank is slow. */
export const MOST_RANKED = 1_000;
/** By where a word stands, from the least: the body, quotes and names, the deck, the headline. */
const WEIGHTS = "{0.1, 0.2, 0.4, 1}";
/** What a story is worth at least: one that only names what was asked for, as much as one that mentions it in its body. */
const LEAST = 0.06;
/** A story loses half of its worth in this time, another third in the same again. */
const HALVING = 2 * 365 * 86_400;

/**
 * One page of a search as a SELECT, to stand by itself or in a larger statement. It is put together for each request, so
 * that PostgreSQL sees only the conditions that there are and finds the index for them.
 */
export function searchStatement(request: SearchRequest, bind: Bind): string {
  const query =
    request.text === null
      ? null
      : `websearch_to_tsquery('newsroom', newsroom_plain(${bind(request.text)}))`;
  const pages =
    query !== null && request.order === "relevance"
      ? rankedPage(request, query, bind)
      : datedPage(request, query, bind);
  const size = bind(request.size);
  return `
WITH ${pages}
SELECT
  page.document_id AS "documentId",
  ${excerptOf(query)} AS excerpt,
  CAST(page.position AS integer) AS position,
  page.place,
  (SELECT count(*) FROM page) > CAST(${size} AS integer) AS more,
  page.capped
FROM page
JOIN editions edition ON edition.document_id = page.document_id
JOIN changes ON changes.id = edition.change_id
WHERE page.position <= CAST(${size} AS integer)
ORDER BY page.position`;
}

/** The cursor of the page that follows; null after the last. */
export function nextOf(
  rows: readonly Pick<Found, "place" | "more">[],
  { fingerprint }: Pick<SearchRequest, "fingerprint">,
): string | null {
  const last = rows.at(-1);
  return last?.more ? writeSearchCursor(fingerprint, last.place) : null;
}

/** By date: what is published while somebody pages is newer than every place of theirs, or comes at the end. */
function datedPage(
  request: SearchRequest,
  query: string | null,
  bind: Bind,
): string {
  const { order, after, size } = request;
  const [way, beyond] = order === "oldest" ? ["ASC", ">"] : ["DESC", "<"];
  const conditions = conditionsOf(request, query, bind);
  if (after !== null && "date" in after)
    conditions.push(
      `(date_published, document_id) ${beyond} (CAST(${bind(after.date)} AS timestamp) AT TIME ZONE 'UTC', ${bind(after.documentId)})`,
    );
  return `page AS MATERIALIZED (
  SELECT
    document_id,
    row_number() OVER (ORDER BY date_published ${way}, document_id ${way}) AS position,
    CAST(date_published AT TIME ZONE 'UTC' AS text) || '/' || document_id AS place,
    false AS capped
  FROM editions
  WHERE ${conditions.join("\n    AND ")}
  ORDER BY date_published ${way}, document_id ${way}
  LIMIT ${bind(size + 1)}
)`;
}

/**
 * By relevance. What was asked for is ranked word by word (a query OR itself): asked for with AND, words that stand far apart
 * would count for nothing, were one of them the headline. A rank follows from nothing but the story's own words and date as they stood at one place of the log, the
 * end of it when the first page was asked for. So no story changes its place between pages, whatever else does; what was
 * published or changed since is left out.
 */
function rankedPage(request: SearchRequest, query: string, bind: Bind): string {
  const { after, size } = request;
  const place = after !== null && "rank" in after ? after : null;
  const conditions = conditionsOf(request, query, bind);
  conditions.push("seq <= (SELECT seq FROM log)");
  const beyond =
    place === null
      ? ""
      : `WHERE (rank, document_id) < (CAST(${bind(place.rank)} AS double precision), ${bind(place.documentId)})`;
  return `log AS MATERIALIZED (
  SELECT seq, at FROM changes
  WHERE seq = ${place === null ? "(SELECT max(seq) FROM changes)" : `CAST(${bind(place.seq)} AS bigint)`}
),
matches AS MATERIALIZED (
  SELECT document_id, date_published, words
  FROM editions
  WHERE ${conditions.join("\n    AND ")}
  ORDER BY date_published DESC, document_id DESC
  LIMIT ${bind(MOST_RANKED + 1)}
),
ranked AS (
  SELECT
    newest.document_id,
    greatest(ts_rank('${WEIGHTS}', newest.words, ${query} || ${query}), ${LEAST})
      / (1 + greatest(0, CAST(extract(epoch FROM log.at - newest.date_published) AS double precision)) / ${HALVING}) AS rank
  FROM log, (SELECT * FROM matches ORDER BY date_published DESC, document_id DESC LIMIT ${bind(MOST_RANKED)}) newest
),
page AS MATERIALIZED (
  SELECT
    document_id,
    row_number() OVER (ORDER BY rank DESC, document_id DESC) AS position,
    (SELECT seq FROM log) || '/' || rank || '/' || document_id AS place,
    (SELECT count(*) FROM matches) > ${MOST_RANKED} AS capped
  FROM ranked
  ${beyond}
  ORDER BY rank DESC, document_id DESC
  LIMIT ${bind(size + 1)}
)`;
}

function conditionsOf(
  { within, from, before }: SearchRequest,
  query: string | null,
  bind: Bind,
): string[] {
  const conditions = [
    "type = 'article'",
    "status = 'live'",
    "date_published IS NOT NULL",
  ];
  if (query !== null) conditions.push(`search @@ ${query}`);
  for (const [type, key] of within)
    conditions.push(`refs && ${namedBy(type, bind(key))}`);
  if (from !== null)
    conditions.push(`date_published >= CAST(${bind(from)} AS timestamptz)`);
  if (before !== null)
    conditions.push(`date_published < CAST(${bind(before)} AS timestamptz)`);
  return conditions;
}

/** The documents of a type that a slug leads to, by an old address too, or that a documentId names. */
const namedBy = (type: string, key: string) =>
  `ARRAY(
      SELECT document_id FROM addresses WHERE type = '${type}' AND slug = ${key} AND state IN ('live', 'moved')
      UNION
      SELECT document_id FROM editions WHERE type = '${type}' AND document_id = ${key}
    )`;
