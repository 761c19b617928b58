import { joinsApart } from "../../database/joins-apart";
import { DEFAULT_PAGE_SIZE } from "../../public-gate/check-pagination";
import { stableSort } from "../../public-gate/check-sort";
import type { Shape } from "../../public-gate/public-shape";
import { checkListArgs, withFiltersApart } from "../check-list-args";
import { asBadInput } from "../safe-errors";
import type { Args, Planner } from "./planner";
import { hasLate, Late, settled, type Variables } from "./late";
import type { RowsWanted } from "./strapi-query";

/** What readers have: of a type with drafts, its published rows. */
export const published = ({ drafts }: Shape): RowsWanted =>
  drafts ? { where: { publishedAt: { $notNull: true } } } : {};

/**
 * What a list's arguments ask for, by Strapi's own reading of them. A list of the root has an order of its own; that of a
 * document has the one that an editor gave it.
 */
export function rowsWanted(
  planner: Planner,
  shape: Shape,
  args: Args,
  { root = false } = {},
): RowsWanted {
  checkArgs(planner, shape, args);
  const { pagination, ...given } = withFiltersApart(
    planner.how.shapes,
    shape,
    settled(withoutNulls(args), ({ text }) => text) as Args,
  );
  const { sort } = given;
  const sorted = root && {
    sort: stableSort(shape, Array.isArray(sort) ? sort : []),
  };
  const isLate = hasLate(args["pagination"]);
  const params = transforming(planner).transformArgs(
    {
      ...given,
      ...sorted,
      ...(!isLate && pagination !== undefined && { pagination }),
    },
    {
      contentType: planner.strapi.getModel(shape.uid as never),
      usePagination: true,
    },
  );
  const { where, ...wanted } = planner.strapi
    .get<QueryParams>("query-params")
    .transform(shape.uid, params);
  const all = [published(shape).where, where].filter(
    (one) => one !== undefined,
  );
  return {
    ...wanted,
    ...(isLate && lateWindow(planner, args)),
    ...(all.length > 0 && {
      where: joinsApart(planner.strapi, shape.uid, { $and: all }),
    }),
  };
}

/** As far as Strapi's services are asked for what the arguments of a list mean. */
interface Transforming {
  transformArgs(args: object, options: object): object;
}
interface QueryParams {
  transform(uid: string, params: object): RowsWanted;
}

const transforming = ({ strapi }: Planner): Transforming =>
  strapi.plugin("graphql").service("builders").utils as Transforming;

/** Now, or when all of them are known. */
export function checkArgs(planner: Planner, shape: Shape, args: Args): void {
  const check = (variables: Variables) => {
    try {
      checkListArgs(planner.how.shapes, shape, known(args, variables));
    } catch (error) {
      throw asBadInput(error);
    }
  };
  if (hasLate(args)) planner.checks.push(check);
  else check({});
}

const known = (args: Args, variables: Variables) =>
  withoutNulls(settled(args, (late) => late.value(variables)) as Args);

function lateWindow(planner: Planner, args: Args) {
  const window = (variables: Variables) =>
    windowOf(known(args, variables)["pagination"]);
  const limit = new Late((variables) => window(variables).limit);
  const offset = new Late((variables) => window(variables).offset);
  planner.lates.push(limit, offset);
  return { limit: limit.number, offset: offset.number };
}

/** As Strapi reads the argument `pagination`, which was checked before. */
export function windowOf(pagination: unknown) {
  const {
    page = 1,
    pageSize,
    start,
    limit,
  } = (pagination ?? {}) as {
    page?: number;
    pageSize?: number;
    start?: number;
    limit?: number;
  };
  const size = limit ?? pageSize ?? DEFAULT_PAGE_SIZE;
  return { limit: size, offset: start ?? (page - 1) * size };
}

/** An argument that is null is one that was not given; Strapi's reading would stumble over it. */
export const withoutNulls = (args: Args): Args =>
  Object.fromEntries(
    Object.entries(args)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => [
        name,
        name === "pagination" ? withoutNulls(value as Args) : value,
      ]),
  );
