import { errors } from "@strapi/utils";

/** It was here and was taken away for good; answered with status 410 (answerConflicts). */
export class GoneError extends errors.ApplicationError<"GoneError"> {
  constructor(message: string) {
    super(message);
    this.name = "GoneError";
  }
}
