import type { Layout } from "../mapping.ts";
import { plainWord } from "../vocabulary/names.ts";
import { isCarried } from "../vocabulary/report-words.ts";
import { documentKindOf, isNamed } from "../vocabulary/vocabulary.ts";
import type { ReportColumns } from "./furniture-columns.ts";
import { Footnotes } from "./furniture-footnotes.ts";
import { HeadingList } from "./furniture-headings.ts";
import { KindList, type RecordKind, type Walked } from "./furniture-kinds.ts";
import { PageTitles, type Row, RowReader } from "./furniture-rows.ts";
import { type Labelled, namesGroup, noLabel, RowSigns, type Waiting } from "./furniture-signs.ts";
import { type Comparison, isNear, RunningSums, StatedCheck } from "./furniture-totals.ts";
import type { TotalLabel } from "./furniture-words.ts";
import { isNote, isNoteAcross, isPlainTotal, isRule, isSentence } from "./furniture-words.ts";
import type { FileRecord } from "./records.ts";

/** One walk through the records of a report, from its first to its last. */
export class FurnitureWalk {
  readonly #columns: ReportColumns;
  readonly #layout: Layout;
  readonly #wanted: { readonly groups: boolean; readonly totals: boolean };
  /** Records that are data on trial. */
  readonly #data: ReadonlySet<number>;
  readonly #reader: RowReader;
  readonly #sums: RunningSums;
  readonly #signs: RowSigns;
  readonly #check: StatedCheck;
  readonly #kinds = new KindList();
  readonly #headings: HeadingList;
  readonly #titles = new PageTitles();
  readonly #footnotes = new Footnotes();
  readonly #doubts: number[] = [];
  #record = 0;
  #isRuled = false;
  #waiting: Waiting[] = [];
  /** A total came after the last row of data. */
  #afterTotal = false;
  /** The last row of data reads like a total that disagrees: it is one if nothing follows. */
  #lastWord: { record: number; line: number; text: string; row: Row; near: Comparison } | null =
    null;
  #unmatched = 0;

  constructor(
    columns: ReportColumns,
    layout: Layout,
    wanted: { readonly groups: boolean; readonly totals: boolean },
    data: ReadonlySet<number>,
  ) {
    this.#columns = columns;
    this.#layout = layout;
    this.#wanted = wanted;
    this.#data = data;
    this.#reader = new RowReader(columns);
    this.#sums = new RunningSums(columns);
    this.#signs = new RowSigns(columns, this.#sums);
    this.#check = new StatedCheck(columns);
    this.#headings = new HeadingList(columns, this.#sums, this.#check);
  }

