import { Typography } from "@strapi/design-system";

import type { DocumentRef, Schedule } from "../desk-panel/desk";
import { planInWords, zoneHere } from "../desk-panel/plan-in-words";
import type { DialogProps } from "./dialog-props";
import { OperationButton } from "./operation-button";
import { OperationForm } from "./operation-form";
import { useOperation } from "./use-operation";
import { useDialogTyping } from "../unsaved/use-dialog-typing";
import { WhyField } from "./why-field";

interface TakeOffProps {
  document: DocumentRef;
  plan: Schedule;
}

/** The button that takes a plan off. */
export function TakeOff(props: TakeOffProps) {
  return (
    <OperationButton label="Take off" title="Take it off the schedule">
      {(onClose) => <TakeOffDialog {...props} onClose={onClose} />}
    </OperationButton>
  );
}

function TakeOffDialog({
  document,
  plan,
  onClose,
}: TakeOffProps & DialogProps) {
  const { operate, ...state } = useOperation(document);
  const { fields, put, typing } = useDialogTyping(
    document.documentId,
    `take-off ${plan.id}`,
    { why: "" },
  );
  const { why } = fields;
  const reason = why.trim();
  return (
    <OperationForm
      {...state}
      typing={typing}
      onClose={onClose}
      confirm="Take it off"
      onConfirm={() =>
        operate({
          method: "DELETE",
          path: `schedule/${plan.id}${reason === "" ? "" : `?why=${encodeURIComponent(reason)}`}`,
          said: "Taken off the schedule: nothing happens by itself then.",
        })
      }
    >
      <Typography>{planInWords(plan, zoneHere())}</Typography>
      <WhyField value={why} onChange={(typed) => put({ why: typed })} />
    </OperationForm>
  );
}
