import { Button, Flex, Modal, Typography } from "@strapi/design-system";

import { forgetState } from "../content-manager/say-what-it-saw";
import { type DocumentRef, nounOf } from "../desk-panel/desk";
import { routeOf, useOperateMutation } from "../desk-panel/desk-api";
import { OperationButton } from "../operations/operation-button";
import { refusalOf } from "../operations/refusal-of";
import { Refusal } from "../operations/refusal";
import { leftOut } from "./left-out";
import { useGetEditionQuery } from "./history-api";

interface BringBackProps {
  document: DocumentRef;
  version: number;
}

/** Puts an older edition into the draft, after saying what that means; and afterwards, what could not be put there. */
export function BringBack({ document, version }: BringBackProps) {
  const name = `Bring back edition ${version}`;
  return (
    <OperationButton label="Bring back" name={name} title={name}>
      {(onClose) => (
        <Inside document={document} version={version} onClose={onClose} />
      )}
    </OperationButton>
  );
}

function Inside({
  document,
  version,
  onClose,
}: BringBackProps & { onClose: () => void }) {
  const [send, { data, isSuccess, isLoading, error }] = useOperateMutation();
  const { data: told } = useGetEditionQuery({ document, version });
  const noun = nounOf(document.type);

  async function bringBack(): Promise<void> {
    const answer = await send({
      document,
      url: routeOf(document, `history/${version}/bring-back`),
    });
    if (!("error" in answer)) forgetState(document.documentId);
  }

  if (isSuccess)
    return (
      <>
        <Modal.Body>
          <Done missing={leftOut(data, told ?? null)} version={version} />
        </Modal.Body>
        <Modal.Footer>
          <span />
          <Button onClick={onClose}>Close</Button>
        </Modal.Footer>
      </>
    );
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Refusal sentences={error === undefined ? [] : refusalOf(error)} />
          <Typography tag="p">
            The draft will say again what edition {version} said: words,
            pictures, quotes, clips and all that goes with them. What the draft
            says now is overwritten; of it, only what readers had is kept here.
          </Typography>
          <Typography tag="p">
            The address, the dates, an embargo and notes to the desk stay as
            they are. Readers see no change until the {noun} is published.
          </Typography>
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          Cancel
        </Button>
        <Button loading={isLoading} onClick={() => void bringBack()}>
          Bring back
        </Button>
      </Modal.Footer>
    </>
  );
}

function Done({ missing, version }: { missing: string[]; version: number }) {
  return (
    <div role="status">
      <Typography tag="p">Edition {version} is in the draft now.</Typography>
      {missing.length > 0 && (
        <>
          <Typography tag="p">
            Left out, because the newsroom no longer has it or may not use it:
          </Typography>
          <ul>
            {missing.map((one) => (
              <Typography key={one} tag="li">
                {one}
              </Typography>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
