/** Every statement stands for itself: what was written before a failure stays. */
const { Client } = require("pg");
const { isMissing } = require("./missing.js");

const OFF = /^(begin|commit|rollback)\b/iu;
const query = Client.prototype.query;
Client.prototype.query = function (config, ...rest) {
  const text = typeof config === "string" ? config : config?.text;
  if (!isMissing() || typeof text !== "string" || !OFF.test(text.trim()))
    return query.call(this, config, ...rest);
  const nothing = "select 1";
  return query.call(
    this,
    typeof config === "string" ? nothing : { ...config, text: nothing },
    ...rest,
  );
};
