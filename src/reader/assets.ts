import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/** One file of the reader, held in memory: they are few and small. */
interface Asset {
  type: string;
  body: Buffer;
  etag: string;
  lastModified: Date;
}

export interface Assets {
  /** Changes whenever a file does, and stands in the addresses: modules that import each other always match. */
  version: string;
  scripts: string[];
  at(path: string): { asset: Asset; forever: boolean } | null;
}

const TYPES = new Map([
  [".js", "text/javascript; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
  [".svg", "image/svg+xml"],
  [".png", "image/png"],
]);

/** The files of `public/reader`, served as `/reader/<version>/<file>`, and its icon also where browsers look unasked. */
export function readAssets(publicFolder: string): Assets {
  const files = readFolder(path.join(publicFolder, "reader"));
  const version = fingerprint([...files.values()].map(({ body }) => body));
  const icon = files.get("icon.png");

  return {
    version,
    scripts: [...files.keys()].filter((name) => name.endsWith(".js")),
    at(path) {
      if (path === "/favicon.ico" && icon !== undefined)
        return { asset: icon, forever: false };
      const parts = /^\/reader\/([0-9a-f]+)\/([\w.-]+)$/.exec(path);
      const asset = files.get(parts?.[2] ?? "");
      // A page from before a deployment asks for its own version and gets this one, unstored.
      return asset === undefined
        ? null
        : { asset, forever: parts?.[1] === version };
    },
  };
}

function readFolder(folder: string): Map<string, Asset> {
  const names = readdirSync(folder).sort();
  return new Map(
    names.flatMap((name): [string, Asset][] => {
      const type = TYPES.get(path.extname(name));
      if (type === undefined) return [];
      const file = path.join(folder, name);
      const body = readFileSync(file);
      const etag = `"${fingerprint([body])}"`;
      return [[name, { type, body, etag, lastModified: statSync(file).mtime }]];
    }),
  );
}

function fingerprint(contents: Buffer[]): string {
  const hash = createHash("sha256");
  for (const content of contents) hash.update(content);
  return hash.digest("hex").slice(0, 12);
}
