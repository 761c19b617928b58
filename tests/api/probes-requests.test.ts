/** Threats D15, D16 and E: whatever is sent, the answer is soon, says what is wrong, and is never a failure of ours. */
import net from "node:net";
import { gzipSync } from "node:zlib";

import { newsroom } from "../support/newsroom";
import { ask, probe, sendRaw } from "../support/probe";

beforeAll(() => newsroom(), 120_000);

const JSON_TYPE = { "content-type": "application/json" };

describe("D15 E09 pages", () => {
  it.each([
    ["pagination[pageSize]=1000000", /1 to 100; 1000000 arrived/],
    ["pagination[pageSize]=101", /1 to 100; 101 arrived/],
    ["pagination[pageSize]=0", /1 to 100/],
    ["pagination[limit]=-1", /1 to 100; -1 arrived/],
    ["pagination[limit]=101", /1 to 100/],
    ["pagination[page]=100000", /1 to 10000/],
    ["pagination[page]=401", /reaches row 10000; row 10025/],
    ["pagination[page]=101&pagination[pageSize]=100", /reaches row 10000/],
    ["pagination[start]=9990&pagination[limit]=20", /reaches row 10000/],
    ["pagination[page]=1000000000", /1 to 10000/],
    ["pagination[page]=-1", /1 to 10000; -1 arrived/],
    ["pagination[page]=abc", /one whole number/],
    ["pagination[page]=1.5", /one whole number/],
    ["pagination[page]=9223372036854775808", /one whole number/],
    ["pagination[page]=1e3", /one whole number/],
    ["pagination[page][]=1", /one whole number/],
    ["pagination[page]=1&pagination[page]=2", /once/],
    ["pagination[page]=1&pagination[start]=1", /either page and pageSize/],
    ["pagination[withCount]=maybe", /true or false/],
    ["pagination[withCount][]=true", /true or false/],
    ["pagination[size]=1", /not accepted/],
    ["pagination=1", /takes keys/],
    ["page=1", /not accepted here; accepted: fields, populate/],
    ["_limit=-1", /not accepted/],
    ["pageSize=1000", /not accepted/],
  ])("?%s is refused, naming the limit", async (query, message) => {
    const { status, body } = await probe(`/api/articles?${encodeURI(query)}`);

    expect(status).toBe(400);
    expect(body.error.message).toMatch(message);
  });

  it("a page without a size has 25, and one hundred is served", async () => {
    const plain = await probe("/api/articles");
    const hundred = await probe(
      "/api/articles?pagination[pageSize]=100&pagination[withCount]=false",
    );

    expect(plain.body.meta.pagination).toMatchObject({ page: 1, pageSize: 25 });
    expect(hundred.body.meta.pagination).toEqual({ page: 1, pageSize: 100 });
  });

  it.each([
    [
      "{articles(pagination:{limit:-1}){title}}",
      /limit is a whole number from 1 to 100; -1 arrived/,
    ],
    ["{articles(pagination:{pageSize:100000}){title}}", /100/],
    ["{articles(pagination:{page:401}){title}}", /10000/],
    ["{articles(pagination:{start:-5}){title}}", /start/],
    ["{articles(pagination:{page:1,start:1}){title}}", /either/],
    ["{articles_connection(pagination:{limit:101}){nodes{title}}}", /100/],
    ["{articles{authors(pagination:{limit:101}){name}}}", /100/],
    [
      "{articles{authors_connection(pagination:{pageSize:101}){nodes{name}}}}",
      /100/,
    ],
    ["{articles{corrections(pagination:{limit:101}){text}}}", /100/],
    [
      "{people{stories(first:101){next}}}",
      /first is from 1 to 100; 101 arrived/,
    ],
    ["{people{quotes(first:0){next}}}", /first is from 1 to 100/],
    ['{people{quotes(after:"%%%"){next}}}', /after is a cursor/],
    [
      '{people{stories(after:"MjAyNi05OS05OSAwMDowMDowMC9hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWE"){next}}}',
      /after is a cursor/,
    ],
    [
      // 2026-02-30, and the year 0
      '{people{stories(after:"MjAyNi0wMi0zMCAwMDowMDowMC9hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWE"){next}}}',
      /after is a cursor/,
    ],
    [
      '{people{quotes(after:"MDAwMC0wMS0wMSAwMDowMDowMC9hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWE"){next}}}',
      /after is a cursor/,
    ],
  ])("GraphQL refuses %s, naming the limit", async (query, message) => {
    const { status, body } = await ask(query);

    expect(status).toBe(400);
    expect(body.errors[0].message).toMatch(message);
  });
});

