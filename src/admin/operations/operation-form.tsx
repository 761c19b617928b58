import { Button, Flex, Modal, Typography } from "@strapi/design-system";
import { type FormEvent, type ReactNode, useState } from "react";

import { HoldSessionEnd } from "../unsaved/hold-session-end";
import type { DialogTyping } from "../unsaved/use-dialog-typing";
import type { Outcome } from "./use-operation";
import { Refusal } from "./refusal";
import { useFocusBack } from "./use-focus-back";

interface OperationFormProps {
  onClose: () => void;
  /** What the button says that does it. */
  confirm: string;
  /** For what cannot be taken back. */
  grave?: boolean;
  /** Whether everything is filled in that it needs. */
  ready?: boolean;
  busy: boolean;
  /** Why it was not done, sentence by sentence. */
  refusal: readonly string[];
  /** Whether the form behind has changes that are stored first. */
  modified: boolean;
  /** What is typed into it, where something can be. */
  typing?: DialogTyping;
  onConfirm: () => Promise<Outcome>;
  children: ReactNode;
}

/** The inside of every operation's dialog: what it needs to know, why it was refused, and the button that does it. */
export function OperationForm({
  onClose,
  confirm,
  grave = false,
  ready = true,
  busy,
  refusal,
  modified,
  typing,
  onConfirm,
  children,
}: OperationFormProps) {
  const [working, setWorking] = useState(false);
  const { done } = useFocusBack();

  async function confirmed(event: FormEvent): Promise<void> {
    event.preventDefault();
    // A dialog is a child of the story's form for React: this is not its submission.
    event.stopPropagation();
    if (!ready || working) return;
    setWorking(true);
    const outcome = await onConfirm();
    setWorking(false);
    if (outcome === "refused") return;
    if (outcome === "done") {
      typing?.forget();
      done();
    }
    onClose();
  }

  function cancelled(): void {
    typing?.forget();
    onClose();
  }

  return (
    <>
      {typing?.isTyped === true && <HoldSessionEnd />}
      <form noValidate onSubmit={(event) => void confirmed(event)}>
        <Modal.Body>
          <Refusal sentences={refusal} />
          <Flex direction="column" alignItems="stretch" gap={4}>
            {children}
            {modified && (
              <Typography variant="pi" textColor="neutral600">
                What you typed is saved first.
              </Typography>
            )}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button type="button" variant="tertiary" onClick={cancelled}>
            Cancel
          </Button>
          <Button
            type="submit"
            variant={grave ? "danger" : "default"}
            disabled={!ready}
            loading={busy || working}
          >
            {confirm}
          </Button>
        </Modal.Footer>
      </form>
    </>
  );
}
