/** Writers of one document do not wait for one another. */
const { replace } = require("./replace.js");

replace("changes/locks/lock-documents.js", "lockDocuments", async () => {});
