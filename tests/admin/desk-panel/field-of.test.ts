import { errorAt } from "../../../src/admin/desk-panel/error-at";
import { fieldOf } from "../../../src/admin/desk-panel/field-of";

const values = {
  title: "Ferry returns",
  body: [
    { __component: "story.text" },
    { __component: "story.quote" },
    { __component: "story.unheard-of" },
  ],
  corrections: [{ text: "Six." }],
};

test.each([
  [["title"], ["title"]],
  [
    ["leadPicture", "alt"],
    ["leadPicture", "alt"],
  ],
  [["body"], ["body"]],
  [
    ["body", "0"],
    ["body", "0", "body"],
  ],
  [
    ["body", "1"],
    ["body", "1", "quote"],
  ],
  [
    ["body", "1", "attribution"],
    ["body", "1", "attribution"],
  ],
  [
    ["body", "0", "body", "2", "children", "0", "text"],
    ["body", "0", "body"],
  ],
  [
    ["body", "2"],
    ["body", "2"],
  ],
  [
    ["body", "9"],
    ["body", "9"],
  ],
  [
    ["corrections", "0", "text"],
    ["corrections", "0", "text"],
  ],
])("a finding at %j is shown at %j", (path, field) => {
  expect(fieldOf(path, values)).toEqual(field);
});

test("an error in a row is alone in an array, so that only its row unfolds", () => {
  const error = errorAt(["body", "1", "quote"], "Say who says it.");

  const rows: unknown[] = [];
  rows[1] = { quote: "Say who says it." };
  expect(error).toStrictEqual({ body: rows });
  expect(errorAt(["title"], "Too long.")).toEqual({ title: "Too long." });
});
