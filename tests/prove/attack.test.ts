import { runSeed } from "../seeds/run-seed";
import { type Attack, ATTACKS } from "../support/attacks";
import { type Answer, ask, probe } from "../support/probe";
import { SEEDED } from "../support/seeded-story";
import { loopWatch, type Standstill } from "./lib/loop-watch";
import { percentile, percentiles } from "./lib/percentiles";
import { prove, type Outcome, type Trial } from "./lib/prove";
import { SCALE, sized } from "./lib/size";
import type { Stage } from "./lib/stage";
import type { SupervisedNewsroom } from "./lib/supervised-newsroom";

const ATTACKERS = 2;
/** Refusals may stop everybody for so many milliseconds of CPU time. */
const STANDSTILL_MS = 50;
/** And a reader beside the attackers may wait so much longer, in the middle. */
const DELAY_MS = 25;

/** What readers ask all day: a story's page and a list. */
const NORMAL = [
  `{articleBySlug(slug:"${SEEDED}"){status article{title deck byline body{__typename ...on ComponentStoryText{body} ...on ComponentStoryQuote{attribution quote{text}}} authors{name} section{name}}}}`,
  '{articles(sort:"datePublished:desc"){title slug authors{name} quotes{text} clips{title}}}',
] as const;

/** What is refused to nobody, as large as it may be. */
const COSTLY = [
  "{articles(pagination:{limit:100}){title deck section{name} leadPicture{alt image{url}} authors{name} quotes{text speaker{name}} clips{title} topics{name} people{name}}}",
  "{sections(pagination:{limit:100}){name stories(first:100){nodes{title deck byline} next}}}",
  '{articles(pagination:{limit:100},filters:{or:[{title:{containsi:"e"}},{deck:{containsi:"q"}},{authors:{name:{containsi:"z"}}}]},sort:"title:desc"){title body{__typename ...on ComponentStoryText{body}}}}',
  `{articles(pagination:{limit:1},filters:{or:[${Array.from({ length: 20 }, (_, at) => `{quotes:{text:{containsi:"q${at}"}}}`).join()}]}){title}}`,
];

prove({
  name: "attack",
  claim:
    "Whatever is sent to GraphQL to make it work, fail or talk is refused, while readers beside it are answered as ever",
  protections: [
    { without: "a query may ask for any amount", replace: "limits.js" },
  ],
  prepare,
  run: attack,
});

interface Scene {
  newsroom: SupervisedNewsroom;
  watch: Awaited<ReturnType<typeof loopWatch>>;
}

async function prepare(stage: Stage): Promise<Scene> {
  const watch = await loopWatch();
  return { newsroom: await stage.start(undefined, watch), watch };
}

async function attack(
  trial: Trial,
  { newsroom, watch }: Scene,
): Promise<Outcome> {
  const archive = SCALE >= 0.5 && !trial.short ? sized(1_000) : 0;
  if (archive > 0) {
    await runSeed(
      { databaseUrl: newsroom.databaseUrl, TZ: "UTC" },
      "--archive",
      String(archive),
    );
    await newsroom.killAndRestart();
  }
  const failures = new Set<string>();
  const figures: Outcome["figures"] = { "stories beside the seeded": archive };
  const { url } = newsroom;
  const expected = await Promise.all(NORMAL.map((query) => answerTo(query)));
  const reads = sized(300, 20);

  async function answerTo(query: string): Promise<string> {
    const answer = await answered(ask(query, undefined, { url }));
    if (answer?.status !== 200)
      failures.add(`a reader was answered ${answer?.status}: ${answer?.text}`);
    return answer?.text ?? "";
  }

  /** What comes of it; nothing where the newsroom itself has failed, which the probe says. */
  async function answered(asked: Promise<Answer>): Promise<Answer | undefined> {
    try {
      return await asked;
    } catch (error) {
      failures.add(String(error));
      return undefined;
    }
  }

  /** Whatever answer is wrong shows what is missing; nobody has to attack any more. */
  function isShown() {
    return trial.short && failures.size > 0;
  }

  /** Reads on, and says how long each answer took. */
  async function readOn(): Promise<number[]> {
    const took: number[] = [];
    for (let number = 0; number < reads && !isShown(); number += 1) {
      const turn = number % NORMAL.length;
      const began = performance.now();
      const text = await answerTo(NORMAL[turn] ?? "");
      took.push(performance.now() - began);
      if (text !== expected[turn])
        failures.add("a reader was answered something else than before");
    }
    return took;
  }

  /** Reads on while attackers do what they can; `send` is one attack of theirs. */
  async function readBeside(send: (number: number) => Promise<void>) {
    let attacking = true;
    let attacks = 0;
    const attackers = Array.from({ length: ATTACKERS }, async () => {
      while (attacking && !isShown()) await send((attacks += 1));
    });
    const took = await readOn().finally(() => (attacking = false));
    await Promise.all(attackers);
    return { took, attacks, standstill: await watch.longestStandstill() };
  }

  async function refuse({ name, path, sent, status, told }: Attack) {
    const answer = await answered(probe(path, { ...sent, url }));
    if (answer === undefined) return;
    if (answer.status !== status)
      failures.add(`${name} was answered ${answer.status}`);
    else if (!told.test(answer.body?.errors[0].message ?? ""))
      failures.add(`${name} was told ${answer.text.slice(0, 100)}`);
  }

  await readOn();
  await watch.longestStandstill();
  const alone = await readOn();
  const standstill = await watch.longestStandstill();
  figures["readers alone"] = percentiles(alone);
  figures["readers alone, event loop"] = stood(standstill);

  for (const [kind, attacks] of Object.entries(ATTACKS)) {
    const beside = await readBeside((number) =>
      refuse(attacks[number % attacks.length] ?? attacks[0]!),
    );
    tell(kind, beside);
    if (isShown()) return { failures: [...failures], figures };
    if (!trial.judgesTime) continue;
    const { cpu } = beside.standstill;
    if (cpu > STANDSTILL_MS)
      failures.add(`${kind} stopped everybody for ${cpu} ms of CPU`);
    const delay = percentile(beside.took, 0.5) - percentile(alone, 0.5);
    if (delay > DELAY_MS)
      failures.add(`readers waited ${delay} ms longer beside ${kind}`);
  }
  // As much as may be asked is answered: how that feels to others is told, and not judged.
  tell(
    "as much as may be asked",
    await readBeside(async (number) => {
      const query = COSTLY[number % COSTLY.length] ?? "";
      const answer = await answered(ask(query, undefined, { url }));
      if (answer?.status !== 200)
        failures.add(`${query} was answered ${answer?.status}`);
    }),
  );
  return { failures: [...failures], figures };

  function tell(kind: string, { took, attacks, standstill }: Beside) {
    figures[`readers beside ${kind}`] = percentiles(took);
    figures[`${kind}, event loop`] = `${attacks} attacks; ${stood(standstill)}`;
  }
}

interface Beside {
  took: number[];
  attacks: number;
  standstill: Standstill;
}

const stood = ({ clock, cpu }: Standstill) =>
  `stood still for ${Math.round(clock)} ms at most, ${Math.round(cpu)} ms of CPU`;
