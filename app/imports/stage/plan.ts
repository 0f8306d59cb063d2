import { Refusal } from "../../refusal.ts";
import type { Constant, SideMarks, Source, TableMapping } from "../mapping.ts";
import { type Column, tables } from "../tables.ts";
import { metricWords } from "../vocabulary/metric-words.ts";
import { plainWord } from "../vocabulary/names.ts";
import { choicesOf } from "../vocabulary/vocabulary.ts";
import {
  cast,
  constantSql,
  hasTime,
  isNothing,
  momentCast,
  storedAs,
  takesAnything,
  type Words,
} from "./casts.ts";
import { type CellFault, reasons, unreadable } from "./faults.ts";
import { isSideUnknown } from "./sides.ts";
import { type FinalColumn, planSpread } from "./spread.ts";
import { endsWithMonth, issuedBefore, monthEndDue, plainTerms } from "./terms.ts";

/** The SQL for one table of a mapping. `x<index>` are a record's cells, `t_<column>` typed values. */
export interface TablePlan {
  readonly table: TableMapping["table"];
  /** Typed values: `… as t_amount`. */
  readonly typed: readonly string[];
  /**
   * The final columns in the order of the table, `line` excluded. Several of them where a
   * record becomes several rows.
   */
  readonly parts: readonly (readonly FinalColumn[])[];
  /** Of each part the condition under which a record has a row in it; nothing where it always has. */
  readonly present?: readonly string[];
  readonly faults: readonly CellFault[];
}

/**
 * Works out the SQL of one table.
 *
 * @throws Refusal `imports.missing_column` if nothing fills a column that every row needs.
 */
export function planTable(mapping: TableMapping, oddSpaces = true): TablePlan {
  const described = tables[mapping.table];
  const sources = new Map(mapping.sources.map((source) => [source.column, source]));
  const constants = new Map(mapping.constants.map((each) => [each.column, each]));
  const typed: string[] = [];
  const faults: CellFault[] = [];
  const filled = new Set<string>();

  for (const column of described.columns) {
    const source = sources.get(column.name);
    const constant = constants.get(column.name);
    if (source !== undefined) {
      filled.add(column.name);
      const planned = planSource(mapping, column, source, constant, oddSpaces);
      typed.push(...planned.typed);
      faults.push(...planned.faults);
    } else if (constant !== undefined) {
      filled.add(column.name);
      typed.push(`${constantSql(column, constant)} as t_${column.name}`);
    } else typed.push(`cast(null as ${storedAs[column.type]}) as t_${column.name}`);
  }

  const spread =
    mapping.unpivot === undefined ? null : planSpread(mapping, mapping.unpivot, oddSpaces);
  if (spread !== null) {
    for (const column of spread.columns) filled.add(column);
    typed.push(...spread.typed);
    faults.push(...spread.faults);
  }
  const amountFromOpen =
    mapping.table === "invoices" && !filled.has("amount") && filled.has("open_amount");
  for (const column of described.columns) {
    if (column.neededInEveryRow !== true || filled.has(column.name)) continue;
    if (column.name === "amount" && amountFromOpen) continue;
    throw new Refusal("imports.missing_column", { table: mapping.table, column: column.name });
  }
  if (amountFromOpen) {
    const open = sources.get("open_amount");
    const column = described.columns.find((each) => each.name === "open_amount");
    if (open && column) {
      faults.push(blankFault(column, open.index));
    }
  }
  faults.sort((one, other) => one.index - other.index);
  const columns = described.columns.flatMap((column) => finalColumns(column, mapping, filled));
  return {
    table: mapping.table,
    typed,
    parts: spread === null ? [columns] : spread.parts(columns),
    ...(spread?.present === undefined ? {} : { present: spread.present }),
    faults,
  };
}

