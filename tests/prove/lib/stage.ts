import { openDatabase, type Database } from "./database";
import type { Proof } from "./prove";
import type { Protection } from "./protection";
import type { SupervisedNewsroom, Watch } from "./supervised-newsroom";
import { superviseNewsroom } from "./supervised-newsroom";

/** Where a proof has its newsrooms. */
export interface Stage {
  /** A newsroom of the proof's own, or another process on the database of one. */
  start(
    beside?: SupervisedNewsroom,
    watch?: Watch,
  ): Promise<SupervisedNewsroom>;
  /** Its database, by a way of our own. */
  open(newsroom: SupervisedNewsroom): Database;
}

/** All that most proofs stand on. */
export interface OneNewsroom {
  newsroom: SupervisedNewsroom;
  database: Database;
}

export async function oneNewsroom(stage: Stage): Promise<OneNewsroom> {
  const newsroom = await stage.start();
  return { newsroom, database: stage.open(newsroom) };
}

export interface OpenStage<Scene> {
  scene: Scene;
  /** The version of the database. */
  postgres: string;
  /** Gives all newsrooms the protection back that they were started without. */
  putBack(): Promise<void>;
  close(): Promise<void>;
}

/** Starts what a proof needs, without one of its protections. */
export async function openStage<Scene>(
  { prepare }: Pick<Proof<Scene>, "prepare">,
  protection: Protection | null,
): Promise<OpenStage<Scene>> {
  const newsrooms: SupervisedNewsroom[] = [];
  const databases: Database[] = [];
  const changesBack: (() => Promise<void>)[] = [];
  let postgres = "unknown";

  const stage: Stage = {
    async start(beside, watch) {
      const newsroom = await superviseNewsroom({
        ...(beside && {
          database: { url: beside.databaseUrl, admin: beside.admin },
        }),
        ...(watch && { watch }),
        ...(protection?.replace !== undefined && {
          without: protection.replace,
        }),
      });
      newsrooms.push(newsroom);
      postgres = await versionOf(newsroom.databaseUrl);
      if (beside === undefined && protection?.change !== undefined)
        changesBack.push(await protection.change(newsroom.databaseUrl));
      return newsroom;
    },
    open({ databaseUrl }) {
      const database = openDatabase(databaseUrl);
      databases.push(database);
      return database;
    },
  };

  async function close() {
    for (const database of databases) await database.close();
    for (const newsroom of newsrooms) await newsroom.stop();
  }

  try {
    const scene = await prepare(stage);
    return {
      scene,
      postgres,
      async putBack() {
        for (const newsroom of newsrooms) await newsroom.putBack();
        for (const changeBack of changesBack.splice(0)) await changeBack();
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
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
