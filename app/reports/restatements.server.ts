import { metricOf } from "../metrics/index.ts";
import { restatementsOf } from "../restatements/read.server.ts";
import type { Warehouse } from "../warehouse/warehouse.server.ts";
import type { ReportRow } from "./report.ts";

/** The closed months of a period that newer data changed, the latest change first. */
export async function restatementRows(
  warehouse: Warehouse,
  period: { readonly from: string; readonly to: string },
): Promise<ReportRow[]> {
  const all = await restatementsOf(warehouse);
  return all
    .filter(({ monthEnd }) => monthEnd >= period.from && monthEnd <= period.to)
    .map(({ metric, monthEnd, before, after, currency, by, imports, files, at }) => ({
      month_end: monthEnd,
      metric,
      before,
      after,
      difference: after === null ? null : Number((after - before).toPrecision(12)),
      unit: metricOf(metric)?.unit ?? null,
      currency,
      changed_by: by,
      import_ids: imports.join(", "),
      file_names: files.join(", "),
      changed_at: at,
    }));
}
