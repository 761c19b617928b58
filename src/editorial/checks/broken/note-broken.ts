import type { Core } from "@strapi/strapi";

import type { Edition } from "../../../changes/editions/edition";
import type { ChangeReader } from "../../../changes/log/change-readers";
import type { Change } from "../../../changes/log/read-after";
import { oneStatement } from "../../../database/one-statement";
import type { Finding } from "../finding";
import { stillBroken } from "./still-broken";

interface Standing {
  before: Edition | null;
  after: Edition | null;
  stored: Finding[] | null;
}

/**
 * After a quote or clip was changed in a live story, and after the story was mended or came down. A story's first
 * publication and its return are no such thing: the checks let nothing broken out.
 */
export const noteBroken = (strapi: Core.Strapi): ChangeReader => ({
  name: "broken",
  kinds: ["updated", "corrected", "moved", "withdrawn", "killed"],
  handle: (change) => note(strapi, change),
});

async function note(
  strapi: Core.Strapi,
  { type, documentId, version, kind, cause, at }: Change,
): Promise<void> {
  if (type !== "article") return;
  const [standing] = await oneStatement<Standing>(strapi, sql("standing"), {
    documentId,
    version,
    caused: cause !== null,
  });
  const stored = standing?.stored ?? null;
  if (stored === null && cause === null) return;

  const down = kind === "withdrawn" || kind === "killed";
  const findings = stillBroken({
    before: standing?.before ?? null,
    after: down ? null : (standing?.after ?? null),
    stored: stored ?? [],
    caused: cause !== null,
  });
  if (findings.length === 0)
    await oneStatement(strapi, sql("mend"), { documentId });
  else
    await oneStatement(strapi, sql("keep"), {
      documentId,
      type,
      findings: JSON.stringify(findings),
      cause: JSON.stringify(cause),
      at,
    });
}

const sql = (name: string) => `src/editorial/checks/broken/sql/${name}.sql`;
