/** A column of the file that follows from others. */
export type Check =
  | {
      /** The sum of other columns, blanks as 0: paid + open, net + VAT, the buckets. */
      readonly kind: "sum";
      readonly index: number;
      readonly decimal: "." | ",";
      readonly of: readonly PartSum[];
    }
  | {
      /** The balance of the record before, and the sum of this one's columns. */
      readonly kind: "running";
      readonly index: number;
      readonly decimal: "." | ",";
      readonly of: readonly PartSum[];
      /** The column of the account: each has a balance of its own. */
      readonly group?: number;
      /** The newest record stands first. */
      readonly upward?: true;
    }
  | {
      /** The days from one date to another. */
      readonly kind: "days";
      readonly index: number;
      readonly from: Day;
      readonly to: Day;
      /** Early ones are given as 0. */
      readonly floored?: true;
    };

/** One of the columns of a sum. */
export interface PartSum {
  readonly index: number;
  readonly negate?: true;
}

/** A day that each record has in a column, or one for the whole file as yyyy-mm-dd. */
export type Day =
  | { readonly index: number; readonly dateOrder: "ymd" | "dmy" | "mdy" }
  | { readonly day: string };
