import {
  getNamedType,
  getNullableType,
  type GraphQLCompositeType,
  type GraphQLInputType,
  type GraphQLSchema,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isUnionType,
} from "graphql";

import {
  type AskedField,
  type AskedGroup,
  type AskedQuery,
  type Condition,
  InVariable,
  plain,
  type Selection,
  type Value,
} from "./asked-query";

export interface WrittenQuery {
  query: string;
  variables: Record<string, unknown>;
  /** Everything of the schema that it uses: `Article.authors`, `Article.authors(sort:)`, `StringFilterInput.eq`. */
  used: ReadonlySet<string>;
}

/** Which response keys of one object of the answer are taken, by what, and what stands below them. */
type Keys = Map<string, { by: string; inner: Keys }>;

/** A document that is valid whatever was asked: where two fields of one object would have the same key, the later gets another. */
export function writeQuery(
  schema: GraphQLSchema,
  asked: AskedQuery,
): WrittenQuery {
  const used = new Set<string>();
  const declared: string[] = [];
  const variables: Record<string, unknown> = {};
  const fragments = new Map<string, string>();
  const body = writeSelections(composite("Query"), asked, new Map());
  const head = declared.length > 0 ? `(${declared.join(", ")})` : "";
  const tail = [...fragments].map(([text, name]) => `fragment ${name} ${text}`);
  return {
    query: [`query Generated${head} ${body}`, ...tail].join("\n"),
    variables,
    used,
  };

  function composite(name: string): GraphQLCompositeType {
    const type = schema.getType(name);
    if (!isCompositeType(type)) throw new Error(`${name} has no fields.`);
    return type;
  }

  function writeSelections(
    type: GraphQLCompositeType,
    selections: readonly Selection[],
    keys: Keys,
  ): string {
    const written = selections.map((selection) =>
      selection.kind === "field"
        ? writeField(type, selection, keys)
        : writeGroup(selection, keys),
    );
    // Only so can it be told which of its types an answer is of.
    if (isUnionType(type)) written.unshift("__typename");
    return `{ ${written.join(" ")} }`;
  }

  function writeGroup(
    { kind, type, condition, selections }: AskedGroup,
    keys: Keys,
  ): string {
    used.add(kind === "inline" ? "... on" : "...Part");
    const body = writeSelections(composite(type), selections, keys);
    const only = writeCondition(condition);
    return kind === "inline"
      ? `... on ${type}${only} ${body}`
      : `...${nameOf(`on ${type} ${body}`)}${only}`;
  }

  function nameOf(text: string): string {
    const name = fragments.get(text) ?? `Part${fragments.size}`;
    fragments.set(text, name);
    return name;
  }

  function writeField(
    parent: GraphQLCompositeType,
    { name, alias, args, condition, selections }: AskedField,
    keys: Keys,
  ): string {
    if (name === "__typename") return name;
    const field = isUnionType(parent) ? undefined : parent.getFields()[name];
    if (field === undefined) throw new Error(`${parent.name} has no ${name}.`);
    used.add(`${parent.name}.${name}`);
    const given = Object.entries(args).map(([key, value]) => {
      const argument = field.args.find((one) => one.name === key);
      if (argument === undefined) throw new Error(`${name} takes no ${key}.`);
      used.add(`${parent.name}.${name}(${key}:)`);
      return `${key}: ${writeValue(value, argument.type)}`;
    });
    const call = given.length > 0 ? `${name}(${given.join(", ")})` : name;
    const { key, inner } = take(
      keys,
      alias ? `also_${name}` : name,
      `${call}: ${String(field.type)}`,
    );
    if (alias) used.add("alias");
    const below =
      selections === null
        ? ""
        : ` ${writeSelections(composite(getNamedType(field.type).name), selections, inner)}`;
    const label = key === name ? "" : `${key}: `;
    return label + call + writeCondition(condition) + below;
  }

  function writeCondition(condition: Condition | null): string {
    if (condition === null) return "";
    const { directive, value } = condition;
    used.add(`@${directive}`);
    const type = schema.getDirective(directive)?.args[0]?.type;
    if (type === undefined) throw new Error(`There is no @${directive}.`);
    return ` @${directive}(if: ${writeValue(value, type)})`;
  }

  function writeValue(value: Value, type: GraphQLInputType): string {
    if (value instanceof InVariable) return writeVariable(value, type);
    const nullable = getNullableType(type);
    if (value === null) return "null";
    if (isListType(nullable)) {
      const items = Array.isArray(value) ? (value as Value[]) : [value];
      const texts = items.map((item) => writeValue(item, nullable.ofType));
      return Array.isArray(value) ? `[${texts.join(", ")}]` : texts.join();
    }
    if (isInputObjectType(nullable)) {
      const entries = Object.entries(value).map(([key, inner]) => {
        const field = nullable.getFields()[key];
        if (field === undefined)
          throw new Error(`${nullable.name} has no ${key}.`);
        used.add(`${nullable.name}.${key}`);
        return `${key}: ${writeValue(inner as Value, field.type)}`;
      });
      return `{ ${entries.join(", ")} }`;
    }
    if (isEnumType(nullable) && typeof value === "string") return value;
    return JSON.stringify(value);
  }

  function writeVariable(
    { value, how }: InVariable,
    type: GraphQLInputType,
  ): string {
    const name = `v${declared.length}`;
    const declaration = declared.push("") - 1;
    const sent = plain(value);
    // What is in it is used as much as what stands in the query.
    const literal = how === "missing" ? "" : writeValue(sent as Value, type);
    used.add(`$variable, ${how}`);
    if (how === "sent") variables[name] = sent;
    declared[declaration] =
      `$${name}: ${String(type)}${how === "default" ? ` = ${literal}` : ""}`;
    return `$${name}`;
  }
}

function take(keys: Keys, wanted: string, by: string) {
  let key = wanted;
  for (;;) {
    const taken = keys.get(key);
    if (taken === undefined) break;
    if (taken.by === by) return { key, inner: taken.inner };
    key += "_";
  }
  const inner: Keys = new Map();
  keys.set(key, { by, inner });
  return { key, inner };
}
