import { dateShape } from "../recognise/values.ts";
import { type Column, tables } from "../tables.ts";
import { bucketOf } from "../vocabulary/buckets.ts";
import { currencyCodes } from "../vocabulary/names.ts";
import { isNamed, meaningsOf } from "../vocabulary/vocabulary.ts";
import { amountOf } from "./exact.ts";

/** What the rows of data hold in each column, as far as telling furniture from them needs it. */
export interface ReportColumns {
  readonly headers: readonly string[];
  readonly kinds: readonly ColumnKind[];
  readonly decimals: readonly ("." | ",")[];
  /** Columns whose cells are dates in rows of data; a row with one of them is no furniture. */
  readonly dates: readonly number[];
  /** Columns that totals may state. */
  readonly amounts: readonly number[];
  /** Columns of words or numbers that (nearly) every row of data fills. */
  readonly keys: readonly number[];
  /** The column of currencies, null where there is none or it holds one only. */
  readonly currency: number | null;
  /** Columns at the left that are filled only where they change; their blanks mean the value above. */
  readonly fillDown: readonly number[];
}

export type ColumnKind = "date" | "amount" | "number" | "text" | "empty";

const filled = (cell: string | undefined) => cell !== undefined && cell.trim() !== "";

const moneyLike = /\d/;
/** A number that says nothing of its column's decimal sign. */
const wholeNumber = /^-?\d{1,15}$/;
/** Most other numbers. */
const bareFraction = /^-?\d{1,13}[.,]\d{1,8}$/;

/** Four letters in a row: no amount has a longer word beside it. */
const words = /\p{L}{4}/u;

/** A date, or the number by which a spreadsheet counts days. */
export const isDate = (cell: string, serial: boolean): boolean =>
  usual.test(cell) || dateShape(cell) !== null || (serial && /^[2-6]\d{4}$/.test(cell.trim()));

/** What most dates look like, seen sooner than by all that dates may look like. */
const usual = /^(?:(?:19|20)\d{2}-[01]\d-[0-3]\d|[0-3]?\d([./-])[0-3]?\d\1(?:19|20)\d{2})$/;

interface Counts {
  filled: number;
  dates: number;
  serials: number;
  numbers: number;
  fractions: number;
  comma: number;
  point: number;
}

/** Looks at records (no headers, no blank ones) of a report, furniture among them. */
export function reportColumns(
  headers: readonly string[],
  records: readonly (readonly string[])[],
): ReportColumns {
  const width = headers.length;
  const all = countColumns(width, records);
  const meanings = headers.map((header) => meaningOf(header));
  const serial = all.map(
    (counts, index) => meanings[index] === "date" && counts.serials > counts.filled * 0.5,
  );
  const mostDates = all.reduce((most, each) => Math.max(most, each.dates), 0);
  const dates = all.flatMap((each, index) =>
    serial[index] === true ||
    (each.dates > 0 && each.dates >= each.filled * 0.25 && each.dates >= mostDates * 0.2)
      ? [index]
      : [],
  );
  const dated = records.filter((cells) =>
    dates.some((index) => isDate(cells[index] ?? "", serial[index] === true)),
  );
  const body = dated.length > 0 ? dated : fullest(records);
  const counts = body.length === records.length ? all : countColumns(width, body);
  const decimals = counts.map((each) => (each.comma > each.point ? "," : "."));
  const shared = majority(counts, dates);
  const kinds = counts.map((each, index): ColumnKind => {
    if (dates.includes(index)) return "date";
    if (each.filled === 0) return all[index]?.filled === 0 ? "empty" : "text";
    if (each.numbers < each.filled * 0.8) return "text";
    return numberKind(headers[index] ?? "", meanings[index] ?? null, each);
  });
  // The amounts that only totals fill, such as a sum beside its rows, are looked at as well.
  const keys = counts.flatMap((each, index) =>
    kinds[index] === "text" && each.filled >= body.length * 0.7 ? [index] : [],
  );
  return {
    headers,
    kinds,
    decimals: decimals.map((sign, index) => {
      const own = counts[index];
      return own !== undefined && own.comma + own.point > 0 ? sign : shared;
    }),
    dates: dated.length > 0 ? dates : [],
    amounts: kinds.flatMap((kind, index) =>
      kind === "amount" || kind === "number" ? [index] : [],
    ),
    keys,
    currency: currencyColumn(kinds, body),
    fillDown: fillDownColumns(headers, kinds, body, dated.length > 0),
  };
}

function countColumns(width: number, records: readonly (readonly string[])[]): Counts[] {
  return Array.from({ length: width }, (_, index) => {
    const counts = {
      filled: 0,
      dates: 0,
      serials: 0,
      numbers: 0,
      fractions: 0,
      comma: 0,
      point: 0,
    };
    for (const cells of records) {
      const cell = (cells[index] ?? "").trim();
      if (cell === "") continue;
      counts.filled += 1;
      if (!moneyLike.test(cell)) {
        if (/^[-–—]+$/.test(cell)) counts.numbers += 1;
        continue;
      }
      if (/^[2-6]\d{4}$/.test(cell)) counts.serials += 1;
      if (dateShape(cell) !== null) {
        counts.dates += 1;
        continue;
      }
      if (wholeNumber.test(cell)) {
        counts.numbers += 1;
        continue;
      }
      if (words.test(cell)) continue;
      const isNumber =
        bareFraction.test(cell) || amountOf(cell, ".") !== null || amountOf(cell, ",") !== null;
      if (!isNumber) continue;
      counts.numbers += 1;
      if (/[.,]\d{1,2}\D*$|[.,].*[.,]/.test(cell)) counts.fractions += 1;
      countSign(cell, counts);
    }
    return counts;
  });
}

