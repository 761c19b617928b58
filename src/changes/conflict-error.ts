import { errors } from "@strapi/utils";

/** What was asked for does not fit how things stand now; answered with status 409 (answerConflicts). */
export class ConflictError extends errors.ApplicationError<"ConflictError"> {
  constructor(message: string, details: Record<string, unknown> = {}) {
    super(message, details);
    this.name = "ConflictError";
  }
}
