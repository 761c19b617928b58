import {
  unstable_useDocumentActions,
  useAPIErrorHandler,
  useForm,
  useNotification,
} from "@strapi/strapi/admin";
import { useRef } from "react";

import type { DocumentRef } from "../desk-panel/desk";
import { asSent } from "./as-sent";

/**
 * Stores what was typed, so that what is done next is done to what the editor sees. Answers whether everything is stored
 * now; where it is not, the form says why.
 */
export function useSaveFirst(document: DocumentRef): {
  modified: boolean;
  saveFirst: () => Promise<boolean>;
} {
  const modified = useForm("useSaveFirst", (form) => form.modified);
  const getValues = useForm("useSaveFirst", (form) => form.getValues);
  const validate = useForm("useSaveFirst", (form) => form.validate);
  const resetForm = useForm("useSaveFirst", (form) => form.resetForm);
  const setErrors = useForm("useSaveFirst", (form) => form.setErrors);
  const setSubmitting = useForm("useSaveFirst", (form) => form.setSubmitting);
  const { update } = unstable_useDocumentActions();
  const { toggleNotification } = useNotification();
  const { _unstableFormatValidationErrors: byField } = useAPIErrorHandler();

  // As it is when saving begins, and not when the button was drawn.
  const unsaved = useRef(modified);
  unsaved.current = modified;

  async function saveFirst(): Promise<boolean> {
    if (!unsaved.current) return true;
    setSubmitting(true);
    try {
      await settled();
      const { errors } = await validate(true, { status: "draft" });
      if (errors !== undefined) {
        toggleNotification({
          type: "danger",
          message:
            "Not saved: the form says in red what is wrong. Mend it and try again.",
        });
        return false;
      }
      const typed = getValues();
      const { model, documentId } = document;
      const saved = await update(
        {
          collectionType: "collection-types",
          model,
          documentId,
          params: {},
        },
        asSent(typed),
      );
      if ("error" in saved) {
        if ("details" in saved.error && saved.error.name === "ValidationError")
          setErrors(byField(saved.error));
        return false;
      }
      resetForm(typed);
      unsaved.current = false;
      return true;
    } finally {
      setSubmitting(false);
    }
  }

  return { modified, saveFirst };
}

/** Fields that tell the form late, as texts do, tell it when they are left. */
async function settled(): Promise<void> {
  const focused = globalThis.document.activeElement;
  if (focused instanceof HTMLElement && focused.isContentEditable)
    focused.blur();
  await Promise.resolve();
  await Promise.resolve();
}
