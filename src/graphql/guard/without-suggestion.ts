/** As graphql-js ends a message: ` Did you mean "a", "b", or "c"?`, or `"a { ... }"?`. */
const SUGGESTION = / Did you mean (?:[\w ]+ )?"[^?]*"\?$/;

/**
 * A message about a query without what else may have been meant. graphql-js is told to hide it as well, and does not for
 * a field of which nothing is asked.
 */
export const withoutSuggestion = (message: string): string =>
  message.replace(SUGGESTION, "");
