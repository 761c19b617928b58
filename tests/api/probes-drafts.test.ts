/** Threats C and D04: nobody learns what is not published, nor that it exists. */
import {
  buildArticle,
  buildPerson,
  buildQuote,
  buildSection,
  publish,
  to,
} from "../support/builders";
import { tellPanel } from "../support/panel-api";
import { ask, bytesOf, probe } from "../support/probe";

const path = (type: string, documentId: string) =>
  `/content-manager/collection-types/api::${type}.${type}/${documentId}`;

describe("choosing drafts", () => {
  it.each([
    "status=draft",
    "status=thisisnotastatus",
    "status[]=draft",
    "status=published",
    "Status=draft",
    "publicationState=preview",
    "publicationFilter=modified",
    "publicationFilter=never-published",
    "publicationFilter=has-published-version-document",
    "publicationFilter[$eq]=modified",
    "hasPublishedVersion=false",
    "locale=*",
    "locale=en",
    "locale[]=en",
    "populate[quotes][status]=draft",
    "populate[quotes][publicationFilter]=modified",
    "populate[quotes][where][publishedAt][$null]=true",
    "populate[quotes][count]=true",
    "populate[quotes][limit]=1",
    "preview=true",
    "version=draft",
  ])("C01 C03 ?%s is refused", async (query) => {
    const answer = await probe(`/api/articles?${encodeURI(query)}`);

    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({
      data: null,
      error: { status: 400, name: "ValidationError" },
    });
  });

  it.each([
    "filters[publishedAt][$null]=true",
    "filters[$not][publishedAt][$notNull]=true",
    "filters[quotes][publishedAt][$null]=true",
    "filters[$or][0][publishedAt][$null]=true&filters[$or][1][quotes][publishedAt][$null]=true",
  ])("C01 ?%s finds nothing", async (query) => {
    await buildArticle({ quotes: to(await buildQuote()) });

    const answer = await probe(`/api/articles?${encodeURI(query)}`);

    expect(answer.status).toBe(200);
    expect(answer.body.data).toEqual([]);
  });

  it.each([
    "{articles(status:DRAFT){title}}",
    "{articles(status:PUBLISHED){title}}",
    "{articles(publicationFilter:MODIFIED){title}}",
    "{articles(hasPublishedVersion:false){title}}",
    "{articles_connection(status:DRAFT){nodes{title}}}",
    '{article(documentId:"x",status:DRAFT){title}}',
    "{articles{quotes(status:DRAFT){text}}}",
    "{people{stories(status:DRAFT){nodes{title}}}}",
    '{articleBySlug(slug:"x",status:DRAFT){status}}',
    '{articles(locale:"en"){title}}',
  ])("C04 D04 GraphQL refuses %s", async (query) => {
    const answer = await ask(query);

    expect(answer.status).toBe(400);
    expect(answer.body.errors[0].message).not.toMatch(/did you mean/i);
  });
});

describe("C06 what is only a draft", () => {
  it("answers like what never was, by address, by documentId and on the reader's pages", async () => {
    const draft = await buildArticle();
    const never = "q".repeat(24);

    const pairs = [
      [`/api/articles/${draft.documentId}`, `/api/articles/${never}`],
      [
        `/api/articles/by-slug/${draft.slug}`,
        "/api/articles/by-slug/never-was",
      ],
      [`/stories/${draft.slug}`, "/stories/never-was"],
    ];
    for (const [one = "", other = ""] of pairs) {
      const held = await probe(one);
      const unknown = await probe(other);
      expect(held.status).toBe(404);
      expect(bytesOf(held)).toBe(bytesOf(unknown));
    }
    const query =
      "query($slug:String!){articleBySlug(slug:$slug){status slug article{title}}}";
    expect(bytesOf(await ask(query, { slug: draft.slug }))).toBe(
      bytesOf(await ask(query, { slug: "never-was" })),
    );
  });

  it("answers like what never was after it is deleted", async () => {
    const draft = await buildArticle();
    await tellPanel("DELETE", path("article", draft.documentId));

    const answer = await probe(`/api/articles/by-slug/${draft.slug}`);

    expect(bytesOf(answer)).toBe(
      bytesOf(await probe("/api/articles/by-slug/never-was")),
    );
  });

  it("is 404 for the id of another type, for numbers and for nonsense (E19)", async () => {
    const quote = await buildQuote({}, { live: true });
    const ids = [
      quote.documentId,
      "1",
      "0",
      "-1",
      "null",
      "undefined",
      "NaN",
      "%F0%9F%98%80",
      "a".repeat(2_000),
      "..%2f..%2fadmin",
      "[object%20Object]",
    ];
    for (const id of ids)
      expect((await probe(`/api/articles/${id}`)).status).toBe(404);
  });
});

