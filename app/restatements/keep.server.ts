import { createHash } from "node:crypto";
import { localMoment } from "../clock.server.ts";
import { importsHeld } from "../imports/load/catalogue.server.ts";
import { firstDayOf } from "../imports/load/first-day.server.ts";
import type { TableName } from "../imports/tables.ts";
import { metricOf, metrics } from "../metrics/index.ts";
import type { Metric } from "../metrics/metric.ts";
import { ask } from "../metrics/question.server.ts";
import { martSettings, readSettings } from "../settings.server.ts";
import { martsMadeBy } from "../warehouse/mart-settings.server.ts";
import type { Warehouse } from "../warehouse/warehouse.server.ts";
import {
  type ClosedMonths,
  changedMonths,
  type KeptRestatement,
  withinLimits,
} from "./closed-months.ts";
import { type FirstMonth, monthValues } from "./month-values.server.ts";
import { readClosedMonths, writeClosedMonths } from "./read.server.ts";

/** Tables whose first rows complete the books of every figure; they change nothing that was known. */
const ofTransactions = ["invoices", "payments", "write_offs"];

/**
 * Looks at the closed months anew where the data has changed since it was last done, and
 * remembers what changed in them. Called before and after imports are loaded or withdrawn: before,
 * so that what a setting changed is not laid to an import. Does nothing where nothing changed.
 *
 * Months are closed whose last day lies before `data through`. Where a table that a figure is made
 * of came or went as a whole, or the currency is another, the months are taken as they are now:
 * the books were not complete before, or amounts cannot be compared.
 */
export async function keepClosedMonths(warehouse: Warehouse): Promise<void> {
  const { directory } = warehouse;
  const before = await readClosedMonths(directory);
  const imports = [...(await importsHeld(warehouse)).keys()].sort((one, other) => one - other);
  if (before === null && imports.length === 0) return;
  const { basis, goals } = await basisOf(warehouse);
  const areSame = String(before?.imports) === String(imports);
  if (before && areSame && before.basis === basis && before.goals === goals) return;

  const question = await ask(warehouse, { where: {} });
  const tables = [...question.coverage.keys()].sort();
  const { currency } = question;
  const isComparable = before !== null && before.currency === currency;
  const changes = before ? await changesSince(warehouse, before, imports, basis, goals) : allAnew;
  const values = await monthValues(question, isComparable ? before.values : {}, changes);
  const found = isComparable ? restated(before, { imports, tables, currency, values }) : [];
  // Without a single document there are no books that these could be about.
  const earlier = tables.includes("invoices") ? (before?.restatements ?? []) : [];
  const restatements = withinLimits([...earlier, ...found]);
  const now = { imports, tables, basis, goals, currency, values, restatements };
  await writeClosedMonths(directory, now);
  // Pages that were made since the import knew nothing of it.
  if (found.length > 0) await warehouse.write(async () => undefined);
}

const allAnew: FirstMonth = () => "";

/** Figures that depend on goals or contact rules. */
const ofGoals = ["collected_target", "attainment", "commission", "rule_breaches"];

/** From which day on figures may be others than when the months were last looked at. */
async function changesSince(
  warehouse: Warehouse,
  before: ClosedMonths,
  imports: readonly number[],
  basis: string,
  goals: string,
): Promise<FirstMonth> {
  const isGone = before.imports.some((id) => !imports.includes(id));
  if (isGone || before.basis !== basis) return allAnew;
  const added = imports.filter((id) => !before.imports.includes(id));
  const day = await firstDayOf(warehouse, added);
  return ({ id }) => (before.goals !== goals && ofGoals.includes(id) ? "" : day);
}

/**
 * As `keepClosedMonths`, after a change that is committed: it cannot fail any more. What goes
 * wrong is logged, and made up for before the next import.
 */
export async function noteChangedMonths(warehouse: Warehouse): Promise<void> {
  try {
    await keepClosedMonths(warehouse);
  } catch (cause) {
    console.error(cause);
  }
}

function restated(
  before: ClosedMonths,
  now: Pick<ClosedMonths, "imports" | "tables" | "currency" | "values">,
): KeptRestatement[] {
  const { imports, currency, values } = now;
  const added = imports.filter((id) => !before.imports.includes(id));
  const gone = before.imports.filter((id) => !imports.includes(id));
  const cause =
    added.length > 0
      ? { by: "import" as const, imports: added }
      : { by: gone.length > 0 ? ("withdrawal" as const) : ("other" as const), imports: gone };
  const at = localMoment();
  const comeOrGone = new Set(
    [...before.tables, ...now.tables].filter(
      (table) => before.tables.includes(table) !== now.tables.includes(table),
    ),
  );
  if (ofTransactions.some((table) => comeOrGone.has(table))) return [];
  return metrics.flatMap((metric) => {
    const { id, unit } = metric;
    if (feeding(metric).some((table) => comeOrGone.has(table))) return [];
    return changedMonths(id, unit, before.values, values).map((change) => ({
      ...change,
      currency: unit === "money" ? currency : null,
      ...cause,
      at,
    }));
  });
}

/** The tables that a figure is made of, also through the figures that it is made of. */
function feeding(metric: Metric): TableName[] {
  if (metric.kind === "counted") return [...metric.needs];
  const month = { from: "2026-01-01", to: "2026-01-31" };
  const known = { firstOn: "2000-01-01", dataThrough: month.to, scope: { where: {} } };
  const inputs = Object.values(metric.inputs(month, known) ?? {});
  return [
    ...metric.needs,
    ...inputs.flatMap((input) => {
      const own = metricOf(input.metric);
      return own ? feeding(own) : [];
    }),
  ];
}

/** What values depend on besides the imports: settings, decisions, and how this version counts. */
async function basisOf(warehouse: Warehouse): Promise<Pick<ClosedMonths, "basis" | "goals">> {
  const { reportingCurrency, forwardFactor, fullTimeHours, commissionTiers } = await readSettings(
    warehouse.directory,
  );
  const madeBy = await martsMadeBy(warehouse);
  const { contactRules, targets, ...settings } = await martSettings(warehouse.directory);
  const counting = [reportingCurrency, forwardFactor, fullTimeHours, commissionTiers];
  return {
    basis: hashOf([counting, madeBy, settings]),
    goals: hashOf([contactRules, targets]),
  };
}

function hashOf(said: unknown): string {
  return createHash("sha256").update(JSON.stringify(said)).digest("hex");
}
