import type { Core } from "@strapi/strapi";

import { schemaOf, shapesOf } from "../public-gate/shapes-of";
import { MEDIA } from "../public-gate/public-shape";
import { PUBLIC_TYPES } from "../public-gate/public-types";

/** As far as we use the GraphQL plugin's extension service. */
export interface GraphqlExtension {
  shadowCRUD(uid: string): {
    disable(): void;
    disableQueries(): void;
    disableMutations(): void;
    field(name: string): { disable(): void; disableFilters(): void };
  };
  use(extension: Record<string, unknown>): void;
}

/** Leaves of the schema that Strapi derives only reading, of the public types, and of each only its public fields. */
export function readOnlySchema(
  strapi: Core.Strapi,
  extension: GraphqlExtension,
): void {
  const shapes = shapesOf(strapi);
  const roots = new Set<string>(PUBLIC_TYPES.map(({ uid }) => uid));
  const uids = [
    ...Object.keys(strapi.contentTypes),
    ...Object.keys(strapi.components),
  ];
  for (const uid of uids) {
    const { attributes } = schemaOf(strapi, uid);
    const shape = shapes.get(uid);
    const crud = extension.shadowCRUD(uid);
    if (shape === undefined) {
      crud.disable();
      continue;
    }
    crud.disableMutations();
    if (!roots.has(uid)) crud.disableQueries();
    for (const name of ["id", ...Object.keys(attributes)]) {
      const kind = shape.scalars.get(name)?.kind;
      const isPublic = kind !== undefined || shape.parts.has(name);
      // A list of leads names stories that may not be live: a field of ours answers in its place.
      if (!isPublic || kind === "stories") crud.field(name).disable();
      else if (kind === "blocks") crud.field(name).disableFilters();
    }
    // A row of the media library is part of what shows it.
    if (uid === MEDIA) crud.field("documentId").disable();
  }
}