describe("C08 what a live story leads to", () => {
  it("is published only: REST, GraphQL, our own fields, filters and sections' leads", async () => {
    const section = await buildSection();
    const speaker = await buildPerson();
    const quote = await buildQuote({
      text: "Said in public.",
      speaker: to(speaker),
    });
    const story = await buildArticle({
      quotes: to(quote),
      displayQuote: to(quote),
      section: to(section),
    });
    const secret = await buildArticle({
      title: "Not yet out",
      section: to(section),
    });
    await publish("article", story.documentId);
    await tellPanel("PUT", path("quote", quote.documentId), {
      text: "Changed in secret.",
    });
    await buildQuote({ text: "Said in secret.", speaker: to(speaker) });
    await tellPanel("PUT", path("article", story.documentId), {
      title: "Retitled in secret",
    });
    await tellPanel("PUT", path("section", section.documentId), {
      lead: [secret.documentId, story.documentId],
    });

    const answers = [
      await probe(`/api/articles/by-slug/${story.slug}`),
      await probe(
        `/api/articles/${story.documentId}?populate[displayQuote]=true&populate[quotes][populate]=*`,
      ),
      await probe(
        `/api/quotes?filters[speaker][slug][$eq]=${speaker.slug}&populate=*`,
      ),
      await probe(`/api/sections/${section.documentId}?populate=*`),
      await ask(
        `query($story:String!,$person:PersonFiltersInput,$section:SectionFiltersInput){
          articleBySlug(slug:$story){article{title displayQuote{text} quotes{text stories{nodes{title}}} quotes_connection{nodes{text}} section{lead{title quotes{text}} stories{nodes{title quotes{text}}}}}}
          people(filters:$person,pagination:{limit:5}){quotes{nodes{text stories{nodes{title displayQuote{text}}}}}}
          sections(filters:$section,pagination:{limit:5}){lead{documentId title} stories{nodes{title}}}
        }`,
        {
          story: story.slug,
          person: { slug: { eq: speaker.slug } },
          section: { slug: { eq: section.slug } },
        },
      ),
    ];

    for (const { status, text } of answers) {
      expect(status).toBe(200);
      expect(text).not.toMatch(/secret|Not yet out/);
      expect(text).not.toContain(secret.documentId);
    }
    expect(answers[3]?.body.data.lead).toEqual([
      { documentId: story.documentId, slug: story.slug, title: story["title"] },
    ]);
    expect(answers[4]?.body.data.people[0].quotes.nodes).toEqual([
      {
        text: "Said in public.",
        stories: {
          nodes: [
            {
              title: story["title"],
              displayQuote: { text: "Said in public." },
            },
          ],
        },
      },
    ]);
    const found = await probe(
      `/api/articles?filters[quotes][text][$contains]=in%20secret`,
    );
    expect(found.body.data).toEqual([]);
  });

  it("C16 is gone everywhere once it is taken down", async () => {
    const section = await buildSection();
    const story = await buildArticle({ section: to(section) }, { live: true });
    await tellPanel("PUT", path("section", section.documentId), {
      lead: [story.documentId],
    });
    await tellPanel(
      "POST",
      `${path("article", story.documentId)}/actions/unpublish`,
      {},
    );

    const gone = await probe(`/api/articles/by-slug/${story.slug}`);

    expect(gone.status).toBe(410);
    expect(gone.body.error).toMatchObject({ status: 410, name: "GoneError" });
    expect(gone.text).not.toContain(story["title"]);
    expect((await probe(`/api/articles/${story.documentId}`)).status).toBe(404);
    expect(
      (await probe(`/api/sections/${section.documentId}`)).body.data.lead,
    ).toEqual([]);
    const { body } = await ask(
      "query($slug:String!,$section:ID!){articleBySlug(slug:$slug){status slug article{title}} section(documentId:$section){lead{title} stories{nodes{title}}}}",
      { slug: story.slug, section: section.documentId },
    );
    expect(body.data).toEqual({
      articleBySlug: { status: "GONE", slug: null, article: null },
      section: { lead: [], stories: { nodes: [] } },
    });
  });
});
