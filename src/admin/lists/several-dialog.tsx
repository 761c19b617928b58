import { Box, Button, Flex, Modal, Typography } from "@strapi/design-system";
import { useNotification, useTable } from "@strapi/strapi/admin";
import { useId, useState } from "react";

import type { Row } from "../content-manager/apis";
import { momentsInWords } from "../desk-panel/moments-in-words";
import { titleOf, type Refusal } from "./refusal";

interface SeveralDialogProps {
  /** What becomes of them: "These go out together, or none does." */
  rule: string;
  /** On the button that does it. */
  verb: string;
  /** Said when it is done. */
  done: (count: number) => string;
  documents: readonly Row[];
  /** Does it; answers what was refused, or null. */
  onConfirm: (documents: readonly Row[]) => Promise<Refusal | null>;
  onClose: () => void;
}

/** What is about to be done to the rows that are ticked, by name; and what was refused, with every reason. */
export function SeveralDialog({
  rule,
  verb,
  done,
  documents,
  onConfirm,
  onClose,
}: SeveralDialogProps) {
  const { toggleNotification } = useNotification();
  const selectRow = useTable("SeveralDialog", (state) => state.selectRow);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const id = useId();

  const confirm = async () => {
    setBusy(true);
    const refused = await onConfirm(documents);
    setBusy(false);
    setRefusal(refused);
    if (refused !== null) return;
    toggleNotification({ type: "success", message: done(documents.length) });
    selectRow([]);
    onClose();
  };

  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          {refusal !== null && <Refused refusal={refusal} />}
          <Typography id={id}>{rule}</Typography>
          <Box
            tag="ul"
            aria-labelledby={id}
            paddingLeft={4}
            style={{ listStyle: "disc" }}
          >
            {documents.map((row) => (
              <li key={row.documentId}>
                <Typography>{titleOf(row)}</Typography>
              </li>
            ))}
          </Box>
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          {refusal === null ? "Cancel" : "Close"}
        </Button>
        <Button loading={busy} onClick={() => void confirm()}>
          {refusal === null ? verb : "Try again"}
        </Button>
      </Modal.Footer>
    </>
  );
}

/** Each that was refused under its own name, with all its reasons. */
function Refused({ refusal: { message, refused } }: { refusal: Refusal }) {
  return (
    <Box role="alert" background="danger100" hasRadius padding={4}>
      <Typography tag="p" fontWeight="bold" textColor="danger700">
        {momentsInWords(message)}
      </Typography>
      <ul>
        {refused.map(({ documentId, title, reasons }) => (
          <Box key={documentId} tag="li" paddingTop={2}>
            <Typography fontWeight="bold">{title}</Typography>
            <Box tag="ul" paddingLeft={4} style={{ listStyle: "disc" }}>
              {reasons.map((reason) => (
                <li key={reason}>
                  <Typography>{momentsInWords(reason)}</Typography>
                </li>
              ))}
            </Box>
          </Box>
        ))}
      </ul>
    </Box>
  );
}
