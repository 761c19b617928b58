import { adminApi } from "@strapi/strapi/admin";

import type { DocumentRef } from "../desk-panel/desk";
import { routeOf } from "../desk-panel/desk-api";
import type { History, Told, Version } from "./edition";

interface EditionAsked {
  document: DocumentRef;
  version: Version;
}

interface HistoryAsked {
  document: DocumentRef;
  pageSize: number;
}

/** What readers ever had of a document. An edition never changes; the draft does, and what happened becomes more. */
const historyApi = adminApi
  .enhanceEndpoints({ addTagTypes: ["Document"] })
  .injectEndpoints({
    endpoints: (builder) => ({
      getHistory: builder.query<History, HistoryAsked>({
        query: ({ document, pageSize }) => ({
          url: routeOf(document, `history?pageSize=${pageSize}`),
        }),
        transformResponse: dataOf<History>,
        providesTags: (_history, _error, { document }) => [tagOf(document)],
        keepUnusedDataFor: 0,
      }),
      getEdition: builder.query<Told | null, EditionAsked>({
        query: ({ document, version }) => ({
          url: routeOf(document, `history/${version}`),
        }),
        transformResponse: dataOf<Told | null>,
        providesTags: (_told, _error, { document }) => [tagOf(document)],
        keepUnusedDataFor: 0,
      }),
    }),
  });

export const { useGetHistoryQuery, useGetEditionQuery } = historyApi;

/** Strapi's tag for a document. */
const tagOf = ({ model, documentId }: DocumentRef) => ({
  type: "Document" as const,
  id: `${model}_${documentId}`,
});

/** The answers' shapes are the newsroom's own, on both sides of the request. */
function dataOf<Data>(answer: unknown): Data {
  return (answer as { data: Data }).data;
}
