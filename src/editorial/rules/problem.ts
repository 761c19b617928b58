/** One thing that is wrong with a document, said to an editor, and the field it is about. */
export interface Problem {
  /** From the document down: `["leadPicture", "alt"]`, `["body", "3", "quote"]`. */
  path: string[];
  message: string;
}

/** Problems of a part, told from the document's point of view. */
export function within(
  path: readonly (string | number)[],
  problems: readonly Problem[],
): Problem[] {
  return problems.map((problem) => ({
    ...problem,
    path: [...path.map(String), ...problem.path],
  }));
}
