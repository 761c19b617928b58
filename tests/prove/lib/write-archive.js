/**
 * Loaded into a newsroom, fills its archive as `npm run seed -- --archive N` does, without another newsroom that has to
 * be loaded for it: asked at WRITE_ARCHIVE_PORT for /N, and for /record when the log is to know of it.
 */
const { createServer } = require("node:http");
const path = require("node:path");

const dist = (file) => require(path.join(__dirname, "../../../dist", file));

const work = (asked) =>
  asked === "record"
    ? dist("src/changes/log/backfill.js").backfill(global.strapi)
    : dist("seeds/archive.js").fillArchive(
        global.strapi,
        Number(asked),
        () => {},
      );

createServer((request, response) => {
  work(request.url.slice(1)).then(
    () => response.end(),
    (error) => response.writeHead(500).end(String(error.stack)),
  );
})
  .listen(Number(process.env.WRITE_ARCHIVE_PORT), "127.0.0.1")
  .unref();
