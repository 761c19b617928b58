interface Bounds {
  entries: number;
  /** Of all keys together: what is kept grows with the text that it was made from. */
  characters: number;
}

/** Keeps what was made from texts, as long as it is asked for: what was asked for longest ago goes first. */
export function boundedCache<Value>({ entries, characters }: Bounds) {
  const kept = new Map<string, Value>();
  let length = 0;

  return function get(key: string, make: (key: string) => Value): Value {
    const held = kept.get(key);
    const value = held ?? make(key);
    // A Map goes through its keys in the order in which they came: this one comes again.
    if (held !== undefined) kept.delete(key);
    else length += key.length;
    kept.set(key, value);
    for (const [oldest] of kept) {
      if (kept.size <= entries && length <= characters) break;
      kept.delete(oldest);
      length -= oldest.length;
    }
    return value;
  };
}
