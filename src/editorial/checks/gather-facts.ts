import type { Core } from "@strapi/strapi";

import type { Edition } from "../../changes/editions/edition";
import {
  findEditions,
  type RecordedEdition,
} from "../../changes/editions/find-edition";
import { timeOfGoingOut } from "../embargo";
import { isCarriedOut } from "../schedule/take-off";
import type { Facts } from "./facts";
import { linkDestinations } from "./link-destinations";
import { isMinor } from "./minor";

type Recorded = ReadonlyMap<string, RecordedEdition>;

/** What the rules must know of a draft besides itself: no statement for what it does not name. */
export async function gatherFacts(
  strapi: Core.Strapi,
  { document, parts }: Edition,
  recorded: Recorded,
): Promise<Facts> {
  const own = recorded.get(document.documentId);
  const story = "body" in document ? document : null;
  // Clips of its new quotes, which it does not name itself.
  const further = Object.keys(parts).filter(
    (id) => parts[id]?.publishedAt === null && !recorded.has(id),
  );
  const known = [...recorded, ...(await findEditions(strapi, further))];
  return {
    now:
      story?.embargoedUntil || story?.corrections.length
        ? await timeOfGoingOut(strapi)
        : null,
    had: own?.edition ?? null,
    links: story === null ? new Map() : await linkDestinations(strapi, story),
    cameDown: new Map(
      known.flatMap(([id, { status }]) =>
        status === "live" || id === document.documentId ? [] : [[id, status]],
      ),
    ),
    minor: isMinor(strapi),
    kept: isCarriedOut(),
  };
}
