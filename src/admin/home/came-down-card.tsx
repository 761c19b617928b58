import { StateBadge } from "../lists/state-badge";
import { editAddress } from "./addresses";
import { AskedCard } from "./asked-card";
import { Line } from "./line";
import { Moment } from "./moment";
import type { CameDown } from "./newsroom";
import { useAsked } from "./use-asked";

/** What was taken from readers lately, by whom and why. */
export function CameDownCard() {
  const asked = useAsked<CameDown[]>("/admin/newsroom/came-down");
  return (
    <AskedCard
      title="Came down"
      empty="Nothing has come down lately."
      asked={asked}
    >
      {({ type, documentId, title, kind, who, why, at }) => (
        <Line
          key={documentId}
          to={editAddress(type, documentId)}
          title={title}
          note={
            <>
              <Moment at={at} withTime />
              {who !== null && `, by ${who}`}
              {why !== null && `: ${why}`}
            </>
          }
          aside={<StateBadge state={kind} />}
        />
      )}
    </AskedCard>
  );
}
