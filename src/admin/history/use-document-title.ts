import type { DocumentRef } from "../desk-panel/desk";
import { textOf } from "./edition";
import { useGetEditionQuery } from "./history-api";

/** What the document is called at the desk; empty until that is known. */
export function useDocumentTitle(document: DocumentRef): string {
  const { data } = useGetEditionQuery({ document, version: "draft" });
  const { title, text } = data?.edition.document ?? {};
  return textOf(title) || textOf(text);
}
