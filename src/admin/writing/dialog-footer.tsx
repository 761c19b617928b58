import { Button, Modal } from "@strapi/design-system";
import type { ReactNode } from "react";

/** The way out of a dialog, and beside it what it does. */
export function DialogFooter({
  onCancel,
  children,
}: {
  onCancel?: () => void;
  children: ReactNode;
}) {
  return (
    <Modal.Footer>
      <Modal.Close>
        <Button variant="tertiary" onClick={onCancel}>
          Cancel
        </Button>
      </Modal.Close>
      {children}
    </Modal.Footer>
  );
}
