import type { PastChange } from "../desk-panel/desk";

/** An edition as the newsroom answers it: a document's public fields, with the quotes and clips that it holds. */
export interface Edition {
  document: Fields;
  parts: Record<string, Fields>;
}

export type Fields = Record<string, unknown>;

/** One edition, or the draft, with what others are called in it. */
export interface Told {
  edition: Edition;
  /** The authors, people, topics and sections, by documentId. */
  names: Record<string, string>;
}

export interface History {
  changes: (PastChange & { hasEdition: boolean })[];
  pagination: { page: number; pageSize: number; total: number };
}

/** What an edition is found by: its number, or the draft as it is now. */
export type Version = number | "draft";

export const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const textOf = (value: unknown): string =>
  typeof value === "string" ? value : "";

export const listOf = (value: unknown): Fields[] =>
  Array.isArray(value) ? value.filter(isFields) : [];
