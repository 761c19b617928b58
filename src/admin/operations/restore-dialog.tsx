import { Typography } from "@strapi/design-system";
import { useState } from "react";

import { nounOf } from "../desk-panel/desk";
import type { DialogProps } from "./dialog-props";
import { OperationForm } from "./operation-form";
import { useOperation } from "./use-operation";
import { WhyField } from "./why-field";

/** Brings back exactly what readers had. */
export function RestoreDialog({ document, onClose }: DialogProps) {
  const { operate, ...state } = useOperation(document);
  const [why, setWhy] = useState("");
  return (
    <OperationForm
      {...state}
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
      <WhyField value={why} onChange={setWhy} />
    </OperationForm>
  );
}
