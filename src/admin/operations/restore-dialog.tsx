import { Typography } from "@strapi/design-system";

import { nounOf } from "../desk-panel/desk";
import type { DialogProps } from "./dialog-props";
import { OperationForm } from "./operation-form";
import { useOperation } from "./use-operation";
import { useDialogTyping } from "../unsaved/use-dialog-typing";
import { WhyField } from "./why-field";

/** Brings back exactly what readers had. */
export function RestoreDialog({ document, onClose }: DialogProps) {
  const { operate, ...state } = useOperation(document);
  const { fields, put, typing } = useDialogTyping(
    document.documentId,
    "restore",
    { why: "" },
  );
  const { why } = fields;
  return (
    <OperationForm
      {...state}
      typing={typing}
      onClose={onClose}
      confirm="Restore"
      onConfirm={() =>
        operate({
          path: "restore",
          body: { why },
          said: "Restored: readers have it again, as it was.",
        })
      }
    >
      <Typography>
        Readers have this {nounOf(document.type)} again, exactly as it was, with
        the date of its first publication.
      </Typography>
      <WhyField value={why} onChange={(typed) => put({ why: typed })} />
    </OperationForm>
  );
}
