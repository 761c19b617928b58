/** What was made of a question while a part is missing is not kept for whoever asks it later. */
const { isMissing } = require("./missing.js");
const { replace } = require("./replace.js");
const { boundedCache } = require("../../../dist/src/graphql/bounded-cache.js");

replace("graphql/bounded-cache.js", "boundedCache", (...bounds) => {
  const kept = boundedCache(...bounds);
  return (key, make) => (isMissing() ? make(key) : kept(key, make));
});