describe("D16 E15 writing", () => {
  it.each([
    "createArticle",
    "updateArticle",
    "deleteArticle",
    "deleteUploadFile",
    "login",
    "__typename",
  ])("there is no mutation %s", async (name) => {
    expect((await ask(`mutation{${name}}`)).status).toBe(400);
  });

  it.each([
    "POST",
    "PUT",
    "PATCH",
    "DELETE",
    "TRACE",
    "PROPFIND",
    "LOCK",
    "SEARCH",
    "PURGE",
  ])(
    "%s is 405 with what is allowed, on lists, documents, addresses and pages",
    async (method) => {
      const id = "a".repeat(24);
      for (const path of [
        "/api/articles",
        `/api/articles/${id}`,
        "/api/articles/by-slug/x",
        "/",
        "/stories/x",
      ]) {
        const answer = await probe(path, { method });
        expect(answer.status).toBe(405);
        expect(answer.headers["allow"]).toBe("GET, HEAD, OPTIONS");
      }
      expect((await probe("/api/nothing", { method })).status).toBe(404);
    },
  );

  it("a header does not turn a read into something else", async () => {
    const headers = {
      "x-http-method-override": "DELETE",
      "x-http-method": "PUT",
      "x-method-override": "POST",
    };

    expect((await probe("/api/articles", { headers })).status).toBe(200);
  });

  it.each(["PUT", "DELETE", "PATCH", "TRACE"])(
    "GraphQL answers %s with 405",
    async (method) => {
      const answer = await probe("/graphql", { method });

      expect(answer.status).toBe(405);
      expect(answer.headers["allow"]).toBe("GET, HEAD, OPTIONS, POST");
    },
  );

  it("D27 an upgrade to a socket is not one", async () => {
    const { status } = await probe("/graphql", {
      headers: { connection: "Upgrade", upgrade: "websocket" },
    });

    expect(status).toBe(400);
  });
});

