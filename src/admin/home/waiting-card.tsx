import { StateBadge } from "../lists/state-badge";
import { editAddress } from "./addresses";
import { Card } from "./card";
import { Line } from "./line";
import { Moment } from "./moment";
import type { Newsroom } from "./newsroom";

export function WaitingCard({ drafts }: { drafts: Newsroom["waiting"] }) {
  return (
    <Card title="In the making" empty="Nothing is being written.">
      {drafts.map(({ documentId, title, state, editedAt, editedBy }) => (
        <Line
          key={documentId}
          to={editAddress("article", documentId)}
          title={title}
          note={
            <>
              Edited <Moment at={editedAt} withTime />
              {editedBy !== null && ` by ${editedBy}`}
            </>
          }
          aside={<StateBadge state={state} />}
        />
      ))}
    </Card>
  );
}
