import { buildSchema, parse } from "graphql";

import { bound, hasLate, Late, settled } from "../../../src/graphql/plan/late";
import { lateVariables } from "../../../src/graphql/plan/late-variables";

describe("values that come when a statement is asked", () => {
  test("are found by their marks, whichever way they went through", () => {
    const slug = new Late(({ s }) => s);
    const size = new Late(({ n }) => Number(n) + 1);

    const values = bound(
      [slug, slug.text, "plain", size.number, 7],
      [slug, size],
    );

    expect(values({ s: "a", n: 2 })).toEqual(["a", "a", "plain", 3, 7]);
    expect(values({ s: "b", n: 9 })).toEqual(["b", "b", "plain", 10, 7]);
  });

  test("are told apart from each other and from any number that a query carries", () => {
    const one = new Late(() => 1);
    const other = new Late(() => 2);

    expect(one.text).not.toBe(other.text);
    expect(one.number).not.toBe(other.number);
    expect(one.number).toBeGreaterThan(2 ** 32);
    expect(Number.isSafeInteger(one.number)).toBe(true);
  });

  test("are put in place inside of arguments, which stay as they were", () => {
    const late = new Late(({ s }) => s);
    const when = new Date(0);
    const args = { filters: { slug: { eq: late }, in: ["a", late], when } };

    const told = settled(args, ({ value }) => value({ s: "x" }));

    expect(hasLate(args)).toBe(true);
    expect(hasLate(told)).toBe(false);
    expect(told).toEqual({
      filters: { slug: { eq: "x" }, in: ["a", "x"], when },
    });
  });
});

describe("which variables are such values", () => {
  const schema = buildSchema(`
    input Text { eq: String  in: [String]  contains: String }
    input Where { slug: Text  words: Count }
    input Count { eq: Int }
    input Pages { start: Int  limit: Int }
    type Story { title: String  tags(pagination: Pages): [Story]  stories(after: String, first: Int): [Story] }
    type Query {
      articleBySlug(slug: String!): Story
      article(documentId: ID!): Story
      articles(filters: Where, pagination: Pages, sort: [String]): [Story]
      search(query: String, order: String, first: Int, after: String): [Story]
    }
  `);
  const lateIn = (query: string) => [...lateVariables(schema, parse(query))];

  test.each([
    ["($v: String!) { articleBySlug(slug: $v) { title } }"],
    ["($v: ID!) { article(documentId: $v) { title } }"],
    ["($v: Int) { articles(pagination: { start: $v }) { title } }"],
    ["($v: String) { articles(filters: { slug: { eq: $v } }) { title } }"],
    ["($v: String) { articles { stories(after: $v) { title } } }"],
    ["($v: String) { search(query: $v) { title } }"],
  ])("%s: it is", (query) => {
    expect(lateIn(`query ${query}`)).toEqual(["v"]);
  });

  test.each([
    ["($v: Boolean!) { articles { title @skip(if: $v) } }"],
    ["($v: Pages) { articles(pagination: $v) { title } }"],
    ["($v: [String]) { articles(sort: $v) { title } }"],
    ["($v: String) { articles(sort: [$v]) { title } }"],
    ["($v: String) { articles(filters: { slug: { in: [$v] } }) { title } }"],
    [
      "($v: String) { articles(filters: { slug: { contains: $v } }) { title } }",
    ],
    ["($v: Int) { articles(filters: { words: { eq: $v } }) { title } }"],
    ["($v: Int) { articles { tags(pagination: { limit: $v }) { title } } }"],
    ["($v: Int) { articles { stories(first: $v) { title } } }"],
    ["($v: String) { search(order: $v) { title } }"],
    [
      "($v: String!) { articleBySlug(slug: $v) { title } search(order: $v) { title } }",
    ],
  ])("%s: it shapes the statement", (query) => {
    expect(lateIn(`query ${query}`)).toEqual([]);
  });
});
