import { adminApi } from "@strapi/strapi/admin";

import { changeEndpoints, type Dispatch } from "./endpoints";

type Tags = Parameters<typeof adminApi.util.invalidateTags>[0];

let dispatch: Dispatch | undefined;

/** Remembers how the panel's store is told something: only requests are given it. */
export function learnToLoadAgain(): void {
  changeEndpoints({
    getDocument: (endpoint) => {
      const { queryFn } = endpoint;
      if (queryFn === undefined) return;
      endpoint.queryFn = (asked, api, ...rest) => {
        dispatch = api.dispatch;
        return queryFn(asked, api, ...rest);
      };
    },
  });
}

/** Loads the stored state of a document into its form, over whatever the form holds. */
export function loadAgain(model: string, documentId: string): void {
  const tags = [
    { type: "Document", id: `${model}_${documentId}` },
    "Relations",
  ];
  // The content manager adds these kinds of tags to the panel's, whose type does not know them.
  dispatch?.(adminApi.util.invalidateTags(tags as Tags));
}
