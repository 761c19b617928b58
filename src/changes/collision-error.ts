import { ConflictError } from "./conflict-error";

/** Somebody else was at it in the same instant. Nothing speaks against the write itself: it may be tried again as it was. */
export class CollisionError extends ConflictError {
  constructor() {
    super(
      "Somebody else was changing this at the same moment. Nothing was saved: please try again.",
    );
  }
}

/** PostgreSQL ends one of two writers who would wait for each other for ever, and one of two who write the same row. */
const COLLISIONS = ["40P01", "40001"];

/** An error of the database as an editor should read it; any other as it is. */
export function tellCollision(error: unknown): unknown {
  const code =
    error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" && COLLISIONS.includes(code)
    ? new CollisionError()
    : error;
}
