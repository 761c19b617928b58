import { Box, Typography } from "@strapi/design-system";

import { TakeOff } from "../operations/take-off";
import type { DocumentRef, Schedule } from "./desk";
import { PanelPart } from "./panel-part";
import { planInWords, zoneHere } from "./plan-in-words";

interface ScheduleLinesProps {
  document: DocumentRef;
  schedules: readonly Schedule[];
  mayTakeOff: boolean;
}

/** What will happen to it by itself, and what did not. */
export function ScheduleLines({
  document,
  schedules,
  mayTakeOff,
}: ScheduleLinesProps) {
  if (schedules.length === 0) return null;
  return (
    <PanelPart title="Schedule">
      <ul>
        {schedules.map((plan) => (
          <Box key={plan.id} tag="li" paddingTop={2}>
            <Typography tag="p" variant="pi">
              {planInWords(plan, zoneHere())}
            </Typography>
            {plan.why !== null && (
              <Typography tag="p" variant="pi" textColor="neutral600">
                {plan.why}
              </Typography>
            )}
            {plan.state === "pending" && mayTakeOff && (
              <TakeOff document={document} plan={plan} />
            )}
          </Box>
        ))}
      </ul>
    </PanelPart>
  );
}
