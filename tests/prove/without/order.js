/** Lists of the newsroom that plans its statements have no order of their own; the one beside it is as it always was. */
require("./keep-nothing.js");
const { replace } = require("./replace.js");

if (process.env["GRAPHQL_BATCHING"] !== "off")
  replace("public-gate/check-sort.js", "stableSort", () => ["updatedAt:asc"]);
