import { useParams } from "react-router-dom";

import { documentRef, type DocumentRef } from "./desk";

/** The document whose form is open, from the address of the page; null where it is new or has no drafts. */
export function useDocumentRef(): DocumentRef | null {
  const { slug, id } = useParams();
  return documentRef(slug, id);
}
