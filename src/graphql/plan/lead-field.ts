import type { FieldPlan } from "./field-plan";
import {
  placeOf,
  objectTypeOf,
  shapeAt,
  type Asked,
  type Planner,
} from "./planner";
import { raw, list } from "./raw";
import { completed } from "./complete";
import { Row } from "./row";
import { metadata, selected } from "./strapi-query";

const ARTICLE = "api::article.article";

/** What leads a section, in the editor's order; a story that is not live is as if it were not there. */
export function leadField(planner: Planner, one: Asked, row: Row): FieldPlan {
  const target = new Row(planner, shapeAt(planner, ARTICLE));
  const { cells, read } = planner.object(objectTypeOf(one), one.nodes, target);
  const story = planner.alias();
  const rows = raw(
    planner,
    `SELECT ? FROM jsonb_array_elements_text(CASE jsonb_typeof(?) WHEN 'array' THEN ? ELSE '[]' END)
     WITH ORDINALITY AS lead (document_id, place)
     JOIN ?? AS ?? ON ??.document_id = lead.document_id AND ??.published_at IS NOT NULL
     ORDER BY lead.place`,
    [
      list(planner, selected(planner.strapi, ARTICLE, target.columns, story)),
      row.column("lead"),
      row.column("lead"),
      metadata(planner.strapi, ARTICLE).tableName,
      story,
      story,
      story,
    ],
  );
  return {
    cell: raw(planner, "(SELECT coalesce(json_agg(?), '[]') FROM (?) AS ??)", [
      cells,
      rows,
      target.alias,
    ]),
    read: completed(one.field.type, placeOf(one), read),
  };
}
