import { columns, type Metadata } from "./columns";
import { Row } from "./row";

/** What a link leads to: a row that is being made, or the number of one that stands. */
type Target = Row | number;

/** An entry of a content type, or a component in one, field by field. */
export interface Entry {
  scalars: Record<string, unknown>;
  relations?: Record<string, Target | readonly Target[] | null>;
  components?: Record<string, Entry | readonly Entry[]>;
  zones?: Record<string, readonly (Entry & { component: string })[]>;
  files?: Record<string, number>;
}

/** The entry's own row, and those of what it holds and of what links them: each after those it points at. */
type Rows = [Row, ...Row[]];

/** The rows that Strapi would write for an entry. */
export function rowsOfEntry(
  metadata: Metadata,
  uid: string,
  entry: Entry,
): Rows {
  const self = new Row(metadata.get(uid).tableName, {});
  for (const [field, value] of Object.entries(entry.scalars))
    self.values[columns.scalar(metadata, uid, field)] = value;
  const owner: Owner = { metadata, uid, self };
  return [
    self,
    ...each(entry.relations, (field, to) => linkRows(owner, field, to)),
    ...each(entry.components, (field, of) => componentRows(owner, field, of)),
    ...each(entry.zones, (field, blocks) => zoneRows(owner, field, blocks)),
    ...each(entry.files, (field, file) => [fileRow(owner, field, file)]),
  ];
}

interface Owner {
  metadata: Metadata;
  uid: string;
  self: Row;
}

function linkRows(
  { metadata, uid, self }: Owner,
  field: string,
  targets: Target | readonly Target[] | null,
): Row[] {
  const link = columns.link(metadata, uid, field);
  return listed(targets ?? []).map(
    (target, index) =>
      new Row(link.table, {
        [link.from]: self,
        [link.to]: target,
        ...(link.order !== undefined && { [link.order]: index + 1 }),
      }),
  );
}

function componentRows(
  { metadata, uid, self }: Owner,
  field: string,
  components: Entry | readonly Entry[],
): Row[] {
  const link = columns.component(metadata, uid, field);
  return listed(components).flatMap((component, index) => {
    const rows = rowsOfEntry(metadata, link.component, component);
    return [
      ...rows,
      new Row(link.table, {
        ...link.on,
        [link.from]: self,
        [link.to]: rows[0],
        [link.type]: link.component,
        // One that cannot be repeated stands in no order.
        [link.order]: Array.isArray(components) ? index + 1 : null,
      }),
    ];
  });
}

function zoneRows(
  { metadata, uid, self }: Owner,
  field: string,
  blocks: readonly (Entry & { component: string })[],
): Row[] {
  const link = columns.zone(metadata, uid, field);
  return blocks.flatMap((block, index) => {
    const rows = rowsOfEntry(metadata, block.component, block);
    return [
      ...rows,
      new Row(link.table, {
        ...link.on,
        [link.from]: self,
        [link.to]: rows[0],
        [link.type]: block.component,
        [link.order]: index + 1,
      }),
    ];
  });
}

/** Files are linked from their own side: the link says who shows them, and in which field. */
function fileRow(
  { metadata, uid, self }: Owner,
  field: string,
  file: number,
): Row {
  const link = columns.zone(metadata, "plugin::upload.file", "related");
  return new Row(link.table, {
    [link.from]: file,
    [link.to]: self,
    [link.type]: uid,
    field,
    [link.order]: 1,
  });
}

function each<Value>(
  fields: Record<string, Value> | undefined,
  rows: (field: string, value: Value) => Row[],
): Row[] {
  return Object.entries(fields ?? {}).flatMap(([field, value]) =>
    rows(field, value),
  );
}

function listed<Item>(items: Item | readonly Item[]): readonly Item[] {
  return Array.isArray(items) ? (items as readonly Item[]) : [items as Item];
}
