import { Button, Modal } from "@strapi/design-system";
import { type ReactNode, useState } from "react";

interface OperationButtonProps {
  label: string;
  /** What it is called to who does not see where it stands. */
  name?: string;
  title: string;
  grave?: boolean;
  /** The dialog, which begins anew each time. */
  children: (onClose: () => void) => ReactNode;
}

/** A button that opens the dialog of one operation. */
export function OperationButton({
  label,
  name = label,
  title,
  grave = false,
  children,
}: OperationButtonProps) {
  const [open, setOpen] = useState(false);
  return (
    <Modal.Root open={open} onOpenChange={setOpen}>
      <Modal.Trigger>
        <Button
          type="button"
          size="S"
          aria-label={name}
          variant={grave ? "danger-light" : "tertiary"}
        >
          {label}
        </Button>
      </Modal.Trigger>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        {children(() => setOpen(false))}
      </Modal.Content>
    </Modal.Root>
  );
}
