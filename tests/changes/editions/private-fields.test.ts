import { BUILD_EDITION } from "../../../src/changes/editions/build-edition";
import { referencesOf } from "../../../src/changes/editions/references";
import { isNewsroomUid } from "../../../src/changes/newsroom-types";
import { schema as schemaOfNewsroom } from "../../support/canary/schemas";

/** A value in every field of a schema, each with the name of its field in it. */
function filled(uid: string, depth = 0): Record<string, unknown> {
  const { attributes } = schemaOfNewsroom(uid);
  const fields = Object.entries(attributes).map(([name, attribute]) => {
    const { type, component, components, repeatable, relation } = attribute;
    const row = { documentId: `${name}${"x".repeat(24)}`.slice(0, 24), id: 7 };
    switch (type) {
      case "component":
        return [
          name,
          repeatable === true
            ? [filled(component ?? "", depth + 1)]
            : filled(component ?? "", depth + 1),
        ];
      case "dynamiczone":
        return [
          name,
          (components ?? []).map((one) => ({
            __component: one,
            ...filled(one, depth + 1),
          })),
        ];
      case "relation":
        return [name, relation?.endsWith("Many") === true ? [row] : row];
      case "media":
        return [name, { url: "/uploads/a.png", hash: "secret-hash", id: 7 }];
      case "blocks":
        return [
          name,
          [{ type: "paragraph", children: [{ type: "text", text: name }] }],
        ];
      case "integer":
      case "decimal":
        return [name, 7];
      case "boolean":
        return [name, true];
      default:
        return [name, `secret-${name}`];
    }
  });
  return {
    id: 7,
    documentId: "d".repeat(24),
    createdBy: { email: "secret-createdBy" },
    ...Object.fromEntries(fields),
  };
}

describe.each(Object.keys(BUILD_EDITION))("an edition of %s", (uid) => {
  const build = isNewsroomUid(uid) ? BUILD_EDITION[uid] : null;
  const row = filled(uid);
  const document = build?.(row);
  const text = JSON.stringify(document);
  const { attributes } = schemaOfNewsroom(uid);

  it("holds no private field, row id or administrator", () => {
    const hidden = Object.entries(attributes)
      .filter(([, attribute]) => attribute.private === true)
      .map(([name]) => `secret-${name}`);
    for (const secret of [...hidden, "secret-createdBy", "secret-hash"])
      expect(text).not.toContain(secret);
    expect(text).not.toMatch(/"id":/);
  });

  it("holds every public field, so that a new one is not forgotten", () => {
    const named = Object.entries(attributes)
      .filter(([, attribute]) => attribute.private !== true)
      .map(([name]) => name)
      .filter((name) => name !== "byline");
    for (const name of named) expect(document).toHaveProperty(name);
  });

  it("names what it refers to once each, in order", () => {
    if (document === undefined) throw new Error("no edition");
    const { refs } = referencesOf({ document, parts: {} });

    expect(refs).toEqual([...new Set(refs)].sort());
  });
});
