import { Loader, Modal } from "@strapi/design-system";

import { mustBeMended } from "../desk-panel/group-findings";
import type { DialogProps } from "./dialog-props";
import { NotYet } from "./not-yet";
import { PublishQuestions } from "./publish-questions";
import { useFreshChecks } from "./use-fresh-checks";

/** What stands between the press of Publish and the readers: what must be mended, or what an editor has to decide. */
export function PublishDialog({ document, onClose }: DialogProps) {
  const checks = useFreshChecks(document);
  const findings = mustBeMended(checks?.findings ?? []);
  if (findings.length > 0)
    return <NotYet findings={findings} onClose={onClose} />;
  if (checks === undefined)
    return (
      <Modal.Body>
        <Loader small>Looking at it</Loader>
      </Modal.Body>
    );
  return (
    <PublishQuestions
      document={document}
      onClose={onClose}
      needsWord={checks?.needsWord === true}
      breaks={checks?.breaks ?? []}
    />
  );
}
