import type { RowsOf } from "../../database/one-statement";
import type { SearchRequest } from "./search-request";
import {
  type Bind,
  type Found,
  MOST_RANKED,
  nextOf,
  searchStatement,
} from "./search-statement";

/** Who or what a story names, as a list shows it. */
interface Named {
  documentId: string;
  name: string;
  slug: string;
}

/** A story as a search shows it: these fields and no others. */
export interface FoundStory {
  documentId: string;
  slug: string;
  title: string;
  deck: string | null;
  section: Named | null;
  datePublished: Date;
  authors: Named[];
  excerpt: string;
}

export interface SearchAnswer {
  data: FoundStory[];
  meta: {
    next: string | null;
    /** How many of the newest matches were ranked, where there were more. */
    rankedNewest: number | null;
  };
}

/** One page of a search, by one statement. */
export async function searchStories(
  request: SearchRequest,
  rowsOf: RowsOf,
): Promise<SearchAnswer> {
  const values: Record<string, string | number> = {};
  const bind: Bind = (value) => {
    const name = `p${Object.keys(values).length}`;
    values[name] = value;
    return `:${name}`;
  };
  const sql = listed(searchStatement(request, bind));
  const rows = await rowsOf<Listed & Found>(sql, values);
  return {
    data: rows.map(present),
    meta: {
      next: nextOf(rows, request),
      rankedNewest: rows[0]?.capped ? MOST_RANKED : null,
    },
  };
}

/** As PostgreSQL gives it, by whichever connection. */
interface Listed extends Omit<FoundStory, "datePublished"> {
  datePublished: Date | string;
}

const present = (row: Listed): FoundStory => ({
  documentId: row.documentId,
  slug: row.slug,
  title: row.title,
  deck: row.deck,
  section: row.section,
  datePublished: new Date(row.datePublished),
  authors: row.authors,
  excerpt: row.excerpt,
});

/** What was found with all that a list shows of it: names as they are now, authors in the order of the byline. */
const listed = (found: string) => `
SELECT
  found.*,
  edition.slug,
  edition.title,
  story.deck,
  (
    SELECT ${NAMED}
    FROM editions named
    WHERE named.document_id = story.section ->> 'documentId' AND named.status = 'live'
  ) AS section,
  edition.date_published AS "datePublished",
  (
    SELECT coalesce(json_agg(${NAMED} ORDER BY author.position), '[]')
    FROM json_array_elements(story.authors) WITH ORDINALITY AS author (ref, position)
    JOIN editions named ON named.document_id = author.ref ->> 'documentId' AND named.status = 'live'
  ) AS authors
FROM (${found}) found
JOIN editions edition ON edition.document_id = found."documentId"
JOIN changes ON changes.id = edition.change_id
CROSS JOIN LATERAL json_to_record(changes.edition -> 'document') AS story (deck text, section json, authors json)
ORDER BY found.position`;

const NAMED = `json_build_object('documentId', named.document_id, 'name', named.title, 'slug', named.slug)`;
