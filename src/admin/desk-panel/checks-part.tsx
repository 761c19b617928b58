import { Typography } from "@strapi/design-system";
import { useForm } from "@strapi/strapi/admin";

import type { DeskState, DocumentRef } from "./desk";
import { FindingsList } from "./findings-list";
import { isBroken } from "./group-findings";
import { useChecks } from "./use-checks";
import { useShowField } from "./use-show-field";

interface ChecksPartProps {
  document: DocumentRef;
  state: DeskState;
}

/** The checks of what is stored, and that they are of what is stored. */
export function ChecksPart({ document, state }: ChecksPartProps) {
  const { checks, failed } = useChecks(document);
  const modified = useForm("ChecksPart", (form) => form.modified);
  const show = useShowField();
  if (failed)
    return (
      <Small>
        The checks could not be loaded. Save, or load the page again.
      </Small>
    );
  if (checks === null) return null;
  return (
    <>
      {checks.findings.length === 0 ? (
        <Small>The checks found nothing.</Small>
      ) : (
        <FindingsList
          findings={checks.findings}
          isOut={isBroken(state, checks.findings)}
          onShow={show}
        />
      )}
      {modified && <Small>Save, and the checks look again.</Small>}
    </>
  );
}

function Small({ children }: { children: string }) {
  return (
    <Typography tag="p" variant="pi" textColor="neutral600">
      {children}
    </Typography>
  );
}
