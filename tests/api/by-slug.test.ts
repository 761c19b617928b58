/** What stands at a story's address is read from its edition, and says the same as Strapi's rows do. */
import {
  buildArticle,
  buildAuthor,
  buildPerson,
  buildQuote,
  buildSection,
  buildTopic,
  type Built,
  publish,
  to,
} from "../support/builders";
import { newsroom, type OwnNewsroom, startNewsroom } from "../support/newsroom";
import { tell } from "../support/operations";
import { tellPanel } from "../support/panel-api";
import { ask, probe } from "../support/probe";
import { type SqlSpy, spyOnSql } from "../support/sql-spy";
import { SEEDED } from "../support/seeded-story";

const PICTURE = "alt caption credit image{url alternativeText caption width height mime size formats}"; // prettier-ignore
const PERSON = "documentId name slug description sameAs{label url} updatedAt";
const CLIP = `documentId title slug description durationSeconds recordedAt poster{${PICTURE}} playerUrl
  renditions{url mimeType width height bitrateKbps} tracks{kind language label url} noCaptionsReason transcript credit
  people{${PERSON}} topics{name} datePublished publishedAt`;
const QUOTE = `documentId text kind speaker{${PERSON}} attribution saidAt occasion medium sourceUrl clip{title poster{alt}}
  startSeconds verification verifiedAt method dateModified`;
/** Everything that a page shows, and more. */
const STORY = `documentId title slug kicker deck byline dateline language wordCount readingMinutes
  datePublished dateModified publishedAt updatedAt embargoedUntil
  displayQuote{${QUOTE}} leadPicture{${PICTURE}}
  body{__typename ...on ComponentStoryText{body} ...on ComponentStoryHeading{text}
    ...on ComponentStoryQuote{attribution quote{${QUOTE}}} ...on ComponentStoryClip{clip{${CLIP}}}
    ...on ComponentStoryPicture{${PICTURE}}}
  authors{documentId name slug role organisation bio picture{${PICTURE}} publicEmail links{label url}}
  section{documentId name slug parent{name}} topics(pagination:{limit:2}){documentId name kind uri}
  people_connection{nodes{slug}} people(pagination:{start:1,limit:2}){slug} third:people(pagination:{page:2,pageSize:2}){slug}
  quotes{documentId} clips{documentId} corrections{kind text at} source{name url} rights{syndicatable holder credit}`; // prettier-ignore

const bySlug = async (slug: string, selection: string, url?: string) => {
  const { body } = await ask(
    `query($slug:String!){articleBySlug(slug:$slug){status slug article{${selection}}}}`,
    { slug },
    url === undefined ? {} : { url },
  );
  expect(body.errors).toBeUndefined();
  return body.data.articleBySlug;
};

const byRow = async (slug: string, selection: string) => {
  const { body } = await ask(
    `query($slug:String!){articles(filters:{slug:{eq:$slug}},pagination:{limit:1}){${selection}}}`,
    { slug },
  );
  expect(body.errors).toBeUndefined();
  return body.data.articles[0];
};

describe("from its edition", () => {
  let spy: SqlSpy;
  let own: OwnNewsroom;

  beforeAll(async () => {
    spy = await spyOnSql((await newsroom()).databaseUrl);
    own = await startNewsroom({ database: spy.url });
  }, 120_000);

  afterAll(async () => {
    await own.stop();
    await spy.close();
  });

  /** Without what frames a transaction, and without what the newsroom asks of its log by itself. */
  const asked = async (work: () => Promise<unknown>) =>
    (await spy.during(work)).filter((statement) =>
      /\b(articles|addresses|files|components_\w+|people)\b/.test(statement),
    );

  it.each([
    ["REST", () => probe(`/api/articles/by-slug/${SEEDED}`, { url: own.url })],
    ["GraphQL", () => bySlug(SEEDED, STORY, own.url)],
    ["the reader's page", () => probe(`/stories/${SEEDED}`, { url: own.url })],
    ["a person's page", () => probe("/people/mark-esper", { url: own.url })],
    ["a section's page", () => probe("/sections/politics", { url: own.url })],
    [
      "a search",
      () => probe("/api/search?q=iraq&person=mark-esper", { url: own.url }),
    ],
  ])("%s asks one thing of the database", async (_surface, read) => {
    expect(await asked(read)).toHaveLength(1);
  });

  it("what no edition holds is asked of the rows, by one statement too", async () => {
    const selection =
      'section{lead{slug} stories(first:1){nodes{slug}}} people(filters:{slug:{contains:"esper"}}){slug}';

    const fromRows = await asked(() => bySlug(SEEDED, selection, own.url));
    const fromEdition = await asked(() => bySlug(SEEDED, "title", own.url));

    expect(fromRows).toHaveLength(1);
    expect(fromRows[0]).toContain('"articles_people_lnk"');
    expect(fromEdition.join()).not.toContain('"articles');
  });
});

it("GraphQL says the same of a story by its address as of one in a list", async () => {
  const { status, article } = await bySlug(SEEDED, STORY);

  expect(status).toBe("LIVE");
  expect(article).toEqual(await byRow(SEEDED, STORY));
  expect(article.people).toHaveLength(2);
  expect(article.byline).toBe("Murray Brewster");
});

