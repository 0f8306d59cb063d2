/** How to cut text into cells: the part of a layout that a tokenizer needs. */
export interface Dialect {
  /** One or several characters; empty where each line is one cell, or `widths` cuts it. */
  readonly delimiter: string;
  readonly quote: string;
  readonly escape: string;
  /** Fixed width: the character at which each column begins. */
  readonly widths?: readonly number[];
  /**
   * The table's columns, where they are known: a record that was not cut into as
   * many is looked at twice, see `mend.ts`.
   */
  readonly headers?: readonly string[];
  /** Columns at the end of `headers` that the file itself does not have. */
  readonly furniture?: { readonly groups: number };
}
