/** A save overwrites whatever stands there. */
const { replace } = require("./replace.js");

replace(
  "editorial/stale-writes/stale-writes-hook.js",
  "staleWritesHook",
  () => (_call, next) => next(),
);