/** A column that is filled from cells: its typed value, and what can be wrong with the cells. */
function planSource(
  mapping: TableMapping,
  column: Column,
  source: Source,
  constant: Constant | undefined,
  oddSpaces: boolean,
): { typed: string[]; faults: CellFault[] } {
  if (column.type === "moment" && source.plus !== undefined) return planMoment(column, source);
  if (source.late === true) return planLate(mapping, column, source, oddSpaces);
  const value = `t_${column.name}`;
  const second = source.minus ?? source.plus;
  const typedCell = (index: number) => {
    const single: Source = { ...source, index, negate: false };
    return cast(column, `x${index}`, single, wordsOf(mapping, column, source), oddSpaces);
  };
  if (second === undefined) {
    const cell = `x${source.index}`;
    const own = cast(column, cell, source, wordsOf(mapping, column, source), oddSpaces);
    const read = constant === undefined ? value : `${value}_own`;
    const faults = takesAnything(column.type) ? [] : [unreadable(column, source.index, read)];
    const { side, ...bare } = source;
    if (side) {
      // That the side is unknown is told of its own column.
      faults[0] = unreadable(column, source.index, cast(column, cell, bare, {}, oddSpaces));
      faults.push(sideFault(column, source.index, side));
    }
    if (column.name === "payment_terms_days" && mapping.table !== "invoices") {
      // Without the day of a document nobody can say how many days the end of its month is away.
      const condition = `coalesce(${endsWithMonth(read)}, false)`;
      faults.push({ index: source.index, column, condition, reason: "not_a_whole_number" });
    }
    if (constant !== undefined) {
      // Blank cells take the constant: only what cannot be read is a fault.
      const both = `coalesce(${read}, ${constantSql(column, constant)})`;
      return { typed: [`${own} as ${read}`, `${both} as ${value}`], faults };
    }
    if (column.neededInEveryRow === true) faults.push(blankFault(column, source.index));
    const prefixed = source.prefix === undefined ? own : `(${text(source.prefix)} || ${own})`;
    const { orElse } = source;
    const either = orElse === undefined ? own : `coalesce(${own}, ${typedCell(orElse)})`;
    return { typed: [`${source.prefix === undefined ? either : prefixed} as ${value}`], faults };
  }
  const [one, other] = [`${value}_one`, `${value}_other`];
  const sign = source.minus === undefined ? "+" : "-";
  const sum = `coalesce(${one}, 0) ${sign} coalesce(${other}, 0)`;
  const signed = source.negate === true ? `-(${sum})` : sum;
  const faults = [unreadable(column, source.index, one), unreadable(column, second, other)];
  if (column.neededInEveryRow === true) {
    faults.push({
      index: source.index,
      column,
      condition: `${one} is null and ${other} is null and ${isBlank(source.index, column)} and ${isBlank(second, column)}`,
      reason: "blank",
    });
  }
  return {
    typed: [
      `${typedCell(source.index)} as ${one}`,
      `${typedCell(second)} as ${other}`,
      `case when ${one} is null and ${other} is null then null else cast(${signed} as ${storedAs[column.type]}) end as ${value}`,
    ],
    faults,
  };
}

/** The day that lies so many days before that of the list; none where nobody knows the list's. */
function planLate(
  mapping: TableMapping,
  column: Column,
  { index }: Source,
  oddSpaces: boolean,
): { typed: string[]; faults: CellFault[] } {
  const listed = mapping.constants.find((each) => each.column === "listed_on");
  const days: Column = { name: "days", type: "integer" };
  const read = `t_${column.name}_days`;
  const own = cast(days, `x${index}`, { column: days.name, index }, {}, oddSpaces);
  const day = listed === undefined ? "cast(null as date)" : constantSql(column, listed);
  return {
    typed: [`${own} as ${read}`, `${day} - ${read} as t_${column.name}`],
    faults: [unreadable(days, index, read)],
  };
}

/** A day and its time in two columns; without a time the day alone. */
function planMoment(column: Column, source: Source): { typed: string[]; faults: CellFault[] } {
  const value = `t_${column.name}`;
  const day = `${value}_day`;
  const order = source.dateOrder ?? "ymd";
  const faults = [unreadable(column, source.index, day)];
  if (source.plus !== undefined)
    faults.push({ ...unreadable(column, source.plus, value), reason: reasons.time });
  if (column.neededInEveryRow === true) faults.push(blankFault(column, source.index));
  const typed = [
    `${momentCast(`x${source.index}`, order)} as ${day}`,
    `${momentCast(momentCell(column, source), order)} as ${value}`,
  ];
  return { typed, faults };
}

