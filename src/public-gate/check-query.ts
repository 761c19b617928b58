import { checkFields } from "./check-fields";
import { checkFilters } from "./check-filters";
import { checkPagination } from "./check-pagination";
import { checkPopulate } from "./check-populate";
import { checkSort, stableSort } from "./check-sort";
import type { Shape, Shapes } from "./public-shape";
import type { Checked, QueryBranch, QueryNode } from "./query-tree";
import { unknownParameter } from "./refusal";

type Check = (shapes: Shapes, shape: Shape, node: QueryNode) => Checked;

const ONE: Record<string, Check> = {
  fields: (_shapes, shape, node) => checkFields(shape, node, "fields"),
  populate: checkPopulate,
};
const LIST: Record<string, Check> = {
  ...ONE,
  filters: (shapes, shape, node) => checkFilters(shapes, shape, node),
  sort: (_shapes, shape, node) => checkSort(shape, node, "sort"),
  pagination: (_shapes, _shape, node) => checkPagination(node),
};

/** What a list of documents may be asked: Strapi's conventions, within the public shape. */
export const checkListQuery = (
  shapes: Shapes,
  shape: Shape,
  query: QueryBranch,
): Record<string, Checked> => {
  const { sort, ...checked } = checkQuery(LIST, shapes, shape, query);
  return { ...checked, sort: stableSort(shape, (sort ?? []) as string[]) };
};

/** What one document may be asked. */
export const checkOneQuery = (
  shapes: Shapes,
  shape: Shape,
  query: QueryBranch,
) => checkQuery(ONE, shapes, shape, query);

function checkQuery(
  checks: Record<string, Check>,
  shapes: Shapes,
  shape: Shape,
  query: QueryBranch,
) {
  const checked: Record<string, Checked> = {};
  for (const [name, node] of query) {
    const check = Object.hasOwn(checks, name) ? checks[name] : undefined;
    if (check === undefined) throw unknownParameter(name, Object.keys(checks));
    checked[name] = check(shapes, shape, node);
  }
  return checked;
}
