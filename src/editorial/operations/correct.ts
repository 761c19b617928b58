import type { Core } from "@strapi/strapi";

import { oneStatement } from "../../database/one-statement";
import { findRow } from "../../database/rows";
import { notLive } from "../refusals";
import { operate, type Operation, type Standing } from "./operate";

const ARTICLE = "api::article.article";

/** What readers are told of a change, as the story shows it. */
export interface Note {
  kind: "correction" | "clarification" | "update";
  text: string;
  /** ISO 8601; now, where it is not given. */
  at: string | null;
}

interface Returning {
  /** Whether it is known to be withdrawn, and shall not be any more. */
  returns?: boolean;
}

interface StoredNote extends Note {
  id: number;
  at: string;
}

/**
 * Adds a note for readers to the draft of a story and publishes it, both or neither. With `returns`, a story that was
 * withdrawn comes back with the note; nobody brings one back who meant to correct a live one.
 */
export function correct(
  strapi: Core.Strapi,
  { returns = false, ...operation }: Omit<Operation, "uid"> & Returning,
  note: Note,
): Promise<Standing> {
  const { documentId } = operation;
  return operate(strapi, { ...operation, uid: ARTICLE }, async ({ status }) => {
    if (status !== "live" && !returns)
      throw notLive(ARTICLE, "only what readers have is corrected");
    const at = note.at ?? (await now(strapi));
    const corrections = [
      ...(await notesOf(strapi, documentId)),
      { ...note, at },
    ];
    await strapi
      .documents(ARTICLE)
      .update({ documentId, data: { corrections } });
    await strapi.documents(ARTICLE).publish({ documentId });
  });
}

/** The notes that stay, each with its id. */
async function notesOf(
  strapi: Core.Strapi,
  documentId: string,
): Promise<StoredNote[]> {
  const draft = await findRow<{ corrections: StoredNote[] | null }>(
    strapi,
    ARTICLE,
    {
      where: { documentId, publishedAt: null },
      populate: { corrections: true },
    },
  );
  return draft?.corrections ?? [];
}

async function now(strapi: Core.Strapi): Promise<string> {
  const [row] = await oneStatement<{ now: Date }>(
    strapi,
    "src/editorial/operations/sql/now.sql",
  );
  return (row?.now ?? new Date()).toISOString();
}
