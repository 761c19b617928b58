import type { RightsEdition } from "../../changes/editions/edition";
import { isVisible } from "../rules/fields";

/** Somebody holds them, or is to be credited. */
export const rightsKnown = (rights: RightsEdition | null): boolean =>
  isVisible(rights?.holder) || isVisible(rights?.credit);
