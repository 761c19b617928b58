import {
  aside,
  dropAside,
  dropInDialog,
  forgetAllTyped,
  forgetTyped,
  keepInDialog,
  keepTyped,
  onForget,
  setAside,
  typedInDialog,
} from "../../../src/admin/unsaved/typed-store";

const PLACE = {
  administrator: 1,
  model: "api::article.article",
  documentId: "d",
};
const typed = (at: string, values = {}) => ({ at, basedOn: null, values });

/** What a browser gives a tab, as much of it as is used. */
beforeAll(() => {
  const methods = {
    getItem(this: Record<string, string>, name: string) {
      return this[name] ?? null;
    },
    setItem(this: Record<string, string>, name: string, value: string) {
      this[name] = value;
    },
    removeItem(this: Record<string, string>, name: string) {
      delete this[name];
    },
  };
  const storage: unknown = Object.create(methods);
  Object.assign(globalThis, { sessionStorage: storage });
});

beforeEach(() => forgetAllTyped());

test("keeps what was typed until somebody decides, the newest first", () => {
  keepTyped(PLACE, typed("1"));
  setAside(PLACE);
  keepTyped(PLACE, typed("2"));
  setAside(PLACE);
  setAside(PLACE);

  expect(aside(PLACE).map(({ at }) => at)).toEqual(["2", "1"]);
  dropAside(PLACE, "2");
  expect(aside(PLACE).map(({ at }) => at)).toEqual(["1"]);
});

test("a field that was cleared is kept as cleared", () => {
  keepTyped(PLACE, typed("1", { deck: undefined }));
  setAside(PLACE);

  expect(aside(PLACE)[0]?.values).toEqual({ deck: null });
});

test("what one administrator typed into one document is offered to nobody else and nowhere else", () => {
  keepTyped(PLACE, typed("1"));
  setAside(PLACE);

  expect(aside({ ...PLACE, administrator: 2 })).toEqual([]);
  expect(aside({ ...PLACE, documentId: "e" })).toEqual([]);
  expect(aside({ ...PLACE, documentId: undefined })).toEqual([]);
});

test("a save forgets what was typed into that document, and says so", () => {
  const other = { ...PLACE, documentId: undefined };
  for (const place of [PLACE, other]) {
    keepTyped(place, typed("1"));
    setAside(place);
  }
  const heard = jest.fn();
  const stop = onForget(PLACE, heard);

  forgetTyped(PLACE.model, "e");
  forgetTyped(PLACE.model, "d");
  stop();
  forgetTyped(PLACE.model, "d");

  expect(aside(PLACE)).toEqual([]);
  expect(aside(other)).toHaveLength(1);
  expect(heard).toHaveBeenCalledTimes(1);
});

test("a dialog's words outlive a save of the document, and go with who signs out", () => {
  const place = { administrator: 1, documentId: "d", operation: "send-back" };
  keepInDialog(place, { comment: "Ask the mayor." });

  forgetTyped(PLACE.model, "d");
  expect(typedInDialog(place)).toEqual({ comment: "Ask the mayor." });
  expect(typedInDialog({ ...place, operation: "kill" })).toBeNull();
  expect(typedInDialog({ ...place, administrator: 2 })).toBeNull();

  dropInDialog(place);
  expect(typedInDialog(place)).toBeNull();
  keepInDialog(place, { comment: "Ask the mayor." });
  forgetAllTyped();
  expect(typedInDialog(place)).toBeNull();
});

test("a browser without room loses nothing that the form has", () => {
  const { sessionStorage } = globalThis as { sessionStorage: Storage };
  const full = jest.spyOn(sessionStorage, "setItem").mockImplementation(() => {
    throw new Error("QuotaExceededError");
  });

  expect(() => keepTyped(PLACE, typed("1"))).not.toThrow();
  full.mockRestore();
});
