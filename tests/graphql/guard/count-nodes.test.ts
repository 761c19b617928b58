import {
  buildSchema,
  getOperationAST,
  Kind,
  parse,
  type FragmentDefinitionNode,
} from "graphql";

import { countNodes } from "../../../src/graphql/guard/count-nodes";

const schema = buildSchema(`
  input PaginationArg { limit: Int, pageSize: Int, page: Int }
  type Query { stories(pagination: PaginationArg): [Story]!, section: Section, search(first: Int = 25): SearchPage! }
  type SearchPage { nodes: [SearchResult!]! }
  type SearchResult { title: String, excerpt: String! }
  type Section { name: String, stories(first: Int = 25, after: String): Page!, lead: [Story!]! }
  type Page { nodes: [Story!]!, next: String }
  type Story { title: String, section: Section, topics(pagination: PaginationArg): [Topic], body: [Block] }
  type Topic { name: String, stories(first: Int = 25): Page! }
  type Text { text: String }
  type Quote { story: Story }
  union Block = Text | Quote
`);

function count(query: string, variables: Record<string, unknown> = {}) {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error("There is no query.");
  const fragments = document.definitions.filter(
    (it): it is FragmentDefinitionNode => it.kind === Kind.FRAGMENT_DEFINITION,
  );
  return countNodes(
    schema,
    operation,
    Object.fromEntries(fragments.map((it) => [it.name.value, it])),
    variables,
  );
}

describe("countNodes", () => {
  it.each<[string, number]>([
    ["{section{name}}", 1],
    ["{stories{title}}", 25],
    ["{stories(pagination:{limit:3}){title}}", 3],
    ["{stories(pagination:{page:2,pageSize:4}){title}}", 4],
    ["{stories(pagination:null){title}}", 25],
    ["{stories(pagination:{limit:null}){title}}", 25],
    ["{stories(pagination:{limit:-1}){title}}", 1],
    ["{stories(pagination:{limit:2}){topics{name}}}", 2 * 26],
    ["{stories(pagination:{limit:2}){section{name}}}", 2 * 2],
    ["{section{stories(first:10){nodes{title} next}}}", 1 + 10],
    ["{section{stories{next}}}", 26],
    ["{section{stories(first:null){next}}}", 26],
    ["{section{lead{title}}}", 11],
    ["{a:section{name} b:section{name}}", 2],
    ["{stories(pagination:{limit:1}){body{...on Quote{story{title}}}}}", 51],
    ["{search(first:2){nodes{title}}}", 2],
    ["{search(first:2){nodes{title excerpt}}}", 2 * (1 + 100)],
    ["{__schema{types{fields{name}}}}", 0],
  ])("%s is %i", (query, nodes) => {
    expect(count(query)).toBe(nodes);
  });

  it("takes sizes from variables, and a variable's absence as no size", () => {
    const query =
      "query($first:Int,$page:PaginationArg){section{stories(first:$first){next}} stories(pagination:$page){title}}";

    expect(count(query)).toBe(1 + 25 + 25);
    expect(count(query, { first: 7, page: { limit: 2 } })).toBe(1 + 7 + 2);
  });

  it("multiplies what lies in one another, also through fragments", () => {
    const query = `{stories(pagination:{limit:100}){...S}}
      fragment S on Story{topics(pagination:{limit:10}){...T}}
      fragment T on Topic{stories(first:100){nodes{title}}}`;

    expect(count(query)).toBe(100 * (1 + 10 * (1 + 100)));
  });

  it("counts a fragment once, however often it is spread", () => {
    const spreads = Array.from(
      { length: 60 },
      (_, at) => `fragment F${at} on Section{...F${at + 1} ...F${at + 1}}`,
    );

    expect(
      count(
        `{section{...F0}} ${spreads.join(" ")} fragment F60 on Section{stories(first:1){next}}`,
      ),
    ).toBe(1 + 2 ** 60);
  });
});
