import { editAddress } from "./addresses";
import { AskedCard } from "./asked-card";
import { Line } from "./line";
import { Moment } from "./moment";
import type { HandedOver } from "./newsroom";
import { useAsked } from "./use-asked";

/** What reporters have handed over, longest waiting first. */
export function HandedOverCard() {
  const asked = useAsked<HandedOver[]>("/admin/newsroom/waiting");
  return (
    <AskedCard
      title="Waiting for an edit"
      empty="Nobody has handed anything over."
      asked={asked}
    >
      {({ type, documentId, title, by, at, comment }) => (
        <Line
          key={documentId}
          to={editAddress(type, documentId)}
          title={title}
          note={
            <>
              Handed over <Moment at={at} withTime />
              {by !== null && ` by ${by}`}
              {comment !== null && `: “${comment}”`}
            </>
          }
        />
      )}
    </AskedCard>
  );
}
