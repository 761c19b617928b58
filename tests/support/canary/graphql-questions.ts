import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  type GraphQLField,
  GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type IntrospectionQuery,
  isLeafType,
  isRequiredArgument,
  isUnionType,
} from "graphql";

import { ask } from "../probe";

const MAX_TOKENS = 150;
/** Levels of fields that have fields, under each field of the root. */
const DEPTH = 3;

/** The schema as a running newsroom tells it, which it does outside production only. */
export async function schemaOf(url: string): Promise<GraphQLSchema> {
  const { body } = await ask(getIntrospectionQuery(), undefined, { url });
  return buildClientSchema(body.data as IntrospectionQuery);
}

interface GraphqlQuestions {
  lists: string[];
  /** By one address or documentId each: the first shows whether it leads anywhere, and the others ask for what else is there. */
  addressed: { first: string; others: string[] }[];
}

/** Queries that together ask for every field of the schema, from every list and every address. */
export function graphqlQuestions(
  schema: GraphQLSchema,
  slugs: string[],
  documentIds: string[],
): GraphqlQuestions {
  const root = Object.values(schema.getQueryType()?.getFields() ?? {});
  const questions: GraphqlQuestions = { lists: [], addressed: [] };
  for (const field of root) {
    const args = field.args.filter(isRequiredArgument).map(({ name }) => name);
    const values = args.includes("slug")
      ? slugs
      : args.includes("documentId")
        ? documentIds
        : [];
    const depth = values.length > 1 ? DEPTH - 1 : DEPTH;
    const asked = selections(field.type, depth);
    if (values.length === 0)
      questions.lists.push(
        ...asked.map((selection) => `{${field.name}${whole(field)}{${selection}}}`), // prettier-ignore
      );
    for (const value of values) {
      const [first = "", ...others] = asked.map(
        (selection) =>
          `{${field.name}(${args[0]}:${JSON.stringify(value)}){${selection}}}`,
      );
      questions.addressed.push({ first, others });
    }
  }
  return questions;
}

/** All that a type has, down to `depth`, in as many selections as fit the limit of tokens. */
function selections(type: GraphQLOutputType, depth: number): string[] {
  const named = getNamedType(type);
  if (isUnionType(named))
    return named.getTypes().flatMap((member) =>
      // In a union two members may have one name for different types.
      selections(member, depth).map(
        (selection) => `...on ${member.name}{${aliased(member, selection)}}`,
      ),
    );
  if (!(named instanceof GraphQLObjectType)) return [];
  const fields = Object.values(named.getFields());
  const leaves = fields
    .filter(({ type: of }) => isLeafType(getNamedType(of)))
    .map(({ name }) => name);
  const parts =
    depth === 0 ? [] : fields.flatMap((field) => partsOf(field, depth));
  return packed(leaves.join(" ") || "__typename", parts);
}

function partsOf(
  field: GraphQLField<unknown, unknown>,
  depth: number,
): string[] {
  if (isLeafType(getNamedType(field.type))) return [];
  return selections(field.type, depth - 1).map(
    (selection) => `${field.name}${short(field)}{${selection}}`,
  );
}

/** As long as any list of the canary's: what is public and not seen is told. */
const whole = ({ args }: GraphQLField<unknown, unknown>): string =>
  args.some(({ name }) => name === "pagination")
    ? "(pagination:{limit:18})"
    : "";

/** Lists in lists are short, for the limit of nodes; the longest of the canary's would have four rows if every version came out. */
function short({ args }: GraphQLField<unknown, unknown>): string {
  const names = args.map(({ name }) => name);
  if (names.includes("first")) return "(first:5)";
  return names.includes("pagination") ? "(pagination:{limit:5})" : "";
}

function aliased(member: GraphQLObjectType, selection: string): string {
  return selection.replace(
    /(^|[\s}])([a-z]\w*)(?=[\s{(]|$)/gi,
    (whole, before: string, name: string) =>
      name in member.getFields()
        ? `${before}${member.name}_${name}:${name}`
        : whole,
  );
}

function packed(leaves: string, parts: string[]): string[] {
  const packs: string[] = [];
  let pack = leaves;
  for (const part of parts) {
    const names = new Set(pack.match(/\w+(?=[({])/g));
    const repeated = names.has(/^\w+/.exec(part)?.[0] ?? "");
    if (repeated || tokens(`${pack} ${part}`) > MAX_TOKENS) {
      packs.push(pack);
      pack = leaves;
    }
    pack += ` ${part}`;
  }
  return [...packs, pack];
}

const tokens = (text: string) => text.match(/\w+|[^\w\s]/g)?.length ?? 0;
