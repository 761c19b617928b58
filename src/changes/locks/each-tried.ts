import type { Core } from "@strapi/strapi";
import { errors } from "@strapi/utils";
import type { Knex } from "knex";

import { findRows } from "../../database/rows";
import { CollisionError } from "../collision-error";
import { newsroomType, type NewsroomUid } from "../newsroom-types";

/** Why one of several documents was refused. */
interface Refused {
  documentId: string;
  title: string;
  reasons: string[];
}

/** One reason, as Strapi's validation writes its own. */
interface Reason {
  message: string;
}

/**
 * Tries `write` on every document, whatever became of the one before, and only then says all that was refused, by name and
 * with all reasons. What a refused one had done until then is taken back before the next is tried.
 *
 * @throws ValidationError where any was refused; the caller's transaction then takes back those that were not, too
 */
export async function eachTried(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  { uid, done }: { uid: NewsroomUid; done: string },
  documentIds: readonly string[],
  write: (documentId: string) => Promise<unknown>,
): Promise<unknown[]> {
  const results: unknown[] = [];
  const refused = new Map<string, string[]>();
  for (const documentId of documentIds) {
    await trx.raw("SAVEPOINT one_of_several");
    try {
      results.push(await write(documentId));
      await trx.raw("RELEASE SAVEPOINT one_of_several");
    } catch (error) {
      if (!isRefusal(error)) throw error;
      await trx.raw("ROLLBACK TO SAVEPOINT one_of_several");
      refused.set(documentId, reasonsOf(error));
    }
  }
  if (refused.size === 0) return results;
  throw refusal(done, documentIds.length, await named(strapi, uid, refused));
}

/** A rule said no: not a broken connection, and not somebody else who was at it in the same instant. */
const isRefusal = (error: unknown): error is InstanceType<typeof Refusal> =>
  error instanceof Refusal && !(error instanceof CollisionError);
const Refusal = errors.ApplicationError;

function reasonsOf({ message, details }: InstanceType<typeof Refusal>) {
  const { errors: each } = details as { errors?: readonly Reason[] };
  const messages = (each ?? []).map((one) => one.message);
  return messages.length > 0 ? messages : [message];
}

async function named(
  strapi: Core.Strapi,
  uid: NewsroomUid,
  refused: ReadonlyMap<string, string[]>,
): Promise<Refused[]> {
  const { title, drafts, noun } = newsroomType(uid);
  const rows = await findRows<Record<string, string | null>>(strapi, uid, {
    where: {
      documentId: { $in: [...refused.keys()] },
      ...(drafts && { publishedAt: null }),
    },
    select: ["documentId", title],
  });
  const titles = new Map(rows.map((row) => [row["documentId"], row[title]]));
  return [...refused].map(([documentId, reasons]) => ({
    documentId,
    title: titles.get(documentId) ?? `a ${noun} without a name`,
    reasons,
  }));
}

function refusal(done: string, all: number, refused: readonly Refused[]) {
  const each = refused.map(
    ({ title, reasons }) => `“${title}”: ${reasons.join(" ")}`,
  );
  return new errors.ValidationError(
    `Nothing was ${done}: ${refused.length} of ${all} cannot be. ${each.join(" ")}`,
    {
      refused,
      errors: refused.flatMap(({ documentId, title, reasons }) =>
        reasons.map((message) => ({
          path: [documentId],
          message: `“${title}”: ${message}`,
          name: "ValidationError",
        })),
      ),
    },
  );
}
