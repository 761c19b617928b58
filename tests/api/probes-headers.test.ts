/** Threats F: no header chooses, poisons or widens an answer. */
import { newsroom } from "../support/newsroom";
import { bytesOf, probe, sendRaw } from "../support/probe";
import { SEEDED } from "../support/seeded-story";

const PUBLIC = [
  "/api/articles?populate=*",
  "/api/articles/by-slug/nothing",
  "/api/articles?status=draft",
  "/graphql?query={articles{title}}",
  "/graphql?query={articlez}",
  "/uploads/nothing.png",
];
const PAGES = ["/", "/stories/nothing", "/_health"];
const PANEL = [
  "/admin/init",
  "/content-manager/content-types",
  "/upload/files",
];

/** What the client libraries of GraphQL, and fetch itself, send beside a query. */
const CLIENTS = [
  "content-type",
  "if-none-match,accept",
  "apollo-require-preflight,x-apollo-operation-name",
  "apollographql-client-name,apollographql-client-version",
  "graphql-client-name,graphql-client-version",
  "x-graphql-client-name,x-requested-with,traceparent,baggage",
];

const preflight = (path: string, names: string) =>
  probe(path, {
    method: "OPTIONS",
    headers: {
      origin: "https://site.example",
      "access-control-request-method": "GET",
      "access-control-request-headers": names,
    },
  });

const listed = (value: unknown) =>
  String(value)
    .toLowerCase()
    .split(/\s*,\s*/);

describe("F01 F02 F03 other origins", () => {
  it.each(PUBLIC)(
    "%s may be read by any, with the same bytes and without credentials",
    async (path) => {
      const plain = await probe(path);

      for (const origin of [
        "https://evil.example",
        "null",
        "http://127.0.0.1.evil.example",
        "https://newsroom.test.evil.example",
      ]) {
        const answer = await probe(path, { headers: { origin } });
        expect(bytesOf(answer)).toBe(bytesOf(plain));
      }
      expect(plain.headers["access-control-allow-origin"]).toBe("*");
      expect(plain.headers["access-control-allow-credentials"]).toBeUndefined();
      expect(plain.headers["vary"] ?? "").not.toMatch(/origin/i);
    },
  );

  it.each([...PAGES, ...PANEL])("%s may not", async (path) => {
    const answer = await probe(path, {
      headers: { origin: "https://evil.example" },
    });

    expect(answer.headers["access-control-allow-origin"]).toBeUndefined();
    expect(answer.headers["access-control-allow-credentials"]).toBeUndefined();
  });

  it.each([
    ["/api/articles", "GET, HEAD, OPTIONS"],
    ["/graphql", "GET, HEAD, OPTIONS, POST"],
  ])("a preflight of %s allows %s", async (path, methods) => {
    const { status, headers } = await probe(path, {
      method: "OPTIONS",
      headers: {
        origin: "https://evil.example",
        "access-control-request-method": "POST",
        "access-control-request-headers": "if-none-match",
      },
    });

    expect(status).toBe(204);
    expect(headers).toMatchObject({
      "access-control-allow-origin": "*",
      "access-control-allow-methods": methods,
      "access-control-allow-headers": "*, Content-Type",
      "access-control-max-age": "86400",
    });
    expect(headers["access-control-allow-credentials"]).toBeUndefined();
  });

  it.each(CLIENTS)("a page of another origin may send %s", async (names) => {
    for (const path of ["/graphql", "/api/articles"]) {
      const { headers } = await preflight(path, names);
      const allowed = listed(headers["access-control-allow-headers"]);

      for (const name of names.split(","))
        expect(allowed.includes("*") || allowed.includes(name)).toBe(true);
    }
  });

  it("a preflight is answered alike whatever it asks for, and says nothing of credentials", async () => {
    const plain = await preflight("/graphql", "content-type");

    for (const names of [
      ...CLIENTS,
      "authorization",
      "cookie",
      "x".repeat(999),
    ])
      // prettier-ignore
      expect(bytesOf(await preflight("/graphql", names))).toBe(bytesOf(plain));
    // By the Fetch standard the star stands for every header but this one.
    expect(JSON.stringify(plain.headers)).not.toMatch(/authorization/i);
    expect(plain.headers["vary"]).toBeUndefined();
  });

  it.each(PUBLIC)(
    "the tag of %s may be read, and when to come again",
    async (path) => {
      const { headers } = await probe(path);

      expect(listed(headers["access-control-expose-headers"])).toEqual(["etag", "retry-after"]); // prettier-ignore
    },
  );

  it.each(["/admin/login", "/", "/upload"])(
    "a preflight of %s allows nothing",
    async (path) => {
      const { headers } = await probe(path, {
        method: "OPTIONS",
        headers: {
          origin: "https://evil.example",
          "access-control-request-method": "POST",
        },
      });

      expect(
        Object.keys(headers).filter((name) =>
          name.startsWith("access-control"),
        ),
      ).toEqual([]);
    },
  );
});

