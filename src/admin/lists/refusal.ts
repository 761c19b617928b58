/** One of several that was refused, with everything that speaks against it. */
export interface Refused {
  documentId: string;
  title: string;
  reasons: readonly string[];
}

/** What the newsroom answered instead of doing it. */
export interface Refusal {
  message: string;
  refused: readonly Refused[];
}

/** An error of the newsroom as it is: a sentence, and where several were asked for, which of them were refused. */
export function readRefusal(error: unknown): Refusal {
  const { message, details } = (error ?? {}) as {
    message?: string;
    details?: { refused?: readonly Refused[] };
  };
  const refused = details?.refused ?? [];
  // The panel's own client says no more than that where the newsroom answers 403.
  if (message === "Forbidden")
    return { message: "Your role does not allow this.", refused };
  return {
    message:
      refused.length > 0
        ? (message ?? "").split(". ")[0] + "."
        : (message ?? "The newsroom did not answer: nothing was done."),
    refused,
  };
}

/** What editors call a row. */
export function titleOf(row: Record<string, unknown>): string {
  const title = row["title"] ?? row["text"] ?? row["name"];
  return typeof title === "string" && title !== "" ? title : "Without a name";
}
