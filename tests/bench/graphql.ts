import { runSeed } from "../seeds/run-seed";
import { openDatabase } from "../prove/lib/database";
import { ARCHIVE } from "./lib/archive-asked";
import {
  type Contestant,
  handWritten,
  newsroomThat,
  type Question,
} from "./lib/graphql-contestants";
import { median } from "./lib/statistics";

const STORIES = ARCHIVE || 1_000;
const PAGE = 25;
const CONNECTIONS = 4;
const ROUNDS = 5;
/** As long as V8 needs until it has compiled what is asked again and again. */
const WARM_UP_MS = 10_000;
const TURN_MS = 2_000;

const CARD =
  "authors { name slug } quotes { text attribution speaker { name } } clips { title durationSeconds }";
const QUESTIONS: Question[] = [
  {
    name: "story",
    query: `query($value: String!) { articleBySlug(slug: $value) { status article { title deck body { ... on ComponentStoryText { body } } ${CARD} } } }`,
  },
  {
    name: "list",
    query: `query($value: Int) { articles(pagination: { start: $value, limit: ${PAGE} }) { title slug deck ${CARD} } }`,
  },
];

/** What does an answer cost, between Strapi's own resolvers and one statement written by hand? */
test(`GraphQL, of ${STORIES} stories, nothing cached`, async () => {
  const resolved = await newsroomThat("Strapi's resolvers", "off");
  const contestants = [resolved];
  try {
    const { databaseUrl } = resolved;
    await runSeed({ databaseUrl, TZ: "UTC" }, "--archive", String(STORIES));
    contestants.push(await newsroomThat("one statement", "on", databaseUrl));
    contestants.push(await handWritten(databaseUrl));
    const slugs = await liveSlugs(databaseUrl);
    const lines = [
      "| question | server | requests/s | CPU ms a request | times the requests of Strapi's resolvers |",
      "| --- | --- | --- | --- | --- |",
    ];
    for (const question of QUESTIONS) {
      const value = (place: number) =>
        question.name === "story"
          ? (slugs[place % slugs.length] ?? "")
          : (place * PAGE) % (slugs.length - PAGE);
      await sameAnswers(contestants, question, value(3));
      lines.push(...(await inTurns(contestants, question, value)));
    }
    process.stderr.write(`\n${lines.join("\n")}\n`);
    expect(lines).toHaveLength(2 + QUESTIONS.length * contestants.length);
  } finally {
    for (const contestant of contestants.reverse()) await contestant.stop();
  }
}, 1_800_000);

async function inTurns(
  contestants: readonly Contestant[],
  question: Question,
  value: (place: number) => string | number,
): Promise<string[]> {
  const rates = contestants.map(() => [] as number[]);
  const costs = contestants.map(() => [] as number[]);
  let place = 0;

  /** Asks until the turn is over, over all connections. */
  async function turn(contestant: Contestant, ms: number) {
    const cpu = contestant.cpu();
    const began = performance.now();
    let requests = 0;
    const connections = Array.from({ length: CONNECTIONS }, async () => {
      while (performance.now() - began < ms) {
        await contestant.ask(question, value((place += 1)));
        requests += 1;
      }
    });
    await Promise.all(connections);
    return {
      rate: (requests * 1_000) / (performance.now() - began),
      cost: (contestant.cpu() - cpu) / requests,
    };
  }

  for (const contestant of contestants) await turn(contestant, WARM_UP_MS);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [index, contestant] of contestants.entries()) {
      const { rate, cost } = await turn(contestant, TURN_MS);
      rates[index]?.push(rate);
      costs[index]?.push(cost);
    }
  const floor = median(rates[0] ?? []);
  return contestants.map(({ name }, index) => {
    const rate = median(rates[index] ?? []);
    const cells = [
      question.name,
      name,
      rate.toFixed(1),
      median(costs[index] ?? []).toFixed(2),
      (rate / floor).toFixed(1),
    ];
    return `| ${cells.join(" | ")} |`;
  });
}

async function sameAnswers(
  contestants: readonly Contestant[],
  question: Question,
  value: string | number,
): Promise<void> {
  const [first, ...others] = await Promise.all(
    contestants.map(async (contestant): Promise<unknown> =>
      JSON.parse(await contestant.ask(question, value)),
    ),
  );
  for (const other of others) expect(other).toEqual(first);
}

async function liveSlugs(databaseUrl: string): Promise<string[]> {
  const database = openDatabase(databaseUrl);
  const rows = await database.rows<{ slug: string }>(
    "SELECT slug FROM articles WHERE published_at IS NOT NULL ORDER BY slug",
  );
  await database.close();
  return rows.map(({ slug }) => slug);
}
