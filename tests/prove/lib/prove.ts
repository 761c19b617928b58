import { openDatabase, type Database } from "./database";
import type { Random } from "./random";
import { randomFrom } from "./random";
import { IS_FULL, SCALE, SEED } from "./size";
import type { SupervisedNewsroom } from "./supervised-newsroom";
import { superviseNewsroom } from "./supervised-newsroom";
import { preload, type Protection } from "./protection";
import { writeReport } from "./write-report";

/** What a run has found. */
export interface Outcome {
  figures: Record<string, string | number>;
  /** What should not be: a sentence each. */
  failures: string[];
}

/** What is loaded into a newsroom to see inside of it, and the settings that it reads. */
export interface Watch {
  files: string[];
  env: Record<string, string>;
}

export interface Trial {
  random: Random;
  /** Times are judged at full size only: a shared machine says nothing about them. */
  judgesTime: boolean;
  /** True for the run in which the protection is off: no more of it than shows the failure. */
  short: boolean;
  /** A newsroom of the trial's own, or another process on the database of one. */
  start(
    beside?: SupervisedNewsroom,
    watch?: Watch,
  ): Promise<SupervisedNewsroom>;
  /** Its database, by a way of our own. */
  open(newsroom: SupervisedNewsroom): Database;
}

export interface Proof {
  name: string;
  /** What is proved, as a sentence. */
  claim: string;
  protections: Protection[];
  run(trial: Trial): Promise<Outcome>;
}

/** How often a run without protection may be lucky before we say that it was never needed. */
const LUCK = 5;
const MINUTES = 60_000;

/** Each proof is first seen to fail with its protection switched off; otherwise it proves nothing. */
export function prove(proof: Proof): void {
  const seen: Record<string, string> = {};
  const began = Date.now();
  let postgres = "";

  describe(`${proof.name}, at ${SCALE} of full size with seed ${SEED}`, () => {
    it.each(proof.protections)(
      "fails without protection: $without",
      async (protection) => {
        const found = await failuresWithout(proof, protection);
        seen[protection.without] = found[0] ?? "nothing";
        process.stderr.write(`${proof.name}, without: ${found[0]}\n`);
        expect(found).not.toEqual([]);
      },
      10 * MINUTES,
    );

    it(
      proof.claim,
      async () => {
        const outcome = await oneRun(proof, null, SEED, (version) => {
          postgres = version;
        });
        print(proof.name, outcome);
        if (IS_FULL) writeReport(proof, { seen, outcome, began, postgres });
        expect(outcome.failures).toEqual([]);
      },
      20 * MINUTES,
    );
  });
}

async function failuresWithout(
  proof: Proof,
  protection: Protection,
): Promise<string[]> {
  for (let luck = 0; luck < LUCK; luck += 1) {
    const { failures } = await oneRun(proof, protection, SEED + luck);
    if (failures.length > 0) return failures;
  }
  return [];
}

async function oneRun(
  proof: Proof,
  protection: Protection | null,
  seed: number,
  tellVersion: (postgres: string) => void = () => {},
): Promise<Outcome> {
  const newsrooms: SupervisedNewsroom[] = [];
  const databases: Database[] = [];
  try {
    return await proof.run({
      random: randomFrom(seed),
      judgesTime: IS_FULL && protection === null,
      short: protection !== null,
      async start(beside, watch) {
        const newsroom = await superviseNewsroom({
          ...(beside && {
            database: { url: beside.databaseUrl, admin: beside.admin },
          }),
          env: { ...watch?.env, ...preload(protection, watch?.files) },
        });
        newsrooms.push(newsroom);
        tellVersion(await versionOf(newsroom.databaseUrl));
        if (beside === undefined)
          await protection?.change?.(newsroom.databaseUrl);
        return newsroom;
      },
      open({ databaseUrl }) {
        const database = openDatabase(databaseUrl);
        databases.push(database);
        return database;
      },
    });
  } finally {
    for (const database of databases) await database.close();
    for (const newsroom of newsrooms) await newsroom.stop();
  }
}

async function versionOf(databaseUrl: string): Promise<string> {
  const database = openDatabase(databaseUrl);
  const [row] = await database.rows<{ server_version: string }>(
    "SHOW server_version",
  );
  await database.close();
  return row?.server_version ?? "unknown";
}

function print(name: string, { figures, failures }: Outcome): void {
  const lines = Object.entries(figures).map(
    ([key, value]) => `  ${key}: ${value}`,
  );
  const verdict =
    failures.length === 0 ? "  proved" : `  ${failures.join("\n  ")}`;
  process.stderr.write(`${name}\n${lines.join("\n")}\n${verdict}\n`);
}
