import type { SkippedKind, StatedTotals } from "../mapping.ts";
import type { ReportColumns } from "./furniture-columns.ts";
import type { Heading } from "./furniture-groups.ts";

/** What a record is: data, or one kind of furniture. */
export type RecordKind = "data" | SkippedKind;

const codes: readonly RecordKind[] = [
  "data",
  "heading",
  "total",
  "carried",
  "note",
  "header",
  "blank",
];

/** The furniture of one report: which records are none of its data, and what they say. */
export interface FoundFurniture {
  readonly columns: ReportColumns;
  /** The kind of a record; records are counted from 1, lines without any character do not count. */
  kindOf(record: number): RecordKind;
  /** The headings in their order, with the level of each, 0 for the outermost. */
  readonly headings: readonly { readonly heading: Heading; readonly level: number }[];
  readonly depth: number;
  /** The level that a total ends, by its record. */
  readonly closings: ReadonlyMap<number, number>;
  /** How many records of each kind there are among those of the table. */
  readonly counts: Readonly<Record<RecordKind, number>>;
  /** Lines are drawn between its records, or below the last one. */
  readonly isRuled: boolean;
  /** What totals say of the rows above them; null where nothing is stated. */
  readonly stated: StatedTotals | null;
}

/** What one walk through a report finds. */
export interface Walked {
  readonly found: FoundFurniture;
  /** Totals that may be customers who are called so. */
  readonly doubts: readonly number[];
  /** How well the totals that were found agree with the rows. */
  readonly score: number;
}

/** The kinds of a report's records, a byte each. */
export class KindList {
  #codes = new Uint8Array(1024);
  #count = 0;

  /** Records are counted from 1. */
  set(record: number, kind: RecordKind): void {
    if (record >= this.#codes.length) {
      const larger = new Uint8Array(this.#codes.length * 2);
      larger.set(this.#codes);
      this.#codes = larger;
    }
    this.#codes[record] = codes.indexOf(kind);
    this.#count = Math.max(this.#count, record);
  }

  get(record: number): RecordKind {
    return codes[this.#codes[record] ?? 0] ?? "data";
  }

  /** How many records of each kind there are from one record on. */
  counts(from: number): Record<RecordKind, number> {
    const tallies = new Array<number>(codes.length).fill(0);
    for (let record = from; record <= this.#count; record += 1) {
      const code = this.#codes[record] ?? 0;
      tallies[code] = (tallies[code] ?? 0) + 1;
    }
    return Object.fromEntries(codes.map((kind, code) => [kind, tallies[code] ?? 0])) as Record<
      RecordKind,
      number
    >;
  }
}
