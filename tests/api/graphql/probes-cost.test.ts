/** Threat D23: what a query may ask for is bounded by what it would answer with, not by how long it is. */
import { ask, probe } from "../../support/probe";

const page = "stories(first:100)";

it.each([
  `{articles(pagination:{limit:100}){quotes{${page}{nodes{quotes{${page}{nodes{title}}}}}}}}`,
  `{sections{${page}{nodes{topics{${page}{nodes{title}}}}}}}`,
  `{people(pagination:{pageSize:100}){quotes(first:100){nodes{${page}{next}}}}}`,
  `{articles_connection(pagination:{limit:100}){nodes{authors_connection{nodes{${page}{next}}}}}}`,
  `{sections{...S}} fragment S on Section{${page}{nodes{...A}}} fragment A on Article{authors{...P}} fragment P on Author{${page}{next}}`,
  `{${Array.from({ length: 10 }, (_, at) => `a${at}:articles(pagination:{limit:100}){authors{name} topics{name}}`).join(" ")}}`,
])("%s is refused at once, with the limit", async (query) => {
  const { status, body } = await ask(query);

  expect(status).toBe(400);
  expect(body.data).toBeUndefined();
  expect(body.errors[0].message).toMatch(/at most 30000 nodes; \d+ arrived/);
  expect(body.errors[0].extensions).toEqual({ code: "BAD_USER_INPUT" });
});

it("is refused by what its variables say", async () => {
  const query =
    "query($first:Int=1){sections{stories(first:$first){nodes{topics{stories(first:$first){nodes{title}}}}}}}";

  const few = await ask(query);
  const many = await ask(query, { first: 100 });

  expect(few.status).toBe(200);
  expect(many.status).toBe(400);
  expect(many.body.errors[0].message).toMatch(/at most 30000 nodes/);
});

it("is refused over GET as well", async () => {
  const { status } = await probe(
    `/graphql?query=${encodeURIComponent(`{sections{${page}{nodes{topics{${page}{next}}}}}}`)}`,
  );

  expect(status).toBe(400);
});

it("leaves room for a hundred stories with all that a list shows of them", async () => {
  const { status, body } = await ask(
    `{articles(pagination:{limit:100}){title section{name} leadPicture{image{url}} authors{name}
      quotes{text speaker{name}} clips{title poster{image{url}}} topics{name} people{name}}}`,
  );

  expect(status).toBe(200);
  expect(body.data.articles.length).toBeGreaterThan(0);
});
