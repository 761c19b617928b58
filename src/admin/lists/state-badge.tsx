import { Status, Typography } from "@strapi/design-system";

import { STATE_LABELS, type State } from "./states";

interface StateBadgeProps {
  state: State;
  /** Readers have it, and it must be mended. */
  broken?: boolean;
}

/** How a document stands, at a glance. */
export function StateBadge({ state, broken = false }: StateBadgeProps) {
  const [label, tone] = STATE_LABELS[state];
  return (
    <Status variant={broken ? "danger" : tone} size="S">
      <Typography
        variant="omega"
        fontWeight="bold"
        textColor="neutral800"
        style={{ whiteSpace: "nowrap" }}
      >
        {broken ? `${label}, to be mended` : label}
      </Typography>
    </Status>
  );
}
