/**
 * A row that is going to be. Other rows point at it before it has a number: what goes into JSON is the number
 * it has by then.
 */
export class Row {
  id = 0;

  constructor(
    readonly table: string,
    readonly values: Record<string, unknown>,
  ) {}

  toJSON(): number {
    return this.id;
  }
}
