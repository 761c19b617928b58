import { Badge } from "@strapi/design-system";

import { momentsInWords } from "../desk-panel/moments-in-words";
import { editAddress } from "./addresses";
import { AskedCard } from "./asked-card";
import { Line } from "./line";
import { Moment } from "./moment";
import type { Coming } from "./newsroom";
import { useAsked } from "./use-asked";

/** What goes out and comes down by itself, soonest first, after what should have and did not, and what a save took off. */
export function ComingCard() {
  const asked = useAsked<Coming[]>("/admin/newsroom/schedules");
  return (
    <AskedCard
      title="Scheduled"
      empty="Nothing is planned to go out or to come down."
      asked={asked}
    >
      {(coming) => (
        <Line
          key={coming.id}
          to={editAddress(coming.type, coming.documentId)}
          title={coming.title}
          note={<HowItComes coming={coming} />}
          aside={
            coming.state !== "pending" && (
              <Badge backgroundColor="danger100" textColor="danger700">
                {coming.state === "off" ? "Taken off" : "Did not happen"}
              </Badge>
            )
          }
        />
      )}
    </AskedCard>
  );
}

function HowItComes({ coming }: { coming: Coming }) {
  const { action, at, state, outcome, by } = coming;
  const what = action === "publish" ? "out" : "down";
  return (
    <>
      {state !== "pending"
        ? `Was to ${action === "publish" ? "go out" : "come down"} `
        : `${action === "publish" ? "Goes" : "Comes"} ${what} `}
      <Moment at={at} withTime />
      {by !== null && `, planned by ${by}`}
      {outcome !== null && `. ${momentsInWords(outcome)}`}
    </>
  );
}
