import {
  type DocumentNode,
  type FieldNode,
  Kind,
  OperationTypeNode,
  type SelectionSetNode,
  visit,
} from "graphql";

import { checkText } from "../../public-gate/parse-json";
import { extentsOf } from "./extents-of";
import { hold } from "./limits";
import { refused } from "./refused";
import { isStrange, strange } from "./strange-names";

/** Holds a query to every limit that its text alone decides, before anything is looked up: the schema is not asked yet. */
export function checkDocument(document: DocumentNode): void {
  let aliases = 0;
  let repeats = 0;
  let fragments = 0;
  let spreads = 0;
  let directives = 0;
  visit(document, {
    StringValue: ({ value }) => checkText(value),
    OperationDefinition({ operation }) {
      if (operation !== OperationTypeNode.QUERY)
        throw refused(
          "BAD_REQUEST",
          "Queries are answered here, and nothing else",
        );
    },
    SelectionSet: (node) => void (repeats += repeatsIn(node)),
    Variable: ({ name }) => {
      // Of one that is not given, an object that every object is made from would be read.
      if (isStrange(name.value)) throw strange(name.value);
    },
    Field({ alias }) {
      if (alias === undefined) return;
      aliases += 1;
      // The one name under which an object of the answer would lose its value.
      if (alias.value === "__proto__") throw strange(alias.value);
    },
    FragmentDefinition: () => void (fragments += 1),
    FragmentSpread: () => void (spreads += 1),
    InlineFragment: () => void (spreads += 1),
    Directive: () => void (directives += 1),
  });
  hold("aliases", aliases);
  hold("repeats", repeats);
  hold("fragments", fragments);
  hold("spreads", spreads);
  hold("directives", directives);

  for (const { depth, fields, own } of extentsOf(document)) {
    hold("rootFields", own);
    hold("depth", depth);
    hold("fields", fields);
  }
}

/** How many of its fields have a name in the answer that another one has already. */
function repeatsIn({ selections }: SelectionSetNode): number {
  const fields = selections.filter(
    (node): node is FieldNode => node.kind === Kind.FIELD,
  );
  const names = fields.map(({ alias, name }) => (alias ?? name).value);
  return names.length - new Set(names).size;
}
