import type { Core, UID } from "@strapi/strapi";

import { inTransaction } from "../database/in-transaction";
import { findRows } from "../database/rows";
import { sqlFile } from "../database/sql-file";
import {
  DEFAULT_PAGE_SIZE,
  MAX_PAGE_SIZE,
} from "../public-gate/check-pagination";
import { placeAfter, writeCursor } from "./cursor";
import { badInput } from "./safe-errors";

export interface PageArgs {
  first?: number | null;
  after?: string | null;
}

export interface Page {
  nodes: { id: number }[];
  /** Give it as `after` for the page that follows; null on the last one. */
  next: string | null;
}

/** The live documents of `uid` whose `relation` leads to the row, newest first. Strapi's tables are found through its own metadata. */
export async function pageOfDocuments(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  relation: string,
  row: number,
  { first, after }: PageArgs,
): Promise<Page> {
  const size = first ?? DEFAULT_PAGE_SIZE;
  if (size < 1 || size > MAX_PAGE_SIZE)
    throw badInput(`first is from 1 to ${MAX_PAGE_SIZE}; ${size} arrived`);
  const place = placeAfter(after);

  const names = linkNames(strapi, uid, relation);
  const found = await inTransaction(strapi, async (trx) => {
    const { rows } = await trx.raw<{ rows: Found[] }>(
      sqlFile("src/graphql/sql/page-of-documents.sql"),
      {
        ...names,
        row,
        date: place?.date ?? null,
        document: place?.documentId ?? null,
        size: size + 1, // one more tells whether a page follows
      },
    );
    return rows;
  });

  const page = found.slice(0, size);
  const last = page.at(-1);
  const next =
    found.length > size && last !== undefined
      ? writeCursor({ date: last.datePublished, documentId: last.documentId })
      : null;
  return {
    nodes: await rowsInOrder(
      strapi,
      uid,
      page.map(({ id }) => id),
    ),
    next,
  };
}

interface Found {
  id: number;
  documentId: string;
  datePublished: string;
}

async function rowsInOrder(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  ids: number[],
) {
  const rows = await findRows<{ id: number }>(strapi, uid, {
    where: { id: { $in: ids } },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** As far as we read Strapi's metadata of a relation. */
interface Link {
  joinTable?: {
    name: string;
    joinColumn: { name: string };
    inverseJoinColumn: { name: string };
  };
}

function linkNames(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  relation: string,
) {
  const { tableName, attributes } = strapi.db.metadata.get(uid);
  const { joinTable } = (attributes[relation] ?? {}) as Link;
  if (joinTable === undefined)
    throw new Error(`${uid}.${relation} has no link table to page through`);
  return {
    documents: tableName,
    links: joinTable.name,
    own: joinTable.joinColumn.name,
    target: joinTable.inverseJoinColumn.name,
  };
}
