import { Typography } from "@strapi/design-system";

import { mustBeMended } from "../desk-panel/group-findings";
import { useChecks } from "../desk-panel/use-checks";
import type { DialogProps } from "./dialog-props";
import { OperationForm } from "./operation-form";
import { TextField } from "./text-field";
import { useOperation } from "./use-operation";
import { useDialogTyping } from "../unsaved/use-dialog-typing";

/** Hands a draft over to whoever publishes. */
export function ReadyDialog({ document, onClose }: DialogProps) {
  const { operate, ...state } = useOperation(document);
  const { fields, put, typing } = useDialogTyping(
    document.documentId,
    "ready",
    { comment: "" },
  );
  const { comment } = fields;
  const { checks } = useChecks(document);
  const open = mustBeMended(checks?.findings ?? []).length;
  return (
    <OperationForm
      {...state}
      typing={typing}
      onClose={onClose}
      confirm="Hand over"
      onConfirm={() =>
        operate({
          path: "ready",
          body: { ...(comment.trim() === "" ? {} : { comment }) },
          said: "Handed over: it waits for an edit.",
        })
      }
    >
      <Typography>
        It goes on the list of what waits for an edit. An editor publishes it,
        or sends it back to you with a comment.
      </Typography>
      {open > 0 && (
        <Typography>
          {open === 1
            ? "One thing must still be mended before it can go out: the desk panel says what."
            : `${open} things must still be mended before it can go out: the desk panel says which.`}
        </Typography>
      )}
      <TextField
        name="comment"
        label="A word to the editor (optional)"
        value={comment}
        onChange={(typed) => put({ comment: typed })}
      />
    </OperationForm>
  );
}
