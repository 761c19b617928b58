import { editAddress } from "./addresses";
import { Card } from "./card";
import { Line } from "./line";
import { Moment } from "./moment";
import type { Broken } from "./newsroom";
import { useAsked } from "./use-asked";

/** Live stories that a change of a quote or clip has broken. Nothing is shown while nothing is broken. */
export function BrokenCard() {
  const asked = useAsked<Broken[]>("/admin/newsroom/broken");
  if (asked.state !== "there" || asked.data.length === 0) return null;
  return (
    <Card title="To be mended: live, and broken by a change elsewhere" empty="">
      {asked.data.map(({ type, documentId, title, findings, cause, at }) => (
        <Line
          key={documentId}
          to={editAddress(type, documentId)}
          title={title}
          note={
            <>
              {findings.map(({ message }) => message).join(" ")} Since{" "}
              <Moment at={at} withTime />
              {cause !== null && `, when “${cause.title}” was changed`}.
            </>
          }
        />
      ))}
    </Card>
  );
}
