import { changeEndpoints } from "../content-manager/endpoints";

interface Asked {
  params: { contentType: string };
  query: { documentId?: string };
}

interface PreviewEndpoint {
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
  changeEndpoints<PreviewEndpoint>({
    getPreviewUrl: (endpoint) => {
      endpoint.keepUnusedDataFor = 0;
      endpoint.providesTags = (_result, _error, { params, query }) => [
        { type: "Document", id: `${params.contentType}_${query.documentId}` },
      ];
    },
  });
}