describe("E01 E02 E04 E05 bodies", () => {
  const malformed = [
    '{"query":',
    "NaN",
    '{"query":"{a}",}',
    "{'query':1}",
    "null",
    "1",
    '"x"',
    "undefined",
    '{"a":1}{"b":2}',
    "\u0001",
    '{"query":"\n"}',
    "[",
    "]",
    "{]",
    '{"query":"\\u12"}',
  ];

  it.each(malformed)(
    "malformed JSON %j is 400, to GraphQL and to the panel",
    async (body) => {
      for (const path of ["/graphql", "/admin/login"])
        expect(
          (await probe(path, { method: "POST", headers: JSON_TYPE, body }))
            .status,
        ).toBe(400);
    },
  );

  it.each<[string, Buffer]>([
    ["not UTF-8", Buffer.from('{"query":"\xff\xfe"}', "latin1")],
    ["overlong", Buffer.from('{"query":"\xc0\xaf"}', "latin1")],
    ["UTF-16", Buffer.from('{"query":"{articles{title}}"}', "utf16le")],
    ["a byte order mark", Buffer.from('\ufeff{"query":"{__typename}"}')],
    [
      "half a surrogate pair",
      Buffer.from('{"query":"{__typename}","variables":{"a":"\\ud800"}}'),
    ],
    [
      "NUL in a variable",
      Buffer.from('{"query":"{__typename}","variables":{"a":"\\u0000"}}'),
    ],
    [
      "NUL in a key",
      Buffer.from('{"query":"{__typename}","variables":{"a\\u0000":1}}'),
    ],
    [
      "NUL in the query",
      Buffer.from(
        JSON.stringify({
          query: '{articles(filters:{title:{eq:"a\\u0000"}}){title}}',
        }),
      ),
    ],
    [
      "NUL in a block string",
      Buffer.from(
        JSON.stringify({
          query: '{articles(filters:{title:{eq:"""a\u0000"""}}){title}}',
        }),
      ),
    ],
    [
      "deep nesting",
      Buffer.from(
        `{"query":"{__typename}","variables":${"[".repeat(5_000)}${"]".repeat(5_000)}}`,
      ),
    ],
  ])("%s is 400", async (_what, body) => {
    expect(
      (await probe("/graphql", { method: "POST", headers: JSON_TYPE, body }))
        .status,
    ).toBe(400);
  });

  it("NUL and broken text do not reach the panel's queries either", async () => {
    const login = (email: string) =>
      probe("/admin/login", {
        method: "POST",
        headers: JSON_TYPE,
        body: `{"email":"${email}","password":"x"}`,
      });

    expect((await login("a\\u0000@b.c")).status).toBe(400);
    expect((await login("\\ud800@b.c")).status).toBe(400);
  });

  it.each([
    ["/graphql", 16_384],
    ["/admin/login", 1_048_576],
  ])("%s takes %i bytes and no more", async (path, limit) => {
    const body = Buffer.from(`{"query":"${" ".repeat(limit)}"}`);

    const declared = await probe(path, {
      method: "POST",
      headers: JSON_TYPE,
      body,
    });
    const streamed = await probe(path, {
      method: "POST",
      headers: { ...JSON_TYPE, "transfer-encoding": "chunked" },
      body,
    });

    expect(declared.status).toBe(413);
    expect(declared.text).toContain(String(limit));
    expect(streamed.status).toBe(413);
    expect(streamed.text).toContain(`${body.length} arrived`);
  });

  it("much more than may be sent is not read to its end", async () => {
    const { hostname, port } = new URL((await newsroom()).url);
    const socket = net.connect(Number(port), hostname);
    const closed = new Promise((resolve) => {
      socket.on("error", resolve);
      socket.on("close", resolve);
      socket.resume();
    });
    socket.write(
      "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n",
    );
    const chunk = Buffer.concat([
      Buffer.from("10000\r\n"),
      Buffer.alloc(65_536, " "),
      Buffer.from("\r\n"),
    ]);
    let sent = 0;
    const more = () => {
      while (!socket.destroyed && sent < 1_024 && socket.write(chunk))
        sent += 1;
    };
    socket.on("drain", more);
    more();

    await closed;
    // 64 MiB would have been there to read.
    expect(sent).toBeLessThan(512);
  });

  it("a compressed body is not unpacked", async () => {
    const body = gzipSync(Buffer.alloc(10_000_000, "a"));
    const headers = { ...JSON_TYPE, "content-encoding": "gzip" };

    expect(
      (await probe("/graphql", { method: "POST", headers, body })).status,
    ).toBe(415);
    expect(
      (
        await probe("/admin/login", {
          method: "POST",
          headers,
          body: body.subarray(0, 1_000),
        })
      ).status,
    ).toBe(415);
  });

  it.each([
    ["text/plain", "{articles{title}}"],
    ["application/graphql", "{articles{title}}"],
    ["application/x-www-form-urlencoded", "query={articles{title}}"],
    ["application/json; charset=utf-16", '{"query":"{__typename}"}'],
    ["application/json; charset=ibm500", '{"query":"{__typename}"}'],
    ["application/xml", "<a/>"],
  ])("D20 GraphQL refuses %s", async (type, body) => {
    expect(
      (
        await probe("/graphql", {
          method: "POST",
          headers: { "content-type": type },
          body,
        })
      ).status,
    ).toBe(415);
  });

  it("a list of queries, extensions and a query in the address of a POST are refused", async () => {
    const query = "{__typename}";
    const post = (body: object, path = "/graphql") =>
      probe(path, {
        method: "POST",
        headers: JSON_TYPE,
        body: JSON.stringify(body),
      });

    expect((await post([{ query }, { query }])).status).toBe(400);
    expect(
      (
        await post({
          query,
          extensions: { persistedQuery: { version: 1, sha256Hash: "x" } },
        })
      ).status,
    ).toBe(400);
    expect((await post({}, "/graphql?query={__typename}")).status).toBe(400);
    expect((await post({ query: 1 })).status).toBe(400);
    expect((await post({ query: "" })).status).toBe(400);
    expect((await post({ query, variables: "x" })).status).toBe(400);
    expect((await post({ query, operationName: "nope" })).status).toBe(400);
  });
});

