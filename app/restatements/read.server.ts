import path from "node:path";
import { z } from "zod";
import { readJson, writeJson } from "../imports/load/atomic-file.server.ts";
import { readCatalogue } from "../imports/load/catalogue.server.ts";
import { type Figure, isPosition, type Metric, type Window } from "../metrics/metric.ts";
import type { Question } from "../metrics/question.server.ts";
import { Refusal } from "../refusal.ts";
import { isMonthEnd, startOfMonth } from "../scope/calendar.ts";
import type { Scope } from "../scope/scope.ts";
import { remember } from "../warehouse/remember.server.ts";
import type { Warehouse } from "../warehouse/warehouse.server.ts";
import { type ClosedMonths, closedMonthsSchema, type Restatement } from "./closed-months.ts";
import { finalOn, isOfItsDay } from "./month-values.server.ts";

function fileOf(dataDir: string): string {
  return path.join(dataDir, "closed-months.json");
}

/**
 * The closed months as they were last seen, kept in `closed-months.json` of the data folder;
 * null where they never were.
 *
 * @throws Refusal `restated.refusal.unreadable` naming the file.
 */
export async function readClosedMonths(dataDir: string): Promise<ClosedMonths | null> {
  const file = fileOf(dataDir);
  try {
    const found = await readJson(file);
    return found === null ? null : closedMonthsSchema.parse(found);
  } catch (cause) {
    if (cause instanceof z.ZodError || cause instanceof SyntaxError) {
      throw new Refusal("restated.refusal.unreadable", { file }, 500);
    }
    throw cause;
  }
}

export async function writeClosedMonths(dataDir: string, months: ClosedMonths): Promise<void> {
  await writeJson(fileOf(dataDir), months);
}

/** Every restatement of a figure of the whole department, or of all figures, the latest first. */
export async function restatementsOf(
  warehouse: Warehouse,
  metric?: string,
): Promise<Restatement[]> {
  const all = await remember(warehouse, ["restatements"], () => readRestatements(warehouse));
  return metric === undefined ? all : all.filter((one) => one.metric === metric);
}

async function readRestatements({ directory }: Warehouse): Promise<Restatement[]> {
  const kept = (await readClosedMonths(directory))?.restatements ?? [];
  if (kept.length === 0) return [];
  // Of imports that were withdrawn the catalogue alone knows the name.
  const names = new Map(
    (await readCatalogue(directory)).map(({ importId, fileName }) => [importId, fileName]),
  );
  return kept
    .map((one) => ({ ...one, files: one.imports.map((id) => names.get(id) ?? `#${id}`) }))
    .toReversed();
}

/** Of the whole department, in the usual variant: of nothing else are closed months kept. */
function isKept({ where, window, cei }: Scope): boolean {
  const isWhole = Object.values(where).every((values) => values === undefined);
  return isWhole && (window ?? 3) === 3 && (cei ?? "period") === "period";
}

/**
 * How the closed months that lie in the period of a figure changed: of each month the latest change,
 * the months in their order. For periods longer than a month, of which nothing is kept themselves.
 */
export async function restatedWithin(
  warehouse: Warehouse,
  scope: Scope,
  { metric, unit, currency, from, to }: Figure,
): Promise<Restatement[]> {
  if (!isKept(scope)) return [];
  const latest = new Map<string, Restatement>();
  for (const one of await restatementsOf(warehouse, metric)) {
    const isInside = startOfMonth(one.monthEnd) >= from && one.monthEnd <= to;
    const isSame = unit !== "money" || one.currency === currency;
    if (isInside && isSame && !latest.has(one.monthEnd)) latest.set(one.monthEnd, one);
  }
  return [...latest.values()].sort((one, other) => one.monthEnd.localeCompare(other.monthEnd));
}

/**
 * What a figure of a closed month was before newer imports changed it, the latest change
 * first: of the whole department, in the usual variant. Nothing where it never changed.
 */
export async function restatedAs(
  { warehouse, scope, currency, asOf }: Question,
  metric: Metric,
  window: Window,
): Promise<Pick<Figure, "restated">> {
  const isMonth =
    isMonthEnd(window.to) && (isPosition(metric) || window.from === startOfMonth(window.to));
  const isKeptDay = isOfItsDay(metric) ? asOf === window.to : asOf >= finalOn(metric, window.to);
  if (!isKept(scope) || !isMonth || !isKeptDay) return {};
  const found = (await restatementsOf(warehouse, metric.id)).filter(
    (one) => one.monthEnd === window.to && (metric.unit !== "money" || one.currency === currency),
  );
  if (found.length === 0) return {};
  return {
    restated: found.map(({ before, after, by, imports, files, at }) => ({
      before,
      after,
      by,
      imports,
      files,
      at,
    })),
  };
}
