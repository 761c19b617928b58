import { ARCHIVE } from "./lib/archive-asked";
import { openContestant, type Contestant } from "./lib/contestant";
import { median, percentileOf } from "./lib/statistics";

const WARM_UP = 10;
const ROUNDS = 50;
const COUNTED = 5;

/** What is compared, each in a process and a database of its own. The first is what the others are measured by. */
const CONTESTANTS = [
  { name: "stock Strapi", preload: "hooks.js" },
  { name: "our hooks without the log", preload: "log.js" },
  { name: "with the log", preload: "nothing.js" },
];
const STORIES = ["small", "iraqPause"] as const;

/** What does a publication cost, and how much of it is the log? */
test(`publication, with an archive of ${ARCHIVE}`, async () => {
  const contestants: Contestant[] = [];
  try {
    for (const { name, preload } of CONTESTANTS)
      contestants.push(await openContestant(name, preload));
    const lines = [
      "| story | server | median ms | p95 ms | ratio of medians | SQL statements |",
      "| --- | --- | --- | --- | --- | --- |",
    ];
    for (const story of STORIES) {
      const took = await inTurns(contestants, story);
      const floor = median(took[0] ?? []);
      for (const [place, contestant] of contestants.entries()) {
        const own = took[place] ?? [];
        const cells = [
          story === "small" ? "small" : "Iraq pause",
          contestant.name,
          median(own).toFixed(1),
          percentileOf(own, 0.95).toFixed(1),
          (median(own) / floor).toFixed(2),
          median(await statements(contestant, story)),
        ];
        lines.push(`| ${cells.join(" | ")} |`);
      }
    }
    process.stderr.write(`\n${lines.join("\n")}\n`);
    expect(lines).toHaveLength(2 + STORIES.length * CONTESTANTS.length);
  } finally {
    for (const contestant of contestants) await contestant.stop();
  }
}, 1_200_000);

/** One publication of each by turns, so that whatever else the machine does happens to all. */
async function inTurns(
  contestants: readonly Contestant[],
  story: (typeof STORIES)[number],
): Promise<number[][]> {
  const took: number[][] = contestants.map(() => []);
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1)
    for (const [place, contestant] of contestants.entries()) {
      const began = performance.now();
      await contestant.publish(story);
      if (round >= WARM_UP) took[place]?.push(performance.now() - began);
    }
  return took;
}

async function statements(
  contestant: Contestant,
  story: (typeof STORIES)[number],
): Promise<number[]> {
  const counts: number[] = [];
  for (let count = 0; count < COUNTED; count += 1)
    counts.push(await contestant.statementsOf(() => contestant.publish(story)));
  return counts;
}
