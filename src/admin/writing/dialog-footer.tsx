import { Button, Modal } from "@strapi/design-system";
import type { ReactNode } from "react";

/** The way out of a dialog, and beside it what it does. */
export function DialogFooter({ children }: { children: ReactNode }) {
  return (
    <Modal.Footer>
      <Modal.Close>
        <Button variant="tertiary">Cancel</Button>
      </Modal.Close>
      {children}
    </Modal.Footer>
  );
}
