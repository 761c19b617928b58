import type { Core } from "@strapi/strapi";

import { oneStatement } from "../../database/one-statement";
import type { Edition } from "./edition";
import { referencesOf } from "./references";
import type { ReferenceEdition } from "./whole-edition";

/** The reference data that an edition names, and what that names: all that `whole` puts in its place. */
export const findReferences = (
  strapi: Core.Strapi,
  edition: Edition,
): Promise<ReferenceEdition[]> =>
  oneStatement(strapi, "src/changes/sql/find-references.sql", {
    documentIds: referencesOf(edition).refs,
  });
