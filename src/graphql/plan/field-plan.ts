import type { Knex } from "knex";

import type { Read } from "./run";

/** What one field takes from the statement (nothing, where it is known without), and how it is written. */
export interface FieldPlan {
  cell: Knex.Raw | null;
  read: Read;
}

/** How an object of the answer is read from the statement: an array of cells becomes an object. */
export interface ObjectPlan {
  /** The row as an array of JSON, in the order in which `read` takes it. */
  cells: Knex.Raw;
  read: Read;
}
