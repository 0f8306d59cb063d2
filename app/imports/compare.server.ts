import type { Reader } from "../warehouse/warehouse.server.ts";
import { statusSql } from "./load/classify-sql.ts";
import { facts } from "./load/facts.server.ts";
import { incomingTables } from "./load/incoming.ts";
import { countRecords, countRows, type Judged, rejectReasons, span } from "./load/judge.server.ts";
import { statedBy } from "./load/stated.ts";
import { sideBySide, totalsAfter, totalsNow } from "./load/totals.server.ts";
import type { Mapping, Staged } from "./mapping.ts";
import type { Comparison, CurrencyTotal } from "./upload.ts";

/**
 * What loading a staged file would do to the warehouse as it is now. Reads only.
 *
 * @throws Refusal `imports.refusal.count` if a record is unaccounted for.
 */
export async function compare(
  reader: Reader,
  mapping: Mapping,
  staged: Staged,
): Promise<Comparison> {
  const judged: Judged[] = [];
  for (const incoming of incomingTables(mapping.tables, staged)) {
    const known = await facts(reader, incoming);
    judged.push({ incoming, facts: known, status: `(${statusSql(incoming, known)})` });
  }
  const totals: CurrencyTotal[] = [];
  for (const { incoming, facts: known, status } of judged) {
    const before = await totalsNow(reader, incoming.table);
    const after = known.rows > 0 ? await totalsAfter(reader, incoming, known, status) : before;
    totals.push(...sideBySide(incoming.table, before, after));
  }
  return {
    counts: await countRecords(reader, judged, staged),
    tables: await countRows(reader, judged),
    totals,
    ...statedBy(staged),
    ...(await span(reader, judged)),
    rejects: await rejectReasons(reader, judged, staged, mapping),
  };
}
