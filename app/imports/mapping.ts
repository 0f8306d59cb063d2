import type { Check } from "./derived-check.ts";
import type { Message } from "./message.ts";
import type { TableName } from "./tables.ts";

/**
 * How a file is laid out: everything that a reader needs to cut it into cells.
 * Found by recognition, shown in the preview, confirmed by the user, kept with
 * the original, so that the file can be read again the same way for ever.
 */
export interface Layout {
  /** What holds the records, once gzip and zip are taken off. `csv` is any text that is cut into cells. */
  readonly container: Container;
  /** Which part of the file this is; nothing where the file holds one table. */
  readonly part?: Part;
  /** A WHATWG encoding label: utf-8, utf-16le, windows-1250 …; utf-8 where the container is no text. */
  readonly encoding: string;
  /** One or several characters; empty where `widths` cuts the lines, or each line is one cell. */
  readonly delimiter: string;
  /** Fixed width: the character at which each column begins, counted from 0. */
  readonly widths?: readonly number[];
  /** Empty where the file quotes nothing; two signs where one opens and another closes: “”. */
  readonly quote: string;
  readonly escape: string;
  /** Each line stands in quotes as a whole: `"FV1,""Smith, Ann"",5.50"`. */
  readonly wrapped?: true;
  /** The record (counted from 1) that holds the headers; null where there is none. */
  readonly headerRecord: number | null;
  /** How many records the headers take, 1 where nothing is said: theirs are joined from above. */
  readonly headerRecords?: number;
  /** The first record of data, counted from 1. */
  readonly firstRecord: number;
  /** The last record that belongs to the table; nothing where it ends with the file. */
  readonly lastRecord?: number;
  /**
   * The headers as they stand in the file, made unique; `column 1` … where there are
   * none. After the file's own columns stand those that `furniture` fills.
   */
  readonly headers: readonly string[];
  readonly furniture?: Furniture;
}

/** How the user says that a file is cut, in place of what was found. */
export interface LayoutWish {
  /** One or several characters. */
  readonly delimiter?: string;
  /** The record that holds the headers, counted from 1; null where there are none. */
  readonly headerRecord?: number | null;
}

export type Container = "csv" | "sheet" | "parquet" | "json_lines";

/** One of several tables in a file. What is not needed to tell it from the others is left out. */
export interface Part {
  /** The path of a zip's member. */
  readonly member?: string;
  /** The name of a workbook's sheet. */
  readonly sheet?: string;
  /** Of several tables below each other, which one, counted from 1. */
  readonly table?: number;
}

/**
 * The rows of a report that are no data. Which ones they are is found anew in each
 * file from what they hold; this says what to look for.
 */
export interface Furniture {
  /**
   * How many columns the headings above groups of rows fill for the rows below them:
   * the last ones of `Layout.headers`, those of the outermost headings first.
   */
  readonly groups: number;
  /** Subtotals and totals are left out and held against the rows that they total. */
  readonly totals: boolean;
  /** How the headings of each level are read, from the outermost; as one text each where nothing is said. */
  readonly levels?: readonly HeadingForm[];
  /** Columns that are filled only where they change: their blank cells take the value above. */
  readonly fillDown?: readonly number[];
}

/** What a heading gives: one text; a number and a name (`1201 - Smith`, `Smith (1201)`); values after words. */
export type HeadingForm =
  | { readonly kind: "whole" | "number_name" | "name_number" }
  | { readonly kind: "words"; readonly words: readonly string[] };

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
  /** Debit and credit apart: the column that is taken from this one; blanks in either are 0. */
  readonly minus?: number;
  /**
   * The column that is added to this one, such as credits that stand below zero, blanks
   * are 0; of a moment the column of its time of day, where this one is its day.
   */
  readonly plus?: number;
  /** Due dates: the cells count the days that have passed since, up to the day of the list. */
  readonly late?: true;
  /** Ids: the column that says it where this one is blank, as a name does where there is no number. */
  readonly orElse?: number;
  /** Put before each cell, for ids that the file does not have: "Opening balance ". */
  readonly prefix?: string;
  /** Minutes: what their cells count, where it is not minutes; `1:30` is hours and minutes then, or minutes and seconds. */
  readonly time?: TimeUnit;
  /** Amounts stand in thousands or millions, as the header says: what they are multiplied by. */
  readonly unit?: number;
  /**
   * Words beside amounts that say on which side of the account they stand, such as `cr`,
   * and the sign that they give; `=` where the amount has its sign by itself.
   */
  readonly marks?: Readonly<Record<string, "+" | "-" | "=">>;
  readonly side?: SideMarks;
  /** Ids and texts: the value stands within the cell, behind a label. */
  readonly behind?: Behind;
}

/**
 * What stands in a longer text behind one of some labels, as far as the next label:
 * `Nadawca: JAN NOWAK Tytuł: FV 12`, or `/DE DUPONT /MOTIF F12` where the mark is a stroke.
 */
export interface Behind {
  readonly mark: ":" | "/";
  /** Lower case. */
  readonly labels: readonly string[];
  readonly ends: readonly string[];
}

export type TimeUnit = "milliseconds" | "seconds" | "minutes" | "hours";

/**
 * A column of its own that says on which side of the account an amount without a sign
 * stands: its words, lower case and trimmed, and the sign that they give.
 */
export interface SideMarks {
  readonly index: number;
  readonly marks: Readonly<Record<string, "+" | "-">>;
}

