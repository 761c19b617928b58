import type { Core } from "@strapi/strapi";

import { oneStatement } from "../../database/one-statement";
import { sqlFile } from "../../database/sql-file";

export type ScheduledAction = "publish" | "withdraw";

/** One plan, as the panel is told of it. */
export interface Schedule {
  id: string;
  type: string;
  documentId: string;
  action: ScheduledAction;
  at: string;
  /** pending; done; off: somebody decided otherwise; failed: it could not be done, and will not be tried again. */
  state: "pending" | "done" | "off" | "failed";
  /** What became of it, as a sentence. */
  outcome: string | null;
  by: string | null;
  why: string | null;
  createdAt: string;
  settledAt: string | null;
}

const scheduleFile = (name: string) => `src/editorial/schedule/sql/${name}.sql`;

export const scheduleSql = (name: string) => sqlFile(scheduleFile(name));

/** What is planned for a document, and what became of earlier plans. */
export const schedulesOf = (strapi: Core.Strapi, documentId: string) =>
  read(strapi, "schedules-of", { documentId });

/** Everything that is coming, soonest first, after what failed or came off by a save and still waits for somebody. */
export const schedulesToCome = (strapi: Core.Strapi) =>
  read(strapi, "coming-schedules", {});

/** When stories are planned to go out, by documentId. */
export async function storiesToCome(
  strapi: Core.Strapi,
): Promise<Map<string, string>> {
  const rows = await oneStatement<{ documentId: string; at: Date }>(
    strapi,
    scheduleFile("stories-to-come"),
  );
  return new Map(
    rows.map(({ documentId, at }) => [documentId, at.toISOString()]),
  );
}

const read = (
  strapi: Core.Strapi,
  name: string,
  parameters: Record<string, string>,
) => oneStatement<Schedule>(strapi, scheduleFile(name), parameters);
