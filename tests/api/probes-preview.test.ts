/** Threats C14, C15: a preview opens one draft, to one person, for ten minutes, and nothing else. */
import { randomBytes } from "node:crypto";
import jwt from "jsonwebtoken";

import { previewKey } from "../../src/preview/preview-token";
import {
  buildAdmin,
  buildArticle,
  buildQuote,
  publish,
  type Built,
} from "../support/builders";
import { collection } from "../support/collection";
import { ask } from "../support/log";
import { type OwnNewsroom, startNewsroom } from "../support/newsroom";
import { tell } from "../support/operations";
import { askPanel, tellPanel, type Desk } from "../support/panel-api";
import {
  exchange,
  previewAddress,
  previewToken,
  UNSEEN,
} from "../support/previews";
import { bytesOf, probe, type Answer } from "../support/probe";

const SECRET = randomBytes(32).toString("base64");
const WORD = "Nobody may read this yet";

let place: OwnNewsroom;
/** A draft, and a good token of it: for all that ends neither. */
let story: Built;
let good: string;

beforeAll(async () => {
  place = await startNewsroom({ env: { ADMIN_JWT_SECRET: SECRET } });
  story = await draft();
  good = await token(story);
}, 120_000);
afterAll(() => place.stop());

const draft = (live = false) =>
  buildArticle({ title: WORD }, { live, desk: place });
const token = (story: { documentId: string }, who?: Desk) =>
  previewToken(story, who ?? place);
const read = (sent: unknown) => exchange(sent, place);

/** The claims of a good token, as they are or changed, signed as an attacker would. */
function forge(
  changes: object,
  key: jwt.Secret = previewKey(SECRET),
  algorithm: jwt.Algorithm = "HS256",
): string {
  const claims = jwt.decode(good) as jwt.JwtPayload;
  const left = Object.entries({ ...claims, ...changes }).filter(
    ([, value]) => value !== undefined,
  );
  return jwt.sign(Object.fromEntries(left), key, { algorithm });
}

function expectNothing(answer: Answer) {
  expect(answer.status).toBe(401);
  expect(answer.headers).toMatchObject(UNSEEN);
  expect(answer.headers["access-control-allow-credentials"]).toBeUndefined();
  expect(answer.headers["etag"]).toBeUndefined();
  expect(answer.text).not.toContain(WORD);
  expect(answer.body).toEqual({
    data: null,
    error: {
      status: 401,
      name: "UnauthorizedError",
      message: expect.stringMatching(/^This is no preview, or one that has/),
      details: {},
    },
  });
}

it("a good token is answered, with the headers of what is not public", async () => {
  const answer = await read(good);

  expect(answer.status).toBe(200);
  expect(answer.headers).toMatchObject(UNSEEN);
  expect(answer.headers["access-control-allow-credentials"]).toBeUndefined();
  expect(answer.text).toContain(WORD);
});

it("a forgery that changes nothing is a good token, so that those below are refused for what they change", async () => {
  expect((await read(forge({}))).status).toBe(200);
});

it.each([
  undefined,
  null,
  7,
  "",
  "x",
  "x.y.z",
  ["x"],
  { token: "x" },
  "e30.e30.",
  "a".repeat(3_000),
])("no token at all: %j", async (sent) => {
  expectNothing(await read(sent));
});

it.each<[string, () => string]>([
  ["signed with another key", () => forge({}, "another key of our own")],
  ["signed with the panel's own secret", () => forge({}, SECRET)],
  ["signed with nothing", () => forge({}, "", "none")],
  [
    "signed with the right key by HS384",
    () => forge({}, previewKey(SECRET), "HS384"),
  ],
  [
    "signed with the right key by HS512",
    () => forge({}, previewKey(SECRET), "HS512"),
  ],
  ["a second too old", () => forge({ exp: Math.floor(Date.now() / 1000) - 1 })],
  ["without an end", () => forge({ exp: undefined })],
  ["for another purpose", () => forge({ aud: "dateline" })],
  ["for no purpose", () => forge({ aud: undefined })],
  ["of nobody", () => forge({ sub: undefined })],
  ["of somebody who never was", () => forge({ sub: "999999" })],
  ["of a name", () => forge({ sub: "1 or 1=1" })],
  [
    "for a document that never was",
    () => forge({ documentId: "x".repeat(24) }),
  ],
  ["for no document", () => forge({ documentId: undefined })],
  ["for another type", () => forge({ type: "quote" })],
  ["for a type that never was", () => forge({ type: "__proto__" })],
  ["for an edition that never was", () => forge({ version: 1 })],
  ["for no edition", () => forge({ version: undefined })],
  ["with the panel's", () => place.admin.token],
])("a token %s", async (_what, made) => {
  expectNothing(await read(made()));
});

