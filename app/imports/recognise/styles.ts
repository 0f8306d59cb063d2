import type { Mapping, Message, Source } from "../mapping.ts";
import type { Column, TableName } from "../tables.ts";
import { type Unit, unitIn } from "../vocabulary/units.ts";
import { creditMarks, debitMarks } from "../vocabulary/word-lists.ts";
import type { Orders } from "./orders.ts";
import type { Profile } from "./values.ts";

const numeric: ReadonlySet<string> = new Set(["money", "number", "rate", "integer"]);

/** The unit of a column's amounts, as its header or else a title says it. */
const unitOf = (profile: Profile): Unit | null => unitIn(profile.header) ?? profile.unit ?? null;

/** How a column's cells are to be read, as far as its values, or its header, decide it. */
export function styleOf(
  table: TableName,
  column: Column,
  profile: Profile,
  orders: Orders,
): Partial<Source> {
  if (column.type === "date" || column.type === "moment") {
    const order = orders.dates.get(profile.index);
    return order ? { dateOrder: order } : {};
  }
  if (!numeric.has(column.type)) return {};
  const decimal = orders.decimals.get(profile.index);
  const style: Partial<Source> = decimal ? { decimal } : {};
  if (column.type !== "money") return style;
  const marks = marksOf(table, column.name, profile.marks);
  const unit = unitOf(profile);
  return {
    ...style,
    ...(marks === null ? {} : { marks }),
    ...(unit === null ? {} : { unit: unit.factor }),
  };
}

/** The signs that marks give to the amounts of a ledger: what is owed is above zero. */
export function marksOfAmounts(amounts: readonly Profile[]): Pick<Source, "marks"> {
  const seen = Object.assign({}, ...amounts.map((profile) => profile.marks)) as Profile["marks"];
  const marks = marksOf("invoices", "amount", seen);
  return marks === null ? {} : { marks };
}

/** The unit of a ledger's amounts, where all of their headers give the same. */
export function unitOfAmounts(amounts: readonly Profile[]): Pick<Source, "unit"> {
  const units = new Set(amounts.map((profile) => unitOf(profile)?.factor));
  const [unit] = units;
  return units.size === 1 && unit !== undefined ? { unit } : {};
}

/** What was received stands on the credit side, what is owed on the debit side. */
const isCredit = (table: TableName, column: string) =>
  table === "payments" || table === "write_offs" || column === "paid_amount";

/**
 * The sign that each mark of a column gives, null without any. A mark that either side
 * uses, such as the D of debit and of the Czech "dal", is told by the others beside it;
 * where it stands alone it gives none, and its cells cannot be read.
 */
function marksOf(table: TableName, column: string, seen: Profile["marks"]): Source["marks"] | null {
  const found = Object.keys(seen);
  const onlyDebit = found.some((mark) => debitMarks.has(mark) && !creditMarks.has(mark));
  const onlyCredit = found.some((mark) => creditMarks.has(mark) && !debitMarks.has(mark));
  const marks: Record<string, "+" | "-" | "="> = {};
  for (const mark of found) {
    const both = debitMarks.has(mark) && creditMarks.has(mark);
    if (both && onlyDebit === onlyCredit) continue;
    const credit = both ? onlyDebit : creditMarks.has(mark);
    const { plain = 0, negative = 0 } = seen[mark] ?? {};
    if (credit === isCredit(table, column)) marks[mark] = "+";
    // Every one of them has its minus too: the mark only repeats it.
    else marks[mark] = plain === 0 && negative > 0 ? "=" : "-";
  }
  return Object.keys(marks).length === 0 ? null : marks;
}

/** What is to be said of a mapping's numbers: marks that give a sign, units of the header. */
export function styleReasons(mapping: Mapping, profiles: readonly Profile[]): Message[] {
  const reasons = new Map<number, Message[]>();
  for (const { sources } of mapping.tables) {
    for (const { index, marks, unit } of sources) {
      if (reasons.has(index)) continue;
      const header = mapping.layout.headers[index] ?? "";
      const of = (sign: string) =>
        Object.keys(marks ?? {})
          .filter((mark) => marks?.[mark] === sign)
          .map((mark) => mark.toUpperCase())
          .join(", ");
      const told: Message[] = [];
      if (of("-") !== "") {
        told.push({ id: "imports.reason.marks", values: { column: header, marks: of("-") } });
      } else if (marks !== undefined) {
        const all = Object.keys(marks).map((mark) => mark.toUpperCase());
        told.push({
          id: "imports.reason.marks_keep",
          values: { column: header, marks: all.join(", ") },
        });
      }
      if (unit !== undefined) {
        const own = unitIn(header);
        const title = profiles.find((each) => each.index === index)?.unit;
        const words = (own ?? title)?.words ?? "";
        const id = own === null ? "imports.reason.unit_of_title" : "imports.reason.unit";
        told.push({ id, values: { column: header, words, factor: unit } });
      }
      reasons.set(index, told);
    }
  }
  return [...reasons.values()].flat();
}

/** The currency that a header joins to its unit, such as the euro of TEUR. */
export const currencyOfUnit = (header: string): string | null => unitIn(header)?.currency ?? null;
