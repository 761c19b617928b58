import { Typography } from "@strapi/design-system";

import { CorrectionFields, useCorrection } from "./correction-fields";
import type { DialogProps } from "./dialog-props";
import { OperationForm } from "./operation-form";
import { useOperation } from "./use-operation";

/** Publishes the story as it stands, with a note that tells readers what changed. */
export function CorrectDialog({ document, onClose }: DialogProps) {
  const { operate, ...state } = useOperation(document);
  const { fields, typing, complete, request } = useCorrection(
    document.documentId,
  );
  return (
    <OperationForm
      {...state}
      typing={typing}
      onClose={onClose}
      confirm="Publish the correction"
      ready={complete}
      onConfirm={() => operate(request)}
    >
      <Typography>
        The story goes out as it stands in the form, with this note.
      </Typography>
      <CorrectionFields {...fields} />
    </OperationForm>
  );
}
