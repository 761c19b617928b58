/** Does `work` for every item, `width` of them at a time. */
export async function atOnce<Item>(
  width: number,
  items: Iterable<Item>,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = items[Symbol.iterator]();
  const worker = async () => {
    for (let next = queue.next(); next.done !== true; next = queue.next())
      await work(next.value);
  };
  await Promise.all(Array.from({ length: width }, worker));
}
