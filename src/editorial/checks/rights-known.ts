import type { RightsEdition } from "../../changes/editions/edition";

/** Somebody holds them, or is to be credited. */
export const rightsKnown = (rights: RightsEdition | null): boolean =>
  [rights?.holder, rights?.credit].some(
    (name) => typeof name === "string" && name.trim() !== "",
  );
