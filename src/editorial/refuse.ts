import { errors } from "@strapi/utils";

import type { Problem } from "./rules/problem";

/**
 * @throws ValidationError that names every problem, each with its field, all at once. It has the shape of Strapi's own:
 * the panel writes each message beside its field.
 */
export function refuse(problems: readonly Problem[], opening = ""): void {
  if (problems.length === 0) return;
  const message = problems.map((problem) => problem.message).join(" ");
  throw new errors.ValidationError(opening + message, {
    errors: problems.map((problem) => ({
      ...problem,
      name: "ValidationError",
    })),
  });
}
