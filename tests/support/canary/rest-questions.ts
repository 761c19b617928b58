import type {
  Part,
  Shape,
  Shapes,
} from "../../../src/public-gate/public-shape";
import { SECRET_PREFIX } from "./fill";

const SORTABLE = [
  "text",
  "choice",
  "integer",
  "decimal",
  "boolean",
  "datetime",
];

/** Every parameter that a list accepts, each with each of its fields; relations and parts as far as they may be followed. */
export function listQuestions(shapes: Shapes, shape: Shape): string[] {
  const scalars = [...shape.scalars];
  const fields = ["documentId", ...scalars.map(([name]) => name)];
  const sorts = scalars
    .filter(([, { kind }]) => SORTABLE.includes(kind))
    .map(([name]) => name);
  return [
    "",
    "populate=*",
    "pagination[page]=1&pagination[pageSize]=100&pagination[withCount]=true",
    "pagination[start]=0&pagination[limit]=100",
    ...fields.map((name) => `fields=${name}`),
    ...sorts.flatMap((name) => [`sort=${name}:asc`, `sort=${name}:desc`]),
    ...oneQuestions(shapes, shape),
  ];
}

/** Everything that one document may be asked to bring along. */
export function oneQuestions(shapes: Shapes, shape: Shape): string[] {
  return populates(shapes, shape, "populate", 0);
}

/** Searches for the beginning of every secret, in each text that lists are filtered by. */
export const guesses = (shapes: Shapes, shape: Shape): string[] =>
  texts(shapes, shape).map(
    (path) => `filters${path}[$containsi]=${SECRET_PREFIX}`,
  );

function populates(
  shapes: Shapes,
  shape: Shape,
  at: string,
  hops: number,
): string[] {
  return [...shape.parts].flatMap(([name, part]) => {
    const reached = hops + (part.kind === "relation" ? 1 : 0);
    if (reached > 3) return [];
    if (part.kind === "zone")
      return part.components.flatMap((uid) =>
        inner(shapes, uid, `${at}[${name}][on][${uid}]`, reached),
      );
    return inner(shapes, part.shape, `${at}[${name}]`, reached);
  });
}

function inner(
  shapes: Shapes,
  uid: string,
  at: string,
  hops: number,
): string[] {
  const shape = shapes.get(uid);
  if (shape === undefined) throw new Error(`There is no shape ${uid}.`);
  return [`${at}=true`, ...populates(shapes, shape, `${at}[populate]`, hops)];
}

/** Two relations far: what lies beyond is reached from a list of its own in fewer. */
function texts(shapes: Shapes, shape: Shape, at = "", hops = 0): string[] {
  const own = [...shape.scalars]
    .filter(([, { kind }]) => kind === "text")
    .map(([name]) => `${at}[${name}]`);
  const further = [...shape.parts].flatMap(([name, part]) => {
    const next = filtered(shapes, part);
    const reached = hops + (part.kind === "relation" ? 1 : 0);
    return next === undefined || reached > 2
      ? []
      : texts(shapes, next, `${at}[${name}]`, reached);
  });
  return [...own, ...further];
}

function filtered(shapes: Shapes, part: Part): Shape | undefined {
  const shape = part.kind === "zone" ? undefined : shapes.get(part.shape);
  return shape?.scalars.has("formats") === true ? undefined : shape;
}
