/** Where a document's draft and its live version stand, and which addresses it holds. */
export interface AddressStanding {
  draft: string | null;
  live: string | null;
  held: { slug: string; state: "reserved" | "live" | "moved" | "gone" }[];
}

/** Whether `addresses` says of each address what is true of it, and none is missing or held for nothing. */
export function isSettled({ draft, live, held }: AddressStanding): boolean {
  const holds = (slug: string | null) =>
    slug === null || held.some((address) => address.slug === slug);
  return (
    holds(draft) &&
    holds(live) &&
    held.every(({ slug, state }) => {
      switch (state) {
        case "reserved":
          return slug === draft && slug !== live;
        case "live":
          return slug === live;
        case "moved":
          return live !== null && slug !== live;
        case "gone":
          return live === null;
      }
    })
  );
}
