import { bothTexts } from "../../../src/admin/unsaved/both-texts";
import { fit } from "../../../src/admin/unsaved/fit";
import { inWords } from "../../../src/admin/unsaved/in-words";
import { staleWrite } from "../../../src/admin/unsaved/refusals";

const FIELDS = [
  { name: "deck", label: "Deck", attribute: { type: "text" } },
  { name: "kicker", label: "Kicker", attribute: { type: "string" } },
  { name: "authors", label: "Authors", attribute: { type: "relation" } },
];
const STALE = {
  documentId: "d",
  message: "",
  current: "2026-01-31T12:00:00.000Z",
  fields: ["deck", "authors"],
};
const THEIRS = {
  updatedAt: STALE.current,
  values: { deck: "Theirs." },
  shown: [],
  related: {
    authors: [
      { id: 1, name: "Ann" },
      { id: 2, name: "Ben" },
    ],
  },
};

test("shows what they changed, in the order of the form, and whether it was typed here too", () => {
  const form = {
    initialValues: { deck: "Old.", kicker: null, authors: { connect: [] } },
    values: { deck: "Mine.", kicker: "K", authors: { connect: [] } },
  };

  const texts = bothTexts(STALE, FIELDS, form, THEIRS);

  expect(
    texts.map(({ field, ...rest }) => ({ name: field.name, ...rest })),
  ).toEqual([
    { name: "deck", typedHere: true, mine: "Mine.", theirs: "Theirs." },
    {
      name: "authors",
      typedHere: false,
      mine: "Ann\nBen",
      theirs: "Ann\nBen",
    },
  ]);
});

test("puts what was added and taken out here over what is stored", () => {
  const authors = { connect: [{ label: "Cy" }], disconnect: [{ id: 1 }] };
  const form = { initialValues: {}, values: { authors } };

  const [authorsOfBoth] = bothTexts(
    { ...STALE, fields: ["authors"] },
    FIELDS,
    form,
    THEIRS,
  );

  expect(authorsOfBoth).toMatchObject({ mine: "Ben\nCy", typedHere: true });
});

test("shows all that was typed here, where nobody knows any more what they changed", () => {
  const form = { initialValues: {}, values: { kicker: "K" } };

  const texts = bothTexts({ ...STALE, fields: null }, FIELDS, form, THEIRS);

  expect(texts.map(({ field }) => field.name)).toEqual(["kicker"]);
});

test("a body is read as text, part by part", () => {
  const text = {
    __component: "story.text",
    id: 1,
    body: [{ type: "paragraph", children: [{ type: "text", text: "One." }] }],
  };
  const quote = { __component: "story.quote", id: 1, quote: { count: 1 } };
  const picked = {
    __component: "story.clip",
    clip: { connect: [{ label: "The vote" }] },
  };
  const heading = { __component: "story.heading", id: 4, text: "A heading" };
  const shown = [{ block: 1, type: "quote", title: "We will." }];

  expect(inWords([text, quote, picked, heading], shown)).toBe(
    "One.\n\nQuote: “We will.”\n\nClip: The vote\n\nA heading",
  );
  expect(inWords(null, [])).toBe("");
  expect(inWords(true, [])).toBe("Yes");
});

test("a part whose row is gone becomes a new one; the others keep theirs", () => {
  const attributes = { body: { type: "dynamiczone" }, deck: { type: "text" } };
  const body = [
    { __component: "story.text", id: 1 },
    { __component: "story.quote", id: 1 },
    { __component: "story.text" },
  ];
  const now = { body: [{ __component: "story.text", id: 1 }] };

  const fitted = fit({ body, deck: "D" }, now, attributes, (block) => ({
    ...block,
    revived: true,
  }));

  expect(fitted).toEqual({
    deck: "D",
    body: [
      body[0],
      { __component: "story.quote", id: undefined, revived: true },
      body[2],
    ],
  });
});

test("a single group of fields takes the row that is there now", () => {
  const attributes = { rights: { type: "component" } };

  expect(
    fit(
      { rights: { id: 1, holder: "H" } },
      { rights: { id: 2 } },
      attributes,
      same,
    ),
  ).toEqual({ rights: { id: 2, holder: "H" } });
});

test("knows a stale write by its status and what it says", () => {
  const error = {
    status: 409,
    name: "ConflictError",
    message: "Changed.",
    details: { documentId: "d", current: STALE.current, fields: null },
  };

  expect(staleWrite(error)).toEqual({
    documentId: "d",
    current: STALE.current,
    fields: null,
    message: "Changed.",
  });
  expect(staleWrite({ response: { data: { error } } })).not.toBeNull();
  expect(staleWrite({ ...error, status: 400 })).toBeNull();
  expect(staleWrite({ ...error, details: {} })).toBeNull();
  expect(staleWrite(undefined)).toBeNull();
});

const same = (block: Record<string, unknown>) => block;