/** What a record must hold to be meant; all of a list must hold. */
export type Condition =
  | {
      readonly kind: "words";
      readonly index: number;
      /** Lower case and trimmed; "" is a blank cell. */
      readonly words: readonly string[];
      /** The words, without accents and signs, stand anywhere in the cell. */
      readonly within?: true;
      /** The words are the first letters of the cell, as those of a document's number: `gs` of `GS-77`. */
      readonly code?: true;
      /** Any cell but these words. */
      readonly except?: true;
    }
  | {
      readonly kind: "amount";
      readonly index: number;
      readonly decimal: "." | ",";
      /** Of the cell's amount less that of `minus`, and with that of `plus`; a blank is 0. */
      readonly minus?: number;
      readonly plus?: number;
      /** As those of a source. */
      readonly marks?: Source["marks"];
      readonly side?: SideMarks;
      readonly sign: "positive" | "negative" | "not_negative" | "not_positive";
    };

/** One row for each of several columns of a record, such as the buckets of an aging report. */
export interface Unpivot {
  /** The table's column that says which of them a row is of. */
  readonly nameColumn: string;
  /** The table's column that takes the cell. */
  readonly valueColumn: string;
  readonly from: readonly { readonly index: number; readonly name: string }[];
  readonly decimal: "." | ",";
  /** As that of a source. */
  readonly unit?: number;
  /** A blank cell is no row: nobody set a goal. Elsewhere it is a row of nothing. */
  readonly skipBlank?: true;
}

/**
 * A column filled with one value for the whole file: a currency, a date, a channel.
 * Beside a source of the same column it fills the cells that are blank.
 */
export interface Constant {
  readonly column: string;
  readonly value: string;
}

/**
 * What one file says about one table. The first of a mapping's tables, and all that
 * have `when`, are the ones whose rows are counted: every record of the file becomes a
 * row of the first of them whose conditions it meets (several rows with `unpivot`), or
 * is rejected. The others are by-products, such as the customers named in a list of
 * invoices: one row for each distinct key, the last non-blank value counts.
 */
export interface TableMapping {
  readonly table: TableName;
  /** Which records these are, where a file holds several kinds, such as invoices and payments. */
  readonly when?: readonly Condition[];
  readonly unpivot?: Unpivot;
  readonly sources: readonly Source[];
  readonly constants: readonly Constant[];
}

/**
 * The shapes of DOMAIN.md §2: a ledger, a flat list with its settlement dates, an
 * open-item list, an aging report, a list of placed debts, or a plain table.
 */
export type Shape =
  | "table"
  | "flat_list"
  | "open_items"
  | "debtor_list"
  | "aging_report"
  | "ledger";

export interface Mapping {
  readonly layout: Layout;
  readonly shape: Shape;
  readonly tables: readonly TableMapping[];
  /**
   * What became of the documents that earlier open-item lists of the kind named and this one
   * does not: `paid` on its day, or still `open`. Nothing where nobody was asked.
   */
  readonly gone?: Gone;
  /** The file mends rejected records of an import; the file's column that says which. */
  readonly mends?: { readonly importId: number; readonly index: number };
  /** Headers that were understood and left out, and why: derived columns, contact data. */
  readonly leftOut: readonly { readonly index: number; readonly reason: LeftOutReason }[];
  /** What columns state that follows from others: held against these in every record. */
  readonly checks?: readonly Check[];
}

export type Gone = "paid" | "open";

export type LeftOutReason = "unknown" | "derived" | "not_needed" | "empty";

/** What the user must decide, with the evidence; `choices[0]` is the proposal. */
export interface Question {
  /** currency, date_order, decimal_sign, table, channel, listed_on … */
  readonly about: string;
  /** The file's column in question, if it is about one. */
  readonly index?: number;
  /** The words of the column that the question is about, lower case and trimmed. */
  readonly words?: readonly string[];
  readonly choices: readonly Choice[];
}

export interface Choice {
  readonly value: string;
  readonly evidence?: string;
  readonly effect?: AnswerEffect;
  /** What the documents in question would still owe, where the answer is about that. */
  readonly owed?: {
    readonly open: number;
    readonly overdue: number;
    readonly currency: string | null;
    /** What would still stand on account, where the answer is about that too. */
    readonly onAccount?: number;
  };
}

/** What the file would say if a choice were taken. Nothing of it is an estimate. */
export interface AnswerEffect {
  /** Σ of the leading amount, exact, and of how many cells; null where the file has none. */
  readonly total: string | null;
  readonly readable: number;
  readonly unreadable: number;
  /** Records past due on the file's latest day or the day of its list; null without due dates. */
  readonly late: number | null;
  /** The first and the last day that would be read, as yyyy-mm-dd. */
  readonly from: string | null;
  readonly to: string | null;
}

/** How surely a column of the file was taken for a column of ours, and by what. */
export interface ColumnTrust {
  /** Index of the file's column, counted from 0. */
  readonly index: number;
  readonly column: string;
  /** Its own name, one that other columns have too, one that is like it, or what it holds. */
  readonly by: "name" | "shared_name" | "near_name" | "values";
  /** 0–1. */
  readonly confidence: number;
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
  /** Each column that is loaded; nothing where nothing could be made of the file. */
  readonly columns?: readonly ColumnTrust[];
  /** How its text was read; nothing where it holds none, or could not be opened. */
  readonly encoding?: EncodingFound;
}

/** The encoding that a text was read in, and others that make as much sense of it. */
export interface EncodingFound {
  readonly label: string;
  /** A cell with letters beyond ASCII as it is read; empty where there is none. */
  readonly sample: string;
  /** Others that read that cell otherwise, best first. */
  readonly rivals: readonly { readonly label: string; readonly sample: string }[];
  /** Bytes that mean nothing in it, where there are any. */
  readonly broken?: number;
}

export type { Check, Day, PartSum } from "./derived-check.ts";
export type { Message } from "./message.ts";
export type { Checked, Reject, SkippedKind, Staged, StatedTotals } from "./staged.ts";
