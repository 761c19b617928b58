import { checkGraphqlRequest } from "../../src/public-gate/check-graphql-request";
import { readQuery } from "../../src/public-gate/query-tree";

const check = (address: string, method = "GET") =>
  checkGraphqlRequest(method, readQuery(address));

describe("checkGraphqlRequest", () => {
  it.each([
    "query={a}",
    "query={a}&operationName=A&variables={}&extensions={}",
    "query={a}&variables=&extensions=",
    "query={a}&variables=null&extensions=null",
    "query={a}&variables=%20null%20",
    'query={a}&extensions={"clientLibrary":{"name":"any","version":"1"}}',
    'extensions={"persistedQuery":{"version":1,"sha256Hash":"x"}}',
  ])("lets in %s", (address) => {
    expect(() => check(address)).not.toThrow();
  });

  it.each([
    ["", "takes the parameter query"],
    ["variables={}", "takes the parameter query"],
    ["query={a}&query={b}", "query is given once"],
    ["query={a}&extensions[a]=1", "extensions is given once"],
    ["query={a}&raw=1", "raw is not accepted here; accepted: query"],
    ["query={a}&variables={", "variables is not valid JSON"],
    ["query={a}&extensions={", "extensions is not valid JSON"],
    ['query={a}&variables={"a":1,"a":2}', "variables has a name twice"],
    ['query={a}&extensions={"a":"\\u0000"}', "NUL"],
  ])("refuses %s: %s", (address, message) => {
    expect(() => check(address)).toThrow(message);
  });

  it("a POST has nothing in its address", () => {
    expect(() => check("", "POST")).not.toThrow();
    expect(() => check("extensions={}", "POST")).toThrow(
      "carries its query in the body",
    );
  });
});
