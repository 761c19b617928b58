import { Flex } from "@strapi/design-system";
import { useForm } from "@strapi/strapi/admin";
import type { ComponentType } from "react";

import { useDesk } from "../desk-panel/use-desk";
import { useDocumentRef } from "../desk-panel/use-document-ref";
import { CorrectDialog } from "./correct-dialog";
import type { DialogProps } from "./dialog-props";
import { DiscardDialog } from "./discard-dialog";
import { KillDialog } from "./kill-dialog";
import { MoveDialog } from "./move-dialog";
import { OperationButton } from "./operation-button";
import { type OperationName, operationsOf } from "./operations-of";
import { ReadyDialog } from "./ready-dialog";
import { RestoreDialog } from "./restore-dialog";
import { ScheduleDialog } from "./schedule-dialog";
import { SendBackDialog } from "./send-back-dialog";
import { WithdrawDialog } from "./withdraw-dialog";

interface OperationLook {
  label: string;
  title: string;
  grave?: boolean;
  Dialog: ComponentType<DialogProps>;
}

/** Everything else that can be done to the document now, in sight under its first two buttons. */
export function OperationButtons() {
  const document = useDocumentRef();
  const { desk } = useDesk(document);
  const modified = useForm("OperationButtons", (form) => form.modified);
  if (document === null || desk === null) return null;
  const names = operationsOf(desk, document.type, modified);
  if (names.length === 0) return null;
  return (
    <Flex
      role="group"
      aria-label="What else can be done"
      wrap="wrap"
      gap={2}
      width="100%"
      paddingTop={2}
    >
      {names.map((name) => {
        const { Dialog, ...look } = LOOKS[name];
        return (
          <OperationButton key={name} {...look}>
            {(onClose) => <Dialog document={document} onClose={onClose} />}
          </OperationButton>
        );
      })}
    </Flex>
  );
}

const LOOKS: Record<OperationName, OperationLook> = {
  ready: {
    label: "Ready for edit",
    title: "Hand it over for an edit",
    Dialog: ReadyDialog,
  },
  "send-back": {
    label: "Send back",
    title: "Send it back to its writer",
    Dialog: SendBackDialog,
  },
  schedule: {
    label: "Schedule",
    title: "Schedule it",
    Dialog: ScheduleDialog,
  },
  correct: {
    label: "Correct",
    title: "Correct it",
    Dialog: CorrectDialog,
  },
  restore: {
    label: "Restore",
    title: "Restore what readers had",
    Dialog: RestoreDialog,
  },
  move: {
    label: "Change address",
    title: "Change its address",
    Dialog: MoveDialog,
  },
  discard: {
    label: "Discard changes",
    title: "Discard the changes",
    Dialog: DiscardDialog,
  },
  withdraw: {
    label: "Withdraw",
    title: "Withdraw it for now",
    grave: true,
    Dialog: WithdrawDialog,
  },
  kill: {
    label: "Kill",
    title: "Kill it for ever",
    grave: true,
    Dialog: KillDialog,
  },
};
