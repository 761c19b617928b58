/** Threats A and B from inside: what somebody who is signed in may not do to the others, nor make fail. */
import { desk } from "../support/desks";
import { newsroom } from "../support/newsroom";
import { askPanel } from "../support/panel-api";
import { probe } from "../support/probe";

const LIST = "/content-manager/collection-types/api::article.article";

describe("B the mailer", () => {
  it.each(["/email", "/email/", "/Email/", "/email/test", "/email/settings"])(
    "is closed to all at %s",
    async (path) => {
      const mail = { to: "anyone@example.test", subject: "x", text: "x" };
      const reporter = await desk("Reporter");

      for (const who of [reporter, undefined]) {
        expect((await askPanel("POST", path, mail, who)).status).toBe(404);
        expect((await askPanel("GET", path, undefined, who)).status).toBe(404);
      }
    },
  );
});

describe("A16 a Reporter's guess at a colleague's columns", () => {
  it.each([
    "filters[createdBy][email][$contains]=super",
    "filters[updatedBy][password][$startsWith]=$2",
    "filters[$and][0][createdBy][resetPasswordToken][$null]=true",
    "filters[$and][0][$or][0][$not][updatedBy][$and][0][email]=x",
    "filters[quotes][createdBy][email][$contains]=super",
    "filters[authors][createdBy][roles][name]=Super Admin",
    "filters[createdBy.email][$contains]=super",
    "filters[t1.email][$contains]=super",
    "where[createdBy][email][$contains]=super",
    "sort=createdBy.email:ASC",
    "sort=title:ASC,updatedBy.resetPasswordToken:DESC",
    "sort[0]=createdBy.email",
    "sort[createdBy][email]=asc",
    "sort[0][createdBy][email]=asc",
    "populate[createdBy][filters][email][$contains]=super",
    "populate[quotes][filters][createdBy][email]=x",
  ])("by %s is refused", async (query) => {
    const { status, body } = await askPanel(
      "GET",
      `${LIST}?${encodeURI(query)}`,
      undefined,
      await desk("Reporter"),
    );

    expect(status).toBe(400);
    expect(body.error.name).toBe("ValidationError");
  });

  it.each([
    "filters[$and][0][createdBy][id][$eq]=1",
    "filters[$and][0][updatedBy][id][$notIn][0]=99",
    "sort=createdBy.firstname:ASC",
    "sort=title:ASC&page=1&pageSize=10&_q=bridge",
    "filters[$and][0][title][$containsi]=a.b&filters[$and][1][authors][name][$eq]=x",
  ])("leaves the panel's own %s", async (query) => {
    expect((await askPanel("GET", `${LIST}?${query}`)).status).toBe(200);
  });
});

describe("what the panel asks and the database cannot answer", () => {
  it.each([
    "filters[id]=abc",
    "filters[id]=99999999999999999999",
    "filters[id][$in][0]=x",
    "filters[wordCount][$gt]=abc",
    "filters[datePublished][$gt]=yesterday",
    "filters[$or]=1",
    "filters[title][$between]=a",
    "filters[$and][0]=1",
    "filters=1",
    "_q[]=a",
    "_q[a]=b",
    "sort[wordCount]=up",
  ])("%s is 400, in words", async (query) => {
    const { admin } = await newsroom();

    const { status, body } = await probe(`${LIST}?${encodeURI(query)}`, {
      headers: { authorization: `Bearer ${admin.token}` },
    });

    expect(status).toBe(400);
    expect(body.error.message).toMatch(/^[A-Z_a-z$]+ .+/);
  });
});
