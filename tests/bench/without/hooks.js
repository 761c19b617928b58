/** Stock: none of our hooks around a document. */
const { countStatements } = require("./count-statements.js");
const { replace } = require("../../prove/without/replace.js");

replace("changes/hooks/document-hook.js", "useDocumentHook", () => {});
countStatements();
