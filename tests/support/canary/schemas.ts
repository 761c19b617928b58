import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

export interface Attribute {
  type: string;
  private?: boolean;
  required?: boolean;
  component?: string;
  components?: string[];
  repeatable?: boolean;
  customField?: string;
  relation?: string;
}

export interface Schema {
  uid: string;
  modelType?: string;
  options?: { draftAndPublish?: boolean };
  attributes: Record<string, Attribute>;
}

const root = path.resolve(__dirname, "../../..", "src");

/** Every type and component as its file says it, so that a new field is tested without a word. */
const SCHEMAS: ReadonlyMap<string, Schema> = new Map(
  [...typeFiles(), ...componentFiles()].map(([uid, file, modelType]) => {
    const { options, attributes } = JSON.parse(
      readFileSync(file, "utf8"),
    ) as Schema;
    return [uid, { uid, modelType, options, attributes }];
  }),
);

export const schema = (uid: string): Schema => {
  const found = SCHEMAS.get(uid);
  if (found === undefined) throw new Error(`There is no schema ${uid}.`);
  return found;
};

/** A folder may also hold an address that is no content type. */
function typeFiles(): [string, string, string][] {
  return readdirSync(path.join(root, "api"))
    .map((name): [string, string, string] => [
      `api::${name}.${name}`,
      path.join(root, "api", name, "content-types", name, "schema.json"),
      "contentType",
    ])
    .filter(([, file]) => existsSync(file));
}

function componentFiles(): [string, string, string][] {
  return readdirSync(path.join(root, "components")).flatMap((folder) =>
    readdirSync(path.join(root, "components", folder)).map(
      (file): [string, string, string] => [
        `${folder}.${file.replace(".json", "")}`,
        path.join(root, "components", folder, file),
        "component",
      ],
    ),
  );
}
