import fc from "fast-check";

import {
  checkListQuery,
  checkOneQuery,
} from "../../src/public-gate/check-query";
import { checkFilters } from "../../src/public-gate/check-filters";
import { type QueryNode, readQuery } from "../../src/public-gate/query-tree";
import { Refusal } from "../../src/public-gate/refusal";
import { article, shapeOf, shapes } from "./newsroom-shapes";

const check = (query: string) =>
  checkListQuery(shapes, article, readQuery(query));
const NEWEST = ["datePublished:desc", "documentId:desc"];
const NOT_NULL = { publishedAt: { $notNull: "true" } };

describe("checkListQuery", () => {
  it.each<[string, object]>([
    ["fields=title,slug", { fields: ["title", "slug"] }],
    ["fields[0]=title&fields[1]=title", { fields: ["title"] }],
    [
      "sort=datePublished:desc&sort=title",
      { sort: ["datePublished:desc", "title", "documentId:asc"] },
    ],
    [
      "pagination[page]=2&pagination[pageSize]=010",
      { pagination: { page: "2", pageSize: "10" } },
    ],
    ["filters[slug]=x", { filters: { slug: { $eq: "x" } } }],
    [
      "filters[section][slug][$in]=a,b",
      { filters: { section: { slug: { $in: ["a", "b"] } } } },
    ],
    [
      "filters[quotes][text][$contains]=x",
      {
        filters: { quotes: { $and: [{ text: { $contains: "x" } }, NOT_NULL] } },
      },
    ],
    [
      "filters[$or][0][title]=x&filters[$or][1][$not][deck]=y",
      {
        filters: {
          $or: [{ title: { $eq: "x" } }, { $not: { deck: { $eq: "y" } } }],
        },
      },
    ],
    // Strapi would forget one of two filters that meet in one object.
    [
      "filters[quotes][text]=x&filters[displayQuote][text]=y",
      {
        filters: {
          $and: [
            { quotes: { $and: [{ text: { $eq: "x" } }, NOT_NULL] } },
            { displayQuote: { $and: [{ text: { $eq: "y" } }, NOT_NULL] } },
          ],
        },
      },
    ],
    [
      "filters[source][$not][name]=x",
      { filters: { source: { $and: [{ $not: { name: { $eq: "x" } } }] } } },
    ],
    [
      "filters[section][$null]=true",
      { filters: { section: { $null: "true" } } },
    ],
    [
      "filters[rights][syndicatable]=true",
      { filters: { rights: { syndicatable: { $eq: "true" } } } },
    ],
    [
      "filters[datePublished][$between]=2026-01-01,2026-02-01T00:00:00Z",
      {
        filters: {
          datePublished: { $between: ["2026-01-01", "2026-02-01T00:00:00Z"] },
        },
      },
    ],
    [
      "populate=authors,section",
      { populate: { authors: "true", section: "true" } },
    ],
    [
      "populate[0]=quotes.speaker",
      { populate: { quotes: { populate: { speaker: "true" } } } },
    ],
    [
      "populate[authors][fields]=name&populate[authors][sort]=name",
      { populate: { authors: { fields: ["name"], sort: ["name"] } } },
    ],
    [
      "populate[leadPicture]=*",
      { populate: { leadPicture: { populate: { image: "true" } } } },
    ],
    [
      "populate[leadPicture][populate][image][fields]=sizes,url",
      {
        populate: {
          leadPicture: {
            populate: {
              image: { fields: ["url", "width", "height", "mime", "formats"] },
            },
          },
        },
      },
    ],
    [
      "populate[body][on][story.quote][populate]=quote",
      {
        populate: {
          body: { on: { "story.quote": { populate: { quote: "true" } } } },
        },
      },
    ],
    ["populate[authors]=false", { populate: {} }],
  ])("takes %s", (query, checked) => {
    expect(check(query)).toEqual({ sort: NEWEST, ...checked });
  });

  it("writes * out: everything public and nothing else", () => {
    expect(Object.keys(check("populate=*")["populate"] ?? {})).toEqual([
      ...article.parts.keys(),
    ]);
    expect(check("fields=*")["fields"]).toEqual([
      "documentId",
      ...article.scalars.keys(),
    ]);
  });

  it("says what is accepted, and repeats no value", () => {
    const refusal = refusalOf(
      "filters[internalNote][$contains]=something-private",
    );

    expect(refusal.message).toMatch(
      /^filters\[internalNote\] is not accepted here; accepted: documentId, title/,
    );
    expect(JSON.stringify(refusal.details)).not.toContain("something-private");
  });

  it("lets nothing private through, however it is put together", () => {
    const words = fc.constantFrom(
      "internalNote",
      "internalEmail",
      "evidence",
      "createdBy",
      "id",
      "createdAt",
      "password",
      "authors",
      "quotes",
      "title",
      "text",
      "populate",
      "on",
      "fields",
      "filters",
      "sort",
      "status",
      "$and",
      "$or",
      "$not",
      "$eq",
      "0",
      "*",
      "body",
      "story.quote",
      "quote",
    );
    const parameter = fc.tuple(
      fc.constantFrom(
        "fields",
        "populate",
        "filters",
        "sort",
        "status",
        "_q",
        "where",
      ),
      fc.array(words, { maxLength: 7 }),
      words,
    );

    fc.assert(
      fc.property(
        fc.array(parameter, { minLength: 1, maxLength: 3 }),
        (parameters) => {
          const query = parameters
            .map(
              ([name, path, value]) =>
                `${name}${path.map((key) => `[${key}]`).join("")}=${value}`,
            )
            .join("&");
          try {
            const names = namesIn(check(query));
            expect(names).not.toMatch(
              /internal|evidence|createdBy|createdAt|password|status|_q|where|"id"/,
            );
          } catch (error) {
            if (!(error instanceof Refusal)) throw error;
          }
        },
      ),
      { numRuns: 3_000 },
    );
  });
});

