import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { Person } from "../access/require-role.server.ts";
import { pageRows, readTableState } from "../components/table-state.ts";
import { currentLocale } from "../languages/current.server.ts";
import { takeBack } from "../reports/accepted.server.ts";
import {
  acceptancesOf,
  acceptFindings,
  checkOf,
  effectsOf,
  findings,
  runChecks,
} from "../reports/checks.server.ts";
import { readScope } from "../scope/read-scope.ts";
import { orRefuse } from "../server/refusals.server.ts";
import { openWarehouse } from "../warehouse/warehouse.server.ts";

/** A page that holds more is not read; the CSV holds all. */
const rowsRead = 500;

const columnNames = [
  "item_id",
  "table_name",
  "found_on",
  "amount",
  "usual_amount",
  "usual_count",
  "disagree_count",
  "agree_count",
  "stated_amount",
  "computed_amount",
  "customer_id",
  "invoice_id",
  "client_id",
  "file_name",
  "line",
] as const;

/** One check with the rows that it found, what they do to the figures, and what was accepted. */
export async function loadCheck({ request, params }: LoaderFunctionArgs) {
  return orRefuse(async () => {
    const { id: check } = checkOf(params.check);
    const warehouse = await openWarehouse();
    const parameters = new URL(request.url).searchParams;
    const { scope } = readScope(parameters);
    const [summaries, rows, effects, accepted] = await Promise.all([
      runChecks(warehouse, scope),
      findings(warehouse, check, scope, { limit: rowsRead, withKey: true }),
      effectsOf(warehouse, check, scope),
      acceptancesOf(warehouse, check),
    ]);
    const summary = summaries.find((one) => one.check === check);
    const state = readTableState(parameters, columnNames, { pageSize: 50, sort: "-amount" });
    const page = pageRows(rows, state, currentLocale());
    return {
      check,
      count: Number(summary?.finding_count ?? 0),
      acceptedCount: Number(summary?.accepted_count ?? 0),
      amount: summary?.amount == null ? null : Number(summary.amount),
      currency: summary?.currency ? String(summary.currency) : null,
      effects,
      accepted,
      columns: columnNames.filter(
        (name) =>
          name === "item_id" || rows.some((row) => (row[name] ?? "") !== "" && row[name] !== null),
      ),
      rows: page.rows,
      shown: rows.length,
      state: { ...state, page: page.page },
      query: parameters.toString(),
    };
  });
}

/** Accepts what a check found ("this is fine"), or takes that back. */
export async function changeCheck({ request, params }: ActionFunctionArgs, person: Person) {
  return orRefuse(async () => {
    const { id: check } = checkOf(params.check);
    const warehouse = await openWarehouse();
    const { search, searchParams } = new URL(request.url);
    const form = await request.formData();
    const text = (name: string) => String(form.get(name) ?? "");
    if (text("do") === "accept") {
      const only = form.getAll("finding").map(String);
      const note = { reason: text("reason"), by: person.name, only };
      await acceptFindings(warehouse, check, readScope(searchParams).scope, note);
    }
    if (text("do") === "take_back") await takeBack(warehouse.directory, check, text("acceptance"));
    return redirect(`/data/checks/${check}${search}`);
  });
}

/** Every row that a check found, for its CSV. */
export async function loadFindings({ request, params }: LoaderFunctionArgs) {
  return orRefuse(async () => {
    const { id: check } = checkOf(params.check);
    const { scope } = readScope(new URL(request.url).searchParams);
    const limit = Number.MAX_SAFE_INTEGER;
    return { check, rows: await findings(await openWarehouse(), check, scope, { limit }) };
  });
}

export type CheckData = Awaited<ReturnType<typeof loadCheck>>;
