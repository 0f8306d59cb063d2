import { pageRows, readTableState, type TableRow } from "../components/table-state.ts";
import { currentLocale } from "../languages/current.server.ts";
import { text } from "../languages/text.ts";
import { runReport } from "../reports/run.server.ts";
import type { Warehouse } from "../warehouse/warehouse.server.ts";

const qualityColumns = ["check", "finding_count", "accepted_count", "amount", "receivables_effect"];

/** The checks' findings, the most frequent first, in words; and which checks found nothing. */
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
  const isClean = (row: TableRow) => row.finding_count === 0 && row.accepted_count === 0;
  // Whoever looks for a check finds it, whatever it found.
  const listed = state.find === "" ? told.filter((row) => !isClean(row)) : told;
  return {
    ...pageRows(listed, state, currentLocale()),
    state,
    clean: told
      .filter(isClean)
      .map(({ title }) => title)
      .sort(new Intl.Collator(currentLocale()).compare),
  };
}
