/** Whoever looks for what is due takes it, also when another one has it. */
const { replace } = require("./replace.js");
const {
  scheduleSql,
} = require("../../../dist/src/editorial/schedule/schedule.js");

replace("editorial/schedule/schedule.js", "scheduleSql", (name) =>
  name === "claim-schedule"
    ? scheduleSql(name).replace("FOR UPDATE SKIP LOCKED", "")
    : scheduleSql(name),
);
