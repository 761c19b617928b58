import { randomBytes } from "node:crypto";

import { buildWhenNeeded } from "./build.mjs";
import { openDatabase } from "./database.mjs";
import { readSettings } from "./env-file.mjs";
import { installWhenNeeded } from "./install.mjs";
import { interrupted, listenForInterruption } from "./interruption.mjs";
import { Refusal, since, step } from "./messages.mjs";
import { spawnNewsroom } from "./newsroom-process.mjs";
import { refuseTakenPort } from "./ports.mjs";
import { root } from "./root.mjs";
import { seedOnce } from "./seed.mjs";
import { printWelcome } from "./welcome.mjs";

export async function start(args) {
  const began = Date.now();
  refuseArguments(args);
  listenForInterruption();
  console.log("\nDateline\n");

  // 1. What needs no database.
  await installWhenNeeded(root);
  const settings = await readSettings(root);
  const host = settings["HOST"] || "127.0.0.1";
  const port = Number(settings["PORT"] || 1337);
  await refuseTakenPort(port, host);

  // 2. The database first, then the build: a second start on the same data is refused before it builds.
  const database = await openDatabase({ root, settings });
  try {
    await buildWhenNeeded(root);
    const env = {
      ...settings,
      NODE_ENV: "production",
      HOST: host,
      PORT: String(port),
      DATABASE_URL: database.url,
    };
    if (database.embedded) await seedOnce({ root, env, database });

    // 3. Serve until somebody says stop, or something ends that should not.
    await serve({ env, settings, database, began });
  } finally {
    await database.stop();
  }
  console.log("  Stopped.");
}

async function serve({ env, settings, database, began }) {
  const password =
    env["FIRST_ADMIN_PASSWORD"] || randomBytes(12).toString("base64url");
  let admin = null;
  let isOpen = false;
  const newsroom = spawnNewsroom({
    root,
    env: { ...env, FIRST_ADMIN_PASSWORD: password },
    write: (chunk) => isOpen && process.stdout.write(chunk),
    onMessage: (message) => (admin = message.firstAdmin ?? admin),
  });
  try {
    const opened = step("Opening the newsroom", newsroom.ready);
    // Interrupted, it fails when the server is stopped; that is no news.
    opened.catch(() => {});
    const first = await Promise.race([opened, interrupted()]);
    if (first === "interrupted") return;

    printWelcome({
      url: settings["PUBLIC_URL"] || newsroom.url,
      admin,
      password: env["FIRST_ADMIN_PASSWORD"] ? null : password,
      time: since(began),
    });
    isOpen = true;
    const ended = await Promise.race([
      interrupted(),
      newsroom.exited.then((code) => `The server ended (${code}).`),
      ...(database.exited
        ? [database.exited.then(() => "The database ended.")]
        : []),
    ]);
    if (ended === "interrupted") {
      console.log("\n  Finishing what is under way ...");
      return;
    }
    throw new Refusal(ended);
  } finally {
    await newsroom.stop();
  }
}

function refuseArguments(args) {
  if (args.length === 0) return;
  if (args[0]?.startsWith("--workers"))
    throw new Refusal(
      "One process serves in this version: --workers is not there yet.",
    );
  throw new Refusal(`npm start takes no arguments; it got ${args.join(" ")}.`);
}
