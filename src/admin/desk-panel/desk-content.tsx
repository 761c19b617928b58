import { Button, Flex, Loader, Typography } from "@strapi/design-system";

import { StateBadge } from "../lists/state-badge";
import { DESK_REGION } from "./focus-desk";
import type { Desk, DocumentRef } from "./desk";
import { ChecksPart } from "./checks-part";
import { isBroken } from "./group-findings";
import { HandoverNote } from "./handover-note";
import { LastEditions } from "./last-editions";
import { ScheduleLines } from "./schedule-lines";
import { stateInWords } from "./state-in-words";
import { useChecks } from "./use-checks";
import { useDesk } from "./use-desk";

/** How the document stands, in words, and what it needs. */
export function DeskContent({ document }: { document: DocumentRef }) {
  const { desk, failed, again } = useDesk(document);
  return (
    <Flex
      tag="section"
      id={DESK_REGION}
      tabIndex={-1}
      aria-label="Desk"
      direction="column"
      alignItems="stretch"
      gap={4}
      width="100%"
    >
      {desk !== null ? (
        <Standing desk={desk} document={document} />
      ) : failed ? (
        <>
          <Typography variant="pi">
            How it stands could not be loaded.
          </Typography>
          <Button variant="tertiary" type="button" onClick={again}>
            Try again
          </Button>
        </>
      ) : (
        <Loader small>Looking how it stands</Loader>
      )}
    </Flex>
  );
}

function Standing({ desk, document }: { desk: Desk; document: DocumentRef }) {
  const { checks } = useChecks(document);
  const broken = isBroken(desk.state, checks?.findings ?? []);
  return (
    <>
      <Flex direction="column" alignItems="start" gap={2} role="status">
        <StateBadge state={desk.state} broken={broken} />
        <Typography tag="p" variant="pi">
          {stateInWords({ ...desk, broken })}
        </Typography>
      </Flex>
      {desk.handover !== null && <HandoverNote handover={desk.handover} />}
      {desk.state !== "killed" && (
        <ChecksPart document={document} state={desk.state} />
      )}
      <ScheduleLines
        document={document}
        schedules={desk.schedules}
        mayTakeOff={desk.may.publish}
      />
      <LastEditions document={document} changes={desk.changes} />
    </>
  );
}