describe("F06 F07 headers that must not matter", () => {
  /** What each path answers without any. */
  const plain = new Map<string, string>();
  beforeAll(async () => {
    for (const path of PUBLIC) plain.set(path, bytesOf(await probe(path)));
  });

  it.each([
    {
      "x-forwarded-proto": "https",
      "x-forwarded-host": "evil.example",
      "x-forwarded-port": "444",
      "x-forwarded-for": "1.2.3.4",
    },
    { forwarded: "for=1.2.3.4;host=evil.example;proto=https" },
    { "x-original-url": "/admin", "x-rewrite-url": "/admin" },
    { "strapi-response-format": "v4" },
    { "strapi-encode-source-maps": "true" },
    { authorization: "Bearer nonsense" },
    { authorization: "Basic eDp5" },
    { cookie: "koa.sess=x; jwtToken=y" },
    { host: "evil.example" },
    { host: "evil.com:x@good" },
    { "accept-language": "fr" },
    { accept: "text/html" },
    { range: "bytes=0-10" },
  ])("%j changes nothing", async (headers) => {
    for (const path of PUBLIC) {
      const answer = await probe(path, { headers });
      expect(bytesOf(answer)).toBe(plain.get(path));
    }
  });

  it("links come from PUBLIC_URL, whatever host was asked for", async () => {
    const { url } = await newsroom();

    const { text } = await probe(
      // The seeded story: other tests' own come and go, most of them without a picture.
      `/api/articles?populate[leadPicture][populate]=*&filters[slug][$eq]=${SEEDED}`,
      {
        headers: { host: "evil.example", "x-forwarded-host": "evil.example" },
      },
    );

    expect(text).toContain(`"url":"${url}/uploads/`);
    expect(text).not.toContain("evil.example");
  });

  it("nor does a whole URL in the request line", async () => {
    const raw = await sendRaw(
      "GET http://evil.example/api/articles?populate=* HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n",
    );

    expect(raw).toMatch(/^HTTP\/1\.1 (200|400) /);
    expect(raw).not.toContain("evil.example");
  });
});

it.each([
  "http://[/api/articles",
  "http://[/graphql?query={__typename}",
  "http://[/admin/init",
])(
  "a request line of %s is 400, with the headers of all answers",
  async (target) => {
    const raw = await sendRaw(
      `GET ${target} HTTP/1.1\r\nHost: newsroom.test\r\nConnection: close\r\n\r\n`,
    );

    expect(raw).toMatch(/^HTTP\/1\.1 400 /);
    expect(raw).toMatch(/content-type: application\/json/i);
    expect(raw).toMatch(/x-content-type-options: nosniff/i);
    expect(raw).toMatch(/content-security-policy: .*frame-ancestors/i);
    expect(raw).toContain("has no address that can be read");
  },
);

describe("F10 headers on every surface", () => {
  it.each([...PUBLIC, ...PAGES, ...PANEL])("%s", async (path) => {
    const { headers } = await probe(path);

    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["content-security-policy"]).toMatch(
      /frame-ancestors '(none|self)'/,
    );
    expect(headers["strict-transport-security"]).toMatch(/max-age=31536000/);
    expect(headers["referrer-policy"]).toBe("strict-origin-when-cross-origin");
    expect(headers["x-frame-options"]).toBe("SAMEORIGIN");
    expect(headers["x-powered-by"]).toBeUndefined();
    expect(headers["server"]).toBeUndefined();
    expect(headers["strapi"]).toBeUndefined();
    expect(JSON.stringify(headers)).not.toMatch(/strapi|koa|apollo|5\.54/i);
  });

  it("the reader runs no inline code; data runs none at all", async () => {
    const page = (await probe("/")).headers["content-security-policy"];
    const data = (await probe("/api/articles")).headers[
      "content-security-policy"
    ];

    expect(page).toMatch(/script-src 'self';.*style-src 'self';/);
    expect(page).not.toContain("unsafe");
    expect(data).toMatch(/^default-src 'none';/);
  });
});
