import type { DocumentRef } from "../desk-panel/desk";

/** Where the history of a document is read. */
export const HISTORY_PATH = "newsroom/history/:type/:documentId";

export const historyAddress = ({ type, documentId }: DocumentRef): string =>
  `/newsroom/history/${type}/${documentId}`;
