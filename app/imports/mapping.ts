import type { TableName } from "./tables.ts";

/**
 * How a file is laid out: everything that a reader needs to cut it into cells.
 * Found by recognition, shown in the preview, confirmed by the user, kept with
 * the original, so that the file can be read again the same way for ever.
 */
export interface Layout {
  readonly container: "csv";
  /** A WHATWG encoding label: utf-8, utf-16le, windows-1250 … */
  readonly encoding: string;
  readonly delimiter: string;
  /** Empty where the file quotes nothing. */
  readonly quote: string;
  readonly escape: string;
  /** The record (counted from 1) that holds the headers; null where there is none. */
  readonly headerRecord: number | null;
  /** The first record of data, counted from 1. */
  readonly firstRecord: number;
  /** The headers as they stand in the file, made unique; `column 1` … where there are none. */
  readonly headers: readonly string[];
}

export type DateOrder = "ymd" | "dmy" | "mdy";

/** One column of a table and where in the file its cells come from. */
export interface Source {
  readonly column: string;
  /** Index of the file's column, counted from 0. */
  readonly index: number;
  /** Dates and moments: the order of day, month and year in this column. */
  readonly dateOrder?: DateOrder;
  /** Money, numbers and rates: the decimal sign of this column. */
  readonly decimal?: "." | ",";
  /** Choices: the file's words (lower case, trimmed) to the table's values. */
  readonly choices?: Readonly<Record<string, string>>;
  /** Opposite sign: the file states credits as positive, or debits as negative. */
  readonly negate?: boolean;
}

/** A column filled with one value for the whole file: a currency, a date, a channel. */
export interface Constant {
  readonly column: string;
  readonly value: string;
}

/**
 * What one file says about one table. The first of a mapping's tables is the one
 * whose rows are counted: every record of the file becomes one row of it or is
 * rejected. Further ones are by-products, such as the customers named in a list
 * of invoices: one row for each distinct key, the last non-blank value counts.
 */
export interface TableMapping {
  readonly table: TableName;
  readonly sources: readonly Source[];
  readonly constants: readonly Constant[];
}

/**
 * The shapes of DOMAIN.md §2: a ledger, a flat list with its settlement dates, an
 * open-item list, an aging report, a list of placed debts, or a plain table.
 */
export type Shape = "table" | "flat_list" | "open_items" | "debtor_list" | "aging_report";

export interface Mapping {
  readonly layout: Layout;
  readonly shape: Shape;
  readonly tables: readonly TableMapping[];
  /** Headers that were understood and left out, and why: derived columns, contact data. */
  readonly leftOut: readonly { readonly index: number; readonly reason: LeftOutReason }[];
}

export type LeftOutReason = "unknown" | "derived" | "not_needed" | "empty";

/** What the user must decide, with the evidence; `choices[0]` is the proposal. */
export interface Question {
  /** currency, date_order, decimal_sign, table, channel, listed_on … */
  readonly about: string;
  /** The file's column in question, if it is about one. */
  readonly index?: number;
  readonly choices: readonly { readonly value: string; readonly evidence?: string }[];
}

/** What recognition understood of one file. */
export interface Recognition {
  readonly mapping: Mapping | null;
  /** 0–1; below 0.5 the user is asked which table it is. */
  readonly confidence: number;
  /** Why this table and these columns, as message ids with values, best evidence first. */
  readonly reasons: readonly Message[];
  readonly questions: readonly Question[];
  /** The first records as they stand in the file, header included; long cells are cut. */
  readonly sample: readonly (readonly string[])[];
  /** Why nothing can be made of the file, if so. */
  readonly refusal: Message | null;
}

/** A text of `app/languages` with its values. */
export interface Message {
  readonly id: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** A record that could not become a row. One record may have several faults; it is one reject. */
export interface Reject {
  readonly line: number;
  /** The header of the cell at fault, null where the whole record is. */
  readonly column: string | null;
  readonly value: string | null;
  readonly reason: Message;
  /** The record as it stands in the file. */
  readonly raw: string;
}

/** A file cut into typed rows, on disk, before anything of the warehouse is touched. */
export interface Staged {
  /** Records read, counted independently of the parser. */
  readonly read: number;
  readonly tables: readonly {
    readonly table: TableName;
    /** A Parquet file with the table's typed columns and `line`. */
    readonly path: string;
    readonly rows: number;
  }[];
  /** JSON lines of `Reject`, one for each rejected record, in the file's order. */
  readonly rejectsPath: string;
  readonly rejected: number;
  /** Blank and repeated-header records, which are neither rows nor rejects; not in `read`. */
  readonly skipped: number;
}
