import { createRequire } from "node:module";
import path from "node:path";

const require = createRequire(import.meta.url);
const distDir = path.resolve(import.meta.dirname, "../../dist");
const { lockForWrite } = require(
  path.join(distDir, "src/changes/locks/lock-for-write.js"),
);
const { recordDocument } = require(
  path.join(distDir, "src/changes/log/record-document.js"),
);

const { uploadPicture } = require(
  path.join(distDir, "seeds/lib/upload-picture.js"),
);
const { whenQuiet } = require(path.join(distDir, "seeds/lib/when-quiet.js"));

const ARTICLE = "api::article.article";
const text = (words) => ({
  __component: "story.text",
  body: [{ type: "paragraph", children: [{ type: "text", text: words }] }],
});

/** How many SQL statements the log costs a publication, by what each is for, for a short story and a long one. */
export async function countRecording(strapi) {
  let statements = [];
  strapi.db.connection.on("query", (query) => statements.push(query));
  // Of its own transaction only: others read beside it whatever was written last.
  const count = async (work) => {
    statements = [];
    await strapi.db.transaction(async ({ trx }) => {
      await trx.raw("SELECT 'here'");
      await work(trx);
    });
    const here = statements.find(({ sql }) => sql === "SELECT 'here'");
    const own = statements.filter(
      ({ __knexTxId }) => __knexTxId === here.__knexTxId,
    );
    return own.filter(
      ({ sql }) => sql !== here.sql && !/^(BEGIN|COMMIT)/.test(sql),
    ).length;
  };
  const costs = {};
  for (const [name, size] of [
    ["short", 1],
    ["long", 12],
  ]) {
    const documentId = await story(strapi, size);
    await whenQuiet(strapi);
    costs[name] = {
      locks: await count((trx) =>
        lockForWrite(trx, ARTICLE, [documentId], { publishes: true }),
      ),
      record: await count(() =>
        recordDocument(strapi, ARTICLE, documentId, { always: true }),
      ),
    };
  }
  return costs;
}

/** A live story with as many of each part as asked. */
async function story(strapi, size) {
  const each = (build) =>
    Promise.all(Array.from({ length: size }, (_, index) => build(index)));
  const quotes = await each((index) =>
    strapi.documents("api::quote.quote").create({
      data: { text: `Words ${size}/${index}.`, attribution: "the mayor" },
    }),
  );
  const image = await uploadPicture(strapi, {
    name: `square-${size}.png`,
    alt: "A square",
    palette: { ground: "#333", shape: "#ccc" },
  });
  const section = await strapi
    .documents("api::section.section")
    .create({ data: { name: `Section of ${size}` } });
  const clips = await each((index) =>
    strapi.documents("api::video-clip.video-clip").create({
      data: {
        title: `Clip ${size}/${index}`,
        durationSeconds: 9,
        poster: { image, alt: "A square", credit: "Newsroom" },
        noCaptionsReason: "No speech",
        credit: "Newsroom",
      },
    }),
  );
  const authors = await each((index) =>
    strapi
      .documents("api::author.author")
      .create({ data: { name: `Author ${size}/${index}` } }),
  );
  const ids = (documents) => documents.map(({ documentId }) => documentId);
  const made = await strapi.documents(ARTICLE).create({
    status: "published",
    data: {
      title: `A story of ${size}`,
      deck: "A deck.",
      authors: ids(authors),
      section: section.documentId,
      rights: { credit: "Newsroom" },
      body: quotes.flatMap((quote, index) => [
        text(`Paragraph ${index}.`),
        { __component: "story.quote", quote: quote.documentId },
        { __component: "story.clip", clip: clips[index].documentId },
      ]),
    },
  });
  return made.documentId;
}
