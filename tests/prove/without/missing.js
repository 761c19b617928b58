/** A newsroom that misses a part does so from its start, until somebody asks at PUT_BACK_PORT to have it back. */
const { createServer } = require("node:http");

let missing = true;

exports.isMissing = () => missing;

createServer((_request, response) => {
  missing = false;
  response.end();
})
  .listen(Number(process.env.PUT_BACK_PORT), "127.0.0.1")
  .unref();
