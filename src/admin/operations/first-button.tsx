import { useForm } from "@strapi/strapi/admin";
import { useEffect, useRef, useState } from "react";

import type { Action } from "../content-manager/apis";
import { documentRef, type DocumentRef } from "../desk-panel/desk";
import { mustBeMended } from "../desk-panel/group-findings";
import { useDesk } from "../desk-panel/use-desk";
import { useDocumentRef } from "../desk-panel/use-document-ref";
import { firstOperation, hasNews, publishLabel } from "./operations-of";
import { PublishDialog } from "./publish-dialog";
import { ReadyDialog } from "./ready-dialog";
import { SHORTCUT_LABELS } from "./shortcut-label";
import { useAskChecks } from "./use-fresh-checks";
import { usePublish } from "./use-publish";

/**
 * The first button beside the form: Publish for who may, Ready for edit for who may not; none where neither is possible.
 * It stands in Strapi's place for Publish, and takes its shortcut.
 */
export const firstButton: Action = Object.assign(
  function useFirstButton({ model, documentId, activeTab }) {
    const document = documentRef(model, documentId);
    const { desk } = useDesk(document);
    const modified = useForm("useFirstButton", (form) => form.modified);
    const begin = useBeginPublishing(document ?? NOTHING);
    const news = desk !== null && hasNews(desk, modified);
    const [held, hold] = useState(false);
    useEffect(() => {
      if (news) hold(false);
    }, [news]);
    const [dialog] = useState(() => publishDialog(() => hold(false)));
    if (document === null) return null;
    if (desk === null) return HELD_PLACE;

    const first = firstOperation(desk, modified);
    if (first === null) return null;
    const look = { type: "publish", position: PLACES };
    const blocked = activeTab === "published";
    if (first === "ready")
      return {
        ...look,
        label: SHORTCUT_LABELS["Ready for edit"],
        disabled: blocked,
        dialog: READY,
      };
    return {
      ...look,
      label: SHORTCUT_LABELS[publishLabel(desk)],
      // Strapi draws a button anew that becomes grey, and with it goes its dialog: not between the save and the question.
      disabled: blocked || (!news && !held),
      onClick: async () => {
        hold(true);
        const settled = await begin();
        if (settled) hold(false);
        return settled;
      },
      dialog,
    };
  } satisfies Action,
  { type: "publish", position: ["panel", "preview"] },
);

const PLACES = ["panel", "preview"];
/**
 * While nobody knows which button comes, also where the newsroom failed to say it and may be asked again. Save stands there
 * otherwise, and moves away when the button comes: whoever presses Save in that moment publishes.
 */
const HELD_PLACE = {
  type: "publish",
  position: PLACES,
  label: "One moment",
  disabled: true,
};
const NOTHING: DocumentRef = { type: "article", model: "", documentId: "" };

const READY = {
  type: "modal" as const,
  title: "Hand it over for an edit",
  content: function ReadyContent({ onClose }: { onClose: () => void }) {
    const document = useDocumentRef();
    return document && <ReadyDialog document={document} onClose={onClose} />;
  },
};

/** `onClosed`: the question was answered or put away, and the button is grey again where nothing is left to publish. */
const publishDialog = (onClosed: () => void) => ({
  type: "modal" as const,
  title: "Publish",
  content: function PublishContent({ onClose }: { onClose: () => void }) {
    const document = useDocumentRef();
    useEffect(() => onClosed, []);
    return document && <PublishDialog document={document} onClose={onClose} />;
  },
});

/**
 * 1. What was typed is stored, because the checks are about what is stored.
 * 2. Where nothing is in the way and nobody has to decide anything, it goes out at one press.
 * 3. Otherwise the dialog opens: the answer says whether it stays closed.
 */
function useBeginPublishing(document: DocumentRef): () => Promise<boolean> {
  const { publish, saveFirst, beginAnew } = usePublish(document);
  const askChecks = useAskChecks(document);
  const working = useRef(false);

  async function begin(): Promise<boolean> {
    beginAnew();
    if (!(await saveFirst())) return true;
    const checks = await askChecks();
    // Where the checks do not answer, the publication does: it asks them again.
    const asks =
      checks !== null &&
      (checks.needsWord ||
        checks.breaks.length > 0 ||
        mustBeMended(checks.findings).length > 0);
    return !asks && (await publish(false)) !== "refused";
  }

  return async () => {
    if (working.current) return true;
    working.current = true;
    try {
      return await begin();
    } finally {
      working.current = false;
    }
  };
}
