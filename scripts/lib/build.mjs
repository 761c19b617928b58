import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";

import { capture } from "./capture.mjs";
import { Refusal, step } from "./messages.mjs";
import { sourceHash } from "./source-hash.mjs";

const TSC = "node_modules/typescript/bin/tsc";
const STRAPI = "node_modules/@strapi/strapi/bin/strapi.js";
const ADMIN = path.join("src", "admin");
const isAdmin = (file) => file.startsWith(ADMIN + path.sep);

/** Builds the server and the admin panel, each only when its sources are not the ones it was built from. */
export async function buildWhenNeeded(
  root,
  { admin = true, announce = step } = {},
) {
  const server = target(
    root,
    "dist/.built-from",
    sourceHash(
      root,
      [
        "src",
        "config",
        "database",
        "seeds",
        "scripts",
        "types",
        "tsconfig.json",
      ],
      { except: (file) => isAdmin(file) || file.endsWith(".mjs") },
    ),
  );
  const panel = target(
    root,
    "dist/build/.built-from",
    sourceHash(root, [
      ADMIN,
      "config/admin.ts",
      "config/plugins.ts",
      "package-lock.json",
    ]),
  );

  const dist = path.join(root, "dist");
  if (admin && !panel.isBuilt())
    await announce("Building the server and the admin panel", async () => {
      if (!server.isBuilt()) emptyExceptPanel(dist);
      // Strapi compiles the server before it bundles the panel.
      await compile(root, [STRAPI, "build"]);
      panel.stamp();
      server.stamp();
    });
  else if (!server.isBuilt())
    await announce("Building the server", async () => {
      emptyExceptPanel(dist);
      await compile(root, [TSC, "-p", "."]);
      server.stamp();
    });
}

function target(root, file, hash) {
  const place = path.join(root, file);
  return {
    isBuilt: () => existsSync(place) && readFileSync(place, "utf8") === hash,
    stamp: () => writeFileSync(place, hash),
  };
}

/** A source that is gone must not live on as what it was compiled to. */
function emptyExceptPanel(dist) {
  mkdirSync(dist, { recursive: true });
  for (const name of readdirSync(dist))
    if (name !== "build")
      rmSync(path.join(dist, name), { recursive: true, force: true });
}

async function compile(root, args) {
  const { code, output } = await capture(process.execPath, args, {
    cwd: root,
    env: { ...process.env, NODE_ENV: "production" },
  });
  if (code !== 0) throw new Refusal(`${args.join(" ")} failed:\n${output}`);
}
