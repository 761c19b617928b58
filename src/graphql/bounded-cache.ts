interface Bounds {
  entries: number;
  /** Of all that is kept together. */
  characters: number;
}

/**
 * Keeps what was made under a key, as long as it is asked for: what was asked for longest ago goes first. What it takes
 * grows with the length of its text, which is the key where nothing else is said.
 */
export function boundedCache<Value>(
  { entries, characters }: Bounds,
  lengthOf: (key: string, value: Value) => number = (key) => key.length,
) {
  const kept = new Map<string, Value>();
  let length = 0;

  return function get(key: string, make: (key: string) => Value): Value {
    const held = kept.get(key);
    const value = held ?? make(key);
    // A Map goes through its keys in the order in which they came: this one comes again.
    if (held !== undefined) kept.delete(key);
    else length += lengthOf(key, value);
    kept.set(key, value);
    for (const [oldest, dropped] of kept) {
      if (kept.size <= entries && length <= characters) break;
      kept.delete(oldest);
      length -= lengthOf(oldest, dropped);
    }
    return value;
  };
}
