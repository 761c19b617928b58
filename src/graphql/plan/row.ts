import type { Core } from "@strapi/strapi";
import type { Knex } from "knex";

import type { Shape } from "../../public-gate/public-shape";
import { raw } from "./raw";
import { columnName, ROW_ID } from "./strapi-query";

/** A row inside of the statement: what is asked of it says which columns are read. */
export class Row {
  readonly columns = new Set<string>();
  /** Whether anything is asked of it. */
  isRead = false;
  readonly alias: string;

  constructor(
    private readonly planner: { strapi: Core.Strapi; alias: () => string },
    readonly shape: Shape,
  ) {
    this.alias = planner.alias();
  }

  column(attribute: string): Knex.Raw {
    this.columns.add(attribute);
    this.isRead = true;
    return raw(this.planner, "??.??", [this.alias, columnName(attribute)]);
  }

  id(): Knex.Raw {
    this.isRead = true;
    return raw(this.planner, "??.??", [this.alias, ROW_ID]);
  }
}
