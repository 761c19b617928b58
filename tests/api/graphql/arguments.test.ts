/** What the values of arguments and variables mean, where it is not plain. */
import { ask, probe } from "../../support/probe";
import { SEEDED } from "../../support/seeded-story";

const AT = `{slug:{eq:"${SEEDED}"}}`;

describe("null", () => {
  it.each([
    [`query($s:String="x"){articleBySlug(slug:$s){status}}`, "slug"],
    [`query($s:ID="x"){quote(documentId:$s){text}}`, "documentId"],
    [`query($s:Boolean=true){articles{title @include(if:$s)}}`, "if"],
  ])("is refused where a value has to be: %s", async (query, name) => {
    const { status, body } = await ask(query, { s: null });

    expect(status).toBe(400);
    expect(body).toEqual({
      errors: [
        {
          message: expect.stringMatching(
            `^Argument "${name}" of non-null type ".+!" must not be null\\.$`,
          ),
          extensions: { code: "BAD_USER_INPUT" },
        },
      ],
    });
  });

  it("is nobody's business in what is left out", async () => {
    const { status, body } = await ask(
      'query($s:String="x",$out:Boolean!){articleBySlug(slug:$s) @skip(if:$out){status} __typename}',
      { s: null, out: true },
    );

    expect(status).toBe(200);
    expect(body.data).toEqual({ __typename: "Query" });
  });
});

describe("after", () => {
  const stories = `stories(first:1,after:$after){nodes{slug} next}`;
  const pages = `query($after:String){authors{${stories}} quotes{${stories}} people{${stories} quotes(first:1,after:$after){nodes{text} next}}}`;

  it.each(["", " ", null])("%j is the first page", async (after) => {
    const first = await ask(pages);
    const { status, body } = await ask(pages, { after });

    expect(status).toBe(200);
    expect(body).toEqual(first.body);
  });

  it("is the first page when it is empty in the text of the query as well", async () => {
    const { body } = await ask(
      '{sections{stories(after:""){next} } search(after:""){next}}',
    );

    expect(body.errors).toBeUndefined();
  });
});

describe("what stands beside a query in an address", () => {
  const query = `query=${encodeURIComponent(`{articles(filters:${AT}){title}}`)}`;
  const library = encodeURIComponent(
    JSON.stringify({ clientLibrary: { name: "@apollo/client", version: "4" } }),
  );

  it.each([
    `extensions=${library}`,
    "extensions=",
    "extensions=null",
    "variables=null",
    "variables=",
  ])("%s changes nothing", async (beside) => {
    const plain = await probe(`/graphql?${query}`);
    const answer = await probe(`/graphql?${query}&${beside}`);

    expect(answer.status).toBe(200);
    expect(answer.text).toBe(plain.text);
    expect(answer.headers["etag"]).toBe(plain.headers["etag"]);
  });

  it("a stored query is answered as over POST, so that clients send the whole", async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: "x" } };
    const posted = await probe("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ extensions }),
    });
    const got = await probe(
      `/graphql?operationName=A&variables={}&extensions=${encodeURIComponent(JSON.stringify(extensions))}`,
    );

    expect(got.status).toBe(posted.status);
    expect(got.body).toEqual(posted.body);
    expect(got.body.errors[0].extensions.code).toBe(
      "PERSISTED_QUERY_NOT_SUPPORTED",
    );
  });
});

it("a choice is called as the schema has it in answers, and as it is stored in filters", async () => {
  const quotes = (medium: string) =>
    ask(`{quotes(filters:{medium:{eq:"${medium}"}}){medium}}`);

  const stored = await quotes("press-conference");
  const named = await quotes("press_conference");

  expect(stored.body.data.quotes[0]).toEqual({ medium: "press_conference" });
  expect(named.status).toBe(400);
  expect(named.body.errors[0].message).toMatch(/press-conference/);
});
