/** An edition as the newsroom answers it: a document's public fields, with the quotes and clips that it holds. */
export interface Edition {
  document: Fields;
  parts: Record<string, Fields>;
}

export type Fields = Record<string, unknown>;

/** One edition, or the draft, with what it is compared by. */
export interface Told {
  edition: Edition;
  /** What the authors, people, topics and sections in it are called, by documentId. */
  names: Record<string, string>;
}

/** One line of a document's history. */
export interface Change {
  version: number;
  kind: string;
  at: string;
  who: string | null;
  why: string | null;
  cause: { type: string; kind: string; title: string | null } | null;
  hasEdition: boolean;
}

export interface History {
  changes: Change[];
  pagination: { page: number; pageSize: number; total: number };
}

export const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const textOf = (value: unknown): string =>
  typeof value === "string" ? value : "";

export const listOf = (value: unknown): Fields[] =>
  Array.isArray(value) ? value.filter(isFields) : [];
