import { boundedCache } from "../../src/graphql/bounded-cache";

/** A cache whose keys say how often they were made. */
function cacheOf(bounds: { entries: number; characters: number }) {
  const made: string[] = [];
  const get = boundedCache<number>(bounds);
  return {
    made,
    ask: (...keys: string[]) =>
      keys.map((key) => get(key, (it) => made.push(it))),
  };
}

describe("boundedCache", () => {
  it("makes each once, and gives what it has made", () => {
    const { ask, made } = cacheOf({ entries: 2, characters: 10 });

    expect(ask("a", "b", "a", "b")).toEqual([1, 2, 1, 2]);
    expect(made).toEqual(["a", "b"]);
  });

  it("drops what was asked for longest ago, when there are too many", () => {
    const { ask, made } = cacheOf({ entries: 2, characters: 10 });

    ask("a", "b", "a", "c", "a", "b");

    expect(made).toEqual(["a", "b", "c", "b"]);
  });

  it("drops as many as the longest text needs", () => {
    const { ask, made } = cacheOf({ entries: 9, characters: 6 });

    ask("a", "bb", "ccccc", "ccccc", "a", "ccccc", "bb");

    expect(made).toEqual(["a", "bb", "ccccc", "a", "bb"]);
  });

  it("measures what was made, where its key does not tell how long it is", () => {
    const made: string[] = [];
    const get = boundedCache<string>(
      { entries: 9, characters: 6 },
      (_key, value) => value.length,
    );
    const ask = (key: string, text: string) =>
      get(key, () => {
        made.push(key);
        return text;
      });

    ask("a", "xxx");
    ask("b", "xxx");
    ask("c", "x");
    ask("b", "xxx");
    ask("a", "xxx");

    expect(made).toEqual(["a", "b", "c", "a"]);
  });

  it("gives what is longer than everything it may keep, and does not keep it", () => {
    const { ask, made } = cacheOf({ entries: 9, characters: 3 });

    expect(ask("long text", "long text", "a", "a")).toEqual([1, 2, 3, 3]);
    expect(made).toHaveLength(3);
  });

  it("keeps nothing of what could not be made", () => {
    const get = boundedCache<string>({ entries: 1, characters: 10 });
    const fail = () => {
      throw new Error("no");
    };

    expect(() => get("a", fail)).toThrow("no");
    expect(get("a", () => "made")).toBe("made");
  });
});
