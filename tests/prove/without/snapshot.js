/** Each statement of a read sees the database at another moment. */
const { replace } = require("./replace.js");

replace("database/in-snapshot.js", "inSnapshot", (_strapi, work) => work());
