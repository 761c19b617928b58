import type { DialogProps } from "./dialog-props";
import { OperationForm } from "./operation-form";
import { TextField } from "./text-field";
import { useOperation } from "./use-operation";
import { useDialogTyping } from "../unsaved/use-dialog-typing";

/** Gives it back to its writer, with what is missing. */
export function SendBackDialog({ document, onClose }: DialogProps) {
  const { operate, ...state } = useOperation(document);
  const { fields, put, typing } = useDialogTyping(
    document.documentId,
    "send-back",
    { comment: "" },
  );
  const { comment } = fields;
  return (
    <OperationForm
      {...state}
      typing={typing}
      onClose={onClose}
      confirm="Send back"
      ready={comment.trim() !== ""}
      onConfirm={() =>
        operate({
          path: "send-back",
          body: { comment },
          said: "Sent back: its writer sees your comment.",
        })
      }
    >
      <TextField
        name="comment"
        label="What should be done"
        hint="The writer reads this beside the form."
        required
        value={comment}
        onChange={(typed) => put({ comment: typed })}
      />
    </OperationForm>
  );
}
