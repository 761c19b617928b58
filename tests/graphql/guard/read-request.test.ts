import type { Context } from "koa";

import { readRequest } from "../../../src/graphql/guard/read-request";

const query = "{a}";
const post = (body: unknown) =>
  readRequest({ method: "POST", request: { body } } as Context);
const get = (sent: Record<string, string>) =>
  readRequest({ method: "GET", query: sent } as unknown as Context);

describe("readRequest", () => {
  it("reads the same out of a body and out of an address", () => {
    const expected = { query, operationName: "A", variables: { a: [1] } };

    expect(post(expected)).toEqual(expected);
    expect(get({ query, operationName: "A", variables: '{"a":[1]}' })).toEqual(
      expected,
    );
  });

  it("null is nothing, and so is an empty text in an address", () => {
    const expected = { query, operationName: null, variables: {} };

    expect(
      post({ query, operationName: null, variables: null, extensions: null }),
    ).toEqual(expected);
    expect(
      get({ query, operationName: "", variables: "", extensions: "" }),
    ).toEqual(expected);
    expect(get({ query, variables: "null", extensions: "null" })).toEqual(
      expected,
    );
  });

  it("what a client says of itself is its own business", () => {
    const extensions = { clientLibrary: { name: "any", version: "1" } };

    expect(post({ query, extensions }).query).toBe(query);
    expect(get({ query, extensions: JSON.stringify(extensions) }).query).toBe(
      query,
    );
  });

  it("stored queries are none, in the word that makes clients send the whole", () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: "x" } };

    for (const body of [{ extensions }, { query, extensions }])
      expect(() => post(body)).toThrow("PersistedQueryNotSupported");
    const sents: Record<string, string>[] = [{}, { query }];
    for (const sent of sents)
      expect(() =>
        get({ ...sent, extensions: JSON.stringify(extensions) }),
      ).toThrow("PersistedQueryNotSupported");
  });

  it.each<[unknown, string]>([
    [[{ query }], "One query at a time"],
    [{}, "query is a GraphQL document"],
    [{ query: 1 }, "query is a GraphQL document"],
    [{ query: ["{a}"] }, "query is a GraphQL document"],
    [{ query: " \n" }, "query is a GraphQL document"],
    [{ query, operationName: 1 }, "operationName is text"],
    [{ query, operationName: ["A"] }, "operationName is text"],
    [{ query, variables: "{}" }, "variables is an object"],
    [{ query, variables: [] }, "variables is an object"],
    [{ query, extensions: [] }, "extensions is an object"],
    [{ query, extensions: "x" }, "extensions is an object"],
    [{ query, constructor: {} }, "constructor is no name"],
    [JSON.parse('{"query":"{a}","__proto__":{}}'), "__proto__ is no name"],
    [
      JSON.parse('{"query":"{a}","variables":{"a":[{"__proto__":1}]}}'),
      "__proto__ is no name",
    ],
    [{ query, variables: { a: { prototype: 1 } } }, "prototype is no name"],
  ])("%j is refused: %s", (body, message) => {
    expect(() => post(body)).toThrow(message);
  });

  it("lists are no variables in an address either", () => {
    expect(() => get({ query, variables: "[1]" })).toThrow(
      "variables is an object",
    );
  });
});
