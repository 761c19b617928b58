import type { DocumentRef } from "../desk-panel/desk";

/** What the dialog of an operation is given. */
export interface DialogProps {
  document: DocumentRef;
  onClose: () => void;
}
