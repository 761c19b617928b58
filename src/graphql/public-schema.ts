import { MapperKind, mapSchema, pruneSchema } from "@graphql-tools/utils";
import {
  defaultFieldResolver,
  getNamedType,
  getNullableType,
  type GraphQLFieldConfig,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLUnionType,
  isListType,
  isUnionType,
} from "graphql";

import { type Presenting, presentScalar } from "../public-gate/present";
import { stableSort } from "../public-gate/check-sort";
import type { Shape } from "../public-gate/public-shape";
import { checkListArgs, withFiltersApart } from "./check-list-args";
import { withoutNulls } from "./plan/rows-wanted";
import { asBadInput } from "./safe-errors";

type Args = Record<string, unknown>;
type Field = GraphQLFieldConfig<unknown, unknown, Args>;

/** Arguments by which Strapi lets any caller choose drafts. */
const CHOOSES_DRAFTS = ["status", "publicationFilter", "hasPublishedVersion"];
/** Written raw they would carry paths, hashes and rows of the media library. */
const WRITTEN_ANEW = ["blocks", "formats", "address"];
const LOGIC_OF_A_VALUE = ["and", "or"];
const OF_TEXT_ONLY =
  /^(eqi|nei|startsWith|endsWith|contains|notContains|containsi|notContainsi)$/;

/**
 * Strapi's schema as the public may have it. Fields and types are left out beforehand, through the plugin's extension
 * service; this is for what that service cannot say, on every field at once and so on those of later types too.
 */
export function publicSchema(
  schema: GraphQLSchema,
  shapeOfType: ReadonlyMap<string, Shape>,
  how: Presenting,
): GraphQLSchema {
  const reading = mapSchema(schema, {
    [MapperKind.MUTATION]: () => null,
    [MapperKind.SUBSCRIPTION]: () => null,
    [MapperKind.UNION_TYPE]: withoutErrorMember,
    [MapperKind.INPUT_OBJECT_FIELD]: (field, name, type) =>
      isSenselessOperator(name, type) ? null : field,
    [MapperKind.OBJECT_FIELD]: (field: Field, name, type) => ({
      ...publicField(field, name, shapeOfType.get(type)),
      type: wholeList(field.type),
    }),
  });
  return pruneSchema(reading);

  function publicField(field: Field, name: string, shape?: Shape): Field {
    // Answered from the row that is there, by a resolver of ours.
    if (shape?.derived.has(name) === true) return field;
    const args = { ...field.args };
    for (const arg of CHOOSES_DRAFTS) delete args[arg];
    const scalar = shape?.scalars.get(name);
    const listed = "pagination" in args ? shapeOfNodes(field) : undefined;
    const published = leadsToDrafts(name, shape) ? { status: "published" } : {};
    const anew = scalar !== undefined && WRITTEN_ANEW.includes(scalar.kind);
    const isValue = scalar !== undefined && scalar.kind !== "stories";
    if (isValue && !anew) return { ...field, args };
    const resolve = field.resolve ?? defaultFieldResolver;
    return {
      ...field,
      args,
      resolve: async (parent, sent, context, info) => {
        try {
          const given = checked(withoutNulls(sent), listed);
          const value: unknown = await resolve(
            parent,
            { ...given, ...ordered(given, listed, shape), ...published },
            context,
            info,
          );
          return anew ? presentScalar(scalar, value, how) : value;
        } catch (error) {
          throw asBadInput(error);
        }
      },
    };
  }

  function checked(given: Args, listed?: Shape): Args {
    if (listed === undefined) return given;
    checkListArgs(how.shapes, listed, given);
    return withFiltersApart(how.shapes, listed, given);
  }

  /** Lists of the root have an order of their own; those of a document have the one that an editor gave them. */
  function ordered({ sort }: Args, listed?: Shape, parent?: Shape): Args {
    if (listed === undefined || parent !== undefined) return {};
    return { sort: stableSort(listed, Array.isArray(sort) ? sort : []) };
  }

  /** Whether the field is a relation whose target has drafts: Strapi filters it only under root fields of its own. */
  function leadsToDrafts(name: string, shape?: Shape): boolean {
    const part = shape?.parts.get(name.replace(/_connection$/, ""));
    return (
      part?.kind === "relation" && how.shapes.get(part.shape)?.drafts === true
    );
  }

  function shapeOfNodes(field: Field): Shape | undefined {
    const type = getNamedType(field.type);
    const nodes =
      type instanceof GraphQLObjectType ? type.getFields()["nodes"] : undefined;
    return shapeOfType.get(
      nodes === undefined ? type.name : getNamedType(nodes.type).name,
    );
  }
}

/**
 * A list is there, if empty, and holds no nulls: Strapi's types allow for both though its resolvers answer neither, and
 * whoever draws a page in TypeScript would have to check each item. A block of a body stays free to be null: where one
 * cannot be answered, the rest of the story still is.
 */
function wholeList(type: GraphQLOutputType): GraphQLOutputType {
  const list = getNullableType(type);
  if (!isListType(list)) return type;
  const item: GraphQLOutputType = getNullableType(list.ofType);
  return new GraphQLNonNull(
    new GraphQLList(isUnionType(item) ? item : new GraphQLNonNull(item)),
  );
}

/** A body has blocks; Strapi's `Error` stands for a zone without any kind of block. */
function withoutErrorMember(union: GraphQLUnionType): GraphQLUnionType {
  const { types, ...config } = union.toConfig();
  return new GraphQLUnionType({
    ...config,
    types: types.filter(({ name }) => name !== "Error"),
  });
}

/** PostgreSQL has no LIKE for numbers and dates, and and/or of one value say nothing that lists of filters do not. */
function isSenselessOperator(operator: string, inputType: string): boolean {
  const [, scalar] =
    /^(ID|String|Int|Float|Boolean|DateTime|JSON)FilterInput$/.exec(
      inputType,
    ) ?? [];
  if (scalar === undefined) return false;
  if (LOGIC_OF_A_VALUE.includes(operator)) return true;
  return scalar !== "ID" && scalar !== "String" && OF_TEXT_ONLY.test(operator);
}
