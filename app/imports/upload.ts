import type {
  Checked,
  Choice,
  LayoutWish,
  Mapping,
  Message,
  Part,
  Recognition,
  StatedTotals,
} from "./mapping.ts";
import type { TableName } from "./tables.ts";

/**
 * An upload is a received file on its way to becoming an import:
 *
 * received → recognising → asking | refused | staging → ready → loading → loaded | failed
 *
 * - `asking`   nothing can be read before the user says which table it is
 * - `refused`  nothing can be made of the file; `message` says why
 * - `ready`    the preview is complete: `preview` says what a confirm will do
 * - `loaded`   `importId` is the import; `already` if the same file was loaded before
 * - `failed`   `message` says what happened; the warehouse is as it was
 */
export type UploadPhase =
  | "receiving"
  | "received"
  | "recognising"
  | "asking"
  | "refused"
  | "staging"
  | "ready"
  | "loading"
  | "loaded"
  | "failed";

/** Records of a file by what loading them does; `read` is always the sum of the four others. */
export interface Counts {
  readonly read: number;
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly rejected: number;
}

/** Rows and money of one table in one currency, before and after the file is loaded. */
export interface CurrencyTotal {
  readonly table: TableName;
  /** Null where rows have none. */
  readonly currency: string | null;
  readonly rowsBefore: number;
  readonly rowsAfter: number;
  readonly amountBefore: number;
  readonly amountAfter: number;
}

/** What loading a staged file would do, or has done. Nothing of it is an estimate. */
export interface Comparison {
  /** Of the records, judged by the rows of the mapping's first table. */
  readonly counts: Counts;
  /** Rows of every table of the mapping. */
  readonly tables: readonly {
    readonly table: TableName;
    readonly new: number;
    readonly changed: number;
    readonly unchanged: number;
  }[];
  /** Empty for tables without money of a currency. */
  readonly totals: readonly CurrencyTotal[];
  /** What the report's own totals say, where it has any. */
  readonly stated?: StatedTotals;
  /** Columns of the file that follow from others, held against them. */
  readonly checked?: readonly Checked[];
  /** First and last date of the file's rows, by the table's leading date; null without one. */
  readonly from: string | null;
  readonly to: string | null;
  /** Rejected records by reason, most frequent first; `example` is the first of them. */
  readonly rejects: readonly {
    readonly reason: string;
    readonly count: number;
    readonly example: {
      readonly line: number;
      readonly column: string | null;
      readonly value: string | null;
      readonly message: Message;
    };
  }[];
}

/** What loading a file does, besides the counts of its records. */
export type Effect = Omit<Comparison, "counts">;

/** A question of the recognition with the answer in force: the user's, else the proposal. */
export interface AskedQuestion {
  readonly about: string;
  readonly index?: number;
  /** The header of the column in question. */
  readonly header?: string;
  /** What the question tells: how many, how much, of which day. */
  readonly values?: Readonly<Record<string, string | number>>;
  readonly choices: readonly Choice[];
  readonly answer: string | null;
  /** The user gave the answer; otherwise it is proposed, and a confirm accepts it. */
  readonly isAnswered: boolean;
}

export interface Upload {
  readonly id: string;
  readonly fileName: string;
  /** Bytes on disk, and bytes expected where the sender said so. */
  readonly size: number;
  readonly expectedSize: number | null;
  readonly hash: string | null;
  /** Which part of the file this is; nothing where it holds one table, or is not looked at yet. */
  readonly part?: Part;
  /** The same of all parts of one file: the id that it was received under. */
  readonly group?: string;
  /** Parts of the file that are no upload of their own, and why; on the first of the group. */
  readonly leftOut?: readonly Message[];
  /** The encoding that the user chose in place of the recognised one. */
  readonly encoding?: string;
  /** How the user says that the file is cut, in place of what was recognised. */
  readonly wish?: LayoutWish;
  readonly startedAt: string;
  readonly startedBy: string | null;
  readonly phase: UploadPhase;
  /** 0–1, of the work of the phase; 1 in phases that wait for the user or are done. */
  readonly progress: number;
  /** What the phase will still take, by how it went so far; null where nothing can be said. */
  readonly secondsLeft?: number | null;
  /** Why it was refused or failed, or a remark: already loaded, mapping remembered. */
  readonly message: Message | null;
  /** The table the user chose, if any. */
  readonly as: TableName | null;
  readonly recognition: Recognition | null;
  /** The mapping in force: recognised, with answers and changes applied. */
  readonly mapping: Mapping | null;
  /** A mapping confirmed earlier for a file of this shape was used. */
  readonly isRemembered: boolean;
  /** The name that the user gave that mapping, if any. */
  readonly rememberedAs?: string | null;
  readonly questions: readonly AskedQuestion[];
  readonly preview: Comparison | null;
  readonly importId: number | null;
  /** The same file with the same mapping was loaded before, as this import. */
  readonly already: { readonly importId: number; readonly importedAt: string } | null;
}

/** What the user changes in a mapping: the table, the encoding, or which header fills a column. */
export interface MappingChange {
  readonly table?: TableName;
  /** A WHATWG label, one of `Recognition.encoding`. */
  readonly encoding?: string;
  readonly wish?: LayoutWish;
  /** Column of the first table → header of the file; null leaves the column empty. */
  readonly columns?: Readonly<Record<string, string | null>>;
}

/** One import, loaded or withdrawn, as the history shows it. */
export interface ImportRecord {
  readonly importId: number;
  readonly fileName: string;
  readonly hash: string;
  readonly table: TableName;
  /** Local date and time, yyyy-mm-ddThh:mm:ss. */
  readonly importedAt: string;
  readonly importedBy: string | null;
  readonly counts: Counts;
  /** What loading it did then; null for imports of versions that did not keep it. */
  readonly effect: Effect | null;
  readonly mapping: Mapping;
  readonly withdrawnAt: string | null;
}
