import { momentsInWords } from "../desk-panel/moments-in-words";

/** What an error of the newsroom's API says, sentence by sentence: every rule that was broken, or its one message. */
export function refusalOf(error: unknown): string[] {
  if (!isRecord(error)) return [UNKNOWN];
  const details = isRecord(error["details"]) ? error["details"] : {};
  const problems = Array.isArray(details["errors"]) ? details["errors"] : [];
  const messages = problems.flatMap((problem: unknown) =>
    isRecord(problem) && typeof problem["message"] === "string"
      ? [problem["message"]]
      : [],
  );
  const sentences =
    messages.length === 0 && typeof error["message"] === "string"
      ? [error["message"]]
      : messages;
  const said = sentences.filter(Boolean).map((one) => momentsInWords(one));
  return said.length > 0 ? [...new Set(said)] : [UNKNOWN];
}

const UNKNOWN =
  "The newsroom did not answer. Nothing is known to have changed: look again before trying once more.";

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
