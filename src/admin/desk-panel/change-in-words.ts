import type { PastChange } from "./desk";

const WHAT: Record<PastChange["kind"], string> = {
  published: "Published",
  updated: "Changed",
  corrected: "Corrected",
  withdrawn: "Withdrawn",
  restored: "Brought back",
  killed: "Killed",
  moved: "Moved to another address",
};

const NOUNS: Record<string, string> = {
  article: "story",
  "video-clip": "clip",
};

/** "Corrected by Dana Chief": what somebody did in public, or what it came from. */
export function changeInWords({ kind, who, cause }: PastChange): string {
  const by = who === null ? "" : ` by ${who}`;
  return `${WHAT[kind]}${by}${cause === null ? "" : `, with its ${causeInWords(cause)}`}`;
}

function causeInWords({ type, title }: NonNullable<PastChange["cause"]>) {
  const noun = NOUNS[type] ?? type;
  return title === null ? noun : `${noun} “${shortened(title)}”`;
}

const shortened = (title: string) =>
  title.length > 60 ? `${title.slice(0, 59).trimEnd()}…` : title;
