import type { Edition } from "../../../src/changes/editions/edition";
import type { Built } from "../../support/builders";
import type { Database } from "./database";
import { REST_QUERY, seenInEdition, seenOverRest } from "./see-story";
import { torn, versionOf, type Cast } from "./story-version";

interface LoggedRow {
  id: string;
  seq: string | null;
  documentId: string;
  number: number;
  edition: Edition | null;
}

interface Audit {
  failures: string[];
  /** The versions that the log has of each story, in order. */
  logged: Map<string, number[]>;
}

/** Compares what readers see of stories, the rows below it, the log and what is derived from the log. */
export async function audit(
  { url, database }: { url: string; database: Database },
  stories: readonly Built[],
  cast: Cast,
): Promise<Audit> {
  const ids = stories.map(({ documentId }) => documentId);
  const failures = await disagreements(database, ids);
  const rows = await database.rows<LoggedRow>(LOG, [ids]);

  const logged = new Map<string, number[]>();
  for (const { documentId } of stories) {
    const own = rows.filter((row) => row.documentId === documentId);
    const seen = own.flatMap(({ edition }) =>
      edition === null ? [] : [seenInEdition(edition, cast)],
    );
    failures.push(...seen.flatMap((story) => torn(story) ?? []));
    const versions = seen.map(versionOf);
    logged.set(documentId, versions);

    const live = await liveStory(url, documentId);
    const shown = live === null ? undefined : versionOf(live);
    if (shown !== versions.at(-1))
      failures.push(
        `readers see version ${shown} of ${documentId}, the log ends with ${versions.at(-1)}`,
      );
    if (live !== null)
      failures.push(...[torn(live)].filter((why) => why !== null));
  }
  return { failures, logged };
}

/** Where the log, what is derived from it and the rows of stories do not agree; for other types, the first two. */
export async function disagreements(
  database: Database,
  documentIds: readonly string[],
): Promise<string[]> {
  const rows = await database.rows<{ failure: string }>(DISAGREEMENTS, [
    documentIds,
  ]);
  return rows.map(({ failure }) => failure);
}

async function liveStory(url: string, documentId: string) {
  const response = await fetch(
    `${url}/api/articles/${documentId}?${REST_QUERY}`,
  );
  if (!response.ok) return null;
  return seenOverRest(((await response.json()) as { data: unknown }).data);
}

const LOG = `
  SELECT id, seq, document_id AS "documentId", version AS number, edition::jsonb AS edition
  FROM changes WHERE document_id = ANY ($1) ORDER BY seq`;

/** One row for each thing that does not agree; none when all is well. Parameter: the documentIds. */
const DISAGREEMENTS = `
  WITH asked AS (SELECT unnest($1::text[]) AS document_id),
  stood AS (
    SELECT document_id,
      count(*) FILTER (WHERE published_at IS NULL) AS drafts,
      count(*) FILTER (WHERE published_at IS NOT NULL) AS live,
      max(id) FILTER (WHERE published_at IS NOT NULL) AS row_id
    FROM articles GROUP BY document_id
  ),
  log AS (
    SELECT document_id, id, seq, version,
      row_number() OVER (PARTITION BY document_id ORDER BY seq) AS place,
      row_number() OVER (PARTITION BY document_id ORDER BY id) AS written,
      row_number() OVER (PARTITION BY document_id ORDER BY seq DESC) = 1 AS last
    FROM changes WHERE document_id = ANY ($1)
  )
  SELECT document_id || ' has ' || drafts || ' drafts and ' || live || ' published rows' AS failure
  FROM asked JOIN stood USING (document_id) WHERE drafts <> 1 OR live > 1
  UNION ALL
  SELECT document_id || ' is live and has no edition' FROM asked JOIN stood USING (document_id) LEFT JOIN editions USING (document_id)
  WHERE stood.live = 1 AND editions.document_id IS NULL
  UNION ALL
  SELECT document_id || ' was recorded as row ' || coalesce(editions.row_id::text, 'none') || ' and is row ' || coalesce(stood.row_id::text, 'none')
  FROM asked JOIN stood USING (document_id) JOIN editions USING (document_id)
  WHERE editions.status = 'live' AND editions.row_id IS DISTINCT FROM stood.row_id
  UNION ALL
  SELECT document_id || ' has a change without a number' FROM log WHERE seq IS NULL
  UNION ALL
  SELECT document_id || ' has change ' || id || ' numbered ' || version || ' in place ' || place FROM log
  WHERE version <> place OR place <> written
  UNION ALL
  SELECT document_id || ' ends with change ' || log.id || ', its edition says ' || coalesce(editions.change_id::text, 'none')
  FROM log LEFT JOIN editions USING (document_id)
  WHERE log.last AND (editions.change_id, editions.seq) IS DISTINCT FROM (log.id, log.seq)
  LIMIT 100`;
