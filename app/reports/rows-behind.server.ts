import type { AllItems, Items, ItemsOrder } from "../metrics/metric.ts";
import {
  type Described,
  describe,
  type ItemsPage,
  pageSql,
  rowList,
  totalsOf,
} from "../metrics/row-list.server.ts";
import { Refusal } from "../refusal.ts";
import type { Only } from "../scope/only.ts";
import type { Scope } from "../scope/scope.ts";
import { queryText } from "../warehouse/queries.server.ts";
import type { Warehouse } from "../warehouse/warehouse.server.ts";
import { reports } from "./index.ts";
import { bridgeRows } from "./receivables-bridge.server.ts";
import type { ReportResult, RowsBehind } from "./report.ts";
import { askReport, bindings, type ReportQuestion, variantOf } from "./report-question.server.ts";

/** What the rows were asked about, as a report says it. */
export type Asked = Omit<ReportResult, "columns" | "rows">;

/**
 * The rows behind a report, or behind one of its rows or cells, which `only` names by the columns of
 * the report: what they add up to is what the report says there.
 *
 * @throws Refusal as `runReport`; `rows.none_behind` for a report whose rows are none of other rows;
 *   `rows.no_column`, `rows.not_a_value` and `api.choice` for what `only` cannot mean.
 */
export async function reportItems(
  warehouse: Warehouse,
  id: string,
  scope: Scope,
  asked: ItemsPage = {},
): Promise<Items & { readonly asked: Asked; readonly behind: RowsBehind }> {
  const { list, bare, named, columns, question, behind } = await listOf(
    warehouse,
    id,
    scope,
    asked,
  );
  const page = pageSql(bare ?? list, asked);
  return {
    asked: question,
    behind,
    columns,
    rows: await warehouse.query<Items["rows"][number]>(
      bare ? `select * from (${named(page)}) as named order by ${list.order}` : page,
      list.parameters,
    ),
    ...(await totalsOf(warehouse, bare ?? list, behind.sums)),
  };
}

/** All of them, a piece at a time: the same as `reportItems` gives, for files. */
export async function allReportItems(
  warehouse: Warehouse,
  id: string,
  scope: Scope,
  asked: ItemsOrder = {},
): Promise<AllItems & { readonly asked: Asked }> {
  const { list, bare, columns, question, behind } = await listOf(warehouse, id, scope, asked);
  return {
    asked: question,
    columns,
    ...(await totalsOf(warehouse, bare ?? list, behind.sums)),
    pieces: warehouse.stream<Items["rows"][number]>(list.sorted, list.parameters),
  };
}

async function listOf(warehouse: Warehouse, id: string, scope: Scope, order: ItemsOrder) {
  const asked = await askReport(warehouse, id, scope);
  const { report, question, period } = asked;
  const { behind } = report;
  if (!behind) {
    const known = reports.filter((one) => one.behind).map((one) => one.id);
    throw new Refusal("rows.none_behind", { report: id, known: known.join(", ") }, 400);
  }
  refuseStrange(behind, order.only ?? {});
  // Its rates are refused where the balance's are.
  if (id === "receivables_bridge") await bridgeRows(question, period);
  const { parameters, inScope } = await bindings(asked);
  const isKnown = report.needs.every((table) => question.coverage.has(table));
  const own = `select * from (${inScope(queryText(`rows/${id}`))}) as own where ${isKnown}`;
  const ownColumns = await describe(warehouse, own, parameters);
  const named = (rows: string) => namedSql(ownColumns, rows);
  const described = await describe(warehouse, named(own), parameters);
  const first = firstOf(behind, report.columns);
  const keys = Object.keys(behind.keys);
  const list = rowList(described, named(own), parameters, first, order, keys);
  return {
    behind,
    list,
    bare: needsNoNames(order, ownColumns)
      ? rowList(ownColumns, own, parameters, first, order, keys)
      : null,
    named,
    columns: list.columns.map(({ column_name: name, column_type: type }) => ({
      name,
      unit: unitOf(name, type),
      ...(nameLabels[name] ? { label: nameLabels[name] } : {}),
    })),
    question: answered(asked),
  };
}

/** Whether rows are told apart and sorted without the names beside their ids: then few need names. */
function needsNoNames(
  { sort, find = "", only = {} }: ItemsOrder,
  columns: readonly Described[],
): boolean {
  const asked = [...Object.keys(only), ...(sort ? [sort] : [])];
  const isOwn = (name: string) =>
    name !== "customer_key" && columns.some((column) => column.column_name === name);
  return find.trim() === "" && asked.every(isOwn);
}

/** The largest amounts come first, where there are any. */
function firstOf({ sums }: RowsBehind, columns: ReportResult["columns"]): string {
  const money = columns.find(({ name, unit }) => unit === "money" && sums.includes(name));
  return money?.name ?? (sums[0] as string);
}

function refuseStrange({ keys }: RowsBehind, only: Only): void {
  for (const [name, known] of Object.entries(keys)) {
    const strange = only[name]?.find((value) => value !== "" && known && !known.includes(value));
    if (strange !== undefined && known) {
      const values = { parameter: `only.${name}`, text: strange, known: known.join(", ") };
      throw new Refusal("api.choice", values, 400);
    }
  }
}

function answered({ report, question, period }: ReportQuestion): Asked {
  return {
    report: report.id,
    as_of: question.asOf,
    from: period.from,
    to: period.to,
    scope: question.scope.where as ReportResult["scope"],
    variant: variantOf(report, question),
    currency: question.currency,
    data_through: question.known.dataThrough,
  };
}

/** The rows with the ids and names that people know, and the files that they came from. */
function namedSql(columns: readonly Described[], rowsSql: string): string {
  const names = columns.map((column) => column.column_name);
  const has = (name: string) => names.includes(name);
  const selected = names.map((name) => {
    if (name === "customer_key") return "customers.customer_id, customers.name as customer_name";
    if (name === "collector_id") return "listed.collector_id, collectors.name as collector_name";
    return `listed."${name}"`;
  });
  return `select ${selected.join(", ")}${has("import_id") ? ", imports.file_name" : ""}
    from (${rowsSql}) as listed
    ${
      has("customer_key")
        ? "left join marts.customers as customers on customers.customer_key = listed.customer_key"
        : ""
    }
    ${
      has("collector_id")
        ? "left join marts.collectors as collectors on collectors.collector_id = listed.collector_id"
        : ""
    }
    ${has("import_id") ? "left join marts.imports as imports on imports.import_id = listed.import_id" : ""}`;
}

const nameLabels: Readonly<Record<string, string>> = {
  collector_name: "column.name_of_collector",
  customer_name: "column.name_of_customer",
};

function unitOf(name: string, type: string): Items["columns"][number]["unit"] {
  if (type === "DATE") return "date";
  if (type.startsWith("DECIMAL") || name.endsWith("_amount")) return "money";
  return type === "VARCHAR" || type.startsWith("ENUM") ? "text" : "count";
}
