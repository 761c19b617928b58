/** What a frontend does all day: the whole story in one request, lists in pages, addresses that move. */
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
import { newsroom } from "../support/newsroom";
import { tellPanel } from "../support/panel-api";
import { ask, probe } from "../support/probe";
import { SEEDED } from "../support/seeded-story";

interface Size {
  url: string;
}

/** The page of one story, seven levels deep at its deepest: as deep as a query may be. */
const STORY_PAGE = /* GraphQL */ `
  query StoryPage($slug: String!) {
    articleBySlug(slug: $slug) {
      status
      slug
      article {
        documentId
        title
        deck
        byline
        datePublished
        leadPicture {
          alt
          image {
            url
            width
            height
            formats
            sizes {
              name
              url
              width
              height
              mime
            }
          }
        }
        displayQuote {
          text
          attribution
          speaker {
            name
            slug
          }
        }
        body {
          __typename
          ... on ComponentStoryText {
            body
          }
          ... on ComponentStoryHeading {
            text
          }
          ... on ComponentStoryQuote {
            attribution
            quote {
              text
              speaker {
                slug
              }
              clip {
                poster {
                  image {
                    url
                  }
                }
              }
            }
          }
          ... on ComponentStoryClip {
            clip {
              title
              durationSeconds
              poster {
                alt
                image {
                  url
                }
              }
            }
          }
        }
        authors {
          name
          bio
          picture {
            image {
              url
            }
          }
        }
        section {
          name
          slug
        }
        topics(pagination: { limit: 100 }) {
          name
        }
        people(pagination: { limit: 100 }) {
          name
        }
        quotes(pagination: { limit: 100 }) {
          text
        }
        corrections {
          kind
          text
          at
        }
      }
    }
  }
`;

describe("the whole story in one request", () => {
  it("over REST", async () => {
    const { url } = await newsroom();

    const { status, text, body } = await probe(
      `/api/articles/by-slug/${SEEDED}`,
    );

    expect(status).toBe(200);
    const story = body.data;
    const blocks = (kind: string) =>
      story.body.filter(
        ({ __component }: { __component: string }) =>
          __component === `story.${kind}`,
      );
    expect(story.quotes).toHaveLength(10);
    expect(
      story.clips.map(
        ({ durationSeconds }: { durationSeconds: number }) => durationSeconds,
      ),
    ).toEqual([49, 590]);
    expect(blocks("heading")).toHaveLength(2);
    expect(
      blocks("clip").map(
        (block: { clip: { durationSeconds: number } }) =>
          block.clip.durationSeconds,
      ),
    ).toEqual([49, 590]);
    for (const { quote } of blocks("quote"))
      expect(quote.speaker.name).toEqual(expect.any(String));
    expect(story.authors[0].name).toBe("Murray Brewster");
    expect(story.leadPicture.image.url).toMatch(new RegExp(`^${url}/uploads/`));
    expect(story.leadPicture.image.formats.small).toMatchObject({
      width: 500,
      url: expect.stringContaining(url),
    });
    expect(
      story.leadPicture.image.sizes.map(({ url: at, ...size }: Size) => ({
        ...size,
        isHere: at.startsWith(`${url}/uploads/`),
      })),
    ).toEqual(
      [
        { name: "thumbnail", width: 245, height: 138 },
        { name: "small", width: 500, height: 281 },
        { name: "medium", width: 750, height: 422 },
        { name: "large", width: 1000, height: 563 },
        { name: "original", width: 1600, height: 900 },
      ].map((size) => ({ ...size, mime: "image/png", isHere: true })),
    );
    expect(story).toMatchObject({
      section: { slug: "politics" },
      corrections: [],
      displayQuote: { kind: "full" },
    });
    expect(story.people.length).toBeGreaterThan(5);
    expect(story.topics.length).toBeGreaterThan(3);
    expect(text).not.toMatch(/"id":/);
  });

  it("over GraphQL", async () => {
    const { status, body } = await ask(STORY_PAGE, { slug: SEEDED });

    expect(status).toBe(200);
    expect(body.errors).toBeUndefined();
    const { article, ...address } = body.data.articleBySlug;
    expect(address).toEqual({ status: "LIVE", slug: SEEDED });
    const rest = (await probe(`/api/articles/by-slug/${SEEDED}`)).body.data;
    const texts = (quotes: { text: string }[]) =>
      quotes.map(({ text }) => text);
    expect(texts(article.quotes)).toEqual(texts(rest.quotes));
    expect(article.body).toHaveLength(rest.body.length);
    expect(article.body[0].body).toEqual(rest.body[0].body);
    expect(article.leadPicture.image).toEqual({
      url: rest.leadPicture.image.url,
      width: rest.leadPicture.image.width,
      height: rest.leadPicture.image.height,
      formats: rest.leadPicture.image.formats,
      sizes: rest.leadPicture.image.sizes,
    });
  });

  it("one level deeper is refused", async () => {
    const query = STORY_PAGE.replace(
      /image\s*\{\s*url\s*\}/,
      "image { url related { deeper { deepest } } }",
    );

    const { status, body } = await ask(query, { slug: SEEDED });

    expect(status).toBe(400);
    expect(body.errors[0].message).toBe(
      "A query has at most 7 levels of fields; 9 arrived",
    );
  });
});

