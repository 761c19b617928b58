import { Button, Flex, Modal, Typography } from "@strapi/design-system";

import type { Finding } from "../desk-panel/desk";
import { FindingsList } from "../desk-panel/findings-list";
import { useShowField } from "../desk-panel/use-show-field";
import { useFocusBack } from "./use-focus-back";

interface NotYetProps {
  findings: readonly Finding[];
  onClose: () => void;
}

/** Everything that keeps it in, all at once, each with the way to its field. */
export function NotYet({ findings, onClose }: NotYetProps) {
  const show = useShowField();
  const { leave } = useFocusBack();

  function showField(finding: Finding): void {
    leave();
    onClose();
    show(finding);
  }

  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Typography>
            It is saved, but readers do not have it: this must be mended first.
          </Typography>
          <FindingsList findings={findings} onShow={showField} />
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button type="button" variant="tertiary" onClick={onClose}>
          Close
        </Button>
      </Modal.Footer>
    </>
  );
}