/** The text of a moment: its cell, and behind it that of its time where it has one of its own. */
function momentCell(column: Column, { index, plus }: Source): string {
  if (plus === undefined) return `x${index}`;
  return `(case when x${index} is null or ${isBlank(plus, column)} then x${index} else trim(x${index}) || ' ' || trim(x${plus}) end)`;
}

const text = (value: string) => `'${value.replaceAll("'", "''")}'`;

const isBlank = (index: number, column: Column) =>
  `(x${index} is null or ${isNothing(`x${index}`, column.type)})`;

function blankFault(column: Column, index: number): CellFault {
  return {
    index,
    column,
    // A case looks at the dear part only where the cheap one says so; `and` looks at both.
    condition: `case when t_${column.name} is null then x${index} is null or ${isNothing(`x${index}`, column.type)} else false end`,
    reason: "blank",
  };
}

/** An amount of which nothing says on which side it stands. */
const sideFault = (column: Column, index: number, side: SideMarks): CellFault => ({
  index: side.index,
  column,
  condition: `${isSideUnknown(side)} and not ${isBlank(index, column)}`,
  reason: "unknown_side",
});

/** The words that a column understands: those of the mapping before those of the vocabulary. */
export function wordsOf(mapping: TableMapping, column: Column, source: Source): Words {
  if (mapping.table === "targets" && column.name === "metric")
    return { ...source.choices, ...Object.fromEntries(metricWords) };
  if (column.type !== "choice" && column.type !== "flag") return {};
  // The words that the file was seen to use stand first, where they are found soonest.
  const words: Record<string, string> = { ...source.choices };
  for (const [word, value] of choicesOf(mapping.table, column.name)) words[word] ??= value;
  for (const value of column.values ?? []) {
    words[value] ??= value;
    words[plainWord(value)] ??= value;
  }
  return words;
}

/** A column as it leaves: mostly the typed value, for documents what follows from the others. */
function finalColumns(
  column: Column,
  mapping: TableMapping,
  filled: ReadonlySet<string>,
): { name: string; sql: string }[] {
  const value = `t_${column.name}`;
  if (column.type === "moment") {
    const source = mapping.sources.find((each) => each.column === column.name);
    return [
      { name: column.name, sql: value },
      {
        name: `${column.name}_has_time`,
        sql:
          source === undefined
            ? "cast(null as boolean)"
            : `coalesce(${hasTime(momentCell(column, source))}, false)`,
      },
    ];
  }
  if (column.name === "payment_terms_days") return [{ name: column.name, sql: plainTerms(value) }];
  if (mapping.table !== "invoices") return [{ name: column.name, sql: value }];
  return [{ name: column.name, sql: documentColumn(column.name, filled) }];
}

/**
 * What a list of documents implies: an amount is what was paid and what is open; a
 * credit note is negative whatever its sign in the file.
 */
function documentColumn(name: string, filled: ReadonlySet<string>): string {
  const amount = filled.has("amount")
    ? "t_amount"
    : "cast(coalesce(t_paid_amount, 0) + t_open_amount as decimal(18, 4))";
  const signed = filled.has("kind")
    ? `case when t_kind = 'credit_note' then cast(-abs(${amount}) as decimal(18, 4)) else ${amount} end`
    : amount;
  if (name === "amount") return signed;
  if (name === "due_date" && filled.has("payment_terms_days")) {
    return `coalesce(t_due_date, ${monthEndDue("t_payment_terms_days", "t_issue_date")})`;
  }
  if (name === "issue_date" && !filled.has("issue_date") && filled.has("payment_terms_days")) {
    return `coalesce(t_issue_date, ${issuedBefore("t_due_date", "t_payment_terms_days")})`;
  }
  if (name === "kind") {
    const bySign = `case when ${amount} < 0 then 'credit_note' else 'invoice' end`;
    return filled.has("kind") ? `coalesce(t_kind, ${bySign})` : bySign;
  }
  if (
    name === "paid_amount" &&
    !filled.has("paid_amount") &&
    filled.has("open_amount") &&
    filled.has("amount")
  ) {
    return `cast(${amount} - t_open_amount as decimal(18, 4))`;
  }
  return `t_${name}`;
}