describe("an address", () => {
  it("that moved leads to where the story is now", async () => {
    const { url } = await newsroom();
    const story = await buildArticle({}, { live: true });
    const slug = `${story.slug}-moved`;
    await tellPanel(
      "PUT",
      `/content-manager/collection-types/api::article.article/${story.documentId}`,
      { slug },
    );
    await publish("article", story.documentId);

    const { status, headers, body } = await probe(
      `/api/articles/by-slug/${story.slug}`,
    );
    const asked = await ask(STORY_PAGE, { slug: story.slug });

    expect(status).toBe(301);
    expect(headers["location"]).toBe(`${url}/api/articles/by-slug/${slug}`);
    expect(body).toMatchObject({
      data: null,
      error: { status: 301, details: { slug } },
    });
    expect(asked.body.data.articleBySlug).toEqual({
      status: "MOVED",
      slug,
      article: null,
    });
  });

  it("that never was is unknown", async () => {
    const { body } = await ask(STORY_PAGE, { slug: "never-was" });

    expect(body.data.articleBySlug).toEqual({
      status: "UNKNOWN",
      slug: null,
      article: null,
    });
  });
});

describe("pages of lists", () => {
  let stories: Built[];
  let section: Built, author: Built, topic: Built, person: Built, quote: Built;

  beforeAll(async () => {
    [section, author, topic, person] = await Promise.all([
      buildSection(),
      buildAuthor(),
      buildTopic(),
      buildPerson(),
    ]);
    quote = await buildQuote({ speaker: to(person) });
    stories = [];
    // The second and the third came out at the same moment.
    for (const date of ["2021-01-01", "2022-01-01", "2022-01-01", "2023-01-01"])
      stories.push(
        await buildArticle(
          {
            datePublished: `${date}T00:00:00.000Z`,
            section: to(section),
            authors: to(author),
            topics: to(topic),
            people: to(person),
            displayQuote: to(quote),
          },
          { live: true },
        ),
      );
  }, 60_000);

  const newestFirst = () =>
    [...stories]
      .sort((a, b) =>
        b["datePublished"] + b.documentId > a["datePublished"] + a.documentId
          ? 1
          : -1,
      )
      .map(({ documentId }) => documentId);

  it.each(["section", "author", "topic", "person"])(
    "stories of a %s: newest first, none twice, none missing",
    async (type) => {
      const { documentId } = { section, author, topic, person }[type] as Built;
      const query = `query($id:ID!,$after:String){${type}(documentId:$id){stories(first:1,after:$after){nodes{documentId} next}}}`;

      const seen: string[] = [];
      let after: string | null = null;
      do {
        const { body } = await ask(query, { id: documentId, after });
        const { nodes, next } = body.data[type].stories;
        seen.push(...nodes.map((node: Built) => node.documentId));
        after = next;
      } while (after !== null);

      expect(seen).toEqual(newestFirst());
    },
  );

  it("what a person has said, and where", async () => {
    const query =
      "query($id:ID!){person(documentId:$id){quotes(first:10){nodes{text stories{nodes{documentId} next}} next}}}";

    const { body } = await ask(query, { id: person.documentId });

    expect(body.data.person.quotes).toEqual({
      nodes: [
        {
          text: quote["text"],
          stories: {
            nodes: newestFirst().map((documentId) => ({ documentId })),
            next: null,
          },
        },
      ],
      next: null,
    });
  });

  it("a list that nobody sorted is newest first, page after page, over REST and GraphQL", async () => {
    const filter = `filters[section][slug][$eq]=${section.slug}`;
    const ids = (nodes: Built[]) => nodes.map((node) => node.documentId);

    const pages = await Promise.all(
      [1, 2].map((page) =>
        probe(
          `/api/articles?${filter}&pagination[page]=${page}&pagination[pageSize]=2`,
        ),
      ),
    );
    const { body } = await ask(
      "query($slug:String){articles(filters:{section:{slug:{eq:$slug}}}){documentId}}",
      { slug: section.slug },
    );

    expect(pages.flatMap((page) => ids(page.body.data))).toEqual(newestFirst());
    expect(ids(body.data.articles)).toEqual(newestFirst());
  });

  it("over REST, by Strapi's conventions", async () => {
    const { body } = await probe(
      `/api/articles?fields=title&sort=datePublished:desc&filters[section][slug][$eq]=${section.slug}&populate[authors][fields]=name&pagination[pageSize]=1`,
    );

    expect(body).toEqual({
      data: [
        {
          documentId: stories[3]?.documentId,
          title: stories[3]?.["title"],
          authors: [{ documentId: author.documentId, name: author["name"] }],
        },
      ],
      meta: { pagination: { page: 1, pageSize: 1, pageCount: 4, total: 4 } },
    });
  });
});
