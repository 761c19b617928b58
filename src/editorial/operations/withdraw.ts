import type { Core } from "@strapi/strapi";

import { refuseWhileShown } from "../live-use";
import { notLive } from "../refusals";
import { operate, type Operation, type Standing } from "./operate";

/** Takes a document down; it may return. */
export function withdraw(
  strapi: Core.Strapi,
  operation: Operation,
): Promise<Standing> {
  const { uid, documentId } = operation;
  return operate(strapi, operation, async ({ status }) => {
    if (status !== "live") throw notLive(uid, "there is nothing to withdraw");
    await refuseWhileShown(strapi, uid, documentId, "withdrawn");
    await strapi.documents(uid).unpublish({ documentId });
  });
}
