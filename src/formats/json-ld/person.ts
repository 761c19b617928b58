import { node, type Node } from "./node";
import type { LinkedAuthor, LinkedPerson } from "./story";

/** https://schema.org/Person: somebody the newsroom reports on. */
export function person(who: LinkedPerson): Node {
  return node("Person", {
    name: who.name,
    url: who.url,
    description: who.description,
    sameAs: who.sameAs,
  });
}

/** https://schema.org/Person: somebody who writes. */
export function authorPerson(author: LinkedAuthor): Node {
  return node("Person", {
    name: author.name,
    jobTitle: author.role,
    worksFor:
      author.organisation === null
        ? null
        : node("Organization", { name: author.organisation }),
  });
}
