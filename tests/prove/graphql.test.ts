import { readFileSync } from "node:fs";
import path from "node:path";

import fc from "fast-check";
import { buildSchema } from "graphql";

import { archiveWriter } from "./lib/archive-writer";
import { atOnce } from "./lib/at-once";
import { askGraphql } from "./lib/graphql/ask-graphql";
import type { AskedQuery } from "./lib/graphql/asked-query";
import { addHidden, awkwardDocuments } from "./lib/graphql/awkward-documents";
import { compareAnswers } from "./lib/graphql/compare-answers";
import { coveringFirst, missing, usableOf } from "./lib/graphql/coverage";
import { generatedQueries } from "./lib/graphql/generated-queries";
import { harvest } from "./lib/graphql/harvest";
import { readAnswer } from "./lib/graphql/read-answer";
import { writeQuery } from "./lib/graphql/write-query";
import { prove, type Outcome, type Trial } from "./lib/prove";
import { IS_FULL, sized } from "./lib/size";
import type { Stage } from "./lib/stage";
import type { SupervisedNewsroom } from "./lib/supervised-newsroom";

const ARCHIVE = 40;
const WIDTH = 2;
/** Of so many queries, at most, for each that is asked, those that use something new come first. */
const CHOICE = IS_FULL ? 2 : 10;
const NESTED_SHARE = 0.5;
const SETTINGS = {
  TZ: "UTC",
  // Pictures have the address of the newsroom in theirs.
  PUBLIC_URL: "https://newsroom.example",
  // How long an answer takes is not what is compared.
  GRAPHQL_TIMEOUT_MS: "60000",
};

const schema = buildSchema(
  readFileSync(path.resolve(__dirname, "../../schema.graphql"), "utf8"),
);

prove({
  name: "graphql",
  claim:
    "Whatever a frontend asks, one statement answers the same as Strapi's own resolvers",
  protections: [
    {
      without: "lists keep the order that they were given",
      replace: "order.js",
    },
  ],
  prepare,
  run: sameAnswers,
});

interface Scene {
  /** By Strapi's own resolvers. */
  resolved: SupervisedNewsroom;
  /** By one statement. */
  planned: SupervisedNewsroom;
  queries: ReturnType<typeof generatedQueries>;
}

async function prepare(stage: Stage): Promise<Scene> {
  const writer = await archiveWriter();
  const resolved = await stage.start(undefined, {
    files: writer.files,
    env: { ...writer.env, ...SETTINGS, GRAPHQL_BATCHING: "off" },
  });
  await writer.write(ARCHIVE);
  await writer.record();
  const hidden = await awkwardDocuments(resolved);
  const planned = await stage.start(resolved, { files: [], env: SETTINGS });
  const pools = await harvest(schema, resolved.url);
  addHidden(pools, hidden);
  return { resolved, planned, queries: generatedQueries(schema, pools) };
}

async function sameAnswers(
  trial: Trial,
  { resolved, planned, queries }: Scene,
): Promise<Outcome> {
  const usable = usableOf(schema);
  const count = sized(5_000, 100);
  const first = trial.random.between(1, 1_000_000);
  const chosen = trial.short
    ? candidates(count)
    : coveringFirst(coveringCandidates(), usable, count);
  const used = new Set<string>();
  const answered = new Set<string>();
  const refusals = new Map<string, number>();
  const failures: string[] = [];
  let nested = 0;
  let asked = 0;

  await atOnce(WIDTH, chosen, async ({ seed, written }) => {
    if (failures.length > 0) return;
    const { difference, one } = await differenceOf(written);
    asked += 1;
    if (difference !== null) {
      failures.push(
        trial.short && !IS_FULL
          ? `${written.query} differs at ${difference}`
          : await smallest(seed),
      );
      return;
    }
    if (one.status >= 500)
      failures.push(`answered ${one.status}: ${written.query}`);
    const [refusal] = one.errors;
    if (refusal !== undefined)
      refusals.set(refusal.message, (refusals.get(refusal.message) ?? 0) + 1);
    if (one.data === null) return;
    for (const coordinate of written.used) used.add(coordinate);
    const reading = await readAnswer(schema, written, one.data);
    for (const coordinate of reading.answered) answered.add(coordinate);
    if (reading.nested) nested += 1;
    if (one.errors.length === 0)
      failures.push(
        ...reading.misfits.map((misfit) => `${misfit}: ${written.query}`),
      );
  });

  failures.push(...coverageFailures());
  return {
    failures,
    figures: {
      queries: asked,
      "answers with rows in rows": nested,
      refused: total(refusals),
      "relations, components and pages asked for": share(usable.parts, used),
      "of these answered with a row": share(usable.parts, answered),
      "arguments used": share(usable.arguments, used),
      "scalars, operators and fields of filters used": share(usable.others, used), // prettier-ignore
      ...Object.fromEntries(refusals),
    },
  };

  /** In CI no more of them than it takes to use everything. */
  function coveringCandidates() {
    const left = new Set([...usable.parts, ...usable.arguments]);
    const drawn: ReturnType<typeof generate>[] = [];
    for (const candidate of candidates(count * CHOICE)) {
      drawn.push(candidate);
      for (const coordinate of candidate.used) left.delete(coordinate);
      if (!IS_FULL && left.size === 0 && drawn.length >= count) break;
    }
    return drawn;
  }

  function* candidates(many: number) {
    for (let place = 0; place < many; place += 1) yield generate(first + place);
  }

  function generate(seed: number) {
    const [query = []] = fc.sample(queries, { seed, numRuns: 1 });
    const written = writeQuery(schema, query);
    return { seed, written, used: written.used };
  }

  async function differenceOf(written: ReturnType<typeof writeQuery>) {
    const { query, variables } = written;
    const [one, other] = await Promise.all([
      askGraphql(resolved.url, query, variables),
      askGraphql(planned.url, query, variables),
    ]);
    return { one, difference: compareAnswers(one, other) };
  }

  /** The same query made as small as it can be and still be answered in two ways. */
  async function smallest(seed: number): Promise<string> {
    const differs = async (query: AskedQuery) =>
      (await differenceOf(writeQuery(schema, query))).difference;
    const { counterexample } = await fc.check(
      fc.asyncProperty(
        queries,
        async (query) => (await differs(query)) === null,
      ),
      { seed, numRuns: 1 },
    );
    const query = counterexample?.[0] ?? [];
    const { query: text, variables } = writeQuery(schema, query);
    return `seed ${seed}: ${text} with ${JSON.stringify(variables)} differs at ${await differs(query)}`;
  }

  function coverageFailures(): string[] {
    if (trial.short || failures.length > 0) return [];
    const never = [
      ...missing(usable.parts, used),
      ...missing(usable.arguments, used),
      ...(IS_FULL ? missing(usable.parts, answered) : []),
    ].map((coordinate) => `never tried: ${coordinate}`);
    if (nested < asked * NESTED_SHARE)
      never.push(`only ${nested} of ${asked} answers have rows in rows`);
    return never;
  }
}

const share = (wanted: ReadonlySet<string>, seen: ReadonlySet<string>) =>
  `${wanted.size - missing(wanted, seen).length} of ${wanted.size}`;

const total = (counts: ReadonlyMap<string, number>) =>
  [...counts.values()].reduce((sum, count) => sum + count, 0);