describe("uploads", () => {
  const body =
    '--x\r\ncontent-disposition: form-data; name="files"; filename="a.txt"\r\n\r\nhello\r\n--x--\r\n';
  const headers = { "content-type": "multipart/form-data; boundary=x" };

  it.each([
    "/graphql",
    "/upload",
    "/upload?id=1",
    "/admin/login",
    "/content-manager/uid/generate",
  ])(
    "a file sent to %s by nobody is refused before it is read",
    async (path) => {
      for (const authorization of ["", "Bearer nonsense", "Bearer a.b.c"])
        expect(
          (
            await probe(path, {
              method: "POST",
              headers: { ...headers, authorization },
              body,
            })
          ).status,
        ).toBe(415);
    },
  );

  it("a signed-in editor's file is taken by the media library, and nowhere else", async () => {
    const { admin } = await newsroom();
    const picture = Buffer.concat([
      Buffer.from(
        '--x\r\ncontent-disposition: form-data; name="files"; filename="dot.png"\r\ncontent-type: image/png\r\n\r\n',
      ),
      Buffer.from(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
        "base64",
      ),
      Buffer.from("\r\n--x--\r\n"),
    ]);
    const signed = { ...headers, authorization: `Bearer ${admin.token}` };

    expect(
      (
        await probe("/upload", {
          method: "POST",
          headers: signed,
          body: picture,
        })
      ).status,
    ).toBe(201);
    expect(
      (await probe("/admin/users", { method: "POST", headers: signed, body }))
        .status,
    ).toBe(415);
  });
});

