import type { Constant, Mapping, Source, TableMapping } from "../mapping.ts";
import type { Spaces } from "../parser/spaces.ts";
import { type Column, tables } from "../tables.ts";
import { constantSql, isOddYear, storedAs, takesAnything } from "./casts.ts";
import { text } from "./cells.ts";
import { planTable, wordsOf } from "./plan.ts";
import { quickCast } from "./quick-casts.ts";
import { byProductTables, columnsOf, countedTables, hasKinds } from "./route.ts";
import type { FinalColumn } from "./spread.ts";
import { endsWithMonth } from "./terms.ts";

/**
 * How a plain file is read in one go: each column in the one way in which it is mostly written,
 * each record of which a cell is written otherwise, or that is odd in any way, kept as it stands
 * for the thorough way of `plan.ts`. Both ways give the same of the same record.
 */
export interface QuickPlan {
  /** The file's columns that are kept of an odd record, as `x<index>` in the SQL below. */
  readonly columns: readonly number[];
  /** Typed values of all tables: `… as p0_amount`. */
  readonly typed: readonly string[];
  /** What the table of the read file is made of, beside the records that are kept as they stand. */
  readonly names: readonly string[];
  /** Conditions under which a record is kept for the thorough way. */
  readonly odd: readonly string[];
}

/** Cells of each column at the beginning of a file, by the file's columns; blank ones left out. */
export type SeenCells = ReadonlyMap<number, readonly string[]>;

/** Whether a mapping has nothing that needs the thorough way for every record. */
export function isQuick({ layout, tables: mapped, checks = [], ...mapping }: Mapping): boolean {
  if (hasKinds({ layout, tables: mapped, ...mapping }) || checks.length > 0) return false;
  if (layout.furniture !== undefined || layout.container !== "csv") return false;
  return mapped.every(
    ({ unpivot, sources }) =>
      unpivot === undefined &&
      sources.every(
        ({ column, plus, side, behind, late }) =>
          late === undefined &&
          side === undefined &&
          behind === undefined &&
          !(plus !== undefined && /(^|_)at$/.test(column)),
      ),
  );
}

/** Works out how to read a plain file; the order of tables is that of `quickTables`. */
export function planQuick(mapping: Mapping, seen: SeenCells, spaces: Spaces): QuickPlan {
  const columns = columnsOf(mapping);
  const plans = quickTables(mapping).map((table, position) =>
    planTableQuick(table, position, seen, spaces),
  );
  return {
    columns,
    typed: plans.flatMap((plan) => plan.typed),
    names: plans.flatMap((plan) => plan.names),
    odd: ["is_blank", ...headerAgain(mapping), ...plans.flatMap((plan) => plan.odd)],
  };
}

/** The select that reads a plain file; see `Loading.quick`. */
export function quickSelect(plan: QuickPlan, reader: string, marks: string): string {
  const cells = plan.columns.map((index) => `c${index} as x${index}`);
  return `
    select ${plan.names.join(", ")}, is_blank, is_open,
      case when is_odd then [${plan.columns.map((index) => `x${index}`).join(", ")}] end as cells
    from (
      select *, coalesce(${plan.odd.join(" or ")}, false) as is_odd
      from (
        select *, ${plan.typed.join(", ")}
        from (select ${cells.join(", ")}, ${marks} from ${reader})
      )
    )`;
}

/** The counted tables of a mapping, and then those that follow from them. */
export const quickTables = ({ tables: mapped }: Mapping): TableMapping[] => [
  ...countedTables(mapped),
  ...byProductTables(mapped),
];

/** A record that may be the header again is looked at as a whole. */
function headerAgain({ layout, ...mapping }: Mapping): string[] {
  if (layout.headerRecord === null) return [];
  const first = columnsOf({ layout, ...mapping }).find(
    (index) => !/^column \d+$/.test(layout.headers[index] ?? ""),
  );
  if (first === undefined) return [];
  const name = (layout.headers[first] ?? "").replace(/ \d+$/, "");
  return [`trim(x${first}) = ${text(name)}`];
}

interface TablePlanQuick {
  readonly typed: readonly string[];
  readonly names: readonly string[];
  readonly odd: readonly string[];
}