  take(record: FileRecord): void {
    this.#record += 1;
    const { firstRecord, lastRecord } = this.#layout;
    if (this.#record < firstRecord) this.#title(record);
    if (this.#record < firstRecord || this.#record > (lastRecord ?? this.#record)) return;
    const { cells } = record;
    if (record.fault !== null) this.#is("data");
    else if (this.#reader.isBlank(cells)) {
      this.#is("blank");
      this.#isRuled ||= cells.some(isRule);
    } else if (this.#reader.isHeader(cells)) this.#is("header");
    else if (isNoteAcross(record.raw, this.#layout.widths)) this.#is("note");
    else this.#judge(record, this.#reader.read(cells));
  }

  /** What stands above the header, which pages may have again; far above stands another table. */
  #title(record: FileRecord): void {
    const { firstRecord, headerRecord, headerRecords = 1 } = this.#layout;
    const below = this.#record - (headerRecord ?? firstRecord);
    if (below < -50 || (below >= 0 && below < headerRecords)) return;
    if (this.#reader.isBlank(record.cells)) return;
    const row = this.#reader.read(record.cells);
    this.#titles.add(record.cells, this.#headings.addAbove(this.#record, record.line, row));
  }

  #is(kind: RecordKind, record = this.#record): void {
    this.#kinds.set(record, kind);
  }

  #judge(record: FileRecord, row: Row): void {
    if (row.isDated) {
      const total = this.#wanted.totals ? this.#signs.datedTotal(row) : null;
      if (total === null) this.#row(record, row);
      else this.#total(record, row, ...total);
    } else if (row.stated === 0 && row.percents === 0) this.#text(record, row);
    else if (!this.#wanted.totals) this.#row(record, row);
    else if (this.#columns.dates.length > 0) this.#undated(record, row);
    else this.#inSummary(record, row);
  }

  /** A row without a date in a report of dated rows, with amounts. */
  #undated(record: FileRecord, row: Row): void {
    const [first] = row.texts;
    const labelled = this.#signs.labelled(row);
    const own = labelled?.index ?? first?.index ?? -1;
    if (row.texts.some(({ text }) => isCarried(text)) && !this.#signs.hasKeys(row, own)) {
      this.#carried(record, row);
      return;
    }
    if (this.#signs.isShare(row, labelled) || (first !== undefined && isNote([first.text]))) {
      this.#is("note");
      return;
    }
    if (this.#signs.hasKeys(row, own)) {
      this.#row(record, row);
      return;
    }
    // What is left of the debits and credits that were totalled right above.
    if (this.#afterTotal && isNamed("balance", first?.text ?? "")) {
      this.#is("total");
      return;
    }
    const isFirst = this.#sums.rows === 0 && this.#waiting.length === 0;
    this.#headings.endTops();
    if (labelled !== null && !isFirst) {
      const { label } = labelled;
      if (this.#endsEmpty(label)) return;
      const named = this.#sums.named(label.of);
      const comparison =
        named === null ? this.#sums.best(row, label.isGrand) : this.#sums.compare(row, named);
      const open =
        isPlainTotal(label) || this.#headings.count > 0 || this.#signs.namesRow(label.of);
      if (comparison === null && !open) this.#row(record, row);
      else this.#total(record, row, labelled, comparison ?? this.#sums.nearest(row));
      return;
    }
    const named = first === undefined ? null : this.#sums.named(plainWord(first.text));
    const isRow = named === null && first !== undefined && this.#footnotes.isUsual(first);
    const agreeing =
      named === null ? this.#signs.agreeing(row, false) : this.#sums.compare(row, named);
    if (isRow) this.#row(record, row);
    else if (agreeing !== null) {
      this.#total(record, row, { index: own, text: first?.text ?? "", label: noLabel }, agreeing);
    } else if (first !== undefined && row.texts.length <= 2 && this.#wanted.groups) {
      // Perhaps a heading that says at once what the rows below it sum up to.
      this.#waiting.push({ record: this.#record, line: record.line, row, label: null });
      this.#is("data");
    } else this.#row(record, row);
  }

  /** A row in a report without dates, such as a list of customers with what each owes. */
  #inSummary(record: FileRecord, row: Row): void {
    const labelled = this.#signs.labelled(row);
    const [first] = row.texts;
    const own = labelled?.index ?? first?.index ?? -1;
    const others = this.#columns.keys.filter((index) => index !== own);
    const lacks = others.length > 0 && !this.#signs.hasKeys(row, own) && row.texts.length <= 2;
    const isFirst = this.#sums.rows === 0 && this.#waiting.length === 0;
    const carried = row.texts.some(({ text }) => isCarried(text));
    if (carried && (lacks || this.#signs.agreeing(row, true) !== null)) this.#carried(record, row);
    else if (this.#signs.isShare(row, labelled) || this.#signs.isCounted(row)) this.#is("note");
    else if (isFirst || this.#data.has(this.#record)) this.#row(record, row);
    else if (labelled !== null) this.#labelledInSummary(record, row, labelled, lacks);
    else {
      const named = first === undefined ? null : this.#sums.named(plainWord(first.text));
      const comparison =
        named === null ? this.#signs.agreeing(row, false) : this.#sums.compare(row, named);
      const closes = named !== null || first === undefined;
      if (!closes || comparison === null || comparison.weight === 0) this.#row(record, row);
      else
        this.#total(
          record,
          row,
          { index: own, text: first?.text ?? "", label: noLabel },
          comparison,
        );
    }
  }

  #labelledInSummary(record: FileRecord, row: Row, labelled: Labelled, lacks: boolean): void {
    const { label } = labelled;
    if (this.#endsEmpty(label)) return;
    const isPlain = isPlainTotal(label);
    const named = this.#sums.named(label.of);
    const best = this.#signs.agreeing(row, label.isGrand);
    if (named !== null) {
      this.#total(record, row, labelled, this.#sums.compare(row, named));
    } else if (lacks && (isPlain || best !== null)) {
      this.#total(record, row, labelled, best ?? this.#sums.nearest(row));
    } else if (best !== null && (isPlain || best.rows > 1)) {
      this.#doubts.push(this.#record);
      this.#total(record, row, labelled, best);
    } else {
      const near = this.#sums.nearest(row);
      this.#row(record, row);
      if (isPlain) {
        this.#unmatched += 1;
        this.#lastWord = { ...record, record: this.#record, text: labelled.text, row, near };
      }
    }
  }

  #row(record: FileRecord, row: Row): void {
    this.#settle(record.cells);
    this.#is("data");
    this.#lastWord = null;
    this.#signs.lastCells = record.cells;
    this.#afterTotal = false;
    this.#headings.rows();
    this.#footnotes.add(row);
    this.#sums.add(row);
  }

  /** Running sums at the foot and the head of pages, and what was owed before the report begins. */
  #carried(record: FileRecord, row: Row): void {
    const best = this.#sums.best(row, true);
    const isKnown = best?.differ.length === 0;
    if (!isKnown && row.texts.some(({ text }) => documentKindOf(text) === "opening")) {
      // What was owed before the report begins is owed: a row like others, but in no total of theirs.
      this.#settle(record.cells);
      this.#is("data");
      this.#headings.rows();
      this.#sums.carry(row);
      return;
    }
    this.#is("carried");
    if (isKnown) this.#note(record, row, row.texts[0]?.text ?? "", best);
    else this.#sums.carry(row);
  }

  #note({ line }: { line: number }, row: Row, label: string, comparison: Comparison): void {
    // A row that was taken for data before it was a total is the last one itself.
    const last = this.#lastWord === null ? this.#sums.last : [];
    this.#check.note({ line, label, stated: row.amounts, comparison, last });
  }

  #total(record: FileRecord, row: Row, labelled: Labelled, comparison: Comparison): void {
    this.#endWaiting();
    this.#is("total");
    this.#afterTotal = true;
    this.#note(record, row, labelled.text, comparison);
    const isNamed = namesGroup(labelled);
    const isSure = isNamed || labelled.label === noLabel || comparison.differ.length === 0;
    if (comparison.heading !== null && isSure) {
      this.#headings.closed(comparison.heading, this.#record, isNamed);
    }
    this.#sums.close(comparison);
  }

  /** A record of words alone: a heading, a note, a page's title; or a total of nothing. */
  #text(record: FileRecord, row: Row): void {
    const texts = row.texts.map(({ text }) => text);
    if (texts.length === 0) this.#is("blank");
    else if (this.#titles.has(record.cells)) this.#is("header");
    else if (isNote(texts) && !this.#signs.isListed(row)) this.#is("note");
    else if (
      texts.some((text) => isCarried(text)) &&
      !this.#signs.hasKeys(row, row.texts[0]?.index ?? -1)
    ) {
      this.#is("carried");
    } else if (this.#signs.isRowOfWords(row)) {
      this.#row(record, row);
    } else {
      const label = this.#signs.labelled(row)?.label ?? null;
      this.#waiting.push({ record: this.#record, line: record.line, row, label });
      this.#is("data");
    }
  }

  /** What waits above a row of data is its headings. */
  #settle(cells: readonly string[]): void {
    if (this.#waiting.length === 0) return;
    for (const waiting of this.#waiting) {
      const { label, row } = waiting;
      const closes =
        label !== null &&
        (label.of === "" ? this.#headings.isOpen : this.#sums.named(label.of) !== null);
      if (closes && this.#wanted.totals) this.#endUnstated(waiting);
      else if (this.#wanted.groups) this.#headings.add(waiting.record, waiting.line, row, cells);
    }
    this.#waiting = [];
  }

  /** A total that says no amount still ends its group. */
  #endUnstated({ record, label, row }: Waiting): void {
    this.#is("total", record);
    const at = label === null ? null : this.#sums.named(label.of);
    const comparison = this.#sums.compare(row, at ?? this.#sums.innermost());
    if (comparison.heading !== null) this.#headings.closed(comparison.heading, record, true);
    this.#sums.close(comparison);
  }

  /** Whether a total is of a group without rows, whose heading stands right above it. */
  #endsEmpty(label: TotalLabel): boolean {
    if (label.of === "" || !this.#wanted.groups) return false;
    const said = (waiting: Waiting) =>
      plainWord(waiting.row.texts.map(({ text }) => text).join(" "));
    if (!this.#waiting.some((waiting) => said(waiting) === label.of)) return false;
    this.#endWaiting();
    this.#is("total");
    return true;
  }

  /** Headings right above a total have no rows; what is none stays for the user to see. */
  #endWaiting(): void {
    for (const { record, line, row, label } of this.#waiting) {
      if (label !== null && this.#wanted.totals) this.#is("total", record);
      else if (row.stated > 0) continue;
      else if (this.#wanted.groups) this.#headings.addEmpty(record, line, row);
      else if (isSentence(row.texts[0]?.text ?? "")) this.#is("note", record);
    }
    this.#waiting = [];
  }

  end(): Walked {
    const notes = this.#footnotes.below(this.#waiting);
    for (const { record, row, label } of this.#waiting) {
      if (row.stated > 0) continue;
      if (label !== null && this.#wanted.totals && this.#sums.rows > 0) this.#is("total", record);
      else if (this.#afterTotal || notes.has(record)) this.#is("note", record);
      else if (this.#sums.rows > 0 && isSentence(row.texts[0]?.text ?? ""))
        this.#is("note", record);
    }
    this.#takeLastWord();
    const { headings, depth, closings } = this.#headings.end(this.#kinds);
    const stated = this.#check.result();
    const kinds = this.#kinds;
    return {
      found: {
        columns: this.#columns,
        kindOf: (record) => kinds.get(record),
        headings,
        depth,
        closings,
        counts: kinds.counts(this.#layout.firstRecord),
        isRuled: this.#isRuled,
        stated,
      },
      doubts: this.#doubts,
      score: (stated?.agree ?? 0) - 2 * (stated?.disagree.length ?? 0) - 2 * this.#unmatched,
    };
  }

  /** The last row of a list that is called total and comes near the sum is one that disagrees. */
  #takeLastWord(): void {
    const last = this.#lastWord;
    if (last === null || last.near.rows < 2 || !isNear(last.row.amounts, last.near)) return;
    this.#is("total", last.record);
    this.#unmatched -= 1;
    this.#note(last, last.row, last.text, last.near);
  }
}
