import { countWords } from "../../api/article/derivation/words";
import { httpsProblems } from "./fields";
import type { Problem } from "./problem";

/** A fragment is a few words inside a sentence of ours; more than that is a quotation and stands on its own. */
const FRAGMENT_WORDS = 20;

export interface QuoteDraft {
  text?: string | null;
  kind?: string | null;
  sourceUrl?: string | null;
  clip?: { durationSeconds?: number | null } | null;
  startSeconds?: number | null;
  endSeconds?: number | null;
}

/** What a quote may never hold, however unfinished it is. */
export function quoteProblems(quote: QuoteDraft): Problem[] {
  return [
    ...httpsProblems(quote.sourceUrl, "sourceUrl"),
    ...fragmentProblems(quote),
    ...momentProblems(quote),
  ];
}

function fragmentProblems({ kind, text }: QuoteDraft): Problem[] {
  const words = countWords(text ?? "");
  if (kind !== "fragment" || words <= FRAGMENT_WORDS) return [];
  return [
    {
      path: ["text"],
      message: `A fragment has at most ${FRAGMENT_WORDS} words and this one has ${words}: make it a full quote, or shorten it.`,
    },
  ];
}

/** Where in its clip the words are heard. */
function momentProblems({
  clip,
  startSeconds: start,
  endSeconds: end,
}: QuoteDraft): Problem[] {
  const problems: Problem[] = [];
  const given = (seconds: number | null | undefined) =>
    typeof seconds === "number";
  if ((given(start) || given(end)) && (clip === null || clip === undefined)) {
    problems.push({
      path: ["clip"],
      message: "A start or an end needs the clip that it is counted in.",
    });
  }
  if (typeof start === "number" && start < 0) {
    problems.push({
      path: ["startSeconds"],
      message: `The start is counted from the clip's beginning: ${start} is before it.`,
    });
  }
  if (typeof start === "number" && typeof end === "number" && end <= start) {
    problems.push({
      path: ["endSeconds"],
      message: `The end comes after the start: it says ${end} seconds, and the start ${start}.`,
    });
  }
  const length = clip?.durationSeconds;
  for (const [field, seconds] of [
    ["startSeconds", start] as const,
    ["endSeconds", end] as const,
  ]) {
    if (
      typeof length === "number" &&
      typeof seconds === "number" &&
      seconds > length
    ) {
      problems.push({
        path: [field],
        message: `The clip is ${length} seconds long: ${seconds} is after its end.`,
      });
    }
  }
  return problems;
}
