import { Typography } from "@strapi/design-system";

import { nounOf } from "../desk-panel/desk";
import { useDesk } from "../desk-panel/use-desk";
import type { DialogProps } from "./dialog-props";
import { OperationForm } from "./operation-form";
import { TextField } from "./text-field";
import { useOperation } from "./use-operation";
import { useDialogTyping } from "../unsaved/use-dialog-typing";
import { WhyField } from "./why-field";

/** Gives it another address; the old one leads there. */
export function MoveDialog({ document, onClose }: DialogProps) {
  const { operate, ...state } = useOperation(document);
  const old = useDesk(document).desk?.live?.slug ?? "";
  const { fields, put, typing } = useDialogTyping(document.documentId, "move", {
    slug: old,
    why: "",
  });
  const { slug, why } = fields;
  const wished = slug.trim();
  return (
    <OperationForm
      {...state}
      typing={typing}
      onClose={onClose}
      confirm="Change address"
      ready={wished !== "" && wished !== old}
      onConfirm={() =>
        operate({
          path: "move",
          body: { slug: wished, why },
          said: `Moved: readers find it at “${wished}”, and the old address leads there.`,
        })
      }
    >
      <Typography>
        Readers find this {nounOf(document.type)} at the new address at once.
        The old one leads there for ever, and nothing else of it changes.
      </Typography>
      <TextField
        name="slug"
        type="text"
        label="New address"
        hint="Small letters, figures and hyphens."
        required
        value={slug}
        onChange={(typed) => put({ slug: typed })}
      />
      <WhyField value={why} onChange={(typed) => put({ why: typed })} />
    </OperationForm>
  );
}
