/** How to cut text into cells: the part of a layout that a tokenizer needs. */
export interface Dialect {
  /** One or several characters; empty where each line is one cell, or `widths` cuts it. */
  readonly delimiter: string;
  /** One sign, or the one that opens a quoted cell and the one that closes it: “”. */
  readonly quote: string;
  readonly escape: string;
  /** Each line stands in quotes as a whole, and is cut into cells within them. */
  readonly wrapped?: true;
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
