import { Typography } from "@strapi/design-system";
import { unstable_useDocumentActions, useForm } from "@strapi/strapi/admin";

import { nounOf } from "../desk-panel/desk";
import { refusalOf } from "./refusal-of";
import type { DialogProps } from "./dialog-props";
import { OperationForm } from "./operation-form";
import type { Outcome } from "./use-operation";
import { useState } from "react";

/** Puts the draft back to what readers have, by Strapi's own request. */
export function DiscardDialog({ document, onClose }: DialogProps) {
  const { discard, isLoading } = unstable_useDocumentActions();
  const resetForm = useForm("DiscardDialog", (form) => form.resetForm);
  const [refusal, setRefusal] = useState<string[]>([]);

  async function confirmed(): Promise<Outcome> {
    const { model, documentId } = document;
    const answer = await discard({
      collectionType: "collection-types",
      model,
      documentId,
      params: {},
    });
    if ("error" in answer) {
      setRefusal(refusalOf(answer.error));
      return "refused";
    }
    resetForm();
    return "done";
  }

  return (
    <OperationForm
      onClose={onClose}
      confirm="Discard the changes"
      grave
      busy={isLoading}
      refusal={refusal}
      modified={false}
      onConfirm={confirmed}
    >
      <Typography>
        The draft of this {nounOf(document.type)} becomes what readers have.
        Everything that was changed since, and everything typed here, is lost.
      </Typography>
    </OperationForm>
  );
}
