const ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789";

/**
 * A stream of chance that a number decides: the same seed tells the same story, on any machine.
 * The generator is sfc32 (Doty-Humphrey, PractRand): 128 bits of state, of which the seed is one word,
 * so that two seeds never give the same stream.
 */
export class Random {
  #a: number;
  #b = 0x9e3779b9;
  #c = 0x243f6a88;
  #counter = 1;

  constructor(seed: number) {
    this.#a = seed | 0;
    for (let round = 0; round < 12; round += 1) this.#word();
  }

  #word(): number {
    const sum = (((this.#a + this.#b) | 0) + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }

  /** From 0 up to, and without, 1. */
  fraction(): number {
    return this.#word() / 2 ** 32;
  }

  /** A whole number, both ends included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.fraction() * (most - least + 1));
  }

  chance(probability: number): boolean {
    return this.fraction() < probability;
  }

  pick<Item>(items: readonly Item[]): Item {
    return at(items, this.between(0, items.length - 1));
  }

  /** Zipf's law: the item at rank k comes about k times less often than the first. */
  favour<Item>(items: readonly Item[]): Item {
    const rank = (items.length + 1) ** this.fraction();
    return at(items, Math.min(Math.floor(rank) - 1, items.length - 1));
  }

  /** `count` different answers of `draw`, or as many as it has. */
  distinct<Item>(count: number, draw: () => Item): Item[] {
    const drawn = new Set<Item>();
    for (let tries = 0; drawn.size < count && tries < count * 20; tries += 1)
      drawn.add(draw());
    return [...drawn];
  }

  shuffled<Item>(items: readonly Item[]): Item[] {
    const deck = [...items];
    for (let last = deck.length - 1; last > 0; last -= 1) {
      const other = this.between(0, last);
      [deck[last], deck[other]] = [at(deck, other), at(deck, last)];
    }
    return deck;
  }

  /** In the format of Strapi's own: 24 characters, a letter first. */
  documentId(): string {
    const letter = ALPHABET.charAt(this.between(0, 25));
    const rest = Array.from({ length: 23 }, () =>
      ALPHABET.charAt(this.between(0, 35)),
    );
    return letter + rest.join("");
  }
}

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new RangeError("nothing to choose from");
  return item;
}
