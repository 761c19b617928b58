import type { Built } from "./builders";
import { ask } from "./log";
import { askPanel, tellPanel, type Answer, type Desk } from "./panel-api";

type Named = Pick<Built, "documentId">;

const TABLES: Record<string, string> = {
  article: "articles",
  quote: "quotes",
  "video-clip": "video_clips",
};

/** The state of a document, as its draft's row has it and as it follows from everything else: they are one. */
export async function stateOf(
  { documentId }: Named,
  type = "article",
): Promise<string | undefined> {
  const rows = await ask<{ kept: string; follows: string }>(
    `SELECT desk_state AS kept, desk_state_of($2, document_id, updated_at) AS follows
     FROM ${TABLES[type]} WHERE document_id = $1 AND published_at IS NULL`,
    [documentId, type],
  );
  const [row] = rows;
  if (row?.kept !== row?.follows)
    throw new Error(`The row says ${row?.kept}, and it is ${row?.follows}.`);
  return row?.kept;
}

export const askNewsroom = (
  method: "GET" | "POST",
  document: Named,
  rest: string,
  body?: object,
  desk?: Desk,
  type = "article",
): Promise<Answer> =>
  askPanel(
    method,
    `/admin/newsroom/${type}/${document.documentId}/${rest}`,
    body,
    desk,
  );

/** Hands a draft over, where a test only prepares with it. */
export const handOver = (document: Named, desk?: Desk, type = "article") =>
  tellPanel(
    "POST",
    `/admin/newsroom/${type}/${document.documentId}/ready`,
    {},
    desk,
  );

/** All that the desk panel is told. */
export const atTheDesk = async (
  document: Named,
  desk?: Desk,
  type = "article",
): Promise<Answer["body"]> =>
  (
    await tellPanel(
      "GET",
      `/admin/newsroom/${type}/${document.documentId}/desk`,
      undefined,
      desk,
    )
  ).data;
