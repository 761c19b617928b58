import { Typography } from "@strapi/design-system";

import { nounOf } from "../desk-panel/desk";
import type { DialogProps } from "./dialog-props";
import { OperationForm } from "./operation-form";
import { useOperation } from "./use-operation";
import { useDialogTyping } from "../unsaved/use-dialog-typing";
import { WhyField } from "./why-field";

/** Takes it down for now. */
export function WithdrawDialog({ document, onClose }: DialogProps) {
  const { operate, ...state } = useOperation(document);
  const { fields, put, typing } = useDialogTyping(
    document.documentId,
    "withdraw",
    { why: "" },
  );
  const { why } = fields;
  return (
    <OperationForm
      {...state}
      typing={typing}
      onClose={onClose}
      confirm="Withdraw"
      grave
      onConfirm={() =>
        operate({
          path: "withdraw",
          body: { why },
          said: "Withdrawn: no reader has it any more.",
        })
      }
    >
      <Typography>
        No reader has this {nounOf(document.type)} then: its address says that
        it was withdrawn. It can be restored as it was, or published again.
      </Typography>
      <WhyField value={why} onChange={(typed) => put({ why: typed })} />
    </OperationForm>
  );
}
