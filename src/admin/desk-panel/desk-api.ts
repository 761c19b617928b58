import { adminApi } from "@strapi/strapi/admin";

import type { Checks, Desk, DocumentRef } from "./desk";

/** Something that is done to a document by one request. */
export interface OperationRequest {
  document: DocumentRef;
  method?: "POST" | "DELETE";
  url: string;
  body?: object;
}

/**
 * The newsroom's own requests about one document. They carry the tags that Strapi's have: whatever is saved or published,
 * by whichever button, is asked for again here; and whatever is done here, in Strapi's forms and lists.
 */
const deskApi = adminApi
  .enhanceEndpoints({
    addTagTypes: [
      "Document",
      "Relations",
      "CountDocuments",
      "RecentDocumentList",
      "Desk",
    ],
  })
  .injectEndpoints({
    endpoints: (builder) => ({
      getDesk: builder.query<Desk, DocumentRef>({
        query: (document) => ({ url: routeOf(document, "desk") }),
        transformResponse: dataOf<Desk>,
        providesTags: (_desk, _error, document) => tagsOf(document),
        keepUnusedDataFor: 0,
      }),
      getChecks: builder.query<Checks, DocumentRef>({
        query: (document) => ({ url: routeOf(document, "checks") }),
        transformResponse: dataOf<Checks>,
        // A finding may be about a quote or a clip that the story shows.
        providesTags: (_checks, _error, document) => [
          ...tagsOf(document),
          "Relations",
        ],
        keepUnusedDataFor: 0,
      }),
      operate: builder.mutation<unknown, OperationRequest>({
        query: ({ method = "POST", url, body = {} }) => ({
          url,
          method,
          ...(method === "POST" ? { data: body } : {}),
        }),
        invalidatesTags: (_answer, error, { document }) =>
          error === undefined
            ? [
                ...tagsOf(document),
                { type: "Document", id: `${document.model}_LIST` },
                "Relations",
                "CountDocuments",
                "RecentDocumentList",
              ]
            : [{ type: "Desk", id: document.documentId }],
      }),
    }),
  });

export const { useGetDeskQuery, useGetChecksQuery, useOperateMutation } =
  deskApi;

export const routeOf = (
  { type, documentId }: DocumentRef,
  rest: string,
): string => `/admin/newsroom/${type}/${documentId}/${rest}`;

/** Strapi's tag for a document, and one for how it stands at the desk. */
const tagsOf = ({ model, documentId }: DocumentRef) => [
  { type: "Document" as const, id: `${model}_${documentId}` },
  { type: "Desk" as const, id: documentId },
];

/** The answers' shapes are the newsroom's own, on both sides of the request. */
function dataOf<Data>(answer: unknown): Data {
  return (answer as { data: Data }).data;
}
