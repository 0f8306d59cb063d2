import type { Transaction } from "../../warehouse/warehouse.server.ts";
import { rejectNamed } from "../mended.ts";
import { gridDialect } from "../parser/grid.server.ts";
import { recordsOf } from "../parser/records.ts";
import type { Load } from "./apply.server.ts";
import type { Judged } from "./judge.server.ts";
import { rawRecords } from "./raw-records.server.ts";

/** Notes which rejected records of an earlier import the rows of this one mend. */
export async function mendRejects(
  transaction: Transaction,
  { importId, mapping, original }: Load,
  judged: readonly Judged[],
): Promise<void> {
  const { mends, layout } = mapping;
  if (mends === undefined) return;
  const loaded = new Set<number>();
  for (const { incoming, facts, status } of judged) {
    if (!incoming.isCounted || facts.rows === 0) continue;
    const rows = await transaction.query<{ line: number }>(
      `select distinct line from ${status} as judged where status <> 'rejected'`,
    );
    for (const { line } of rows) loaded.add(line);
  }
  const lines = [...loaded].sort((left, right) => left - right);
  if (lines.length === 0) return;
  const raw = await rawRecords(original, layout, lines);
  const dialect = layout.container === "csv" ? layout : gridDialect;
  const mended = raw.flatMap((text) => {
    const [record] = recordsOf([text], dialect);
    const named = rejectNamed(record?.cells[mends.index] ?? "");
    return named?.importId === mends.importId ? [String(named.line)] : [];
  });
  await transaction.query(
    `insert into received.mended_rejects (import_id, line, mended_by)
      select distinct rejects.import_id, rejects.line, ${importId}
      from received.rejects as rejects
      inner join (select unnest($lines) as line) as mended
        on mended.line = cast(rejects.line as varchar)
      where rejects.import_id = ${mends.importId}`,
    { lines: mended },
  );
}
