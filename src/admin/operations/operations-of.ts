import type { Desk, DeskType } from "../desk-panel/desk";

export type OperationName =
  | "ready"
  | "send-back"
  | "schedule"
  | "correct"
  | "restore"
  | "move"
  | "discard"
  | "withdraw"
  | "kill";

type Standing = Pick<Desk, "state" | "live" | "slug" | "may">;

/** What can be done to a document besides saving it and its first button: only what would be possible now, mildest first. */
export function operationsOf(
  desk: Standing,
  type: DeskType,
  modified: boolean,
): OperationName[] {
  const { state, live, slug, may } = desk;
  if (state === "killed") return [];
  const isLive = live !== null;
  const isDown = state === "withdrawn";
  const possible: Record<OperationName, boolean> = {
    ready: may.publish && mayHandOver(desk, modified),
    "send-back": may.publish && state === "ready",
    schedule: may.publish,
    correct: may.publish && may.save && isLive && type === "article",
    restore: may.publish && isDown,
    move: may.publish && may.save && isLive && slug !== null,
    discard: may.save && isLive && state === "changed",
    withdraw: may.publish && isLive,
    kill: may.publish && (isLive || isDown),
  };
  return ORDER.filter((name) => possible[name]);
}

/** The button that comes first; null where saving does. */
export function firstOperation(
  desk: Standing,
  modified: boolean,
): "publish" | "ready" | null {
  if (desk.state === "killed") return null;
  if (desk.may.publish) return "publish";
  return mayHandOver(desk, modified) ? "ready" : null;
}

/** What the button says that makes public what stands in the form. */
export function publishLabel({ state, live }: Standing): PublishLabel {
  if (live !== null) return "Publish changes";
  if (state === "withdrawn") return "Publish again";
  return state === "scheduled" ? "Publish now" : "Publish";
}

export type PublishLabel =
  "Publish" | "Publish again" | "Publish changes" | "Publish now";

/** Is there anything that readers do not have? */
export const hasNews = ({ state }: Standing, modified: boolean): boolean =>
  modified || (state !== "live" && state !== "corrected");

function mayHandOver(desk: Standing, modified: boolean): boolean {
  return desk.may.save && desk.state !== "ready" && hasNews(desk, modified);
}

const ORDER: readonly OperationName[] = [
  "send-back",
  "restore",
  "correct",
  "schedule",
  "ready",
  "move",
  "discard",
  "withdraw",
  "kill",
];
