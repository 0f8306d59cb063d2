import type { Check } from "./derived-check.ts";
import type { Message } from "./message.ts";
import type { TableName } from "./tables.ts";

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
  /** Blank and repeated-header records and report furniture, neither rows nor rejects; not in `read`. */
  readonly skipped: number;
  /** How many of those skipped there are of each kind; `data` has none. */
  readonly skippedKinds?: Readonly<Partial<Record<SkippedKind, number>>>;
  /** The first hundred of those skipped that hold anything, as they stand in the file. */
  readonly skippedRecords?: readonly {
    readonly line: number;
    readonly kind: SkippedKind;
    readonly raw: string;
  }[];
  /** What the report's own totals say, where it has any. */
  readonly stated?: StatedTotals;
  /** What the mapping's checks found, in their order. */
  readonly checked?: readonly Checked[];
}

/** A column that follows from others, held against them in every sound record that fills it. */
export interface Checked {
  readonly kind: Check["kind"];
  /** Its header. */
  readonly column: string;
  readonly agree: number;
  readonly disagree: number;
  /** The first ten that disagree, in the file's order. */
  readonly first: readonly {
    readonly line: number;
    readonly stated: string;
    readonly computed: string;
  }[];
}

/** What a record is that is no data; `carried` is what a report brings over from page to page, or from the time before. */
export type SkippedKind = "heading" | "total" | "carried" | "note" | "header" | "blank";

/** Totals that a report states, against the sums of the rows that they total. */
export interface StatedTotals {
  /** Totals that are, in every column that they sum up, exactly what their rows make. */
  readonly agree: number;
  /** The first hundred that do not, in the file's order. */
  readonly disagree: readonly {
    readonly line: number;
    /** The total's own words: "Total Smith & Sons", "Razem". */
    readonly label: string;
    readonly column: string;
    readonly stated: string;
    readonly computed: string;
  }[];
}