/** What one number says of the decimal sign of its column; nothing where it may be both. */
function countSign(cell: string, counts: Counts): void {
  const digits = cell.replace(/[^\d.,]/g, "").replace(/[.,]$/, "");
  const [comma, point] = [digits.lastIndexOf(","), digits.lastIndexOf(".")];
  const at = Math.max(comma, point);
  if (at === -1) return;
  const sign = comma > point ? "comma" : "point";
  const other = sign === "comma" ? "point" : "comma";
  if (comma !== -1 && point !== -1) counts[sign] += 1;
  // Twice the same sign: it parts groups, so the decimal sign is the other one.
  else if (digits.indexOf(digits[at] as string) !== at) counts[other] += 1;
  else if (digits.length - at - 1 !== 3) counts[sign] += 1;
}

/** The sign of the file's other amounts, for a column that leaves it open. */
function majority(counts: readonly Counts[], dates: readonly number[]): "." | "," {
  let comma = 0;
  let point = 0;
  for (const [index, each] of counts.entries()) {
    if (dates.includes(index)) continue;
    comma += each.comma;
    point += each.point;
  }
  return comma > point ? "," : ".";
}

type HeaderMeaning = "date" | "amount" | "number" | "text" | null;

const groups: Readonly<Record<Column["type"], HeaderMeaning>> = {
  money: "amount",
  date: "date",
  moment: "date",
  number: "number",
  rate: "number",
  integer: "number",
  time: "number",
  id: "text",
  text: "text",
  choice: "text",
  flag: "text",
  currency: "text",
  period: "text",
};

/** What the cells below a header are by its name, null where it is unknown. */
function meaningOf(header: string): HeaderMeaning {
  if (isNamed("derived", header)) return "number";
  if (bucketOf(header) !== null || isNamed("balance", header)) return "amount";
  if (isNamed("debit", header) || isNamed("credit", header)) return "amount";
  const meanings = meaningsOf(header);
  const strongest = Math.max(...meanings.map((each) => each.strength));
  const types = new Set(
    meanings
      .filter((each) => each.strength >= 0.4 && each.strength === strongest)
      .map((each) => tables[each.table].columns.find((column) => column.name === each.column))
      .map((column) => (column === undefined ? null : groups[column.type])),
  );
  return (["amount", "date", "text", "number"] as const).find((type) => types.has(type)) ?? null;
}

function numberKind(header: string, meaning: HeaderMeaning, counts: Counts): ColumnKind {
  if (meaning === "amount" || meaning === "number" || meaning === "text") {
    // Ids and days are whole: a column with cents is neither, whatever it is called.
    return counts.fractions > counts.filled * 0.3 ? "amount" : meaning;
  }
  if (counts.fractions > 0) return "amount";
  // Whole numbers under an unknown name: long ones are numbers of something.
  return /^column \d+$/.test(header) || header.trim() === "" ? "text" : "number";
}

/** Of a report without dates: the records that are as full as its fuller ones are. */
function fullest(records: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const sizes = records.map((cells) => cells.filter(filled).length);
  const sorted = [...sizes].sort((one, other) => one - other);
  const high = sorted[Math.floor((sorted.length - 1) * 0.9)] ?? 0;
  return records.filter((_, index) => (sizes[index] ?? 0) >= Math.max(2, high * 0.6));
}

/** The column that says in which currency each row is, where there are several. */
function currencyColumn(
  kinds: readonly ColumnKind[],
  body: readonly (readonly string[])[],
): number | null {
  const found = kinds.findIndex((kind, index) => {
    if (kind !== "text") return false;
    const codes = new Set(body.map((cells) => (cells[index] ?? "").trim().toUpperCase()));
    codes.delete("");
    return codes.size > 1 && [...codes].every((code) => currencyCodes.has(code));
  });
  return found === -1 ? null : found;
}

const parties: ReadonlySet<string> = new Set([
  "customer_id",
  "name",
  "client_id",
  "collector_id",
  "segment",
  "country",
  "region",
  "currency",
  "industry",
  "team",
]);

const isParty = (header: string) =>
  meaningsOf(header).some((each) => parties.has(each.column) && each.strength >= 0.9);

/**
 * Columns at the left that name a party where it changes and are blank below, as
 * pivot tables and grouped lists write them. A column that merely lacks some values
 * is none: there a value comes again.
 */
function fillDownColumns(
  headers: readonly string[],
  kinds: readonly ColumnKind[],
  body: readonly (readonly string[])[],
  hasDates: boolean,
): number[] {
  const found: number[] = [];
  if (body.length < 3 || !hasDates) return found;
  for (let index = 0; index < headers.length; index += 1) {
    if (kinds[index] === "empty") continue;
    if (kinds[index] !== "text" || !isParty(headers[index] ?? "")) break;
    const outer = found[0] === undefined;
    const values = body.map((cells) => (cells[index] ?? "").trim());
    const given = values.filter((value) => value !== "");
    const blanks = values.length - given.length;
    const repeats = outer ? given.length - new Set(given).size : 0;
    const steps = found.every((left) =>
      body.every((cells) => !filled(cells[left]) || filled(cells[index])),
    );
    if (values[0] === "" || blanks < values.length * 0.25 || repeats > 0 || !steps) break;
    found.push(index);
  }
  return found;
}
