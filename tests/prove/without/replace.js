const path = require("node:path");
const { isMissing } = require("./missing.js");

/** Puts another function in the place of one that a compiled file exports, before anything else has loaded it. */
exports.replace = function replace(file, name, other) {
  const loaded = require(path.join(__dirname, "../../../dist/src", file));
  const own = loaded[name];
  if (typeof own !== "function")
    throw new Error(`dist/src/${file} exports no function ${name}.`);
  loaded[name] = (...args) => (isMissing() ? other : own)(...args);
};
