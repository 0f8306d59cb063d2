import { pageRows, readTableState } from "../components/table-state.ts";
import { currentLocale } from "../languages/current.server.ts";
import { text } from "../languages/text.ts";
import { runReport } from "../reports/run.server.ts";
import type { Warehouse } from "../warehouse/warehouse.server.ts";

const qualityColumns = ["check", "finding_count", "accepted_count", "amount", "receivables_effect"];

/** The checks' findings, the most frequent first, in words. */
export async function qualityOf(warehouse: Warehouse, parameters: URLSearchParams) {
  const { rows } = await runReport(warehouse, "data_quality", { where: {} });
  const state = readTableState(parameters, qualityColumns, {
    prefix: "quality",
    sort: "-finding_count",
    pageSize: 50,
  });
  // Looked through by what the page says, not by the names of checks.
  const told = rows.map((row) => ({
    ...row,
    title: text(currentLocale(), `check.${row.check}.title`),
  }));
  return { ...pageRows(told, state, currentLocale()), state };
}
