import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import path from "node:path";

/** One hash of the names and contents of files and whole folders. */
export function sourceHash(root, places, { except = () => false } = {}) {
  const hash = createHash("sha256");
  for (const place of places)
    for (const file of filesOf(root, place).filter((name) => !except(name)))
      hash.update(`${file}\0`).update(readFileSync(path.join(root, file)));
  return hash.digest("hex").slice(0, 16);
}

function filesOf(root, place) {
  const whole = path.join(root, place);
  if (!existsSync(whole)) return [];
  if (statSync(whole).isFile()) return [place];
  return readdirSync(whole, { recursive: true })
    .map((name) => path.join(place, name))
    .filter((name) => statSync(path.join(root, name)).isFile())
    .sort();
}
