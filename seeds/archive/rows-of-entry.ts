import type { Core } from "@strapi/strapi";

import { Row } from "./row";

export type Metadata = Core.Strapi["db"]["metadata"];

/** What a link leads to: a row that is being made, or the number of one that stands. */
export type Target = Row | number;

/** An entry of a content type, or a component in one, field by field. */
export interface Entry {
  scalars: Record<string, unknown>;
  relations?: Record<string, Target | readonly Target[] | null>;
  components?: Record<string, Entry | readonly Entry[] | null>;
  zones?: Record<string, readonly (Entry & { component: string })[]>;
  files?: Record<string, number>;
}

/**
 * The rows that Strapi would write for an entry: the entry's own row first, then those of its components and of
 * what links them. Every table and column is named by Strapi's metadata.
 */
export function rowsOfEntry(
  metadata: Metadata,
  uid: string,
  entry: Entry,
): [Row, ...Row[]] {
  const { tableName, attributes } = metadata.get(uid);
  const attribute = (name: string) => attributes[name] ?? unknown(uid, name);

  const self = new Row(tableName, {});
  const rows: [Row, ...Row[]] = [self];

  for (const [name, value] of Object.entries(entry.scalars)) {
    const { columnName } = scalar(attribute(name)) ?? unknown(uid, name);
    if (columnName !== undefined) self.values[columnName] = value;
  }
  for (const [name, targets] of Object.entries(entry.relations ?? {})) {
    const { joinTable } = joined(attribute(name)) ?? unknown(uid, name);
    listed(targets).forEach((target, index) =>
      rows.push(
        new Row(joinTable.name, {
          [joinTable.joinColumn.name]: self,
          [joinTable.inverseJoinColumn.name]: target,
          ...ordered(joinTable.orderColumnName, index),
        }),
      ),
    );
  }
  for (const [name, parts] of Object.entries(entry.components ?? {})) {
    const { target, joinTable } = joined(attribute(name)) ?? unknown(uid, name);
    listed(parts).forEach((part, index) => {
      const made = rowsOfEntry(metadata, target, part);
      const link = new Row(joinTable.name, {
        ...joinTable.on,
        [joinTable.joinColumn.name]: self,
        [joinTable.inverseJoinColumn.name]: made[0],
        component_type: target,
        // A component that cannot be repeated stands in no order.
        ...(Array.isArray(parts) && ordered(joinTable.orderColumnName, index)),
      });
      rows.push(...made, link);
    });
  }
  for (const [name, blocks] of Object.entries(entry.zones ?? {})) {
    const { joinTable } = morphed(attribute(name)) ?? unknown(uid, name);
    blocks.forEach((block, index) => {
      const made = rowsOfEntry(metadata, block.component, block);
      const link = new Row(joinTable.name, {
        ...joinTable.on,
        [joinTable.joinColumn.name]: self,
        [joinTable.morphColumn.idColumn.name]: made[0],
        [joinTable.morphColumn.typeColumn.name]: block.component,
        order: index + 1,
      });
      rows.push(...made, link);
    });
  }
  for (const [name, file] of Object.entries(entry.files ?? {})) {
    const files = metadata.get("plugin::upload.file");
    const related =
      files.attributes["related"] ?? unknown(files.uid, "related");
    const { joinTable } = morphed(related) ?? unknown(files.uid, "related");
    rows.push(
      new Row(joinTable.name, {
        [joinTable.joinColumn.name]: file,
        [joinTable.morphColumn.idColumn.name]: self,
        [joinTable.morphColumn.typeColumn.name]: uid,
        field: name,
        order: 1,
      }),
    );
  }
  return rows;
}

type Attribute = ReturnType<Metadata["get"]>["attributes"][string];

const scalar = (attribute: Attribute) =>
  attribute.type === "relation" ? undefined : attribute;

const joined = (attribute: Attribute) =>
  attribute.type === "relation" &&
  "target" in attribute &&
  "joinTable" in attribute &&
  attribute.joinTable !== undefined &&
  "inverseJoinColumn" in attribute.joinTable
    ? { target: attribute.target, joinTable: attribute.joinTable }
    : undefined;

const morphed = (attribute: Attribute) =>
  attribute.type === "relation" && attribute.relation === "morphToMany"
    ? attribute
    : undefined;

const ordered = (column: string | undefined, index: number) =>
  column === undefined ? {} : { [column]: index + 1 };

function listed<Item>(items: Item | readonly Item[] | null): readonly Item[] {
  if (items === null) return [];
  return Array.isArray(items) ? (items as readonly Item[]) : [items as Item];
}

function unknown(uid: string, name: string): never {
  throw new Error(`${uid} has no field ${name} of this kind`);
}
