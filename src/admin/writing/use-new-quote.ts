import { useFetchClient } from "@strapi/strapi/admin";
import { useRef } from "react";

import { addressOf } from "../address/address-of";
import type { Part } from "./part";
import type { Speaker } from "./speaker-search";

const OF = "/content-manager/collection-types";

export interface NewQuote {
  text: string;
  kind: "full" | "fragment";
  speaker: Speaker | null;
  attribution: string;
  medium: string;
  occasion: string;
  saidAt?: string | null;
  sourceUrl?: string | null;
}

/** Makes a quote, and its speaker where nobody knows him yet, through the routes that their own forms use. */
export function useNewQuote() {
  const { post } = useFetchClient();
  /** Who was made already, when the quote itself was refused and is tried again. */
  const made = useRef(new Map<string, string>());

  return async function make(quote: NewQuote): Promise<Part> {
    const speaker = quote.speaker && (await personOf(quote.speaker));
    const { data } = await post<{ data: { id: number; documentId: string } }>(
      `${OF}/api::quote.quote`,
      {
        text: quote.text,
        kind: quote.kind,
        medium: quote.medium,
        attribution: quote.attribution || null,
        occasion: quote.occasion || null,
        saidAt: quote.saidAt ?? null,
        sourceUrl: quote.sourceUrl ?? null,
        ...(speaker && { speaker: { connect: [{ documentId: speaker }] } }),
      },
    );
    return {
      type: "quote",
      id: data.data.id,
      documentId: data.data.documentId,
      title: quote.text,
      who: quote.speaker?.name ?? null,
      speaker,
      attribution: quote.attribution || null,
      kind: quote.kind,
      medium: quote.medium,
      occasion: quote.occasion || null,
      saidAt: quote.saidAt ?? null,
      sourceUrl: quote.sourceUrl ?? null,
      verification: "unverified",
      seconds: null,
      state: "draft",
      holds: true,
    };
  };

  async function personOf(speaker: Speaker): Promise<string> {
    if ("documentId" in speaker) return speaker.documentId;
    const before = made.current.get(speaker.name);
    if (before !== undefined) return before;
    const { data } = await post<{ data: { documentId: string } }>(
      `${OF}/api::person.person`,
      { name: speaker.name, slug: addressOf(speaker.name) },
    );
    made.current.set(speaker.name, data.data.documentId);
    return data.data.documentId;
  }
}

/** What the server says when it does not take something: a sentence. */
export function sentenceOf(error: unknown): string {
  return error instanceof Error && error.message !== ""
    ? error.message
    : "It could not be stored. Try again.";
}
