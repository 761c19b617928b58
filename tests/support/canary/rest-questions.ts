import type {
  Part,
  Shape,
  Shapes,
} from "../../../src/public-gate/public-shape";
import { SECRET_PREFIX } from "./fill";

const MAX_HOPS = 3;
const SORTABLE = [
  "text",
  "choice",
  "integer",
  "decimal",
  "boolean",
  "datetime",
];

/** As many as the gate takes in one question. */
const MAX_SORTS = 5;

/** Every parameter that a list accepts, with each of its fields; relations and parts as far as they may be followed. */
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
    `fields=${fields.join(",")}`,
    ...["asc", "desc"].flatMap((way) => sortsOf(sorts, way)),
    ...oneQuestions(shapes, shape),
  ];
}

/** Everything that one document may be asked to bring along: each part with all that lies below it. */
export const oneQuestions = (shapes: Shapes, shape: Shape): string[] =>
  [...shape.parts].map(([name, part]) =>
    populates(shapes, name, part, "populate", 0).join("&"),
  );

/** Searches for the beginning of every secret, in each text that lists are filtered by: all texts of one thing at once. */
export const guesses = (shapes: Shapes, shape: Shape): string[] =>
  searched(shapes, shape).map(({ at, texts }) =>
    texts
      .map(
        (name, index) =>
          `filters${at}[$or][${index}][${name}][$containsi]=${SECRET_PREFIX}`,
      )
      .join("&"),
  );

function sortsOf(names: string[], way: string): string[] {
  const questions: string[] = [];
  for (let index = 0; index < names.length; index += MAX_SORTS)
    questions.push(
      `sort=${names
        .slice(index, index + MAX_SORTS)
        .map((name) => `${name}:${way}`)
        .join(",")}`,
    );
  return questions;
}

/** A part and the parts below it. What has some below it comes whole with them. */
function populates(
  shapes: Shapes,
  name: string,
  part: Part,
  at: string,
  hops: number,
): string[] {
  const reached = hops + (part.kind === "relation" ? 1 : 0);
  if (reached > MAX_HOPS) return [];
  if (part.kind === "zone")
    return part.components.flatMap((uid) =>
      inner(shapes, uid, `${at}[${name}][on][${uid}]`, reached),
    );
  return inner(shapes, part.shape, `${at}[${name}]`, reached);
}

function inner(
  shapes: Shapes,
  uid: string,
  at: string,
  hops: number,
): string[] {
  const shape = shapes.get(uid);
  if (shape === undefined) throw new Error(`There is no shape ${uid}.`);
  const below = [...shape.parts].flatMap(([name, part]) =>
    populates(shapes, name, part, `${at}[populate]`, hops),
  );
  return below.length > 0 ? below : [`${at}=true`];
}

/** Two relations far: what lies beyond is reached from a list of its own in fewer. */
function searched(
  shapes: Shapes,
  shape: Shape,
  at = "",
  hops = 0,
): { at: string; texts: string[] }[] {
  const texts = [...shape.scalars]
    .filter(([, { kind }]) => kind === "text")
    .map(([name]) => name);
  const further = [...shape.parts].flatMap(([name, part]) => {
    const next = filtered(shapes, part);
    const reached = hops + (part.kind === "relation" ? 1 : 0);
    return next === undefined || reached > 2
      ? []
      : searched(shapes, next, `${at}[${name}]`, reached);
  });
  return [...(texts.length > 0 ? [{ at, texts }] : []), ...further];
}

function filtered(shapes: Shapes, part: Part): Shape | undefined {
  const shape = part.kind === "zone" ? undefined : shapes.get(part.shape);
  return shape?.scalars.has("formats") === true ? undefined : shape;
}
