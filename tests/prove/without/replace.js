const path = require("node:path");

/** Puts another function in the place of one that a compiled file exports, before anything else has loaded it. */
exports.replace = function replace(file, name, other) {
  const loaded = require(path.join(__dirname, "../../../dist/src", file));
  if (typeof loaded[name] !== "function")
    throw new Error(`dist/src/${file} exports no function ${name}.`);
  loaded[name] = other;
};
