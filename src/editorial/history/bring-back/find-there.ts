import type { Core } from "@strapi/strapi";

import { inTransaction } from "../../../database/in-transaction";
import { sqlFile } from "../../../database/sql-file";
import type { Named } from "./named-in";
import type { There } from "./there";

/** What the newsroom still has of all that an edition names: two statements, however much that is. */
export function findThere(
  strapi: Core.Strapi,
  named: readonly Named[],
): Promise<There> {
  const documentIds = named.flatMap((one) =>
    "documentId" in one ? one.documentId : [],
  );
  const urls = named.flatMap((one) => ("picture" in one ? one.picture : []));
  return inTransaction(strapi, async (trx) => {
    const documents = await trx.raw<{ rows: { documentId: string }[] }>(
      sqlFile("src/editorial/history/sql/still-there.sql"),
      { documentIds },
    );
    const pictures = await trx.raw<{ rows: { url: string; id: number }[] }>(
      sqlFile("src/editorial/history/sql/pictures-there.sql"),
      { urls },
    );
    return {
      documents: new Set(documents.rows.map(({ documentId }) => documentId)),
      pictures: new Map(pictures.rows.map(({ url, id }) => [url, id])),
    };
  });
}