it.each([
  'people(filters:{slug:{contains:"esper"}}){slug}',
  'people(sort:["slug:desc"],pagination:{limit:3}){slug}',
  'corrections(filters:{kind:{eq:"update"}}){text}',
  "section{lead{slug title} stories(first:2){next nodes{slug}}}",
  "people{slug quotes(first:2){nodes{text speaker{name}}} stories(first:1){nodes{title}}}",
  'topics_connection(sort:"name:desc"){nodes{slug}}',
])(
  "GraphQL narrows and orders below it as in a list: %s",
  async (selection) => {
    const { article } = await bySlug(SEEDED, selection);

    expect(article).toEqual(await byRow(SEEDED, selection));
  },
);

it("REST says the same of a story by its address as by its documentId", async () => {
  const picture = "[populate][image]=true";
  const clip = (at: string) =>
    `${at}[populate][poster]${picture}&${["renditions", "tracks", "rights", "people", "topics"].map((part) => `${at}[populate][${part}]=true`).join("&")}`;
  const { data: story } = (await probe(`/api/articles/by-slug/${SEEDED}`)).body;

  const [document, clips] = await Promise.all([
    probe(
      `/api/articles/${story.documentId}?populate[leadPicture]${picture}&populate[authors][populate][links]=true&populate[authors][populate][picture]${picture}&populate[topics]=true&populate[corrections]=true&populate[source]=true&populate[rights]=true`,
    ),
    probe(
      `/api/articles/${story.documentId}?fields=slug&${clip("populate[clips]")}`,
    ),
  ]);

  expect(story).toMatchObject(document.body.data);
  expect(story.clips).toMatchObject(clips.body.data.clips);
  expect(story.section).not.toHaveProperty("lead");
});

describe("reference data", () => {
  let author: Built, person: Built, section: Built, topic: Built, story: Built;

  beforeAll(async () => {
    author = await buildAuthor();
    person = await buildPerson();
    topic = await buildTopic();
    section = await buildSection({ parent: to(await buildSection()) });
    const quote = await buildQuote({ speaker: to(person) }, { live: true });
    story = await buildArticle(
      {
        authors: to(author, await buildAuthor({ name: "Ben Writer" })),
        section: to(section),
        topics: to(topic),
        displayQuote: to(quote),
      },
      { live: true },
    );
  });

  it("is joined as it is called now, in the byline too", async () => {
    const rename = (type: string, { documentId }: Built, name: string) =>
      tellPanel(
        "PUT",
        `/content-manager/collection-types/api::${type}.${type}/${documentId}`,
        { name },
      );
    await rename("author", author, "Ann Renamed");
    await rename("person", person, "Pat Renamed");
    await rename("topic", topic, "Topic Renamed");
    await rename("section", section, "Section Renamed");

    const { data } = (await probe(`/api/articles/by-slug/${story.slug}`)).body;

    expect(data.byline).toBe("Ann Renamed and Ben Writer");
    expect(data.displayQuote.speaker.name).toBe("Pat Renamed");
    expect(data.topics[0].name).toBe("Topic Renamed");
    expect(data.section).toMatchObject({
      name: "Section Renamed",
      parent: { slug: expect.stringMatching(/^section-/) },
    });
  });
});

describe("one story, from its first day to its last", () => {
  let story: Built;

  beforeAll(async () => {
    story = await buildArticle({}, { live: true });
  });

  it("a newer draft shows nowhere until it is published", async () => {
    const path = `/content-manager/collection-types/api::article.article/${story.documentId}`;
    const title = story["title"];
    await tellPanel("PUT", path, { title: "A newer headline" });

    const before = await bySlug(story.slug, "title");
    story = await publish("article", story.documentId);
    const after = await bySlug(story.slug, "title");

    expect(before.article.title).toBe(title);
    expect(after.article.title).toBe("A newer headline");
  });

  it("an old address leads to the new one, over REST and GraphQL", async () => {
    const old = story.slug;
    const slug = `${old}-moved`;
    await tell("move", "article", story, { slug });
    story = { ...story, slug };

    const { status, headers } = await probe(`/api/articles/by-slug/${old}`);

    expect(status).toBe(301);
    expect(headers.location).toMatch(
      new RegExp(`/api/articles/by-slug/${slug}$`),
    );
    expect(await bySlug(old, "title")).toEqual({
      status: "MOVED",
      slug,
      article: null,
    });
    expect((await bySlug(slug, "slug")).article).toEqual({ slug });
  });

  it.each([
    ["withdraw", "withdrawn"],
    ["kill", "killed"],
  ] as const)(
    "after a %s it answers 410 with a tombstone, and nothing of its words",
    async (operation, standing) => {
      await tell(operation, "article", story, { why: "A court order" });

      const { status, text, body } = await probe(
        `/api/articles/by-slug/${story.slug}`,
      );

      expect(status).toBe(410);
      expect(body.error.details).toEqual({
        documentId: story.documentId,
        slug: story.slug,
        status: standing,
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      });
      expect(text).not.toContain(story["title"]);
      expect(text).not.toContain("A court order");
      expect(await bySlug(story.slug, "title")).toEqual({
        status: "GONE",
        slug: null,
        article: null,
      });
    },
  );
});
