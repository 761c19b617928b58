import { asSent } from "../../../src/admin/operations/as-sent";
import { refusalOf } from "../../../src/admin/operations/refusal-of";

test("a refusal names every rule that was broken, each once", () => {
  const error = {
    status: 400,
    message: "This story cannot be published yet. A B",
    details: {
      errors: [
        { path: ["section"], message: "A story has a section." },
        { path: ["authors"], message: "A story has an author." },
        { path: ["body", "1"], message: "A story has an author." },
      ],
    },
  };

  expect(refusalOf(error)).toEqual([
    "A story has a section.",
    "A story has an author.",
  ]);
});

test("one without a list is its sentence", () => {
  const error = { status: 409, message: "It is live.", details: {} };

  expect(refusalOf(error)).toEqual(["It is live."]);
});

test.each([undefined, null, {}, { message: "" }])(
  "%j says that nothing is known",
  (error) => {
    expect(refusalOf(error)).toEqual([
      expect.stringContaining("did not answer"),
    ]);
  },
);

test("a form is sent as it is stored, however much it knows of what was picked", () => {
  const values = {
    title: "Ferry",
    section: { connect: [{ apiData: { id: 1 }, label: "Politics" }] },
    body: [{ __component: "story.quote", quote: { disconnect: [] } }],
    slug: null,
  };

  expect(asSent(values)).toEqual({
    title: "Ferry",
    section: { connect: [{ id: 1 }] },
    body: [{ __component: "story.quote", quote: { disconnect: [] } }],
    slug: null,
  });
});
