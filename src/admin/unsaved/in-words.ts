import {
  blocksText,
  type BlockNode,
} from "../../api/article/derivation/blocks-text";

/** The quote or clip that a stored block shows. */
export interface ShownPart {
  /** The id of the block. */
  block: number | null;
  type: string;
  title: string;
}

/** A value of a form, or of a stored document, as somebody reads it. Empty where nothing is there. */
export function inWords(value: unknown, shown: readonly ShownPart[]): string {
  if (value === null || value === undefined || value === "") return "";
  if (typeof value === "boolean") return value ? "Yes" : "No";
  if (typeof value === "number") return String(value);
  if (typeof value === "string")
    return INSTANT.test(value) ? moment(value) : value;
  if (Array.isArray(value))
    return value
      .map((part: unknown) => inWords(part, shown))
      .filter((words) => words !== "")
      .join("\n\n");
  return isPart(value) ? partInWords(value, shown) : "";
}

const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/u;

const moment = (at: string) =>
  new Intl.DateTimeFormat("en-CA", {
    dateStyle: "medium",
    timeStyle: "short",
  }).format(new Date(at));

type Part = Record<string, unknown>;

function partInWords(part: Part, shown: readonly ShownPart[]): string {
  switch (part["__component"]) {
    case "story.text":
      return blocksText((part["body"] ?? []) as BlockNode[]);
    case "story.quote":
      return [
        `Quote: “${heldBy(part, "quote", shown)}”`,
        inWords(part["attribution"], shown),
      ]
        .filter((words) => words !== "")
        .join(" ");
    case "story.clip":
      return `Clip: ${heldBy(part, "clip", shown)}`;
    default:
      return Object.entries(part)
        .filter(([name]) => !UNREAD.has(name))
        .map(([, value]) =>
          isPart(value) ? nameOf(value) : inWords(value, shown),
        )
        .filter((words) => words !== "")
        .join("\n");
  }
}

/** What a form needs and nobody reads. */
const UNREAD = new Set(["id", "documentId", "__component", "__temp_key__"]);

function heldBy(
  part: Part,
  field: "quote" | "clip",
  shown: readonly ShownPart[],
): string {
  const type = field === "quote" ? "quote" : "video-clip";
  const relation = part[field];
  const put = isPart(relation) ? relation["connect"] : null;
  const first: unknown = Array.isArray(put) ? put[0] : null;
  if (isPart(first)) return nameOf(first);
  return (
    shown.find((one) => one.block === part["id"] && one.type === type)?.title ??
    "…"
  );
}

/** A picture, a person: by what names it. */
export function nameOf(thing: Part): string {
  const name = [thing["label"], thing["title"], thing["text"], thing["name"]];
  return name.find((one) => typeof one === "string") ?? "";
}

function isPart(value: unknown): value is Part {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
