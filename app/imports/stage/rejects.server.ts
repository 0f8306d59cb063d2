import { closeSync, openSync, writeSync } from "node:fs";
import type { Layout, Message, Reject } from "../mapping.ts";
import type { ParserDatabase } from "../parser/database.server.ts";
import type { FileRecord } from "../parser/records.ts";
import type { CellFault, TablePlan } from "./plan.ts";

interface Rejecting {
  readonly database: ParserDatabase;
  readonly plan: TablePlan;
  readonly layout: Layout;
  /** The file's records as they stand in it, from the first on. */
  readonly again: () => Generator<FileRecord>;
  readonly path: string;
  /** How many records did not become rows: nothing is looked for where that is none. */
  readonly expected: number;
}

const longestRaw = 20_000;

/** Writes the rejects, one a line, in the file's order; leaves the table `rejected`. Gives their number. */
export async function writeRejects(rejecting: Rejecting): Promise<number> {
  const { database, plan, expected } = rejecting;
  const out = openSync(rejecting.path, "w");
  try {
    await database.connection.run(
      "create or replace table rejected (record bigint, line integer, fault integer, kind varchar, value varchar)",
    );
    if (expected === 0) return 0;
    await database.connection.run(`insert into rejected ${rejectedSql(plan)}`);
    return await writeLines(rejecting, out);
  } finally {
    closeSync(out);
  }
}

/** Each faulty record with its first fault, by the order of the file's columns. */
function rejectedSql(plan: TablePlan): string {
  const branch = (value: (fault: CellFault, position: number) => string) =>
    plan.faults.length === 0
      ? "null"
      : `case ${plan.faults.map((fault, position) => `when ${fault.condition} then ${value(fault, position)}`).join(" ")} end`;
  return `
    select record, line,
      case when record_fault is null then cast(${branch((_, position) => String(position))} as integer) end as fault,
      record_fault,
      case when record_fault is null then cast(${branch((fault) => `x${fault.index}`)} as varchar) else extra end
    from (select *, ${plan.typed.join(", ")} from records)
    where record_fault is not null or ${branch((_, position) => String(position))} is not null
    order by record`;
}

async function writeLines(rejecting: Rejecting, out: number): Promise<number> {
  const { database, plan, layout } = rejecting;
  const records = rejecting.again();
  let total = 0;
  try {
    for (let from = 0; ; from += 10_000) {
      const page = await database.rows(
        `select line, fault, kind, value from rejected order by record limit 10000 offset ${from}`,
      );
      let lines = "";
      for (const [line, fault, kind, value] of page) {
        const raw = rawAt(records, Number(line));
        const described = fault === null ? null : (plan.faults[Number(fault)] ?? null);
        const reject: Reject = {
          line: Number(line),
          column: described === null ? null : (layout.headers[described.index] ?? null),
          value: value === null || value === "" ? null : String(value),
          reason: reasonOf(described, kind === null ? "" : String(kind), value, layout),
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

function reasonOf(fault: CellFault | null, kind: string, value: unknown, layout: Layout): Message {
  const shown = value === null || value === undefined ? "" : String(value).slice(0, 100);
  if (fault === null) return { id: `imports.reject.${kind}`, values: { value: shown } };
  const column = layout.headers[fault.index] ?? "";
  return { id: `imports.reject.${fault.reason}`, values: { column, value: shown } };
}
