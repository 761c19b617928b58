import type { Core } from "@strapi/strapi";

import type { RowsOf } from "./one-statement";
import { readerPool } from "./reader-pool";

/** Asks a statement on a connection of the readers' own, as long as `signal` lets it. Its rows are as JSON has them: an instant is text. */
export const readersRows =
  (strapi: Core.Strapi, signal: AbortSignal): RowsOf =>
  async <Row>(sql: string, parameters: Parameters<RowsOf>[1]) => {
    const { sql: text, bindings } = strapi.db.connection
      .raw(
        `SELECT json_agg(row_to_json(answered)) FROM (${sql}) answered`,
        parameters,
      )
      .toSQL()
      .toNative();
    const rows = await readerPool(strapi).ask({ text }, bindings, signal);
    return JSON.parse(rows ?? "[]") as Row[];
  };
