import { useNotification } from "@strapi/strapi/admin";

import { forgetState, stateSeen } from "../content-manager/say-what-it-saw";
import type { DocumentRef } from "../desk-panel/desk";
import {
  type OperationRequest,
  routeOf,
  useOperateMutation,
} from "../desk-panel/desk-api";
import { offerBothTexts } from "../unsaved/refusals";
import { saveIsRefused, saveIsSent, saveIsStored } from "../unsaved/saves";
import { forgetTyped } from "../unsaved/typed-store";
import { refusalOf } from "./refusal-of";
import { useSaveFirst } from "./use-save-first";

interface Asked extends Pick<OperationRequest, "method" | "body"> {
  /** Behind the document's address in the newsroom's API: "withdraw". */
  path?: string;
  /** Instead: a route of Strapi's. */
  url?: string;
  /** What the editor is told when it is done. */
  said: string;
}

/**
 * done; unsaved: what was typed could not be stored, and the form says why; stale: somebody else was faster, and the
 * dialog with both texts says so; refused: see `refusal`.
 */
export type Outcome = "done" | "unsaved" | "stale" | "refused";

/**
 * Does something to a document, in the state in which it is seen: what was typed is stored first, and nothing happens to
 * what somebody else changed meanwhile. `sharedAs`: a button and a dialog that know of each other's refusals.
 */
export function useOperation(document: DocumentRef, sharedAs?: string) {
  const { documentId } = document;
  const [send, { isLoading, error, reset }] = useOperateMutation(
    sharedAs === undefined
      ? {}
      : { fixedCacheKey: `${sharedAs} ${documentId}` },
  );
  const { saveFirst, modified } = useSaveFirst(document);
  const { toggleNotification } = useNotification();

  async function operate(asked: Asked): Promise<Outcome> {
    reset();
    if (!(await saveFirst())) return "unsaved";
    const basedOn = stateSeen(documentId);
    saveIsSent(documentId);
    const answer = await send({
      document,
      method: asked.method ?? "POST",
      url: asked.url ?? routeOf(document, asked.path ?? ""),
      body: { ...asked.body, ...(basedOn === undefined ? {} : { basedOn }) },
    });
    if ("error" in answer) {
      saveIsRefused(documentId);
      return offerBothTexts(answer.error) ? "stale" : "refused";
    }
    saveIsStored(documentId);
    forgetState(documentId);
    forgetTyped(document.model, documentId);
    toggleNotification({ type: "success", message: asked.said });
    return "done";
  }

  return {
    operate,
    /** Leaves an earlier refusal behind. */
    beginAnew: reset,
    saveFirst,
    modified,
    busy: isLoading,
    refusal: error === undefined ? [] : refusalOf(error),
  };
}
