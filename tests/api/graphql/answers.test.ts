/** What an answer says of itself: its type, whether it may be kept, and under which tag. */
import {
  buildArticle,
  buildQuote,
  to,
  type Built,
} from "../../support/builders";
import { ask as askDatabase } from "../../support/log";
import { newsroom } from "../../support/newsroom";
import { type Answer, ask, probe, type Sent } from "../../support/probe";

const LIST = "{articles{documentId title}}";
const GRAPHQL_TYPE = "application/graphql-response+json";

const get = (query: string, sent: Sent = {}) =>
  probe(`/graphql?query=${encodeURIComponent(query)}`, sent);

describe("the tag of an answer", () => {
  it("is strong, and the same as long as the answer is", async () => {
    const first = await get(LIST);
    const again = await get(LIST);
    const otherwise = await get("{ articles { documentId, title } }");

    expect(first.headers["etag"]).toMatch(/^"[\w-]{20,}"$/);
    expect(first.headers["cache-control"]).toBe("public, max-age=0");
    expect(again.headers["etag"]).toBe(first.headers["etag"]);
    expect(otherwise.text).toBe(first.text);
    expect(otherwise.headers["etag"]).toBe(first.headers["etag"]);
  });

  it("is another one for another answer, and for another type", async () => {
    const tags = await Promise.all([
      get(LIST),
      get("{articles{title}}"),
      get(LIST, { headers: { accept: GRAPHQL_TYPE } }),
    ]);

    expect(new Set(tags.map(({ headers }) => headers["etag"])).size).toBe(3);
  });

  it.each(["GET", "HEAD"])(
    "spares who has it already the body, over %s",
    async (method) => {
      const { headers } = await get(LIST);
      const tag = headers["etag"] ?? "";

      for (const known of [tag, `W/${tag}`, `"other", ${tag}`, "*"]) {
        const answer = await get(LIST, {
          method,
          headers: { "if-none-match": known },
        });
        expect(answer.status).toBe(304);
        expect(answer.text).toBe("");
        expect(answer.headers["etag"]).toBe(tag);
        expect(answer.headers["cache-control"]).toBe("public, max-age=0");
        expect(answer.headers["content-type"]).toBeUndefined();
      }
      const other = await get(LIST, {
        method,
        headers: { "if-none-match": '"other"' },
      });
      expect(other.status).toBe(200);
    },
  );

  it("HEAD says what GET would", async () => {
    const { headers: got } = await get(LIST);
    const { headers, text } = await get(LIST, { method: "HEAD" });

    expect({ ...headers, date: "" }).toEqual({ ...got, date: "" });
    expect(text).toBe("");
  });

  it("is given to no POST, whose answer nobody keeps", async () => {
    const { status, headers } = await ask(LIST, undefined, {
      headers: { "if-none-match": "*" },
    });

    expect(status).toBe(200);
    expect(headers["etag"]).toBeUndefined();
    expect(headers["cache-control"]).toBe("no-store");
  });

  it.each(["{articlez}", "{", "{articles(pagination:{limit:101}){title}}"])(
    "is given to no refusal: %s",
    async (query) => {
      const { status, headers } = await get(query, {
        headers: { "if-none-match": "*" },
      });

      expect(status).toBe(400);
      expect(headers["etag"]).toBeUndefined();
      expect(headers["cache-control"]).toBe("no-store");
    },
  );
});

describe("its type", () => {
  it.each([
    [undefined, "application/json"],
    ["*/*", "application/json"],
    ["application/json", "application/json"],
    ["text/html,application/xhtml+xml,*/*;q=0.8", "application/json"],
    ["text/html", "application/json"],
    ["application/*", "application/json"],
    [GRAPHQL_TYPE, GRAPHQL_TYPE],
    [`${GRAPHQL_TYPE}, application/json;q=0.9`, GRAPHQL_TYPE],
    [`application/json;q=0.9, ${GRAPHQL_TYPE}; charset="utf-8"`, GRAPHQL_TYPE],
    [
      `${GRAPHQL_TYPE}; charset=utf-8, application/json; charset=utf-8`,
      GRAPHQL_TYPE,
    ],
    ["APPLICATION/GRAPHQL-RESPONSE+JSON;charset=UTF-8", GRAPHQL_TYPE],
    [`${GRAPHQL_TYPE};q=0.5, application/json`, "application/json"],
    [`${GRAPHQL_TYPE};q=0`, "application/json"],
  ])(
    "asked for %s it is %s, of answers and of refusals",
    async (accept, type) => {
      // prettier-ignore
      const headers = accept === undefined ? {} : { accept };

      for (const query of [LIST, "{articlez}"]) {
        const answer = await get(query, { headers });
        expect(answer.headers["content-type"]).toBe(`${type}; charset=utf-8`);
        expect(answer.headers["vary"]).toBe("Accept");
      }
    },
  );
});

describe("when a part of it is missing", () => {
  let quote: Built;
  let broken: string;
  let whole: Answer;

  const say = (text: string | null) =>
    askDatabase("UPDATE quotes SET text = $1 WHERE document_id = $2", [
      text,
      quote.documentId,
    ]);

  beforeAll(async () => {
    quote = await buildQuote({}, { live: true });
    const { slug } = await buildArticle(
      { displayQuote: to(quote) },
      { live: true },
    );
    broken = `{articleBySlug(slug:"${slug}"){slug} articles(filters:{slug:{eq:"${slug}"}}){title displayQuote{text}}}`;
    whole = await get(broken);
    await say(null);
  });

  afterAll(() => say(quote["text"]));

  it("says which, and is kept by nobody", async () => {
    const answer = await get(broken, {
      headers: { "if-none-match": whole.headers["etag"] ?? "" },
    });

    expect(whole.body.data.articles[0].displayQuote.text).not.toBe("");
    expect(answer.status).toBe(200);
    expect(answer.headers["cache-control"]).toBe("no-store");
    expect(answer.headers["etag"]).toBeUndefined();
    expect(answer.body.data).toEqual({
      ...whole.body.data,
      articles: [{ ...whole.body.data.articles[0], displayQuote: null }],
    });
    expect(answer.body.errors).toEqual([
      internalAt("articles", 0, "displayQuote", "text"),
    ]);
  });

  it("without which nothing is left, is our fault and says so", async () => {
    const { url } = await newsroom();
    const query = `{quotes(filters:{documentId:{eq:"${quote.documentId}"}}){text}}`;

    const answer = await fetch(
      `${url}/graphql?query=${encodeURIComponent(query)}`,
    );

    expect(answer.status).toBe(500);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(await answer.json()).toEqual({
      errors: [internalAt("quotes", 0, "text")],
      data: null,
    });
  });
});

const internalAt = (...path: (string | number)[]) => ({
  message: "Internal Server Error",
  path,
  extensions: { code: "INTERNAL_SERVER_ERROR" },
});
