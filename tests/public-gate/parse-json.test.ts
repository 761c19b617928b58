import fc from "fast-check";

import { parseJson } from "../../src/public-gate/parse-json";

const parse = (text: string) => parseJson(Buffer.from(text));

describe("parseJson", () => {
  it("gives what JSON says, whatever is in it", () => {
    const text = fc.string({ unit: "grapheme" });
    const values = fc.object({ key: text, values: [text, fc.integer()] });

    fc.assert(
      fc.property(values, fc.constantFrom(undefined, 2, "\t"), (value, gap) => {
        fc.pre(!/\\u0000|\\ud[89a-f]/.test(JSON.stringify(value)));
        const json = JSON.stringify(value, null, gap);
        expect(parse(json)).toEqual(JSON.parse(json));
      }),
    );
  });

  it.each([
    '{"a":1,"a":1}',
    '{"a":1,"\\u0061":2}',
    '{"query":"{a}","operationName":"A","operationName":"B"}',
    '[{"b":[{"a":1, "a" : 2}]}]',
    '{"__proto__":1,"__proto__":2}',
  ])("%s has a name twice", (text) => {
    expect(() => parse(text)).toThrow("has a name twice");
  });

  it.each([
    '{"a":"\\":","b":":","c\\"":"\\\\"}',
    '[{"a":1},{"a":1},{"a":{"a":1}}]',
    '{"a": [ "b" , "c" ], "b" :\n":"}',
    '{"__proto__":{"a":1},"constructor":2}',
    "[[[]]]",
  ])("%s has not", (text) => {
    expect(parse(text)).toEqual(JSON.parse(text));
  });

  it("reads a long text at once", () => {
    const long = JSON.stringify({ a: '\\"'.repeat(400_000) });

    expect(parse(long)).toEqual(JSON.parse(long));
  });

  it.each([
    "{",
    "1",
    "null",
    '"a"',
    "\ufeff{}",
    '{"a":"\\u0000"}',
    '{"\\ud800":1}',
  ])("%j is refused", (text) => {
    expect(() => parse(text)).toThrow();
  });
});
