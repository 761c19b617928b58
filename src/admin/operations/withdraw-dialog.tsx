import { Typography } from "@strapi/design-system";
import { useState } from "react";

import { nounOf } from "../desk-panel/desk";
import type { DialogProps } from "./dialog-props";
import { OperationForm } from "./operation-form";
import { useOperation } from "./use-operation";
import { WhyField } from "./why-field";

/** Takes it down for now. */
export function WithdrawDialog({ document, onClose }: DialogProps) {
  const { operate, ...state } = useOperation(document);
  const [why, setWhy] = useState("");
  return (
    <OperationForm
      {...state}
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
      <WhyField value={why} onChange={setWhy} />
    </OperationForm>
  );
}
