import { whole } from "../../changes/editions/whole-edition";
import type { Edition } from "../../changes/editions/edition";
import type { ReferenceEdition } from "../../changes/editions/whole-edition";
import { sqlFile } from "../../database/sql-file";
import type { FieldPlan } from "./field-plan";
import {
  placeOf,
  objectTypeOf,
  shapeAt,
  type Asked,
  askedOf,
  type Planner,
} from "./planner";
import { raw } from "./raw";
import { completed } from "./complete";
import { isHeld } from "./is-held";
import { plainRead } from "./plain";
import { Row } from "./row";
import { published } from "./rows-wanted";
import type { Read } from "./run";
import { rowsOf } from "./strapi-query";

const ARTICLE = "api::article.article";

/** What stands at an address, as the statement tells it. */
interface Standing {
  status: "LIVE" | "MOVED" | "GONE" | "UNKNOWN";
  slug: string | null;
  article: unknown;
}

const UNKNOWN: Standing = { status: "UNKNOWN", slug: null, article: null };

/**
 * `articleBySlug`: out of the story's edition, which holds all that a page shows; and out of Strapi's tables where the query
 * asks for what no edition holds (other stories, parts in another order).
 */
export function storyAt(planner: Planner, one: Asked): FieldPlan {
  const fields = askedOf(planner, objectTypeOf(one), one.nodes);
  const stories = fields.filter(
    (inner): inner is Asked =>
      !("typename" in inner) && inner.field.name === "article",
  );
  const held = stories.length > 0 && stories.every((it) => isHeld(planner, it));
  const found = held
    ? fromEdition(planner, one, stories)
    : fromTables(planner, one, stories);
  const reads = fields.map((inner) => ({
    key: inner.key,
    read: fieldRead(inner, found.read),
  }));
  return {
    cell: found.cell,
    read: completed(one.field.type, placeOf(one), (cell, run) => {
      const standing = cell === null ? UNKNOWN : found.standing(cell);
      const depth = run.path.length;
      const entries = reads.map(({ key, read }) => {
        run.path[depth] = key;
        return [key, read(standing, run)];
      });
      run.path.length = depth;
      return Object.fromEntries(entries);
    }),
  };
}

function fieldRead(
  inner: ReturnType<typeof askedOf>[number],
  article: (key: string) => Read,
): (standing: Standing, run: Parameters<Read>[1]) => unknown {
  if ("typename" in inner) return () => inner.typename;
  if (inner.field.name === "status") return ({ status }) => status;
  if (inner.field.name === "slug") return ({ slug }) => slug;
  const read = completed(inner.field.type, placeOf(inner), article(inner.key));
  return (standing, run) => read(standing.article, run);
}

interface AtAddress {
  state: string;
  documentId: string;
  liveSlug: string | null;
  edition: Edition | null;
  refs: ReferenceEdition[];
}

function fromEdition(planner: Planner, one: Asked, stories: Asked[]) {
  const statement = planner.strapi.db.connection.raw(
    sqlFile("src/changes/sql/find-at-address.sql"),
    { type: "article", slug: one.args["slug"] as string },
  );
  const reads = new Map(
    stories.map((inner) => [
      inner.key,
      plainRead(planner, objectTypeOf(inner), inner.nodes),
    ]),
  );
  return {
    cell: raw(planner, "(SELECT row_to_json(found) FROM (?) AS found)", [
      statement,
    ]),
    standing: (cell: unknown): Standing => {
      const { state, liveSlug, edition, refs } = cell as AtAddress;
      const article =
        edition !== null && "body" in edition.document
          ? whole(edition.parts, refs).story(edition.document)
          : null;
      return standing(state, liveSlug, article);
    },
    read: (key: string) => reads.get(key) ?? NOTHING,
  };
}

function fromTables(planner: Planner, one: Asked, stories: Asked[]) {
  const shape = shapeAt(planner, ARTICLE);
  const plans = stories.map((inner) => {
    const row = new Row(planner, shape);
    const plan = planner.object(objectTypeOf(inner), inner.nodes, row);
    const where = { documentId: raw(planner, "addresses.document_id") };
    const wanted = { where: { $and: [published(shape).where, where] } };
    const rows = rowsOf(planner.strapi, ARTICLE, wanted, row.columns);
    const cell = raw(planner, "(SELECT ? FROM ? AS ??)", [
      plan.cells,
      rows,
      row.alias,
    ]);
    return { key: inner.key, read: plan.read, cell };
  });
  const reads = new Map(
    plans.map(({ key, read }, index): [string, Read] => [
      key,
      (cells, run) => read(Array.isArray(cells) ? cells[index] : null, run),
    ]),
  );
  return {
    cell: raw(
      planner,
      `(SELECT json_build_array(addresses.state, live.slug, CASE addresses.state WHEN 'live' THEN json_build_array(${plans
        .map(() => "?")
        .join(", ")}) END)
       FROM addresses LEFT JOIN addresses AS live
         ON live.type = addresses.type AND live.document_id = addresses.document_id AND live.state = 'live'
       WHERE addresses.type = 'article' AND addresses.slug = ? AND addresses.state <> 'reserved')`,
      [...plans.map(({ cell }) => cell), one.args["slug"]],
    ),
    standing: (cell: unknown): Standing => {
      const [state, liveSlug, article] = cell as [
        string,
        string | null,
        unknown,
      ];
      return standing(state, liveSlug, article);
    },
    read: (key: string) => reads.get(key) ?? NOTHING,
  };
}

const NOTHING: Read = () => null;

/** A reserved address is not found; one without a live slug leads nowhere any more. */
function standing(
  state: string,
  slug: string | null,
  article: unknown,
): Standing {
  if (slug === null) return { status: "GONE", slug: null, article: null };
  if (state !== "live") return { status: "MOVED", slug, article: null };
  return article === null ? UNKNOWN : { status: "LIVE", slug, article };
}
