/** A story under embargo, scheduled for the instant when it ends: nothing shows it before, everything shows it after. */
import { buildArticle, buildPerson, buildQuote, to } from "../support/builders";
import { ask, probe } from "../support/probe";
import { inSeconds, schedule, settledSchedule } from "../support/schedules";

const SECONDS = 4;
const PATIENCE_MS = 20_000;

interface Look {
  surface: string;
  shown: boolean;
  /** When the answer had arrived, by this machine's clock, which is the database's. */
  arrived: number;
}

it("appears on no surface before its instant, and on all of them after", async () => {
  const word = `Embargoed ${Date.now().toString(36)}`;
  const person = await buildPerson();
  const quote = await buildQuote({ text: word, speaker: to(person) });
  const instant = await inSeconds(SECONDS);
  const story = await buildArticle({
    title: word,
    embargoedUntil: instant,
    displayQuote: to(quote),
    people: to(person),
  });
  const graphql = (query: string) => () => ask(query, { slug: story.slug });
  const surfaces: Record<string, () => Promise<{ text: string }>> = {
    list: () => probe("/api/articles?sort=datePublished:desc"),
    filter: () => probe(`/api/articles?filters[title][$containsi]=embargoed`),
    document: () => probe(`/api/articles/${story.documentId}`),
    address: () => probe(`/api/articles/by-slug/${story.slug}`),
    quotes: () => probe(`/api/quotes/${quote.documentId}`),
    page: () => probe(`/stories/${story.slug}`),
    articleBySlug: graphql(
      "query($slug:String!){articleBySlug(slug:$slug){article{title}}}",
    ),
    articles: graphql(
      "query($slug:String){articles(filters:{slug:{eq:$slug}}){title}}",
    ),
    person: graphql(
      `{person(documentId:"${person.documentId}"){stories{nodes{title}} quotes{nodes{text}}}}`,
    ),
  };
  const planned = await schedule(story, { at: instant });

  const looks: Look[] = [];
  const end = Date.parse(instant) + PATIENCE_MS;
  const unseen = new Set(Object.keys(surfaces));
  while (unseen.size > 0 && Date.now() < end) {
    for (const [surface, read] of Object.entries(surfaces)) {
      const shown = (await read()).text.includes(word);
      looks.push({ surface, shown, arrived: Date.now() });
      if (shown) unseen.delete(surface);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }

  const before = looks.filter(({ arrived }) => arrived < Date.parse(instant));
  expect(before.length).toBeGreaterThan(Object.keys(surfaces).length);
  expect(before.filter(({ shown }) => shown)).toEqual([]);
  expect([...unseen]).toEqual([]);
  expect((await settledSchedule(planned)).state).toBe("done");
});
