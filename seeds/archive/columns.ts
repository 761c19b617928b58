import type { Core } from "@strapi/strapi";

export type Metadata = Core.Strapi["db"]["metadata"];

type Attribute = ReturnType<Metadata["get"]>["attributes"][string];

/** Where Strapi keeps the fields of its types, as its own metadata says it. */
export const columns = {
  scalar(metadata: Metadata, uid: string, field: string): string {
    const attribute = attributeOf(metadata, uid, field);
    return attribute.type !== "relation" && attribute.columnName !== undefined
      ? attribute.columnName
      : mistaken(uid, field);
  },

  /** A relation to other documents; `order` only where it leads to many. */
  link(metadata: Metadata, uid: string, field: string) {
    const { joinTable } = joined(metadata, uid, field);
    return {
      table: joinTable.name,
      from: joinTable.joinColumn.name,
      to: joinTable.inverseJoinColumn.name,
      order: joinTable.orderColumnName,
    };
  },

  component(metadata: Metadata, uid: string, field: string) {
    const { target, joinTable } = joined(metadata, uid, field);
    return {
      ...this.link(metadata, uid, field),
      component: target,
      on: joinTable.on,
      type: "component_type",
      order: joinTable.orderColumnName ?? mistaken(uid, field),
    };
  },

  /** A relation to rows of several types: a dynamic zone, or what shows a file. */
  zone(metadata: Metadata, uid: string, field: string) {
    const attribute = attributeOf(metadata, uid, field);
    if (attribute.type !== "relation" || attribute.relation !== "morphToMany")
      return mistaken(uid, field);
    const { name, joinColumn, morphColumn, on, orderBy } = attribute.joinTable;
    return {
      table: name,
      from: joinColumn.name,
      to: morphColumn.idColumn.name,
      type: morphColumn.typeColumn.name,
      on,
      order: Object.keys(orderBy ?? {})[0] ?? mistaken(uid, field),
    };
  },
};

function joined(metadata: Metadata, uid: string, field: string) {
  const attribute = attributeOf(metadata, uid, field);
  if (
    attribute.type !== "relation" ||
    !("joinTable" in attribute) ||
    attribute.joinTable === undefined ||
    !("target" in attribute) ||
    !("inverseJoinColumn" in attribute.joinTable)
  )
    return mistaken(uid, field);
  return { target: attribute.target, joinTable: attribute.joinTable };
}

function attributeOf(
  metadata: Metadata,
  uid: string,
  field: string,
): Attribute {
  return metadata.get(uid).attributes[field] ?? mistaken(uid, field);
}

function mistaken(uid: string, field: string): never {
  throw new Error(`${uid} has no such field ${field}`);
}
