import type { Built } from "./builders";
import { askPanel, tellPanel, type Desk } from "./panel-api";

type Operation = "withdraw" | "restore" | "kill" | "move" | "correct";
type Document = Pick<Built, "documentId"> & { slug?: string };

const route = (type: string, documentId: string, rest: string) =>
  `/admin/newsroom/${type}/${documentId}/${rest}`;

/** One operation on a document, answered whatever its status. */
export const ask = (
  operation: Operation,
  type: string,
  document: Document,
  body: object = {},
  desk?: Desk,
) =>
  askPanel(
    "POST",
    route(type, document.documentId, operation),
    confirmed(operation, document, body),
    desk,
  );

/** The same, where a test only prepares with it. */
export const tell = async (
  operation: Operation,
  type: string,
  document: Document,
  body: object = {},
  desk?: Desk,
) =>
  (
    await tellPanel(
      "POST",
      route(type, document.documentId, operation),
      confirmed(operation, document, body),
      desk,
    )
  ).data;

/** Who kills types the address, or the word where there is none. */
const confirmed = (operation: Operation, { slug }: Document, body: object) =>
  operation === "kill" ? { confirm: slug ?? "kill", ...body } : body;

export const history = (
  type: string,
  { documentId }: Pick<Built, "documentId">,
  rest = "",
  desk?: Desk,
) =>
  askPanel("GET", route(type, documentId, `history${rest}`), undefined, desk);

export const bringBack = (
  type: string,
  { documentId }: Pick<Built, "documentId">,
  version: number,
  body: object = {},
  desk?: Desk,
) =>
  askPanel(
    "POST",
    route(type, documentId, `history/${version}/bring-back`),
    body,
    desk,
  );
