/** The newsroom as it is. */
require("./count-statements.js").countStatements();