it("a token of one story does not open another by being told so", async () => {
  const [header, , signature] = good.split(".");
  const other = (await token(await draft())).split(".")[1];

  expectNothing(await read([header, other, signature].join(".")));
});

it("a token of a story does not open a quote by its id", async () => {
  const { documentId } = await buildQuote({ text: WORD }, { desk: place });

  expectNothing(await read(forge({ documentId })));
});

describe("ends", () => {
  /** Is published twice, and killed by the test after that. */
  let own: Built;

  beforeAll(async () => {
    own = await draft();
  });

  it("with the first publication, and with every later one", async () => {
    const first = await token(own);
    await publish("article", own.documentId, place);
    const second = await token(own);
    await tellPanel(
      "PUT",
      collection("article", "/:id", own.documentId),
      { deck: "Another deck." },
      place,
    );

    expectNothing(await read(first));
    expect((await read(second)).status).toBe(200);
    await publish("article", own.documentId, place);
    expectNothing(await read(second));
  });

  it("with a kill", async () => {
    const last = await token(own);
    await tell("kill", "article", own, { why: "A hoax" }, place);

    expectNothing(await read(last));
  });

  it("with the draft", async () => {
    const thrownAway = await draft();
    const last = await token(thrownAway);
    await tellPanel(
      "DELETE",
      collection("article", "/:id", thrownAway.documentId),
      undefined,
      place,
    );

    expectNothing(await read(last));
  });

  it.each([
    ["is deactivated", "UPDATE admin_users SET is_active = false"],
    ["is blocked", "UPDATE admin_users SET blocked = true"],
    [
      "has no role any more",
      "DELETE FROM admin_users_roles_lnk USING admin_users WHERE user_id = admin_users.id AND email = $1",
    ],
    ["is deleted", "DELETE FROM admin_users"],
  ])("when whoever opened it %s", async (_what, statement) => {
    const admin = await buildAdmin("Editor", place);
    const theirs = await token(story, { ...place, admin });
    expect((await read(theirs)).status).toBe(200);

    const where = statement.includes("WHERE") ? "" : " WHERE email = $1";
    await ask(statement + where, [admin.email], place);

    expectNothing(await read(theirs));
  });

  it("when the role of whoever opened it may not read the story any more", async () => {
    const { role, who } = await somebody([reads([])]);
    const theirs = await token(story, who);
    expect((await read(theirs)).status).toBe(200);

    await permit(role, [reads(["admin::is-creator"])]);

    expectNothing(await read(theirs));
    expect(await previewAddress(story, who)).toBeUndefined();
  });
});

it("is not offered to a role that reads no stories, nor of a colleague's story to a role that reads its own", async () => {
  const { role, who } = await somebody([]);
  expect(await previewAddress(story, who)).toBeUndefined();

  await permit(role, [reads(["admin::is-creator"])]);

  expect(await previewAddress(story, who)).toBeUndefined();
});

it("does not show a new quote to a role that reads stories and no quotes", async () => {
  const quote = await buildQuote({ text: WORD }, { desk: place });
  const quoting = await buildArticle(
    {
      body: [
        {
          __component: "story.quote",
          quote: { connect: [{ documentId: quote.documentId }] },
        },
      ],
    },
    { desk: place },
  );
  const { who } = await somebody([reads([])]);

  const { status, text } = await read(await token(quoting, who));

  expect(status).toBe(200);
  expect(text).not.toContain(WORD);
  expect((await read(await token(quoting))).text).toContain(WORD);
});

it("is told to nobody who is not signed in", async () => {
  const { documentId } = story;
  const path = `/content-manager/preview/url/api::article.article?documentId=${documentId}`;

  const answer = await probe(path, { url: place.url });

  expect(answer.status).toBe(401);
  expect(answer.text).not.toContain("token=");
});

