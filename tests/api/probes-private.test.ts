/** Threats A: what is private is neither read nor guessed, whatever parameter asks. */
import fc from "fast-check";

import { buildAdmin, buildArticle, buildAuthor, to } from "../support/builders";
import { newsroom } from "../support/newsroom";
import { askPanel } from "../support/panel-api";
import { ask, bytesOf, probe } from "../support/probe";

const LISTS = [
  "articles",
  "authors",
  "video-clips",
  "quotes",
  "people",
  "topics",
  "sections",
];

beforeAll(async () => {
  const author = await buildAuthor({ internalEmail: "home@private.test" });
  await buildArticle(
    { internalNote: "zebra-note", authors: to(author) },
    { live: true },
  );
});

/** A predicate that is true for something private, and one that is false: nothing may tell them apart. */
const ORACLES: [string, string, string][] = [
  ["A01", "filters[createdBy][email][$startsWith]=super", "=nobody"],
  ["A01", "filters[updatedBy][email][$contains]=newsroom", "=nowhere"],
  ["A01", "filters[authors][createdBy][email][$startsWith]=super", "=nobody"],
  ["A01", "filters[authors][internalEmail][$startsWith]=home", "=nobody"],
  ["A01", "filters[$or][0][internalNote][$contains]=zebra", "=quagga"],
  ["A01", "filters[$and][0][$not][internalNote][$contains]=zebra", "=quagga"],
  ["A01", "filters[internalNote]=zebra-note", "=quagga-note"],
  ["A01", "filters[internalNote][$notNull]=true", "=false"],
  ["A02", "where[updatedBy][resetPasswordToken][$null]=true", "=false"],
  ["A02", "where[internalNote][$contains]=zebra", "=quagga"],
  ["A03", "lookup[internalNote]=zebra-note", "=quagga-note"],
  ["A03", "lookup[publishedAt][$null]=true", "=false"],
  ["A04", "filters[t0.internal_note][$startsWith]=zebra", "=quagga"],
  ["A04", "filters[t1.password][$startsWith]=$2", "=$3"],
  ["A04", "filters[articles.internal_note][$contains]=zebra", "=quagga"],
  ["A04", 'filters["t0"."internal_note"][$contains]=zebra', "=quagga"],
  ["A04", "filters[internal_note][$contains]=zebra", "=quagga"],
  ["A08", "_q=zebra", "=quagga"],
  ["A08", "filters[_q]=zebra", "=quagga"],
  ["A08", "search=zebra", "=quagga"],
];

