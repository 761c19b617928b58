/** How a public value is compared and written. */
export type Scalar =
  | { kind: "text" | "integer" | "decimal" | "boolean" | "datetime" }
  | { kind: "choice"; values: readonly string[] }
  | { kind: "blocks" | "formats" | "address" | "stories" };

/** What is made of other fields of the same row when it goes out: those must have been read. */
export interface Derived {
  kind: "sizes";
  from: readonly string[];
}

/** What must be asked for by `populate`. */
export type Part =
  | { kind: "relation" | "component"; shape: string; many: boolean }
  | { kind: "zone"; components: readonly string[] };

/** Everything of one type or component that the public may see: what is not in it does not exist. */
export interface Shape {
  uid: string;
  /** A document has an address of its own; a component is part of one. */
  document: boolean;
  drafts: boolean;
  scalars: ReadonlyMap<string, Scalar>;
  derived: ReadonlyMap<string, Derived>;
  parts: ReadonlyMap<string, Part>;
}

export type Shapes = ReadonlyMap<string, Shape>;

/** As far as the gate reads a Strapi schema. */
export interface Schema {
  uid: string;
  modelType?: string;
  globalId?: string;
  options?: { draftAndPublish?: boolean };
  attributes: Record<string, Attribute>;
}

interface Attribute {
  type: string;
  private?: boolean;
  target?: string;
  relation?: string;
  component?: string;
  components?: readonly string[];
  repeatable?: boolean;
  multiple?: boolean;
  enum?: readonly string[];
  customField?: string;
}

export const MEDIA = "plugin::upload.file";

/** Strapi's own columns. `createdAt` tells when a reporter began; the rest is plumbing. */
const PLUMBING = new Set([
  "id",
  "createdAt",
  "createdBy",
  "updatedBy",
  "locale",
  "localizations",
]);

/** The public shape of each type, component and picture, from the schemas of all that may be reached from `uids`. */
export function publicShapes(
  uids: readonly string[],
  schemaOf: (uid: string) => Schema,
): Shapes {
  const shapes = new Map<string, Shape>([[MEDIA, mediaShape]]);
  const isPublic = (uid: string) => uids.includes(uid);
  const reach = (uid: string) => {
    if (shapes.has(uid)) return;
    const shape = shapeOf(schemaOf(uid), isPublic);
    shapes.set(uid, shape);
    for (const part of shape.parts.values())
      (part.kind === "zone" ? part.components : [part.shape]).forEach(reach);
  };
  uids.forEach(reach);
  return shapes;
}

const NONE: ReadonlyMap<string, Derived> = new Map();

function shapeOf(schema: Schema, isPublic: (uid: string) => boolean): Shape {
  const drafts = schema.options?.draftAndPublish === true;
  const scalars = new Map<string, Scalar>();
  const parts = new Map<string, Part>();
  for (const [name, attribute] of Object.entries(schema.attributes)) {
    if (attribute.private === true || PLUMBING.has(name)) continue;
    if (name === "publishedAt" && !drafts) continue;
    const scalar = scalarOf(attribute);
    if (scalar !== null) scalars.set(name, scalar);
    const part = partOf(attribute, isPublic);
    if (part !== null) parts.set(name, part);
  }
  const document = schema.modelType !== "component";
  return { uid: schema.uid, document, drafts, scalars, derived: NONE, parts };
}

function scalarOf({ type, enum: values, customField }: Attribute) {
  if (customField === "global::lead-stories")
    return { kind: "stories" } as const;
  switch (type) {
    case "string":
    case "text":
    case "richtext":
    case "uid":
    case "email":
      return { kind: "text" } as const;
    case "enumeration":
      return { kind: "choice", values: values ?? [] } as const;
    case "integer":
    case "decimal":
    case "boolean":
    case "datetime":
    case "blocks":
      return { kind: type } as const;
    default:
      return null; // json, password and whatever comes: public only once it has a shape here
  }
}

function partOf(
  attribute: Attribute,
  isPublic: (uid: string) => boolean,
): Part | null {
  const { type, target = "", relation = "", component = "" } = attribute;
  if (type === "relation" && isPublic(target))
    return { kind: "relation", shape: target, many: relation.endsWith("Many") };
  if (type === "media")
    return {
      kind: "component",
      shape: MEDIA,
      many: attribute.multiple === true,
    };
  if (type === "component")
    return {
      kind: "component",
      shape: component,
      many: attribute.repeatable === true,
    };
  if (type === "dynamiczone")
    return { kind: "zone", components: attribute.components ?? [] };
  return null;
}

/** Of an uploaded file, what a page needs to show it: nothing of where and how it is stored. */
const mediaShape: Shape = {
  uid: MEDIA,
  document: false,
  drafts: false,
  scalars: new Map<string, Scalar>([
    ["url", { kind: "address" }],
    ["alternativeText", { kind: "text" }],
    ["caption", { kind: "text" }],
    ["width", { kind: "integer" }],
    ["height", { kind: "integer" }],
    ["mime", { kind: "text" }],
    ["size", { kind: "decimal" }],
    ["formats", { kind: "formats" }],
  ]),
  derived: new Map<string, Derived>([
    [
      "sizes",
      { kind: "sizes", from: ["url", "width", "height", "mime", "formats"] },
    ],
  ]),
  parts: new Map(),
};
