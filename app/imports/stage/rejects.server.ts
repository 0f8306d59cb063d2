import { closeSync, openSync, writeSync } from "node:fs";
import type { Layout, Mapping, Message, Reject } from "../mapping.ts";
import type { ParserDatabase } from "../parser/database.server.ts";
import type { FileRecord } from "../parser/records.ts";
import { documentKindOf, isNamed, payablesWord } from "../vocabulary/vocabulary.ts";
import { isNothing } from "./casts.ts";
import type { CellFault } from "./faults.ts";
import type { TablePlan } from "./plan.ts";
import { amountSql, hasKinds, meets, routedBy } from "./route.ts";
import { isSideUnknown } from "./sides.ts";

interface Rejecting {
  readonly database: ParserDatabase;
  /** The counted tables, in the order in which they take records. */
  readonly plans: readonly TablePlan[];
  readonly mapping: Mapping;
  readonly oddSpaces: boolean;
  /** The file's records as they stand in it, from the first on. */
  readonly again: () => Generator<FileRecord>;
  readonly path: string;
  /** How many records did not become rows: nothing is looked for where that is none. */
  readonly expected: number;
}

const longestRaw = 20_000;

/** Writes the rejects, one a line, in the file's order; leaves the table `rejected`. Gives their number. */
export async function writeRejects(rejecting: Rejecting): Promise<number> {
  const { database, plans, mapping, expected } = rejecting;
  const out = openSync(rejecting.path, "w");
  try {
    await database.run(
      "create or replace table rejected (record bigint, line integer, plan integer, fault integer, kind varchar, value varchar)",
    );
    if (expected === 0) return 0;
    for (const [position, plan] of plans.entries()) {
      const route = hasKinds(mapping) ? position : null;
      await database.run(`insert into rejected ${rejectedSql(plan, position, route)}`);
    }
    const strays = hasKinds(mapping) ? strayFaults(rejecting) : [];
    if (hasKinds(mapping)) {
      await database.run(`insert into rejected ${straysSql(strays)}`);
    }
    return await writeLines(rejecting, strays, out);
  } finally {
    closeSync(out);
  }
}

/**
 * Each faulty record of a table with its first fault, by the order of the file's
 * columns. Records that are faulty in themselves stand with the first table.
 */
function rejectedSql(plan: TablePlan, position: number, route: number | null): string {
  const branch = (value: (fault: CellFault, position: number) => string) =>
    plan.faults.length === 0
      ? "null"
      : `case ${plan.faults.map((fault, index) => `when ${fault.condition} then ${value(fault, index)}`).join(" ")} end`;
  const ofTable = route === null ? "true" : `route = ${route}`;
  const whole = position === 0 ? "record_fault is not null or" : "record_fault is null and";
  return `
    select record, line, ${position},
      case when record_fault is null then cast(${branch((_, index) => String(index))} as integer) end as fault,
      record_fault,
      case when record_fault is null then cast(${branch((fault) => `x${fault.index}`)} as varchar) else extra end
    from (select *, ${plan.typed.join(", ")} from records)
    where ${whole} (${ofTable} and ${branch((_, index) => String(index))} is not null)
    order by record`;
}

/** Why a record is of no kind that the file is read as: the first of these whose condition holds. */
interface StrayFault {
  readonly index: number;
  readonly condition: string;
  readonly reason: "not_an_amount" | "other_kind" | "no_amount" | "unknown_side" | "other_side";
}

