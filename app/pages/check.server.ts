import type { LoaderFunctionArgs } from "@remix-run/node";
import { pageRows, readTableState } from "../components/table-state.ts";
import { Refusal } from "../refusal.ts";
import { checkIds, findings, runChecks } from "../reports/checks.server.ts";
import { readScope } from "../scope/read-scope.ts";
import { orRefuse } from "../server/refusals.server.ts";
import { openWarehouse } from "../warehouse/warehouse.server.ts";

/** A page that holds more is not read; the CSV holds all. */
const rowsRead = 500;

const columnNames = ["item_id", "found_on", "amount", "customer_id", "file_name", "line"] as const;

/** One check with the rows that it found. */
export async function loadCheck({ request, params }: LoaderFunctionArgs) {
  return orRefuse(async () => {
    const check = known(params.check);
    const warehouse = await openWarehouse();
    const parameters = new URL(request.url).searchParams;
    const { scope } = readScope(parameters);
    const [checks, rows] = await Promise.all([
      runChecks(warehouse, scope),
      findings(warehouse, check, scope, rowsRead),
    ]);
    const summary = checks.find((one) => one.check === check);
    const state = readTableState(parameters, columnNames, { pageSize: 50, sort: "-amount" });
    const page = pageRows(rows, state);
    return {
      check,
      count: Number(summary?.finding_count ?? 0),
      amount: summary?.amount == null ? null : Number(summary.amount),
      currency: summary?.currency ? String(summary.currency) : null,
      columns: columnNames.filter(
        (name) => name === "item_id" || rows.some((row) => row[name] !== null && row[name] !== ""),
      ),
      rows: page.rows,
      shown: rows.length,
      state: { ...state, page: page.page },
      query: parameters.toString(),
    };
  });
}

/** Every row that a check found, for its CSV. */
export async function loadFindings({ request, params }: LoaderFunctionArgs) {
  return orRefuse(async () => {
    const check = known(params.check);
    const { scope } = readScope(new URL(request.url).searchParams);
    const rows = await findings(await openWarehouse(), check, scope, Number.MAX_SAFE_INTEGER);
    return { check, rows };
  });
}

function known(check = ""): string {
  if (!checkIds().includes(check)) throw new Refusal("check.unknown", { check }, 404);
  return check;
}

export type CheckData = Awaited<ReturnType<typeof loadCheck>>;