describe("a guess at something private", () => {
  it.each(ORACLES)(
    "%s %s is refused, right or wrong",
    async (_id, right, end) => {
      const wrong = right.replace(/=.*$/, end);

      const yes = await probe(`/api/articles?${encodeURI(right)}`);
      const no = await probe(`/api/articles?${encodeURI(wrong)}`);

      expect(yes.status).toBe(400);
      expect(bytesOf(no)).toBe(bytesOf(yes));
    },
  );

  it("A11 is refused under every operator, combined in any way", async () => {
    const operators = [
      "$eq",
      "$ne",
      "$in",
      "$notIn",
      "$null",
      "$notNull",
      "$contains",
      "$containsi",
      "$startsWith",
      "$endsWith",
      "$lt",
      "$gte",
      "$between",
      "$eqi",
      "$not",
    ];
    const path = fc.constantFrom(
      "[internalNote]",
      "[authors][internalEmail]",
      "[createdBy][email]",
      "[authors][updatedBy][password]",
      "[quotes][evidence]",
      "[body][quote]",
      "[id]",
    );
    const wrapper = fc.constantFrom(
      "",
      "[$and][0]",
      "[$or][0]",
      "[$not]",
      "[$and][0][$or][0]",
    );
    const cases = fc.record({
      path,
      wrapper,
      operator: fc.constantFrom(...operators),
    });

    await fc.assert(
      fc.asyncProperty(
        cases,
        async ({ path: at, wrapper: around, operator }) => {
          const name = `filters${around}${at}[${operator}]`;
          const yes = await probe(
            `/api/articles?${encodeURI(name)}=zebra-note`,
          );
          const no = await probe(
            `/api/articles?${encodeURI(name)}=quagga-note`,
          );
          expect(yes.status).toBe(400);
          expect(bytesOf(no)).toBe(bytesOf(yes));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("asking for something private by name", () => {
  it.each([
    ["A05", "sort=updatedBy.resetPasswordToken"],
    ["A05", "sort[0][createdBy][email]=asc"],
    ["A05", "sort[createdBy][email]=asc"],
    ["A05", "sort=internalNote:asc"],
    ["A05", "sort=id"],
    ["A05", "sort=title:asc,internalNote:desc"],
    ["A06", "populate=createdBy"],
    ["A06", "populate=authors.createdBy"],
    ["A06", "populate[authors][populate][updatedBy]=*"],
    ["A06", "populate[authors][populate]=createdBy"],
    ["A06", "populate[leadPicture][populate][image][populate]=related"],
    [
      "A06",
      "populate[body][on][story.quote][populate][quote][populate]=createdBy",
    ],
    ["A06", "populate=localizations"],
    ["A09", "fields[0]=internalNote"],
    ["A09", "fields=password"],
    ["A09", "fields=title,internalNote"],
    ["A09", "populate[authors][fields]=internalEmail"],
    ["A09", "populate[authors][filters][internalEmail][$eq]=x"],
    ["A09", "populate[authors][sort]=internalEmail"],
  ])("%s %s is refused, and what is accepted is named", async (_id, query) => {
    const answer = await probe(`/api/articles?${encodeURI(query)}`);

    expect(answer.status).toBe(400);
    expect(answer.body.error.details.accepted.length).toBeGreaterThan(0);
    expect(answer.body.error.details.accepted.join()).not.toMatch(
      /internal|createdBy|updatedBy|password/,
    );
  });

  it.each(LISTS)(
    "A10 /api/%s?populate=* has documentIds, and none of Strapi's own columns",
    async (list) => {
      const { status, text } = await probe(
        `/api/${list}?populate=*&pagination[pageSize]=100`,
      );

      expect(status).toBe(200);
      expect(text).toContain('"documentId":');
      expect(text).not.toMatch(
        /"(id|createdBy|updatedBy|createdAt|locale|localizations|internalNote|internalEmail|evidence|hash|provider|provider_metadata|folderPath|path|ext)":/,
      );
    },
  );

  it.each([
    "/api/users",
    "/api/users/1",
    "/api/users/me",
    "/api/users-permissions/roles",
    "/api/auth/local",
    "/api/upload/files",
    "/api/upload",
    "/api/i18n/locales",
    "/api/content-type-builder/content-types",
    "/api/email",
    "/api",
    "/api/",
  ])("A13 %s is not there", async (path) => {
    expect((await probe(path)).status).toBe(404);
  });

  it.each([
    '{articles(sort:"internalNote"){title}}',
    '{articles(sort:["createdBy.email"]){title}}',
    '{articles(filters:{internalNote:{contains:"zebra"}}){title}}',
    '{articles(filters:{createdBy:{email:{contains:"super"}}}){title}}',
    '{authors(filters:{internalEmail:{eq:"home@private.test"}}){name}}',
    "{articles{internalNote}}",
    "{articles{id}}",
    "{articles{createdBy{email}}}",
    "{articles{leadPicture{id image{hash}}}}",
    "{articles{leadPicture{image{related{__typename}}}}}",
    "{uploadFiles{url}}",
    "{usersPermissionsUsers{email}}",
    "{i18NLocales{code}}",
    '{sections(filters:{lead:{contains:"a"}}){name}}',
  ])("A14 GraphQL refuses %s", async (query) => {
    expect((await ask(query)).status).toBe(400);
  });
});

it("A15 a key of Strapi's own adds nothing and writes nothing", async () => {
  const { admin } = await newsroom();
  const headers = {
    authorization: `Bearer ${admin.token}`,
    cookie: "koa.sess=x",
  };

  const plain = await probe("/api/articles?populate=*");
  const keyed = await probe("/api/articles?populate=*", { headers });
  const written = await probe("/api/articles", {
    method: "POST",
    headers: { ...headers, "content-type": "application/json" },
    body: JSON.stringify({ data: { title: "x", internalNote: "y" } }),
  });

  expect(bytesOf(keyed)).toBe(bytesOf(plain));
  expect(written.status).toBe(405);
});

it("A16 a Reporter who opens what the Super Admin wrote learns nobody's e-mail or token", async () => {
  const { url, admin } = await newsroom();
  const reporter = await buildAdmin("Reporter");
  const author = await buildAuthor({ internalEmail: "desk@private.test" });
  const story = await buildArticle({ authors: to(author) }, { live: true });
  const desk = { url, admin: reporter };
  const type = "/content-manager/collection-types/api::article.article";
  const relations = "/content-manager/relations/api::article.article";

  const answers = await Promise.all(
    [
      `${type}?page=1&pageSize=100`,
      `${type}/${story.documentId}`,
      `${type}/${story.documentId}?populate[createdBy]=*&populate[updatedBy][populate]=*`,
      `${type}?filters[createdBy][email][$startsWith]=super`,
      `${type}?sort=createdBy.resetPasswordToken`,
      `${relations}/${story.documentId}/authors`,
      `${relations}/${story.documentId}/createdBy`,
      `${relations}/createdBy?_q=super`,
      "/admin/users",
      "/admin/users?populate=*",
      "/admin/api-tokens",
    ].map((path) => askPanel("GET", path, undefined, desk)),
  );

  expect(answers[1]?.status).toBe(200);
  for (const { body } of answers) {
    expect(JSON.stringify(body)).not.toMatch(
      /resetPasswordToken|registrationToken|"password"|\$2[aby]\$/,
    );
    expect(JSON.stringify(body)).not.toContain(admin.email);
  }
});
