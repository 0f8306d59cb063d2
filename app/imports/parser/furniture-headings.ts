import { plainWord } from "../vocabulary/names.ts";
import type { ReportColumns } from "./furniture-columns.ts";
import {
  type GroupEvent,
  type Heading,
  headingText,
  levelsOf,
  signature,
} from "./furniture-groups.ts";
import type { FoundFurniture, KindList } from "./furniture-kinds.ts";
import type { Row } from "./furniture-rows.ts";
import type { Comparison, RunningSums, StatedCheck } from "./furniture-totals.ts";

/** A heading that says what the rows below it sum up to. */
interface Top {
  readonly heading: Heading;
  readonly label: string;
  readonly stated: Row;
  /** What it was held against when its group ended. */
  outcome: Comparison | null;
}

/** So many open groups are tried when one may have ended. */
const mostOpen = 8;

/** The headings of a report as they come, and in the end which of them are headings at all. */
export class HeadingList {
  readonly #columns: ReportColumns;
  readonly #sums: RunningSums;
  readonly #check: StatedCheck;
  readonly #events: GroupEvent[] = [];
  readonly #byRecord = new Map<number, Heading>();
  readonly #empty: Heading[] = [];
  /** What stands above the first header and may name the first group, as on each page of a printed report. */
  readonly #above: Heading[] = [];
  #tops: Top[] = [];
  readonly #ended: Top[] = [];
  #last: Heading | null = null;
  /** Rows came before the first heading. */
  #bare = false;

  constructor(columns: ReportColumns, sums: RunningSums, check: StatedCheck) {
    this.#columns = columns;
    this.#sums = sums;
    this.#check = check;
  }

  get count(): number {
    return this.#byRecord.size;
  }

  /** Whether the latest group has not been ended by a total. */
  get isOpen(): boolean {
    return this.#last !== null && !this.#last.closed;
  }

  /** A heading right above a row of data. */
  add(record: number, line: number, row: Row, below: readonly string[]): void {
    const heading = headingOf(record, line, row, this.#isBlankBelow(row, below));
    const isTop = row.stated > 0;
    if (isTop) this.endTops();
    this.#events.push({ kind: "heading", heading });
    this.#byRecord.set(record, heading);
    this.#last = heading;
    const { whole, values } = heading.text;
    this.#sums.open(
      record,
      [whole, ...values].map(plainWord).filter((name) => name !== ""),
    );
    if (isTop) {
      this.#tops.push({ heading, label: whole, stated: row, outcome: null });
    }
  }

  /** A line above the header: whether it is of words with their values. */
  addAbove(record: number, line: number, row: Row): boolean {
    const heading = headingOf(record, line, row, true);
    const isWorded = heading.text.words.some((word) => word !== null);
    if (isWorded) this.#above.push(heading);
    return isWorded;
  }

  /** A heading without rows. */
  addEmpty(record: number, line: number, row: Row): void {
    this.#empty.push(headingOf(record, line, row, true));
  }

