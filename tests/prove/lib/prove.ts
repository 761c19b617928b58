import type { Random } from "./random";
import { randomFrom } from "./random";
import { IS_FULL, SCALE, SEED } from "./size";
import { openStage, type OpenStage, type Stage } from "./stage";
import type { Protection } from "./protection";
import { writeReport } from "./write-report";

/** What a run has found. */
export interface Outcome {
  figures: Record<string, string | number>;
  /** What should not be: a sentence each. */
  failures: string[];
}

export interface Trial {
  random: Random;
  /** Times are judged at full size only: a shared machine says nothing about them. */
  judgesTime: boolean;
  /** True for the run in which the protection is off: no more of it than shows the failure. */
  short: boolean;
}

export interface Proof<Scene> {
  name: string;
  /** What is proved, as a sentence. */
  claim: string;
  protections: Protection[];
  /** The newsrooms, and what stands in them before a run; what a run could leave broken is made by the run. */
  prepare(stage: Stage): Promise<Scene>;
  run(trial: Trial, scene: Scene): Promise<Outcome>;
}

/** How often a run without protection may be lucky before we say that it was never needed. */
const LUCK = 5;
const MINUTES = 60_000;

/**
 * Each proof is first seen to fail with its protection switched off; otherwise it proves nothing. At full size each run
 * has a stage of its own; in CI the last one that went without protection gets it back for the run in earnest.
 */
export function prove<Scene>(proof: Proof<Scene>): void {
  const seen: Record<string, string> = {};
  const began = Date.now();
  let stage: OpenStage<Scene> | null = null;

  async function stageWithout(protection: Protection | null) {
    await stage?.close();
    stage = null;
    stage = await openStage(proof, protection);
    return stage;
  }

  describe(`${proof.name}, at ${SCALE} of full size with seed ${SEED}`, () => {
    afterAll(async () => {
      await stage?.close();
    });

    it.each(proof.protections)(
      "fails without protection: $without",
      async (protection) => {
        const { scene } = await stageWithout(protection);
        const found = await failuresWithout(proof, scene);
        seen[protection.without] = found[0] ?? "nothing";
        process.stderr.write(`${proof.name}, without: ${found[0]}\n`);
        expect(found).not.toEqual([]);
      },
      10 * MINUTES,
    );

    it(
      proof.claim,
      async () => {
        const last = IS_FULL ? null : stage;
        const whole = last ?? (await stageWithout(null));
        await whole.putBack();
        const outcome = await proof.run(
          { random: randomFrom(SEED), judgesTime: IS_FULL, short: false },
          whole.scene,
        );
        print(proof.name, outcome);
        const { postgres } = whole;
        if (IS_FULL) writeReport(proof, { seen, outcome, began, postgres });
        expect(outcome.failures).toEqual([]);
      },
      20 * MINUTES,
    );
  });
}

async function failuresWithout<Scene>(
  proof: Proof<Scene>,
  scene: Scene,
): Promise<string[]> {
  for (let luck = 0; luck < LUCK; luck += 1) {
    const random = randomFrom(SEED + luck);
    const { failures } = await proof.run(
      { random, judgesTime: false, short: true },
      scene,
    );
    if (failures.length > 0) return failures;
  }
  return [];
}

function print(name: string, { figures, failures }: Outcome): void {
  const lines = Object.entries(figures).map(
    ([key, value]) => `  ${key}: ${value}`,
  );
  const verdict =
    failures.length === 0 ? "  proved" : `  ${failures.join("\n  ")}`;
  process.stderr.write(`${name}\n${lines.join("\n")}\n${verdict}\n`);
}
