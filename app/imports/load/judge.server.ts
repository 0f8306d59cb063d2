import { Refusal } from "../../refusal.ts";
import type { Reader } from "../../warehouse/warehouse.server.ts";
import type { Mapping, Staged } from "../mapping.ts";
import type { Comparison, Counts } from "../upload.ts";
import { type Facts, isAllNew, recordsSql } from "./classify-sql.ts";
import { type Incoming, leadingDate, literal, quoted } from "./incoming.ts";
import { repeatedKeysSql, stagedRejectsSql, summariseRejects } from "./rejects.server.ts";

/** One table of a staged file, judged: `status` is the relation that says what happens to each row. */
export interface Judged {
  readonly incoming: Incoming;
  readonly facts: Facts;
  /** A relation `row_id, line, status, twin_line`: a table's name or a query in brackets. */
  readonly status: string;
}

/**
 * Counts the file's records by what loading does to them.
 *
 * @throws Refusal `imports.refusal.count` unless read = new + changed + unchanged + rejected.
 */
export async function countRecords(
  reader: Reader,
  judged: readonly Judged[],
  staged: Staged,
): Promise<Counts> {
  const counts = { new: 0, changed: 0, unchanged: 0, rejected: staged.rejected };
  const counted = judged.filter(({ incoming, facts }) => incoming.isCounted && facts.rows > 0);
  const byProducts = judged.filter(({ incoming, facts }) => !incoming.isCounted && facts.rows > 0);
  const [only] = counted;
  if (only && counted.length === 1 && byProducts.length === 0 && isAllNew(only.facts)) {
    counts.new += only.facts.records;
  } else if (counted.length > 0) {
    const rows = await reader.query<{ status: keyof typeof counts; row_count: number }>(
      `select status, count(*) as row_count
        from (${recordsSql(
          counted.map(({ status }) => status),
          byProducts.map(({ status }) => status),
        )}) as record
        group by status`,
    );
    for (const { status, row_count } of rows) counts[status] += row_count;
  }
  const accounted = counts.new + counts.changed + counts.unchanged + counts.rejected;
  if (accounted !== staged.read) {
    throw new Refusal("imports.refusal.count", { read: staged.read, accounted }, 500);
  }
  return { read: staged.read, ...counts };
}

/** Rows of each table by what happens to them. */
export async function countRows(
  reader: Reader,
  judged: readonly Judged[],
): Promise<Comparison["tables"]> {
  const counted: Comparison["tables"][number][] = [];
  for (const { incoming, facts, status } of judged) {
    const counts = { new: 0, changed: 0, unchanged: 0, rejected: 0 };
    // By-products become one row a key: how many that are is yet to be counted.
    if (facts.rows > 0 && incoming.isCounted && isAllNew(facts)) counts.new = facts.rows;
    else if (facts.rows > 0) {
      const rows = await reader.query<{ status: keyof typeof counts; row_count: number }>(
        `select status, count(*) as row_count from ${status} as judged group by status`,
      );
      for (const row of rows) counts[row.status] = row.row_count;
    }
    const { rejected: _, ...others } = counts;
    counted.push({ table: incoming.table, ...others });
  }
  return counted;
}

/** The first and last day that the file's records cover, over all its counted tables. */
export async function span(
  reader: Reader,
  judged: readonly Judged[],
): Promise<{ from: string | null; to: string | null }> {
  const days = judged.flatMap(({ incoming, facts }) => {
    const column = leadingDate(incoming.table);
    if (!incoming.isCounted || column === null) return [];
    if (facts.rows === 0 || !facts.present.has(column)) return [];
    return [
      `select cast(${quoted(column)} as date) as day
        from read_parquet([${incoming.paths.map(literal).join(", ")}])`,
    ];
  });
  if (days.length === 0) return { from: null, to: null };
  const [found] = await reader.query<{ from_date: string | null; to_date: string | null }>(
    `select min(day) as from_date, max(day) as to_date
      from (${days.join(" union all ")}) as dated`,
  );
  return { from: found?.from_date ?? null, to: found?.to_date ?? null };
}

/** All rejects of the file by reason: what could not be read, and keys that it repeats. */
export async function rejectReasons(
  reader: Reader,
  judged: readonly Judged[],
  staged: Staged,
  mapping: Mapping,
): Promise<Comparison["rejects"]> {
  const relations = staged.rejected > 0 ? [stagedRejectsSql(staged)] : [];
  for (const { incoming, facts, status } of judged) {
    if (!facts.hasRepeatedKeys) continue;
    relations.push(repeatedKeysSql(incoming, facts.present, status, mapping));
  }
  return summariseRejects(reader, relations);
}
