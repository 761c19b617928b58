import { Badge } from "@strapi/design-system";

import { editAddress } from "./addresses";
import { Card } from "./card";
import { Line } from "./line";
import { Moment } from "./moment";
import type { Newsroom } from "./newsroom";

export function WaitingCard({ drafts }: { drafts: Newsroom["waiting"] }) {
  return (
    <Card
      title="In the making"
      empty="Nothing waits: every story is live as it stands."
    >
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
          aside={
            state === "new" ? (
              <Badge>New</Badge>
            ) : (
              <Badge backgroundColor="secondary100" textColor="secondary700">
                Live, changed
              </Badge>
            )
          }
        />
      ))}
    </Card>
  );
}