describe("E02 E07 E10 E11 E12 E14 E19 addresses", () => {
  it.each([
    "/api/articles?filters[slug]=%00",
    "/api/articles?filters[slug]=%ff",
    "/api/articles?filters[slug]=%c0%af",
    "/api/articles?filters[slug]=%ed%a0%80",
    "/api/articles?filters[slug]=%",
    "/api/articles?%00=1",
    "/api/articles?filters[slug][%24eq]=a%00b",
    "/graphql?query=%ff",
    "/graphql?query={__typename}&variables={",
    "/graphql?query={__typename}&variables=%5B%22%5Cu0000%22%5D",
    "/graphql?query={__typename}&query={__typename}",
    "/graphql?query={__typename}&extensions=1",
    "/graphql?q=1",
    "/graphql",
    "/%00",
    "/%ff",
    "/stories/%ff",
    "/stories/a?x=%00",
    "/admin/users?_q=%00",
    "/uploads/%00.png",
  ])("%s is 400", async (path) => {
    expect((await probe(path)).status).toBe(400);
  });

  it.each([
    "/api/articles/%00",
    "/api/articles/%ff",
    "/api/articles/by-slug/%ff",
    "/api/%2e%2e/admin",
    "//api/articles",
  ])("%s is 400 or 404", async (path) => {
    expect([400, 404]).toContain((await probe(path)).status);
  });

  it.each([
    "/API/articles",
    "/Api/Articles?status=draft",
    "/api/articles/",
    "/api//articles",
    "/%61pi/articles",
    "/api/articles/by-slug",
    "/api/articles/by-slug/a/b",
    "/graphql/",
    "/GraphQL",
    "/api/articles/by-slug/A",
  ])("%s is another address: 404", async (path) => {
    expect((await probe(path)).status).toBe(404);
  });

  it.each([
    "populate=quotes.clip.people.stories",
    "populate=section.parent.parent.parent",
    `populate=${"section.".repeat(1)}${"parent.".repeat(19)}parent`,
    "populate[section][populate][parent][populate][parent][populate][parent]=true",
    "populate=nothing",
    "populate[quotes]=maybe",
    "populate[quotes][limit]=1",
    "populate[body][on][story.nothing]=true",
    "populate[body][populate][quote]=true",
    "populate[]=title",
    "populate[__proto__]=true",
    "populate=constructor",
    "populate[0]=quotes&populate[quotes]=true",
    "fields[__proto__]=title",
    "fields=",
    "fields[0][a]=title",
    "sort[0][title]=asc",
    "sort=title:up",
    "sort=title:asc:desc",
    "sort=title,slug,deck,kicker,byline,language",
    "filters=1",
    "filters[__proto__][x]=1",
    "filters[constructor]=1",
    "filters[slug][$where]=1",
    "filters[slug][$jsonSupersetOf]=1",
    "filters[slug][$regexp]=1",
    "filters[slug][]=a",
    "filters[slug][$in]=a&filters[slug]=b",
    "filters[$and]=1",
    "filters[$and][x][slug]=1",
    "filters[slug][$null]=maybe",
    "filters[wordCount][$gt]=abc",
    "filters[wordCount]=1.5",
    "filters[wordCount]=99999999999",
    "filters[wordCount][$contains]=1",
    "filters[datePublished][$gt]=yesterday",
    "filters[datePublished][$gt]=2026-02-31T99:00:00Z",
    "filters[datePublished][$gt]=2026-02-30",
    "filters[datePublished][$gt]=0000-01-01",
    "filters[datePublished][$contains]=2026",
    "filters[datePublished][$between]=2026-01-01",
    "filters[rights][syndicatable]=perhaps",
    "filters[quotes][kind]=whole",
    "filters[body][text]=x",
    "filters[leadPicture][image][hash]=x",
    "filters[section][parent][parent][parent][name]=x",
    "filters[quotes]=1",
    `filters${"[$not]".repeat(6)}[slug]=x`,
    `filters[title][$containsi]=${"%25".repeat(201)}`,
    `filters[title][$contains]=${"a".repeat(5_000)}`,
    Array.from(
      { length: 21 },
      (_, index) => `filters[$or][${index}][slug]=x`,
    ).join("&"),
    Array.from(
      { length: 101 },
      (_, index) => `filters[slug][$in][${index}]=x`,
    ).join("&"),
    Array.from({ length: 700 }, (_, index) => `a${index}=1`).join("&"),
    `${"a".repeat(40)}[${"b][".repeat(30)}c]=1`,
    "filters[slug=x",
    "filters]slug[=x",
    "[slug]=x",
    "=x",
  ])("?%s is 400", async (query) => {
    const { status, body } = await probe(
      `/api/articles?${query.replaceAll(" ", "%20")}`,
    );

    expect(status).toBe(400);
    expect(body.error.message).not.toBe("");
  });

  it.each([
    "' OR 1=1--",
    "1;select pg_sleep(5)",
    "'; drop table articles; --",
    "\\",
    "$$",
    "::text",
    '{"a":1}',
    "->>'a'",
    "%",
    "_",
    "\u{1f600}",
    "\u202e",
  ])("E11 %j is a value like any other, and finds nothing", async (value) => {
    const text = encodeURIComponent(value);
    for (const query of [
      `filters[title]=${text}`,
      `filters[slug][$contains]=${text}`,
      `filters[title][$in][0]=${text}`,
      `filters[authors][name][$containsi]=${text}`,
    ]) {
      const { status, body } = await probe(`/api/articles?${query}`);
      expect(status).toBe(200);
      expect(body.data).toEqual([]);
    }
    for (const query of [
      `sort=${text}`,
      `fields=${text}`,
      `populate=${text}`,
      `filters[${text}]=1`,
      `${text}=1`,
    ])
      expect((await probe(`/api/articles?${query}`)).status).toBe(400);
    expect((await probe(`/api/articles/by-slug/${text}`)).status).toBe(404);
    const { status, body } = await ask(
      "query($value:String!){articles(filters:{title:{containsi:$value}}){title} articleBySlug(slug:$value){status}}",
      { value },
    );
    expect(status).toBe(200);
    expect(body.data).toEqual({
      articles: [],
      articleBySlug: { status: "UNKNOWN" },
    });
  });

  it("E14 an address has 8,000 characters and a request 100 headers", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 150 }, (_, index) => [`x-${index}`, "1"]),
    );

    expect((await probe(`/api/articles?a=${"a".repeat(8_192)}`)).status).toBe(
      414,
    );
    expect((await probe(`/${"a".repeat(15_000)}`)).status).toBe(414);
    expect((await probe(`/${"a".repeat(64_000)}`)).status).toBe(431);
    expect(
      (
        await probe("/api/articles", {
          headers: { "x-long": "a".repeat(17_000) },
        })
      ).status,
    ).toBe(431);
    expect((await probe("/api/articles", { headers: many })).status).toBe(431);
  });
});

