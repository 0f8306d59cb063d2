import { createHash } from "node:crypto";
import { localMoment } from "../clock.server.ts";
import { importsHeld } from "../imports/load/catalogue.server.ts";
import { evaluate } from "../metrics/evaluate.server.ts";
import { metricOf } from "../metrics/index.ts";
import { ask, type Question } from "../metrics/question.server.ts";
import { Refusal } from "../refusal.ts";
import { addDays, endOfMonth, startOfMonth } from "../scope/calendar.ts";
import { martSettings, readSettings } from "../settings.server.ts";
import { martsMadeBy } from "../warehouse/marts.server.ts";
import type { Warehouse } from "../warehouse/warehouse.server.ts";
import {
  type ClosedMonths,
  changedMonths,
  type MonthValues,
  type Restatement,
  rememberedFigures,
  withinLimits,
} from "./closed-months.ts";
import { readClosedMonths, writeClosedMonths } from "./read.server.ts";

/** Tables whose first rows complete the books; they do not change what was known of them. */
const ofTransactions = ["invoices", "payments", "write_offs"];

/**
 * Looks at the closed months anew where the data has changed since it was last done, and
 * remembers what changed in them. Called before and after imports are loaded or withdrawn: before,
 * so that what a setting changed is not laid to an import. Does nothing where nothing changed.
 *
 * Months are closed whose last day lies before `data through`. Where a table of transactions
 * came or went as a whole, or the currency is another, the months are taken as they are now: the
 * books were not complete before, or amounts cannot be compared.
 */
export async function keepClosedMonths(warehouse: Warehouse): Promise<void> {
  const { directory } = warehouse;
  const before = await readClosedMonths(directory);
  const imports = [...(await importsHeld(warehouse)).keys()].sort((one, other) => one - other);
  if (before === null && imports.length === 0) return;
  const basis = await basisOf(warehouse);
  const areSame = String(before?.imports) === String(imports);
  if (before && areSame && before.basis === basis) return;

  const question = await ask(warehouse, { where: {} });
  const tables = ofTransactions.filter((table) => question.coverage.has(table));
  const { currency } = question;
  const isComparable =
    before !== null && before.currency === currency && String(before.tables) === String(tables);
  const values = await valuesNow(question, isComparable ? before.values : {});
  const found = isComparable ? restated(before, values, imports, currency) : [];
  // Without a single document there are no books that these could be about.
  const earlier = tables.includes("invoices") ? (before?.restatements ?? []) : [];
  const restatements = withinLimits([...earlier, ...found]);
  await writeClosedMonths(directory, { imports, tables, basis, currency, values, restatements });
  // Pages that were made since the import knew nothing of it.
  if (found.length > 0) await warehouse.write(async () => undefined);
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
  values: MonthValues,
  imports: readonly number[],
  currency: string | null,
): Restatement[] {
  const added = imports.filter((id) => !before.imports.includes(id));
  const gone = before.imports.filter((id) => !imports.includes(id));
  const cause =
    added.length > 0
      ? { by: "import" as const, imports: added }
      : { by: gone.length > 0 ? ("withdrawal" as const) : ("other" as const), imports: gone };
  const at = localMoment();
  return rememberedFigures.flatMap((metric) => {
    const unit = metricOf(metric)?.unit;
    if (!unit) return [];
    return changedMonths(metric, unit, before.values, values).map((change) => ({
      ...change,
      currency: unit === "money" ? currency : null,
      ...cause,
      at,
    }));
  });
}

/** What a value depends on besides the imports: settings, decisions, and how this version counts. */
async function basisOf(warehouse: Warehouse): Promise<string> {
  const { reportingCurrency } = await readSettings(warehouse.directory);
  const madeBy = await martsMadeBy(warehouse);
  // Goals and contact rules are no part of these figures.
  const { contactRules: _, targets: __, ...settings } = await martSettings(warehouse.directory);
  return createHash("sha256")
    .update(JSON.stringify([reportingCurrency, madeBy, settings]))
    .digest("hex");
}

/**
 * The closed months of every remembered figure: one measure each, over all months.
 *
 * @param before what stands where a figure cannot be had now, since a rate is missing
 */
async function valuesNow(question: Question, before: MonthValues): Promise<MonthValues> {
  const { firstOn, dataThrough } = question.known;
  const windows: { from: string; to: string }[] = [];
  if (firstOn && dataThrough) {
    let from = startOfMonth(firstOn);
    while (endOfMonth(from) < dataThrough) {
      windows.push({ from, to: endOfMonth(from) });
      from = addDays(endOfMonth(from), 1);
    }
  }
  const values: Record<string, MonthValues[string]> = {};
  for (const metric of rememberedFigures) {
    try {
      const found = (await evaluate(question, metric, windows)).get("") ?? [];
      values[metric] = Object.fromEntries(
        windows.map(({ to }, index) => [to, found[index]?.value ?? null]),
      );
    } catch (cause) {
      if (!(cause instanceof Refusal)) throw cause;
      values[metric] = before[metric] ?? {};
    }
  }
  return values;
}
