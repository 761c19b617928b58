import { changeEndpoints, type Asked, type Endpoint } from "./endpoints";

interface Kept {
  keepUnusedDataFor?: number;
}

/**
 * Strapi shows for a minute what it knew of a document that was left, also when a colleague saved it meanwhile. Here whatever
 * is opened is asked for: a form, its relations, a list.
 */
export function freshDocuments(): void {
  changeEndpoints<Kept>({ getDocument: forget, getAllDocuments: forget });
  changeEndpoints({ getDocument: beforeEachForm });
}

/** What a form asks about its relations is known to the panel only once a form was loaded. */
function beforeEachForm(endpoint: Endpoint): void {
  const { queryFn } = endpoint;
  if (queryFn === undefined) return;
  endpoint.queryFn = (asked: Asked, ...rest) => {
    changeEndpoints<Kept | undefined>({ getRelations: forget });
    return queryFn(asked, ...rest);
  };
}

function forget(endpoint: Kept | undefined): void {
  if (endpoint !== undefined) endpoint.keepUnusedDataFor = 0;
}
