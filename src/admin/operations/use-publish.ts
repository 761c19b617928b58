import type { DocumentRef } from "../desk-panel/desk";
import { type Outcome, useOperation } from "./use-operation";

/** Publishes what stands in the form, by the request that Strapi's own button sends; the button and its dialog share it. */
export function usePublish(document: DocumentRef) {
  const operation = useOperation(document, "publish");
  const { model, documentId } = document;

  const publish = (minor: boolean): Promise<Outcome> =>
    operation.operate({
      url: `/content-manager/collection-types/${model}/${documentId}/actions/publish`,
      body: minor ? { minor } : {},
      said: "Published: readers have what stands here.",
    });

  return { ...operation, publish };
}
