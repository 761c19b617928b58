const http = require("node:http");
const { Client } = require("pg");

/** Counts every statement that this process sends to PostgreSQL; a GET on STATEMENTS_PORT of the loopback answers how many. */
exports.countStatements = function countStatements() {
  let statements = 0;
  const query = Client.prototype.query;
  Client.prototype.query = function (...args) {
    statements += 1;
    return query.apply(this, args);
  };
  const server = http.createServer((_request, response) =>
    response.end(String(statements)),
  );
  server.listen(Number(process.env["STATEMENTS_PORT"]), "127.0.0.1");
  server.unref();
};
