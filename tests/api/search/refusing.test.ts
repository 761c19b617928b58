/** What cannot be answered is refused in words that say what can. */
import { buildArticle } from "../../support/builders";
import { ask, probe } from "../../support/probe";
import { asked } from "./support";

it.each([
  ["page=2", "page", /accepted: q, section, topic/],
  ["q[0]=a", "q", /once/],
  ["q=a&q=b", "q", /once/],
  [`q=${"a".repeat(201)}`, "q", /200 characters; 201 arrived/],
  [`q=${"a+".repeat(21)}`, "q", /20 words; 21 arrived/],
  ["section=City%20Hall", "section", /slug or a documentId/],
  ["author=%27%20OR%201=1", "author", /slug or a documentId/],
  ["from=2020-02-30", "from", /a day as in 2026-03-01/],
  ["to=yesterday", "to", /a day as in 2026-03-01/],
  ["order=best", "order", /one of relevance, newest, oldest/],
  ["limit=0", "limit", /from 1 to 100; 0 arrived$/],
  ["limit=101", "limit", /from 1 to 100; 101 arrived$/],
  ["limit=-1", "limit", /from 1 to 100; -1 arrived$/],
  ["limit=1e1", "limit", /from 1 to 100$/],
  ["limit=2.5", "limit", /from 1 to 100/],
  ["after=x", "after", /cursor/],
  ["after=%00", undefined, /NUL/],
])("%s is 400", async (query, parameter, message) => {
  const { status, body } = await probe(`/api/search?${query}`);

  expect(status).toBe(400);
  expect(body.error.details?.parameter).toBe(parameter);
  expect(body.error.message).toMatch(message);
});

it("a parameter without a value is one that was not given", async () => {
  const { status, body } = await probe(
    "/api/search?q=&section=&topic=&author=&person=&from=&to=&order=&limit=1&after=",
  );

  expect(status).toBe(200);
  expect(body.data).toHaveLength(1);
});

it.each([
  ["first: 0", /first is a whole number from 1 to 100; 0 arrived$/],
  ["first: 101", /first is a whole number from 1 to 100; 101 arrived$/],
  [`query: "${"a".repeat(201)}"`, /query has at most 200 characters/],
  ['after: "x"', /after is a cursor/],
  ['section: "A b"', /section is a slug/],
  ['from: "1"', /from is a day/],
  ["order: BEST", /SearchOrder/],
])("GraphQL: %s", async (argument, message) => {
  const { status, body } = await ask(`{ search(${argument}) { next } }`);

  expect(status).toBeLessThan(500);
  expect(body.errors[0].message).toMatch(message);
});

it("a cursor is taken by no other search", async () => {
  await buildArticle({}, { live: true });
  const { body } = await asked({ order: "oldest", limit: "1" });
  const after = body.meta.next;
  expect(after).toEqual(expect.any(String));

  const others: Record<string, string>[] = [
    { order: "newest" },
    { order: "oldest", q: "council" },
    { order: "oldest", section: "politics" },
  ];
  for (const other of others)
    expect((await asked({ ...other, after })).status).toBe(400);
  const next = await asked({ order: "oldest", limit: "2", after });
  expect(next.status).toBe(200);
});

it("is read by anybody from anywhere, and written by nobody", async () => {
  const { headers } = await probe("/api/search");
  const { status } = await probe("/api/search", { method: "POST" });

  expect(headers["access-control-allow-origin"]).toBe("*");
  expect(headers["content-type"]).toMatch(/^application\/json/);
  expect(status).toBe(405);
});
