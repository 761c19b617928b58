/** All that we do around a publication but the log: nothing is locked, recorded or addressed. */
const { countStatements } = require("./count-statements.js");
const { replace } = require("../../prove/without/replace.js");

const nothing = () => (_call, next) => next();
replace("changes/hooks/lock-hook.js", "lockHook", nothing);
replace("changes/hooks/changes-hook.js", "changesHook", nothing);
countStatements();
