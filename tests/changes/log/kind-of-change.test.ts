import { buildArticle } from "../../../src/changes/editions/build-article";
import { contentHash } from "../../../src/changes/editions/content-hash";
import { differences } from "../../../src/changes/editions/differences";
import type { Edition } from "../../../src/changes/editions/edition";
import { kindOfChange } from "../../../src/changes/log/kind-of-change";

const edition = (fields: object = {}): Edition => ({
  document: buildArticle({
    documentId: "storystorystorystorystory",
    title: "A headline",
    slug: "a-headline",
    ...fields,
  }),
  parts: {},
});
const live = (fields?: object) => ({
  status: "live" as const,
  edition: edition(fields),
});

describe("kindOfChange", () => {
  it.each([
    ["a first publication", null, edition(), "published"],
    ["other words", live(), edition({ title: "Another" }), "updated"],
    ["only another address", live(), edition({ slug: "b" }), "moved"],
    [
      "another address and other words",
      live(),
      edition({ slug: "b", title: "Another" }),
      "updated",
    ],
    [
      "a correction more",
      live(),
      edition({ corrections: [{ kind: "correction", text: "Monday." }] }),
      "corrected",
    ],
    ["taken down", live(), null, "withdrawn"],
    [
      "back again, whatever it says",
      { status: "withdrawn" as const, edition: edition() },
      edition({ title: "Another" }),
      "restored",
    ],
  ])("%s", (_what, before, after, kind) => {
    expect(kindOfChange(before, after, false)).toBe(kind);
  });

  it("sees no change in dates, and records one only for a publication", () => {
    const after = edition({
      dateModified: "2026-01-02T00:00:00.000Z",
      updatedAt: "2026-01-02T00:00:00.000Z",
    });

    expect(kindOfChange(live(), after, false)).toBeNull();
    expect(kindOfChange(live(), after, true)).toBe("updated");
  });

  it("has nothing to say of what was down and stays down", () => {
    const down = { status: "withdrawn" as const, edition: edition() };

    expect(kindOfChange(down, null, false)).toBeNull();
    expect(kindOfChange(null, null, true)).toBeNull();
  });
});

describe("differences and hash", () => {
  it("name the fields, and agree with each other", () => {
    const other = edition({ title: "Another", deck: "A deck." });

    expect(differences(edition(), other).sort()).toEqual(["deck", "title"]);
    expect(contentHash(edition())).not.toBe(contentHash(other));
    expect(contentHash(edition())).toBe(
      contentHash(edition({ publishedAt: "2026-01-02T00:00:00.000Z" })),
    );
  });
});
