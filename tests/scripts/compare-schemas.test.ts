import { compareSchemas } from "../../scripts/lib/compare-schemas";

const schema = (fields: string) => `type Query {\n  ${fields}\n}\n`;

describe("a schema and the one that is committed", () => {
  test("that say the same need nothing", () => {
    expect(compareSchemas(schema("a: Int"), schema("a: Int"))).toBeNull();
  });

  test("a new field breaks nobody, and is accepted with one command", () => {
    const said = compareSchemas(schema("a: Int"), schema("a: Int b: Int"));

    expect(said).toMatch(/no frontend breaks/u);
    expect(said).toMatch(/npm run schema$/u);
  });

  test("a field that goes is named", () => {
    const said = compareSchemas(schema("a: Int b: Int"), schema("a: Int"));

    expect(said).toMatch(/break frontends:\n- Query\.b was removed\./u);
  });
});