describe("E16 E21 the protocol", () => {
  const host = "Host: newsroom.test\r\nConnection: close\r\n";

  it.each([
    [
      "two lengths",
      `POST /graphql HTTP/1.1\r\n${host}Content-Type: application/json\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n{"a":1}`,
    ],
    [
      "a length and chunks",
      `POST /graphql HTTP/1.1\r\n${host}Content-Type: application/json\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    ],
    ["a line that is none", "GET\r\n\r\n"],
    ["no host", "GET /api/articles HTTP/1.1\r\nConnection: close\r\n\r\n"],
  ])("%s is 400", async (_what, bytes) => {
    expect(await sendRaw(bytes)).toMatch(/^HTTP\/1\.1 400 /);
  });

  it("an expectation that nobody meets is 417", async () => {
    expect(
      await sendRaw(
        `GET /api/articles HTTP/1.1\r\n${host}Expect: miracles\r\n\r\n`,
      ),
    ).toMatch(/^HTTP\/1\.1 417 /);
  });

  it("ranges and other formats are not served; the whole answer is", async () => {
    const range = await probe("/api/articles", {
      headers: {
        range: `bytes=${"0-1,".repeat(500)}2-3`,
        accept: "application/xml",
      },
    });

    expect(range.status).toBe(200);
    expect(range.headers["content-type"]).toMatch(/json/);
  });

  it.each([
    "/api/articles",
    "/api/articles/by-slug/nothing",
    "/graphql?query={__typename}",
    "/api/nothing",
  ])("HEAD %s is GET without the body", async (path) => {
    const { headers: got, status } = await probe(path);
    const head = await probe(path, { method: "HEAD" });

    expect(head.status).toBe(status);
    expect({ ...head.headers, date: "" }).toEqual({ ...got, date: "" });
    expect(head.text).toBe("");
  });

  it("a body of a GET is not looked at", async () => {
    const plain = await probe("/api/articles");
    const { text } = await probe("/api/articles", {
      headers: { ...JSON_TYPE, "content-length": 2 },
      body: "{]",
    });

    expect(text).toBe(plain.text);
  });
});

describe("what the server says of a query that is wrong", () => {
  it.each([
    "qwerty cop { abc }",
    "{articlez{id}}",
    "query{__schema{directive}}",
    "{...Nope}",
    "{...F} fragment F on Query{...F}",
    "{...A} fragment A on Query{...B} fragment B on Query{...A}",
    "{__schema{types{name}}}",
    '{__type(name:"Article"){name}}',
    "subscription{articles{title}}",
    "query A{__typename} query B{__typename}",
    `{${"articles{authors{name}} ".repeat(300)}}`,
    "{sections{parent{parent{parent{parent{parent{parent{parent{name}}}}}}}}}",
    `{...F0} ${Array.from({ length: 30 }, (_, index) => `fragment F${index} on Query{...F${index + 1} ...F${index + 1}}`).join(" ")} fragment F30 on Query{__typename}`,
    `{${"a:articles{title} ".repeat(400)}}`,
    '{articles(filters:{wordCount:{contains:"1"}}){title}}',
    "{articles(filters:{wordCount:{gt:99999999999}}){title}}",
    '{articles(filters:{datePublished:{gt:"yesterday"}}){title}}',
    "{articles(filters:{title:null}){title}}",
    '{articles(filters:{quotes:{kind:{contains:"full"}}}){title}}',
    "{articles(filters:{documentId:{in:[]}}){title}}",
    "{articles(filters:{title:{in:[null]}}){title}}",
    "{articles(filters:{and:[null]}){title}}",
    "{articles(sort:[null]){title}}",
    '{articles(sort:"title:up"){title}}',
    "{article{title}}",
    "{articles{body{body}}}",
  ])("%s is 400, without a hint", async (query) => {
    const { status, body } = await ask(query);

    expect(status).toBe(400);
    expect(body.errors[0].message).not.toMatch(/did you mean/i);
    for (const { extensions } of body.errors)
      expect(Object.keys(extensions)).toEqual(["code"]);
  });

  it.each([
    "{articles(sort:null,filters:null,pagination:null){title}}",
    "{articles(pagination:{limit:null,start:null}){title}}",
    "{people{stories(first:null,after:null){next}}}",
    '{articles(filters:{title:{not:{contains:"x"}},not:{deck:{null:true}}}){title}}',
  ])("%s is answered: null is nothing", async (query) => {
    const { status, body } = await ask(query);

    expect(status).toBe(200);
    expect(body.errors).toBeUndefined();
  });

  it("D07 D08 D09 a GET is answered plainly, changes nothing and shows no tool", async () => {
    const read = await probe("/graphql?query={__typename}", {
      headers: { accept: "text/html" },
    });
    const write = await probe("/graphql?query=mutation{__typename}");

    expect(read.status).toBe(200);
    expect(read.body).toEqual({ data: { __typename: "Query" } });
    expect([400, 405]).toContain(write.status);
    expect(
      (await probe("/graphql", { headers: { accept: "text/html" } })).text,
    ).not.toMatch(/<html/i);
  });
});
