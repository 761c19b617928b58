import { randomInt } from "node:crypto";

import { probe } from "../../support/probe";

/** A word that stands in no other story, and that no stemming changes. */
export const unheard = (): string =>
  `qu${Array.from({ length: 10 }, () => "bcdfghjklmnpqrtvwz"[randomInt(18)]).join("")}o`;

export interface Hit {
  documentId: string;
  slug: string;
  title: string;
  deck: string | null;
  section: { documentId: string; name: string; slug: string } | null;
  datePublished: string;
  authors: { documentId: string; name: string; slug: string }[];
  excerpt: string;
}

export const asked = (parameters: Record<string, string>) =>
  probe(`/api/search?${new URLSearchParams(parameters)}`);

/** One page of a search. */
export async function search(
  parameters: Record<string, string>,
): Promise<{ data: Hit[]; meta: { next: string | null } }> {
  const { status, text, body } = await asked(parameters);
  if (status !== 200) throw new Error(text);
  return body;
}

/** The headlines of what is found, in order. */
export const titles = async (parameters: Record<string, string>) =>
  (await search(parameters)).data.map(({ title }) => title);
