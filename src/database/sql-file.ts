import { readFileSync } from "node:fs";
import path from "node:path";

const texts = new Map<string, string>();

/** The statement kept in `file`, a path from the project's root. SQL is read as SQL, in files of its own. */
export function sqlFile(file: string): string {
  let text = texts.get(file);
  if (text === undefined) {
    text = readFileSync(path.join(strapi.dirs.app.root, file), "utf8");
    texts.set(file, text);
  }
  return text;
}
