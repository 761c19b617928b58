import { Status, Typography } from "@strapi/design-system";

import { STATE_LABELS, type State } from "./states";

/** How a document stands, at a glance. */
export function StateBadge({ state }: { state: State }) {
  const [label, tone] = STATE_LABELS[state];
  return (
    <Status variant={tone} size="S">
      <Typography
        variant="omega"
        fontWeight="bold"
        textColor="neutral800"
        style={{ whiteSpace: "nowrap" }}
      >
        {label}
      </Typography>
    </Status>
  );
}