describe("checkOneQuery", () => {
  it("takes what shapes one document, and no list's parameters", () => {
    const person = shapeOf("api::person.person");

    expect(
      checkOneQuery(shapes, person, readQuery("fields=name&populate=*")),
    ).toEqual({ fields: ["name"], populate: { sameAs: "true" } });
    expect(() => checkOneQuery(shapes, person, readQuery("sort=name"))).toThrow(
      "sort is not accepted here; accepted: fields, populate",
    );
  });
});

/** Every name in a checked query, and the values that are names too; values that are only compared are left out. */
function namesIn(checked: unknown): string {
  return JSON.stringify(checked, (key, value: unknown) =>
    key.startsWith("$") && typeof value === "string" ? "" : value,
  );
}

describe("what filters may cost", () => {
  const of = (count: number, write: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => write(at)).join("&");

  it("lists inside of relations are few, and any number outside", () => {
    const inside = (count: number) =>
      of(count, (at) => `filters[clips][$or][${at}][people][name]=x`);

    expect(check(inside(3))).toHaveProperty("filters");
    expect(refusalOf(inside(4)).message).toBe(
      "Inside of relations filters go through at most 3 lists",
    );
    expect(
      check(of(20, (at) => `filters[$or][${at}][quotes][text]=x`)),
    ).toHaveProperty("filters");
  });

  it("groups without a condition in them are few too", () => {
    const nothing = (count: number): QueryNode =>
      new Map([
        [
          "$and",
          new Map(
            Array.from({ length: count }, (_, at) => [String(at), new Map()]),
          ),
        ],
      ]);

    expect(() => checkFilters(shapes, article, nothing(99))).not.toThrow();
    expect(() => checkFilters(shapes, article, nothing(100))).toThrow(
      "filters has at most 100 groups of conditions",
    );
  });
});

function refusalOf(query: string): Refusal {
  try {
    check(query);
  } catch (error) {
    if (error instanceof Refusal) return error;
  }
  throw new Error(`${query} was not refused.`);
}