function strayFaults({ mapping, oddSpaces }: Rejecting): StrayFault[] {
  const { words, excepted, amounts, sides } = routedBy(mapping.tables);
  const money = { name: "amount", type: "money" } as const;
  const isNoAmount = (index: number) =>
    `x${index} is not null and not ${isNothing(`x${index}`, money.type)}`;
  return [
    ...excepted.map(({ except: _, ...condition }) => ({
      index: condition.index,
      condition: meets(condition, oddSpaces),
      reason: "other_kind" as const,
    })),
    ...amounts.map(({ index, decimal }) => ({
      index,
      condition: `${isNoAmount(index)} and ${amountSql(index, decimal, oddSpaces)} is null`,
      reason: "not_an_amount" as const,
    })),
    ...(amounts.length === 0
      ? []
      : [
          {
            index: amounts[0]?.index ?? 0,
            condition: amounts
              .map(
                ({ index, decimal }) => `coalesce(${amountSql(index, decimal, oddSpaces)}, 0) = 0`,
              )
              .join(" and "),
            reason: "no_amount" as const,
          },
        ]),
    ...sides.map((side) => ({
      index: side.index,
      condition: isSideUnknown(side),
      reason: "unknown_side" as const,
    })),
    ...(words.length === 0
      ? []
      : [{ index: words[0] as number, condition: "true", reason: "other_kind" as const }]),
    // Told apart by their sign alone, they stand on the side that does not count.
    ...(amounts.length === 0
      ? []
      : [
          {
            index: sides[0]?.index ?? amounts.at(-1)?.index ?? 0,
            condition: "true",
            reason: "other_side" as const,
          },
        ]),
  ];
}

/** The records that no table takes. */
function straysSql(faults: readonly StrayFault[]): string {
  const branch = (value: (fault: StrayFault, position: number) => string) =>
    faults.length === 0
      ? "null"
      : `case ${faults.map((fault, index) => `when ${fault.condition} then ${value(fault, index)}`).join(" ")} end`;
  return `
    select record, line, null, cast(${branch((_, index) => String(index))} as integer), null,
      cast(${branch((fault) => `x${fault.index}`)} as varchar)
    from records
    where record_fault is null and route is null
    order by record`;
}

async function writeLines(
  rejecting: Rejecting,
  strays: readonly StrayFault[],
  out: number,
): Promise<number> {
  const { database, plans, mapping } = rejecting;
  const { layout } = mapping;
  const records = rejecting.again();
  let total = 0;
  try {
    for (let from = 0; ; from += 10_000) {
      const page = await database.rows(
        `select line, plan, fault, kind, value from rejected order by record limit 10000 offset ${from}`,
      );
      let lines = "";
      for (const [line, position, fault, kind, value] of page) {
        const raw = rawAt(records, Number(line));
        const faults = position === null ? strays : (plans[Number(position)]?.faults ?? []);
        const described = fault === null ? null : (faults[Number(fault)] ?? null);
        const reject: Reject = {
          line: Number(line),
          column: described === null ? null : (layout.headers[described.index] ?? null),
          value: value === null || value === "" ? null : String(value),
          reason: reasonOf(described, kind === null ? "unmet" : String(kind), value, layout),
          raw,
        };
        lines += `${JSON.stringify(reject)}\n`;
      }
      writeSync(out, lines);
      total += page.length;
      if (page.length < 10_000) return total;
    }
  } finally {
    // Closes the file that the records are read from.
    records.return(undefined);
  }
}

/** The record that starts at a line; records are asked for in the file's order. */
function rawAt(records: Iterator<{ line: number; raw: string }>, line: number): string {
  for (;;) {
    const next = records.next();
    if (next.done === true) return "";
    if (next.value.line === line) return next.value.raw.slice(0, longestRaw);
  }
}

function reasonOf(
  fault: CellFault | StrayFault | null,
  kind: string,
  value: unknown,
  layout: Layout,
): Message {
  const shown = value === null || value === undefined ? "" : String(value).slice(0, 100);
  if (fault === null) return { id: `imports.reject.${kind}`, values: { value: shown } };
  const column = layout.headers[fault.index] ?? "";
  const isOurs = fault.reason === "other_kind" && isPayable(shown);
  const isLost = fault.reason === "other_kind" && isNamed("not_received", shown);
  const reason = isOurs ? "not_receivable" : isLost ? "not_received" : fault.reason;
  return { id: `imports.reject.${reason}`, values: { column, value: shown } };
}

const isPayable = (word: string) =>
  documentKindOf(word) === "payable" || isNamed("payables", word) || payablesWord(word) !== null;
