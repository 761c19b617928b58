import { adminApi } from "@strapi/strapi/admin";

interface Told {
  url: string;
  body: object;
}

const desk = adminApi
  .enhanceEndpoints({ addTagTypes: ["Document"] })
  .injectEndpoints({
    endpoints: (build) => ({
      tellDesk: build.mutation<unknown, Told>({
        query: ({ url, body }) => ({ url, method: "POST", data: body }),
        // What the content manager calls all its lists: they ask again.
        invalidatesTags: (_answer, error) =>
          error === undefined ? [{ type: "Document", id: "ALL_LIST" }] : [],
      }),
    }),
  });

/** One write over HTTP after which every list shows what became of it. */
export const useTellDesk = desk.useTellDeskMutation;