function planTableQuick(
  mapping: TableMapping,
  position: number,
  seen: SeenCells,
  spaces: Spaces,
): TablePlanQuick {
  const typed: string[] = [];
  const names: string[] = [];
  const odd: string[] = [];
  for (const column of tables[mapping.table].columns) {
    const name = nameOf(position, column.name);
    const source = mapping.sources.find((each) => each.column === column.name);
    const constant = mapping.constants.find((each) => each.column === column.name);
    names.push(name);
    if (source === undefined) {
      const value =
        constant === undefined
          ? `cast(null as ${storedAs[column.type]})`
          : constantSql(column, constant);
      typed.push(`${value} as ${name}`);
      if (column.type === "moment") names.push(`${name}_has_time`);
      if (column.type === "moment") typed.push(`cast(null as boolean) as ${name}_has_time`);
      continue;
    }
    const read = (index: number, negate = source.negate) => {
      const single: Source = { ...source, index, ...(negate === undefined ? {} : { negate }) };
      const words = wordsOf(mapping, column, source);
      return quickCast(column, `x${index}`, single, seen.get(index) ?? [], words, spaces);
    };
    const planned = planSource(column, source, constant, name, read);
    typed.push(...planned.typed);
    odd.push(...planned.odd);
    if (column.type === "moment") {
      names.push(`${name}_has_time`);
      typed.push(`coalesce(contains(x${source.index}, ':'), false) as ${name}_has_time`);
    }
    const isNeeded = column.neededInEveryRow === true || isAmountOf(mapping, column);
    if (isNeeded && constant === undefined) odd.push(`${name} is null`);
  }
  return { typed, names, odd };
}

/** What is open makes the amount of documents that state none. */
const isAmountOf = ({ table, sources, constants }: TableMapping, column: Column) =>
  table === "invoices" &&
  column.name === "open_amount" &&
  ![...sources, ...constants].some((each) => each.column === "amount");

function planSource(
  column: Column,
  source: Source,
  constant: Constant | undefined,
  name: string,
  read: (index: number, negate?: boolean) => string,
): { typed: string[]; odd: string[] } {
  const second = source.minus ?? source.plus;
  if (second !== undefined) {
    const [one, other] = [`${name}_one`, `${name}_other`];
    const sum = `coalesce(${one}, 0) ${source.minus === undefined ? "+" : "-"} coalesce(${other}, 0)`;
    const signed = source.negate === true ? `-(${sum})` : sum;
    return {
      typed: [
        `${read(source.index, false)} as ${one}`,
        `${read(second, false)} as ${other}`,
        `case when ${one} is null and ${other} is null then null else cast(${signed} as ${storedAs[column.type]}) end as ${name}`,
      ],
      odd: [isUnread(source.index, one), isUnread(second, other)],
    };
  }
  const own = constant === undefined ? name : `${name}_own`;
  const said =
    source.orElse === undefined
      ? read(source.index)
      : `coalesce(${read(source.index)}, ${read(source.orElse)})`;
  const prefixed =
    source.prefix === undefined ? said : `(${text(source.prefix)} || ${read(source.index)})`;
  const typed = [`${constant === undefined ? prefixed : read(source.index)} as ${own}`];
  if (constant !== undefined)
    typed.push(`coalesce(${own}, ${constantSql(column, constant)}) as ${name}`);
  const odd = takesAnything(column.type) ? [] : [isUnread(source.index, own)];
  if (column.type === "date" || column.type === "moment") odd.push(isOddYear(own));
  if (column.name === "payment_terms_days") odd.push(endsWithMonth(own));
  return { typed, odd };
}

const isUnread = (index: number, value: string) => `(${value} is null and x${index} is not null)`;

const nameOf = (position: number, column: string) => `p${position}_${column}`;

/** The sound records of a table as they leave, read quickly: its columns, `line` and `record`. */
export function quickRows(mapping: TableMapping, position: number, within: string): string {
  const described = tables[mapping.table].columns;
  const named = described.map(({ name }) => `${nameOf(position, name)} as t_${name}`);
  const columns = quickFinals(mapping, position).map(({ name, sql }) => `${sql} as "${name}"`);
  const times = described
    .filter(({ type }) => type === "moment")
    .map(({ name }) => `${nameOf(position, name)}_has_time`);
  return `
    select ${columns.join(", ")}, cast(record + 1 as integer) as line, record
    from (
      select ${[...named, ...times].join(", ")}, rowid as record
      from quick where cells is null and ${within}
    )`;
}

/** The columns as they leave: those of the thorough way, but that none looks at a cell. */
function quickFinals(mapping: TableMapping, position: number): readonly FinalColumn[] {
  const [finals = []] = planTable(mapping).parts;
  const moments = tables[mapping.table].columns.filter(({ type }) => type === "moment");
  return finals.map((final) => {
    const moment = moments.find(({ name }) => final.name === `${name}_has_time`);
    return moment === undefined
      ? final
      : { ...final, sql: `${nameOf(position, moment.name)}_has_time` };
  });
}
