import {
  type Found,
  MOST_RANKED,
  nextOf,
  searchStatement,
} from "../../api/search/search-statement";
import type { SearchRequest } from "../../api/search/search-request";
import { searchOf } from "../search-fields";
import { asBadInput } from "../safe-errors";
import { assembled } from "./assembled";
import type { FieldPlan } from "./field-plan";
import { fieldPlan } from "./object-plan";
import {
  placeOf,
  objectTypeOf,
  shapeAt,
  type Asked,
  askedOf,
  type Planner,
} from "./planner";
import { raw, list } from "./raw";
import { completed } from "./complete";
import { Late, settled, type Variables } from "./late";
import { Row } from "./row";
import { metadata, selected } from "./strapi-query";

const ARTICLE = "api::article.article";

/** `search`: what the search finds is joined with all that is asked of the stories, in the same statement. */
export function searchRoot(planner: Planner, one: Asked): FieldPlan {
  const search = searching(planner, one);
  const row = new Row(planner, shapeAt(planner, ARTICLE));
  const fields = askedOf(planner, objectTypeOf(one), one.nodes).map((inner) =>
    "typename" in inner
      ? { ...inner, cell: null, deep: false, read: () => inner.typename }
      : { key: inner.key, ...pageField(planner, inner, row, search) },
  );
  const { cells, read } = assembled(planner, fields);
  const story = planner.alias();
  return {
    cell: raw(
      planner,
      `(SELECT ? FROM (
         SELECT ?, found.excerpt, found.position, found.place, found.more, found.capped
         FROM (?) AS found
         JOIN ?? AS ?? ON ??.document_id = found."documentId" AND ??.published_at IS NOT NULL
       ) AS ?? GROUP BY ())`,
      [
        cells,
        list(planner, selected(planner.strapi, ARTICLE, row.columns, story)),
        search.statement,
        metadata(planner.strapi, ARTICLE).tableName,
        ...[story, story, story],
        row.alias,
      ],
    ),
    read: completed(one.field.type, placeOf(one), read),
  };
}

interface Searching {
  statement: ReturnType<typeof raw>;
  fingerprint: Late;
}

function pageField(
  planner: Planner,
  one: Asked,
  row: Row,
  { fingerprint }: Searching,
): FieldPlan & { deep: boolean } {
  switch (one.field.name) {
    case "nodes": {
      const { cells, read } = results(planner, one, row);
      return {
        deep: true,
        cell: raw(planner, "coalesce(json_agg(? ORDER BY position), '[]')", [
          cells,
        ]),
        read: completed(one.field.type, placeOf(one), (cell, run) =>
          read(cell, run),
        ),
      };
    }
    case "next":
      return {
        deep: false,
        cell: raw(
          planner,
          `json_build_array(CAST(? AS text), json_agg(json_build_object('place', place, 'more', more) ORDER BY position))`,
          [fingerprint],
        ),
        read: (cell) => {
          const [search, rows] = cell as [string, Found[] | null];
          return nextOf(rows ?? [], { fingerprint: search });
        },
      };
    default: // rankedNewest
      return {
        deep: false,
        cell: raw(planner, "to_json(bool_or(capped))"),
        read: (capped) => (capped === true ? MOST_RANKED : null),
      };
  }
}

/** What a list shows of a story are the story's own fields. */
function results(planner: Planner, one: Asked, row: Row) {
  const fields = askedOf(planner, objectTypeOf(one), one.nodes).map((inner) => {
    if ("typename" in inner)
      return { ...inner, cell: null, deep: false, read: () => inner.typename };
    const { key } = inner;
    switch (inner.field.name) {
      case "excerpt":
        return {
          key,
          deep: false,
          cell: raw(planner, "excerpt"),
          read: (cell: unknown) => cell,
        };
      case "article": {
        const { cells, read } = planner.object(
          objectTypeOf(inner),
          inner.nodes,
          row,
        );
        return {
          key,
          deep: true,
          cell: cells,
          read: completed(inner.field.type, placeOf(inner), read),
        };
      }
      default:
        return { key, deep: true, ...fieldPlan(planner, inner, row) };
    }
  });
  return assembled(planner, fields);
}

/**
 * The search as a statement, for all searches that narrow by the same things: its text depends on nothing else, and its
 * values are those that the same search, put together when it is asked, would bind.
 */
function searching(planner: Planner, { args }: Asked): Searching {
  const asked = memo((variables: Variables) => {
    const request = requested(args, variables);
    const values: (string | number)[] = [];
    const sql = searchStatement(request, (value) => {
      values.push(value);
      return `:p${values.length - 1}`;
    });
    return { request, values, sql };
  });
  const example = asked(planner.example);
  const late = (value: (variables: Variables) => unknown) => {
    const one = new Late(value);
    planner.lates.push(one);
    return one;
  };
  planner.checks.push((variables) => {
    if (asked(variables).sql !== example.sql)
      throw new Error("A search was asked by the plan of another one");
  });
  return {
    statement: planner.strapi.db.connection.raw(
      example.sql,
      Object.fromEntries(
        example.values.map((_, index) => [
          `p${index}`,
          late((variables) => asked(variables).values[index]) as never,
        ]),
      ),
    ),
    fingerprint: late((variables) => asked(variables).request.fingerprint),
  };
}

function requested(args: Asked["args"], variables: Variables): SearchRequest {
  try {
    return searchOf(
      settled(args, (late) => late.value(variables)) as Asked["args"],
    );
  } catch (error) {
    throw asBadInput(error);
  }
}

/** Once for each set of variables, which is an object of its own for each request. */
function memo<Value>(make: (variables: Variables) => Value) {
  const made = new WeakMap<Variables, Value>();
  return (variables: Variables): Value => {
    const value = made.get(variables) ?? make(variables);
    made.set(variables, value);
    return value;
  };
}
