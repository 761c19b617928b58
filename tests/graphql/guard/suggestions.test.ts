/** Threat D06: in production nothing says what else there is, whatever is wrong with a query. */
import { readFileSync } from "node:fs";

import { buildSchema, getOperationAST, parse, specifiedRules, validate } from "graphql"; // prettier-ignore

import { coerceVariables } from "../../../src/graphql/guard/coerce-variables";
import { prepareQuery } from "../../../src/graphql/guard/prepare-query";
import { Refused } from "../../../src/graphql/guard/refused";

const schema = buildSchema(readFileSync("schema.graphql", "utf8"));

/** What breaks each rule, as near to something right as can be. */
const BREAKING: Record<string, string[]> = {
  ExecutableDefinitionsRule: ["{articles{title}} type Articl{title:String}"],
  UniqueOperationNamesRule: ["query A{articles{title}} query A{quotes{text}}"],
  LoneAnonymousOperationRule: ["{articles{title}} {quotes{text}}"],
  // There are no subscriptions.
  SingleFieldSubscriptionsRule: [],
  KnownTypeNamesRule: [
    "{articles{...on Articl{title}}}",
    "query($a:Strin){articles{title}}",
    "{articles{...F}} fragment F on Articl{title}",
  ],
  FragmentsOnCompositeTypesRule: ["{articles{...on String{title}}}"],
  VariablesAreInputTypesRule: ["query($a:Article){articles{title}}"],
  ScalarLeafsRule: [
    "{articles}",
    "{articles{authors}}",
    "{articles{title{a}}}",
  ],
  FieldsOnCorrectTypeRule: [
    "{article{titel}}",
    "{articles{titel}}",
    "{articles{body{text}}}",
    "{articles{body{quote{text}}}}",
  ],
  UniqueFragmentNamesRule: [
    "{articles{...F}} fragment F on Article{title} fragment F on Article{slug}",
  ],
  KnownFragmentNamesRule: ["{articles{...F}} fragment G on Article{title}"],
  NoUnusedFragmentsRule: ["{articles{title}} fragment F on Article{title}"],
  PossibleFragmentSpreadsRule: ["{articles{...on Quote{text}}}"],
  NoFragmentCyclesRule: ["{articles{...F}} fragment F on Article{...F}"],
  UniqueVariableNamesRule: ["query($a:Int,$a:Int){search(first:$a){next}}"],
  NoUndefinedVariablesRule: ["{search(first:$firs){next}}"],
  NoUnusedVariablesRule: ["query($a:Int){articles{title}}"],
  KnownDirectivesRule: ["{articles @skp(if:true){title}}"],
  UniqueDirectivesPerLocationRule: [
    "{articles @skip(if:true) @skip(if:true){title}}",
  ],
  KnownArgumentNamesRule: [
    "{articles(paginatio:{limit:1}){title}}",
    "{articles @skip(iff:true,if:true){title}}",
  ],
  UniqueArgumentNamesRule: ["{search(first:1,first:1){next}}"],
  ValuesOfCorrectTypeRule: [
    "{articles(pagination:{limt:1}){title}}",
    '{articles(filters:{titel:{eq:"a"}}){title}}',
    "{search(order:NEWST){next}}",
    '{search(order:"NEWEST"){next}}',
    '{search(first:"1"){next}}',
    "query($o:SearchOrder=NEWST){search(order:$o){next}}",
  ],
  ProvidedRequiredArgumentsRule: ["{articleBySlug{status}}"],
  VariablesInAllowedPositionRule: ["query($s:Int){search(query:$s){next}}"],
  OverlappingFieldsCanBeMergedRule: ["{a:articles{title} a:quotes{text}}"],
  UniqueInputFieldNamesRule: [
    "{articles(pagination:{limit:1,limit:1}){title}}",
  ],
  MaxIntrospectionDepthRule: [
    "{__schema{types{fields{type{fields{type{fields{type{fields{name}}}}}}}}}}",
  ],
};

it.each(specifiedRules.map((rule) => [rule.name, rule] as const))(
  "%s suggests nothing",
  (name, rule) => {
    expect(BREAKING).toHaveProperty(name);

    for (const query of BREAKING[name] ?? []) {
      expect(validate(schema, parse(query), [rule])).not.toEqual([]);
      expect(toldOf(() => prepareQuery(query, { schema, tellsSchema: false }))).not.toMatch(/did you mean/i); // prettier-ignore
    }
  },
);

it.each<[string, unknown]>([
  ["PaginationArg", { limt: 1 }],
  ["ArticleFiltersInput", { titel: { eq: "a" } }],
  ["ArticleFiltersInput", { and: [{ title: { eqq: "a" } }] }],
  ["SearchOrder", "NEWST"],
  ["SearchOrder", "newest"],
  ["SearchOrder!", 1],
  ["Int", "one"],
  ["[String]", [{}]],
])("a variable of %s that is %j suggests nothing", (type, value) => {
  const operation = getOperationAST(
    parse(`query($v:${type}){articles{title}}`),
  );
  if (!operation) throw new Error("There is no query.");
  const coerce = (tellsSchema: boolean) => () =>
    coerceVariables(schema, operation, { v: value }, tellsSchema);

  expect(toldOf(coerce(false))).not.toMatch(/did you mean/i);
});

it("says everything else that was wrong, also where it sounds like a suggestion", () => {
  const told = (query: string) =>
    toldOf(() => prepareQuery(query, { schema, tellsSchema: false }));

  expect(told("{articles}")).toBe(
    'Field "articles" of type "[Article!]!" must have a selection of subfields.',
  );
  expect(told('{search(first:"Did you mean 1?"){next}}')).toBe(
    'Int cannot represent non-integer value: "Did you mean 1?"',
  );
});

function toldOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof Refused)
      return error.errors.map(({ message }) => message).join("\n");
    throw error;
  }
  throw new Error("It was not refused.");
}
