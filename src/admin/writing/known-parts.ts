import type { HeldPart } from "./counted";
import { blockOf } from "./story-form";

/** What blocks of stories were seen to hold since the panel was opened, by the id of the block. */
const known = new Map<string, HeldPart>();

export function learnParts(parts: readonly HeldPart[]): void {
  for (const part of parts)
    if (part.block !== null) known.set(key(part.type, part.block), part);
}

/**
 * A block as it can be put in anew, when its row is gone: with the quote or clip that it held, which its form does not
 * know by itself.
 */
export function revived(
  block: Record<string, unknown>,
): Record<string, unknown> {
  const type = TYPES[String(block["__component"])];
  const part =
    type === undefined ? undefined : known.get(key(type, block["id"]));
  return part === undefined ? block : { ...blockOf(part), ...without(block) };
}

const TYPES: Record<string, HeldPart["type"]> = {
  "story.quote": "quote",
  "story.clip": "video-clip",
};

const key = (type: string, block: unknown) => `${type}:${String(block)}`;

/** Another quote that was picked in the meantime stays; a relation in which nothing was touched goes. */
function without(block: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(block).filter(
      ([name, value]) =>
        !["quote", "clip"].includes(name) || holdsSomething(value),
    ),
  );
}

function holdsSomething(value: unknown): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    "connect" in value &&
    Array.isArray(value.connect) &&
    value.connect.length > 0
  );
}
