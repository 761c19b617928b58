import request from "supertest";

import {
  buildArticle,
  buildPerson,
  buildQuote,
  buildSection,
  publish,
  textBlock,
  to,
} from "../support/builders";
import { newsroom } from "../support/newsroom";
import { meta } from "../support/page";
import { tellPanel } from "../support/panel-api";
import { probe } from "../support/probe";
import { SEEDED } from "../support/seeded-story";

const ARTICLES = "/content-manager/collection-types/api::article.article";

let url: string;

beforeAll(async () => {
  ({ url } = await newsroom());
});

const get = (path: string) => request(url).get(path);
const save = (documentId: string, fields: object) =>
  tellPanel("PUT", `${ARTICLES}/${documentId}`, fields);

describe("the status of a page", () => {
  it.each(["/", `/stories/${SEEDED}`, "/people/jonathan-vance"])(
    "is 200 for %s, with the same headers for HEAD",
    async (path) => {
      const page = await get(path);
      const head = await request(url).head(path);

      expect(page.status).toBe(200);
      expect(page.type).toBe("text/html");
      expect(head.status).toBe(200);
      expect(head.text).toBeUndefined();
      expect(head.headers["content-length"]).toBe(
        String(Buffer.byteLength(page.text)),
      );
    },
  );

  it("is 301 for a story that moved, which names its address now", async () => {
    const { documentId, slug } = await buildArticle({}, { live: true });
    await save(documentId, { slug: `${slug}-new` });
    await publish("article", documentId);

    const page = await get(`/stories/${slug}`);

    expect(page.status).toBe(301);
    expect(page.headers["location"]).toBe(`/stories/${slug}-new`);
    await get(`/stories/${slug}-new`).expect(200);
  });

  it("is 410 for a story that was taken down", async () => {
    const { documentId, slug } = await buildArticle({}, { live: true });
    await tellPanel("POST", `${ARTICLES}/${documentId}/actions/unpublish`, {});

    const page = await get(`/stories/${slug}`);

    expect(page.status).toBe(410);
    expect(page.text).toContain("<h1");
  });

  it("is 404 for a draft, in the same words as for what never was", async () => {
    const { slug } = await buildArticle();

    const draft = await get(`/stories/${slug}`);
    const nothing = await get("/stories/there-never-was-such-a-story");

    expect(draft.status).toBe(404);
    expect(draft.text).toBe(nothing.text);
  });

  it("is 200 for a search, with nothing in it that was typed, and not for search engines", async () => {
    const asked = await get("/search?q=%3Cscript%3Ealert(1)%3C/script%3E");
    const empty = await get("/search");

    expect(asked.status).toBe(200);
    expect(asked.text).toBe(empty.text);
    expect(asked.text).toContain('<meta name="robots" content="noindex">');
  });

  it.each(["/nowhere", "/sections/nowhere", "/people/a/b", "/stories/"])(
    "is 404 with a page of the reader's own for %s",
    async (path) => {
      const page = await get(path).set("Accept", "text/html");

      expect(page.status).toBe(404);
      expect(page.text).toContain("There is no page here");
    },
  );

  it("is 404 in JSON for programs", async () => {
    const api = await get("/api/nowhere").set("Accept", "text/html");
    const program = await get("/nowhere").set("Accept", "application/json");

    expect([api.status, api.type]).toEqual([404, "application/json"]);
    expect([program.status, program.type]).toEqual([404, "application/json"]);
  });
});

