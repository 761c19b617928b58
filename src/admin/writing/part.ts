/** A quote or a clip, as `GET /admin/newsroom/parts` answers it. */
export interface Part {
  type: "quote" | "video-clip";
  id: number;
  documentId: string;
  /** The words of a quote, the title of a clip. */
  title: string;
  who: string | null;
  speaker: string | null;
  attribution: string | null;
  kind: "full" | "fragment" | null;
  medium: string | null;
  occasion: string | null;
  saidAt: string | null;
  sourceUrl: string | null;
  verification: string | null;
  seconds: number | null;
  state: "draft" | "live" | "withdrawn" | "killed";
  holds: boolean;
}

const STATE = {
  draft: "Draft",
  live: "Live",
  withdrawn: "Withdrawn",
  killed: "Killed",
};

/** Why a part must not stand in a story; null where it may. */
export function whyNot({ state, verification }: Part): string | null {
  if (state === "killed") return "Killed: it never returns to readers.";
  return verification === "retracted"
    ? "Retracted: it cannot stand in a story."
    : null;
}

/** Who, and what is known of it: the second line of a part. */
export function aboutPart(part: Part): string {
  return [
    part.attribution ?? part.who ?? (part.type === "quote" && "Nobody named"),
    part.seconds !== null && length(part.seconds),
    part.kind === "fragment" && "Fragment",
    part.verification !== null && inWords(part.verification),
    STATE[part.state],
  ]
    .filter((known) => typeof known === "string")
    .join(" · ");
}

/** 590 seconds -> "9:50". */
const length = (seconds: number) =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;

/** "unverified" -> "Unverified". */
const inWords = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
