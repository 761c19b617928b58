/** What was taken down is gone from every surface when the call returns, and its address says so. */
import {
  buildArticle,
  buildPerson,
  buildSection,
  to,
  type Built,
} from "../../support/builders";
import { tell } from "../../support/operations";
import { ask, probe, type Answer } from "../../support/probe";

const OPERATIONS = [
  ["withdraw", "withdrawn"],
  ["kill", "killed"],
] as const;

describe.each(OPERATIONS)("after a call to %s", (operation, status) => {
  let story: Built;
  let section: Built;
  let answers: Record<string, Answer>;

  const surfaces = (): Record<string, Promise<Answer>> => ({
    list: probe(
      `/api/articles?filters[section][documentId]=${section.documentId}&populate=*`,
    ),
    newest: probe(
      "/api/articles?sort=datePublished:desc&pagination[pageSize]=100",
    ),
    graphql: ask(
      `{ articles(filters: { section: { documentId: { eq: "${section.documentId}" } } }) { title slug } }`,
    ),
    connection: ask(
      `{ articles_connection(filters: { slug: { eq: "${story.slug}" } }) { nodes { title } } }`,
    ),
    document: ask(`{ article(documentId: "${story.documentId}") { title } }`),
    one: probe(`/api/articles/${story.documentId}`),
    bySlug: probe(`/api/articles/by-slug/${story.slug}`),
    articleBySlug: ask(
      `{ articleBySlug(slug: "${story.slug}") { status slug article { title } } }`,
    ),
    page: probe(`/stories/${story.slug}`),
    front: probe("/"),
    sectionPage: probe(`/sections/${section.slug}`),
  });

  beforeAll(async () => {
    section = await buildSection();
    story = await buildArticle(
      { section: to(section), people: to(await buildPerson()) },
      { live: true },
    );
    const before = await answered(surfaces());
    // What this looks for can be found before: else it would be found nowhere afterwards either.
    for (const surface of [
      "list",
      "newest",
      "graphql",
      "one",
      "bySlug",
      "page",
    ])
      expect([surface, before[surface]?.text]).toEqual([
        surface,
        expect.stringContaining(story["title"]),
      ]);
    await tell(operation, "article", story, { why: "A court order" });
    answers = await answered(surfaces());
  });

  it("no surface shows a word of it, nor why", () => {
    for (const [surface, { text }] of Object.entries(answers)) {
      expect([surface, text]).not.toEqual([
        surface,
        expect.stringContaining(story["title"]),
      ]);
      expect(text).not.toContain("A court order");
    }
  });

  it("its document is not found, and its address answers 410 with a tombstone", () => {
    expect(answers["one"]?.status).toBe(404);
    expect(answers["page"]?.status).toBe(410);
    expect(answers["bySlug"]?.status).toBe(410);
    expect(answers["bySlug"]?.body.error.details).toEqual({
      documentId: story.documentId,
      slug: story.slug,
      status,
      at: expect.stringMatching(/^\d{4}-.*Z$/u),
    });
    expect(answers["articleBySlug"]?.body.data.articleBySlug).toMatchObject({
      status: "GONE",
      article: null,
    });
  });
});

async function answered(asked: Record<string, Promise<Answer>>) {
  const answers: Record<string, Answer> = {};
  for (const [surface, answer] of Object.entries(asked))
    answers[surface] = await answer;
  return answers;
}