describe("only by POST, only in the body", () => {
  it.each(["GET", "HEAD", "PUT", "PATCH", "DELETE"])(
    "%s is 405, with the token in the address",
    async (method) => {
      const answer = await probe(`/api/preview?token=${good}`, {
        method,
        url: place.url,
      });

      expect(answer.status).toBe(405);
      expect(answer.headers).toMatchObject({
        ...UNSEEN,
        allow: "OPTIONS, POST",
      });
      expect(answer.text).not.toContain(WORD);
    },
  );

  it.each([
    ["?token=%", {}, 400],
    ["?x=1", { token: "%" }, 400],
    ["/%", {}, 404],
    ["/x", { token: "%" }, 404],
  ])("nor with an address of %s", async (rest, body, status) => {
    const put = (text: string) => text.replace("%", good);

    const answer = await probe(`/api/preview${put(rest)}`, {
      method: "POST",
      url: place.url,
      headers: { "content-type": "application/json" },
      body: put(JSON.stringify(body)),
    });

    // Below it there is nothing, and what is nothing takes no POST either.
    expect([status, 405]).toContain(answer.status);
    expect(answer.text).not.toContain(WORD);
    expect(answer.text).not.toContain(good);
  });

  it.each([
    ["text/plain", 415],
    ["application/x-www-form-urlencoded", 415],
    ["multipart/form-data; boundary=x", 415],
    ["", 415],
  ])("nor as %j", async (type, status) => {
    const answer = await probe("/api/preview", {
      method: "POST",
      url: place.url,
      headers: { "content-type": type },
      body: JSON.stringify({ token: good }),
    });

    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject(UNSEEN);
  });

  it("nor in more than 4,096 bytes", async () => {
    const answer = await probe("/api/preview", {
      method: "POST",
      url: place.url,
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        token: good,
        more: "x".repeat(4_096),
      }),
    });

    expect(answer.status).toBe(413);
    expect(answer.headers).toMatchObject(UNSEEN);
  });

  it("from any origin, which sends no credentials", async () => {
    const answer = await probe("/api/preview", {
      method: "OPTIONS",
      url: place.url,
      headers: {
        origin: "https://frontend.example",
        "access-control-request-method": "POST",
        "access-control-request-headers": "content-type",
      },
    });

    expect(answer.status).toBe(204);
    expect(answer.headers).toMatchObject({
      "access-control-allow-origin": "*",
      "access-control-allow-methods": "OPTIONS, POST",
      "access-control-allow-headers": "*, Content-Type",
    });
    expect(answer.headers["access-control-allow-credentials"]).toBeUndefined();
  });
});

describe("as a key to anything else", () => {
  it.each([
    "/admin/users/me",
    "/admin/newsroom",
    "/content-manager/collection-types/api::article.article",
    "/content-manager/preview/url/api::article.article?documentId=x",
    "/upload/files",
  ])("%s is closed to it", async (path) => {
    const answer = await probe(path, {
      url: place.url,
      headers: { authorization: `Bearer ${good}` },
    });

    expect(answer.status).toBe(401);
  });

  it.each([
    "/api/articles",
    "/api/articles?status=draft",
    "/graphql?query={articles{title}}",
  ])("%s answers as it answers everybody", async (path) => {
    const plain = await probe(path, { url: place.url });

    const answer = await probe(path, {
      url: place.url,
      headers: { authorization: `Bearer ${good}`, cookie: `jwtToken=${good}` },
    });

    expect(bytesOf(answer)).toBe(bytesOf(plain));
    expect(answer.text).not.toContain(story.documentId);
  });

  it.each<["POST" | "PUT" | "DELETE", string, string]>([
    ["PUT", "", "article"],
    ["DELETE", "", "article"],
    ["POST", "/actions/publish", "article"],
    ["POST", "/actions/discard", "article"],
  ])("%s writes nothing", async (method, action, type) => {
    const path = collection(type, `/:id${action}`, story.documentId);
    const who = { ...place, admin: { ...place.admin, token: good } };

    const answer = await askPanel(method, path, { title: "Mine" }, who);

    expect(answer.status).toBe(401);
    expect((await read(good)).body.data.title).toBe(WORD);
  });

  it("and what is exchanged changes nothing", async () => {
    const path = collection("article", "/:id", story.documentId);
    const before = await tellPanel("GET", path, undefined, place);

    await probe("/api/preview", {
      method: "POST",
      url: place.url,
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ token: good, data: { title: "Mine" } }),
    });

    expect(await tellPanel("GET", path, undefined, place)).toEqual(before);
  });
});

const READ = "plugin::content-manager.explorer.read";

const reads = (conditions: string[]) => ({
  action: READ,
  subject: "api::article.article",
  properties: { fields: ["title"] },
  conditions,
});

/** Somebody signed in with a role of these permissions. */
async function somebody(permissions: object[]) {
  const word = randomBytes(4).toString("hex");
  const { data: role } = await tellPanel(
    "POST",
    "/admin/roles",
    { name: `Role ${word}`, description: "" },
    place,
  );
  await permit(role, permissions);
  const admin = await buildAdmin(`Role ${word}`, place);
  return { role: role as { id: number }, who: { ...place, admin } };
}

const permit = ({ id }: { id: number }, permissions: object[]) =>
  tellPanel("PUT", `/admin/roles/${id}/permissions`, { permissions }, place);
