/** How editors see one type: what its fields are called, where they stand, what a list shows. */
export interface View {
  uid: string;
  /** The field that stands for the whole wherever one line is all there is. */
  title: string;
  /** Every field, by the name that the newsroom has for it. */
  fields: Record<string, Field>;
  /** Rows of the edit view: field and width, twelve to a row. */
  edit: readonly Readonly<Record<string, number>>[];
}

/** Components have no list of their own. */
export interface TypeView extends View {
  list: {
    columns: readonly string[];
    sort: string;
    order: "ASC" | "DESC";
  };
}

interface Field {
  label: string;
  hint?: string;
  placeholder?: string;
  /** Relations: the field of the other side that is shown. */
  shows?: string;
  /** Written by the newsroom itself, shown for reading. */
  readOnly?: boolean;
}
