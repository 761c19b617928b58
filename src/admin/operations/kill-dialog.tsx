import { Box, Typography } from "@strapi/design-system";
import { useState } from "react";

import { type DocumentRef, nounOf } from "../desk-panel/desk";
import { useDesk } from "../desk-panel/use-desk";
import type { DialogProps } from "./dialog-props";
import { OperationForm } from "./operation-form";
import { TextField } from "./text-field";
import { type Outcome, useOperation } from "./use-operation";
import { useDialogTyping } from "../unsaved/use-dialog-typing";

/** Takes it down for ever, in two steps: why, and then the address, typed by hand. */
export function KillDialog({ document, onClose }: DialogProps) {
  const { operate, ...state } = useOperation(document);
  const { desk } = useDesk(document);
  const { fields, put, typing } = useDialogTyping(document.documentId, "kill", {
    why: "",
  });
  const { why } = fields;
  const [asked, setAsked] = useState(false);
  const [typed, setTyped] = useState("");
  const word = desk?.live?.slug ?? desk?.slug ?? "kill";

  function confirmed(): Promise<Outcome> {
    if (asked)
      return operate({
        path: "kill",
        body: { why, confirm: typed.trim() },
        said: "Killed: it is gone for ever.",
      });
    setAsked(true);
    return Promise.resolve("refused");
  }

  return (
    <OperationForm
      {...state}
      typing={typing}
      onClose={onClose}
      grave
      confirm={asked ? "Kill it: gone for ever" : "Go on"}
      ready={asked ? typed.trim() === word : why.trim() !== ""}
      onConfirm={confirmed}
    >
      <Consequences document={document} />
      {asked ? (
        <TextField
          key="confirm"
          name="confirm"
          type="text"
          label={`To confirm, type ${word}`}
          required
          value={typed}
          onChange={setTyped}
        />
      ) : (
        <TextField
          key="why"
          name="why"
          label="Why"
          hint="A court order, a hoax, a victim's name. For the desk and its lawyers; readers do not see it."
          required
          value={why}
          onChange={(words) => put({ why: words })}
        />
      )}
    </OperationForm>
  );
}

function Consequences({ document }: { document: DocumentRef }) {
  return (
    <Box>
      <Typography fontWeight="bold">
        A killed {nounOf(document.type)} never returns, whatever anybody
        presses.
      </Typography>
      <ul style={{ listStyle: "disc", paddingInlineStart: "1.6rem" }}>
        {[
          "Readers find that it was killed, and when; no word of it is left.",
          "Its pictures leave the media library, where nothing else shows them.",
          "Its older editions lose their words. Its draft stays, for the desk.",
        ].map((sentence) => (
          <li key={sentence}>
            <Typography>{sentence}</Typography>
          </li>
        ))}
      </ul>
    </Box>
  );
}