describe("the head of a page", () => {
  it("tells the whole story to a crawler that runs no script", async () => {
    const { text } = await get(`/stories/${SEEDED}`);

    const [article, breadcrumbs] = linkedData(text);
    const headline =
      "Canada pauses military operations in Iraq amid escalating U.S.-Iran tensions";
    expect(text).toContain('<html lang="en-CA">');
    expect(text).toContain(`<title>${headline} | Dateline</title>`);
    expect(meta(text, "og:title")).toBe(headline);
    expect(meta(text, "og:type")).toBe("article");
    expect(meta(text, "og:image")).toMatch(
      new RegExp(`^${url}/uploads/.+\\.png$`),
    );
    expect(meta(text, "article:published_time")).toBe("2020-01-07");
    expect(meta(text, "twitter:card")).toBe("summary_large_image");
    expect(article).toMatchObject({
      "@type": "NewsArticle",
      headline,
      datePublished: "2020-01-07",
      publisher: { name: "CBC News" },
      author: [{ name: "Murray Brewster" }],
      video: [{ duration: "PT49S" }, { duration: "PT9M50S" }],
    });
    expect(article.hasPart).toHaveLength(10);
    expect(breadcrumbs).toMatchObject({ "@type": "BreadcrumbList" });
  });

  it("keeps hostile words as words", async () => {
    const title = `</title></script><script>alert("x")</script><!-- ' & ${Date.now()}`;
    const { slug } = await buildArticle(
      { title, deck: '"><img src=x onerror=alert(1)>' },
      { live: true },
    );

    const { text } = await get(`/stories/${slug}`);

    expect(linkedData(text)[0].headline).toBe(title);
    expect(text).not.toContain("<img");
    expect(text).not.toContain('alert("x")</script>');
    expect(text.match(/<script/g)).toHaveLength(
      text.match(/<script type="(module|application\/ld\+json)"/g)?.length ?? 0,
    );
  });

  it("shows what is published, and nothing of the drafts behind it", async () => {
    const quote = await buildQuote({ text: "We stand by it." });
    const { documentId, slug } = await buildArticle(
      {
        displayQuote: to(quote),
        body: [textBlock("The council voted on Tuesday.")],
      },
      { live: true },
    );
    await save(documentId, { title: "A secret headline" });
    await tellPanel(
      "PUT",
      `/content-manager/collection-types/api::quote.quote/${quote.documentId}`,
      { text: "A secret quote." },
    );

    const { text } = await get(`/stories/${slug}`);

    expect(linkedData(text)[0].hasPart).toEqual([
      expect.objectContaining({ text: "We stand by it." }),
    ]);
    expect(text).not.toContain("secret");
  });

  it("says who a person is, and the way to a section", async () => {
    const person = await buildPerson({ description: "The mayor." });
    const parent = await buildSection({ name: "News" });
    const section = await buildSection({ parent: to(parent) });

    const ofPerson = await get(`/people/${person.slug}`);
    const ofSection = await get(`/sections/${section.slug}`);

    expect(meta(ofPerson.text, "og:type")).toBe("profile");
    expect(linkedData(ofPerson.text)).toEqual([
      expect.objectContaining({
        "@type": "Person",
        description: "The mayor.",
      }),
    ]);
    expect(
      linkedData(ofSection.text)[0].itemListElement.map(
        ({ name }: { name: string }) => name,
      ),
    ).toEqual(["Dateline", "News", section["name"]]);
  });
});

describe("the reader's files", () => {
  it("are stored by browsers until their address changes", async () => {
    const { text } = await get("/");
    const [, script] = /src="(\/reader\/[0-9a-f]+\/main\.js)"/.exec(text) ?? [];

    const file = await get(script ?? "");
    const again = await get(script ?? "").set(
      "If-None-Match",
      file.headers["etag"] ?? "",
    );
    const older = await get("/reader/0123456789ab/main.js");

    expect(file.headers).toMatchObject({
      "content-type": "text/javascript; charset=utf-8",
      "cache-control": "public, max-age=31536000, immutable",
      "last-modified": expect.any(String),
    });
    expect(again.status).toBe(304);
    expect(older.headers["cache-control"]).toBe("public, max-age=0");
  });

  it.each([
    ["/favicon.ico", "image/png"],
    ["/reader/0/reader.css", "text/css; charset=utf-8"],
    ["/reader/0/icon.svg", "image/svg+xml"],
  ])("have the right type: %s is %s", async (path, type) => {
    await get(path).expect(200).expect("Content-Type", type);
  });

  it("lead nowhere else", async () => {
    await get("/reader/0/..%2f..%2fpackage.json").expect(404);
    await get("/reader/0/nothing.js").expect(404);
  });
});

function linkedData(html: string) {
  const documents = html.matchAll(
    /<script type="application\/ld\+json">(.*?)<\/script>/g,
  );
  return [...documents].map(([, json]) => JSON.parse(json ?? ""));
}

it.each(["//", "///", "//?a=b"])(
  "%s is no page, and does not lead to the panel",
  async (path) => {
    const answer = await probe(path, { headers: { accept: "text/html" } });

    expect(answer.status).toBe(404);
    expect(answer.text).toContain("There is no page here");
    expect(answer.headers["location"]).toBeUndefined();
  },
);