  /** Rows leave blank what their heading carries, or have something of another kind there, without its words. */
  #isBlankBelow(row: Row, below: readonly string[]): boolean {
    const index = row.texts[0]?.index ?? 0;
    const { words } = headingText(row.texts.map(({ text }) => text));
    if (words.some((word) => word !== null)) return true;
    const cell = (below[index] ?? "").trim();
    if (cell === "" || this.#columns.kinds[index] !== "text") return true;
    // A name above numbers of documents.
    return isDated(this.#columns) && isName(row.texts[0]?.text ?? "") && isNumber(cell);
  }

  rows(): void {
    if (this.#byRecord.size === 0) this.#bare = true;
    if (this.#events.at(-1)?.kind !== "rows") this.#events.push({ kind: "rows" });
  }

  /** A total ended the group of a heading, which it names or not. */
  closed(record: number, by: number, isNamed: boolean): void {
    const heading = this.#byRecord.get(record);
    if (heading === undefined || (!isNamed && this.#isFirstOfOpen(heading))) return;
    heading.closed = true;
    this.#events.push({ kind: "closed", record: by, heading: record });
  }

  /**
   * Whether rows stand right below a heading, and further ones like it below these without totals
   * of their own: what sums up all of them is no total of the first.
   */
  #isFirstOfOpen(heading: Heading): boolean {
    const at = this.#events.findIndex(
      (event) => event.kind === "heading" && event.heading === heading,
    );
    if (this.#events[at + 1]?.kind !== "rows") return false;
    const own = signature(heading);
    return this.#events
      .slice(at + 1)
      .some(
        (event) =>
          event.kind === "heading" && !event.heading.closed && signature(event.heading) === own,
      );
  }

  /** Ends, from the innermost, the groups whose rows sum up to what their heading says. */
  endTops(): void {
    const from = Math.max(0, this.#tops.length - mostOpen);
    for (let at = this.#tops.length - 1; at >= from; at -= 1) {
      const top = this.#tops[at] as Top;
      const start = this.#sums.startOf(top.heading.record);
      if (start === null) continue;
      const outcome = this.#sums.compare(top.stated, start);
      if (
        outcome.rows === 0 ||
        outcome.agree.length * 2 <= outcome.agree.length + outcome.differ.length
      )
        continue;
      this.#tops.splice(at, 1);
      top.outcome = outcome;
      this.#ended.push(top);
      this.closed(top.heading.record, top.heading.record, true);
      this.#sums.close(outcome);
    }
  }

  /** Decides what was a heading, marks it, and lays the levels out. */
  end(kinds: KindList): Pick<FoundFurniture, "headings" | "depth" | "closings"> {
    this.endTops();
    this.#settleTops();
    const kept = this.#kept();
    const [only] = kept;
    if (only !== undefined && kept.size === 1 && isTitle(only)) {
      // What stands alone above all rows says something of the report, and names no group.
      kinds.set(only.record, "note");
      kept.clear();
    }
    const alike = new Set([...kept].map(signature));
    const above = this.#above.filter((heading) => alike.has(signature(heading)));
    const all = [...above, ...kept];
    for (const heading of all) kinds.set(heading.record, "heading");
    for (const heading of this.#empty) {
      if (alike.has(signature(heading))) kinds.set(heading.record, "heading");
    }
    const events = this.#events.filter((event) => {
      if (event.kind === "heading") return kept.has(event.heading);
      return event.kind === "rows" || this.#keeps(kept, event.heading);
    });
    const began = above.map((heading): GroupEvent => ({ kind: "heading", heading }));
    const { levels, closings, depth } = levelsOf([...began, ...events]);
    const headings = all.map((heading) => ({
      heading,
      level: levels.get(heading.record) ?? 0,
    }));
    return { headings, depth, closings };
  }

  #keeps(kept: ReadonlySet<Heading>, record: number): boolean {
    const heading = this.#byRecord.get(record);
    return heading !== undefined && kept.has(heading);
  }

  /** Headings that state totals are such if most agree; a row that agrees with nothing is data. */
  #settleTops(): void {
    const agreed = this.#ended.length;
    const believed = agreed > 0 && agreed >= this.#tops.length;
    for (const top of this.#ended) this.#noteTop(top);
    for (const top of this.#tops) {
      const start = this.#sums.startOf(top.heading.record);
      if (believed && start !== null) {
        this.#noteTop({ ...top, outcome: this.#sums.compare(top.stated, start) });
      } else this.#drop(top.heading);
    }
  }

  #noteTop({ heading, label, stated, outcome }: Top): void {
    if (outcome === null) return;
    this.#check.note({
      line: heading.line,
      label,
      stated: stated.amounts,
      comparison: outcome,
      last: [],
    });
  }

  #drop(heading: Heading): void {
    this.#byRecord.delete(heading.record);
  }

  #kept(): Set<Heading> {
    const all = [...this.#byRecord.values()];
    const tallies = new Map<string, { count: number; lacks: number; closed: number }>();
    for (const heading of all) {
      const key = signature(heading);
      const tally = tallies.get(key) ?? { count: 0, lacks: 0, closed: 0 };
      tally.count += 1;
      if (heading.lacks) tally.lacks += 1;
      if (heading.closed) tally.closed += 1;
      tallies.set(key, tally);
    }
    const kept = all.filter((heading) => {
      const tally = tallies.get(signature(heading));
      return tally !== undefined && Math.max(tally.lacks, tally.closed) * 2 >= tally.count;
    });
    const closed = kept.filter((heading) => heading.closed).length;
    const alike = new Set(kept.map(signature));
    const bare = this.#bare && !this.#above.some((heading) => alike.has(signature(heading)));
    if (kept.length === 0 || (bare && closed * 2 < kept.length)) return new Set();
    return new Set(kept);
  }
}

const isDated = ({ dates, amounts }: ReportColumns) => dates.length > 0 && amounts.length > 0;
const isName = (text: string) => !/\d/.test(text);
const isNumber = (text: string) => /\d/.test(text) && !/\s/.test(text);

const isTitle = ({ closed, text }: Heading) =>
  !closed && text.words.every((word) => word === null) && !/\d/.test(text.whole);

function headingOf(record: number, line: number, row: Row, lacks: boolean): Heading {
  return {
    record,
    line,
    column: row.texts[0]?.index ?? 0,
    indent: row.indent,
    text: headingText(row.texts.map(({ text }) => text)),
    lacks,
    closed: false,
  };
}
