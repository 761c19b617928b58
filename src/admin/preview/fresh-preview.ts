import { adminApi } from "@strapi/strapi/admin";

interface Asked {
  params: { contentType: string };
  query: { documentId?: string };
}

/** As much of RTK Query's definition of an endpoint as is changed here. */
interface Endpoint {
  providesTags?: (
    result: unknown,
    error: unknown,
    asked: Asked,
  ) => { type: string; id: string }[];
  keepUnusedDataFor?: number;
}

/**
 * A preview's address holds a token that ends with the next publication, and after ten minutes. Strapi keeps the address
 * as if it was good for ever; here it is asked for again whenever the document changed, and whenever a preview is opened.
 */
export function freshPreview(): void {
  const endpoints: Record<string, (endpoint: Endpoint) => void> = {
    getPreviewUrl(endpoint) {
      endpoint.keepUnusedDataFor = 0;
      endpoint.providesTags = (_result, _error, { params, query }) => [
        { type: "Document", id: `${params.contentType}_${query.documentId}` },
      ];
    },
  };
  // The content manager adds this endpoint to the panel's, whose type does not know it.
  adminApi.enhanceEndpoints({ endpoints: endpoints });
}
