import {
  DEFAULT_PAGE_SIZE,
  MAX_PAGE_SIZE,
} from "../../public-gate/check-pagination";
import { placeAfter, writeCursor } from "../cursor";
import { badInput } from "../safe-errors";
import { assembled } from "./assembled";
import type { FieldPlan } from "./field-plan";
import {
  placeOf,
  objectTypeOf,
  shapeAt,
  type Asked,
  askedOf,
  type Planner,
} from "./planner";
import { raw, list } from "./raw";
import { completed } from "./complete";
import { Late, type Variables } from "./late";
import { Row } from "./row";
import type { Read } from "./run";
import { linkOf, metadata, selected } from "./strapi-query";

interface Page {
  /** What is on the page. */
  uid: "api::article.article" | "api::quote.quote";
  type: "article" | "quote";
  /** Its relation that leads to the document whose page this is. */
  relation: string;
  /** Where an edition names that document. */
  named: "refs" | "parts";
}

const stories = (relation: string, named: Page["named"] = "refs"): Page => ({
  uid: "api::article.article",
  type: "article",
  relation,
  named,
});

/** Pages of what leads to a document, by the field that they answer. */
export const PAGES: Readonly<Record<string, Page | undefined>> = {
  "Author.stories": stories("authors"),
  "Person.stories": stories("people"),
  "Topic.stories": stories("topics"),
  "Section.stories": stories("section"),
  "Quote.stories": stories("quotes", "parts"),
  "Person.quotes": {
    uid: "api::quote.quote",
    type: "quote",
    relation: "speaker",
    named: "refs",
  },
};

/**
 * Live documents that name the row, newest first, after a place in that order. Editions know at once who is named and in
 * which order; the link says that it is by this relation and not by another one, or by a part of the story.
 */
export function pageField(
  planner: Planner,
  one: Asked,
  row: Row,
  page: Page,
): FieldPlan {
  const size = sizeOf(one);
  const target = new Row(planner, shapeAt(planner, page.uid));
  const type = objectTypeOf(one);
  const fields = askedOf(planner, type, one.nodes).map((inner) => {
    if ("typename" in inner)
      return { ...inner, cell: null, deep: false, read: () => inner.typename };
    if (inner.field.name !== "nodes")
      return { key: inner.key, deep: false, ...nextField(planner, size) };
    const { cells, read } = planner.object(
      objectTypeOf(inner),
      inner.nodes,
      target,
    );
    const nodes = completed(inner.field.type, placeOf(inner), read);
    return {
      key: inner.key,
      deep: true,
      cell: raw(planner, "json_agg(?)", [cells]),
      read: ((cell, run) =>
        nodes(Array.isArray(cell) ? cell.slice(0, size) : [], run)) as Read,
    };
  });
  const { cells, read } = assembled(planner, fields);
  return {
    // One row, whatever is on the page and whatever is asked of it: `{ __typename }` aggregates nothing.
    cell: raw(planner, "(SELECT ? FROM (?) AS ?? GROUP BY ())", [
      cells,
      rowsOfPage(planner, { one, row, page, target, size }),
      target.alias,
    ]),
    read: completed(one.field.type, placeOf(one), read),
  };
}

/** One row more than the page has tells whether another page follows. */
function nextField(planner: Planner, size: number): FieldPlan {
  return {
    cell: raw(planner, "json_agg(json_build_array(page_date, page_document))"),
    read: (cell) => {
      const places: unknown[] = Array.isArray(cell) ? cell : [];
      const last: unknown = places[size - 1];
      if (places.length <= size || !Array.isArray(last)) return null;
      const [date, documentId] = last as unknown[];
      return writeCursor({
        date: String(date),
        documentId: String(documentId),
      });
    },
  };
}

function rowsOfPage(
  planner: Planner,
  {
    one,
    row,
    page,
    target,
    size,
  }: { one: Asked; row: Row; page: Page; target: Row; size: number },
) {
  const { strapi } = planner;
  const link = linkOf(strapi, page.uid, page.relation);
  const shown = planner.alias();
  const [date, document] = latePlace(planner, one);
  return raw(
    planner,
    `SELECT ?, CAST(??.date_published AS text) AS page_date, ??.document_id AS page_document
     FROM editions JOIN ?? AS ?? ON ??.id = editions.row_id
     WHERE editions.type = ? AND editions.status = 'live' AND editions.?? @> ARRAY[CAST(? AS text)]
     AND ??.published_at IS NOT NULL AND ??.date_published IS NOT NULL
     AND EXISTS (SELECT 1 FROM ?? AS link WHERE link.?? = ??.id AND link.?? = ?)
     AND (CAST(? AS timestamp) IS NULL OR (??.date_published, ??.document_id) < (CAST(? AS timestamp), CAST(? AS text)))
     ORDER BY ??.date_published DESC, ??.document_id DESC
     LIMIT ?`,
    [
      list(planner, selected(strapi, page.uid, target.columns, shown)),
      ...[shown, shown],
      ...[metadata(strapi, page.uid).tableName, shown, shown],
      ...[page.type, page.named, row.column("documentId")],
      ...[shown, shown],
      ...[link.table, link.ownerColumn, shown, link.targetColumn, row.id()],
      ...[date, shown, shown, date, document],
      ...[shown, shown],
      size + 1,
    ],
  );
}

function sizeOf({ args }: Asked): number {
  // The schema says that it is a number, and what it is when none is given; null is none.
  const first = Number(args["first"] ?? DEFAULT_PAGE_SIZE);
  if (first >= 1 && first <= MAX_PAGE_SIZE) return first;
  throw badInput(`first is from 1 to ${MAX_PAGE_SIZE}; ${first} arrived`);
}

/** The place that a cursor stands for, known when the page is asked for. */
function latePlace(planner: Planner, { args }: Asked): [Late, Late] {
  const { after } = args;
  const given = (variables: Variables) =>
    after instanceof Late ? after.value(variables) : after;
  const part = (key: "date" | "documentId") =>
    new Late((variables) => placeAfter(given(variables))?.[key] ?? null);
  const lates: [Late, Late] = [part("date"), part("documentId")];
  planner.lates.push(...lates);
  return lates;
}
