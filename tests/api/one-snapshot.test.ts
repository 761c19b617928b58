/** While a story is published again and again, every answer is the whole of one version of it. */
import {
  buildArticle,
  buildAuthor,
  buildQuote,
  buildTopic,
  type Built,
  publish,
  publishMinor,
  textBlock,
  to,
} from "../support/builders";
import { tellPanel } from "../support/panel-api";
import { ask, probe } from "../support/probe";

const ROUNDS = 12;

let story: Built;

/** Each version says its number in its own columns, in components and in blocks, and keeps its relations. */
const version = (round: number) => ({
  title: `Version ${round}`,
  deck: `Version ${round}`,
  kicker: `Version ${round}`,
  source: { name: `Version ${round}` },
  corrections: [
    { kind: "update", text: `Version ${round}`, at: new Date().toISOString() },
  ],
  body: [textBlock(`Version ${round}`), textBlock(`Version ${round}`)],
});

beforeAll(async () => {
  const authors = to(await buildAuthor(), await buildAuthor());
  const topics = to(await buildTopic(), await buildTopic());
  const displayQuote = to(await buildQuote({}, { live: true }));
  const relations = { authors, topics, displayQuote };
  story = await buildArticle({ ...version(0), ...relations }, { live: true });
});

/** Reads until `work` has ended, several at a time; answers with all that was read. */
async function whileDoing<Read>(
  work: () => Promise<void>,
  reads: (() => Promise<Read>)[],
): Promise<Read[]> {
  let working = true;
  const seen: Read[] = [];
  const readers = reads.map(async (read) => {
    while (working) seen.push(await read());
  });
  try {
    await work();
  } finally {
    working = false;
  }
  await Promise.all(readers);
  return seen;
}

/** Reads while each version goes out, and not while its draft is saved: that changes nothing for readers. */
async function publishAgainAndAgain<Read>(reads: (() => Promise<Read>)[]) {
  const path = `/content-manager/collection-types/api::article.article/${story.documentId}`;
  const seen: Read[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    await tellPanel("PUT", path, version(round));
    const goOut = async () => {
      await publishMinor("article", story.documentId);
    };
    // Half of them each time: the fewer read at once, the sooner the version is out.
    const some = reads.filter((_read, at) => at % 2 === round % 2);
    seen.push(...(await whileDoing(goOut, some)));
  }
  return seen;
}

/** Whether an answer is anything but the whole of one version. */
function isTorn(text: string): boolean {
  const versions = text.match(/Version \d+/g) ?? [];
  const named = text.match(/"(author|topic)-[0-9a-f]{8}"/g) ?? [];
  const isWhole =
    new Set(versions).size === 1 &&
    versions.length === 7 &&
    named.length === 4 &&
    text.includes("We will build it");
  return !isWhole;
}

it("never mixes versions: REST lists and details, and GraphQL with relations in relations", async () => {
  const populate =
    "populate[authors]=true&populate[topics]=true&populate[displayQuote]=true&populate[source]=true&populate[corrections]=true&populate[body][on][story.text]=true";
  const rest = async (path: string) => (await probe(path)).text;
  const graphql = async () => {
    const answer = await ask(
      `query($id:ID!){article(documentId:$id){
         title deck kicker source{name} corrections{text}
         body{...on ComponentStoryText{body}}
         displayQuote{text} authors{slug} topics_connection{nodes{slug}}}}`,
      { id: story.documentId },
    );
    return answer.text;
  };

  const seen = await publishAgainAndAgain([
    () => rest(`/api/articles/${story.documentId}?${populate}`),
    () =>
      rest(`/api/articles?filters[documentId]=${story.documentId}&${populate}`),
    graphql,
    () => rest(`/api/articles/by-slug/${story.slug}`),
  ]);

  expect(seen.length).toBeGreaterThan(ROUNDS * 2);
  expect(seen.filter(isTorn)).toEqual([]);
}, 120_000);

it("counts what it lists: stories come and go between a page and its total", async () => {
  const kicker = `Count ${story.slug.slice(-8)}`;
  const stories = [
    await buildArticle({ kicker }),
    await buildArticle({ kicker }),
    await buildArticle({ kicker }),
  ];
  const comeAndGo = async () => {
    for (let round = 0; round < ROUNDS / 6; round += 1) {
      for (const { documentId } of stories)
        await publish("article", documentId);
      for (const { documentId } of stories)
        await tellPanel(
          "POST",
          `/content-manager/collection-types/api::article.article/${documentId}/actions/unpublish`,
          {},
        );
    }
  };
  const lists = async () => {
    const where = `filters[kicker]=${encodeURIComponent(kicker)}`;
    const { data, meta } = (await probe(`/api/articles?${where}`)).body;
    return [data.length, meta.pagination.total];
  };
  const connections = async () => {
    const { body } = await ask(
      "query($kicker:String!){articles_connection(filters:{kicker:{eq:$kicker}}){nodes{slug} pageInfo{total}}}",
      { kicker },
    );
    const { nodes, pageInfo } = body.data.articles_connection;
    return [nodes.length, pageInfo.total];
  };

  const seen = await whileDoing(comeAndGo, [lists, lists, connections]);

  expect(new Set(seen.map(([length]) => length)).size).toBeGreaterThan(1);
  expect(seen.filter(([length, total]) => length !== total)).toEqual([]);
}, 120_000);
