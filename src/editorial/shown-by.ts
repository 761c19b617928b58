import { errors } from "@strapi/utils";

/** A live document that shows something, as a refusal names it. */
export interface ShownBy {
  noun: string;
  documentId: string;
  title: string;
}

/** How many of them a refusal names before it only counts. */
const NAMED = 5;

/** The refusal to take away what readers see: it names where they see it, so that an editor knows what to do first. */
export function shownError(
  thing: string,
  verb: string,
  shownBy: readonly ShownBy[],
): Error {
  const named = shownBy
    .slice(0, NAMED)
    .map(({ noun, title }) => `the ${noun} “${title}”`);
  const rest =
    shownBy.length > NAMED ? ` and ${shownBy.length - NAMED} more` : "";
  return new errors.ApplicationError(
    `This ${thing} cannot be ${verb} while readers see it in ${named.join(", ")}${rest}. Take it out there first.`,
    {
      shownBy: shownBy.map(({ noun, documentId, title }) => ({
        noun,
        documentId,
        title,
      })),
    },
  );
}
