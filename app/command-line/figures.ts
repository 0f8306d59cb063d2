import { csv } from "../exports/csv.ts";
import { currentLocale } from "../languages/current.server.ts";
import { createFormats } from "../languages/format.ts";
import { type Say, text } from "../languages/text.ts";
import { metrics } from "../metrics/index.ts";
import { items } from "../metrics/items.server.ts";
import { breakdown, headline, trend } from "../metrics/measure.server.ts";
import type { Figure } from "../metrics/metric.ts";
import { reports } from "../reports/index.ts";
import { runReport } from "../reports/run.server.ts";
import { restatedSentence } from "../restatements/words.ts";
import { type Dimension, dimensions, type Grain, grains } from "../scope/scope.ts";
import type { Warehouse } from "../warehouse/warehouse.server.ts";
import { type Arguments, scopeOf } from "./arguments.ts";
import { type Console, exitCode, plainTable, UsageError } from "./console.ts";

/** The one id that a command is about. */
export function onlyWord({ words }: Arguments, command: string, ids: readonly string[]): string {
  const [id, more] = words;
  if (!id) throw new UsageError("command.needs_id", { command, ids: ids.join(", ") });
  if (more !== undefined) throw new UsageError("command.too_many", { text: more });
  return id;
}

/** The dimension that `--by` names. */
export function dimensionOf({ options }: Arguments): Dimension | undefined {
  const by = options.get("by")?.[0];
  const known = dimensions.find((dimension) => dimension === by);
  if (by !== undefined && !known) {
    throw new UsageError("command.bad_dimension", {
      dimension: by,
      dimensions: dimensions.join(", "),
    });
  }
  return known;
}

/** What a figure tells in a line of a table. */
const figureColumns = ["value", "unit", "currency", "numerator", "denominator"] as const;

/** `recoup figure ID`: a headline, `--by` a dimension or `--trend` over time. */
export async function runFigure(
  warehouse: Warehouse,
  args: Arguments,
  { out }: Console,
): Promise<number> {
  const id = onlyWord(
    args,
    "figure",
    metrics.map((metric) => metric.id),
  );
  const scope = scopeOf(args);
  const by = dimensionOf(args);
  const grain = args.options.get("trend")?.[0] as Grain | undefined;
  if (grain && !grains.includes(grain)) throw new UsageError("command.bad_grain", { grain });

  const print = <T extends Figure>(figures: readonly T[], lead: readonly (keyof T & string)[]) => {
    const header = [...lead, ...figureColumns];
    const rows = figures.map((figure) => header.map((name) => figure[name as keyof T] as string));
    if (args.options.has("csv")) out(csv(header, rows).trimEnd());
    else for (const line of plainTable(header, rows)) out(line);
  };
  const isJson = args.options.has("json");
  if (by) {
    const rows = await breakdown(warehouse, id, scope, by);
    if (isJson) out(JSON.stringify(rows));
    else print(rows, ["key", "label"]);
  } else if (grain) {
    const points = await trend(warehouse, id, scope, grain);
    if (isJson) out(JSON.stringify(points));
    else print(points, ["period", "to"]);
  } else {
    const figure = await headline(warehouse, id, scope);
    if (isJson) out(JSON.stringify(figure));
    else {
      print([figure], ["metric", "as_of", "from", "to"]);
      for (const note of figure.notes) out(text(currentLocale(), note.id, note.values));
      for (const one of figure.restated ?? []) out(restatedText(figure, one));
    }
  }
  return exitCode.done;
}

function restatedText(
  { unit, currency, to }: Figure,
  one: NonNullable<Figure["restated"]>[number],
): string {
  const locale = currentLocale();
  const say: Say = (id, values) => text(locale, id, values);
  return restatedSentence(say, createFormats(locale), { ...one, unit, currency, monthEnd: to });
}

/** `recoup report ID`. */
export async function runReportCommand(
  warehouse: Warehouse,
  args: Arguments,
  { out }: Console,
): Promise<number> {
  const id = onlyWord(
    args,
    "report",
    reports.map((report) => report.id),
  );
  const report = await runReport(warehouse, id, scopeOf(args));
  if (args.options.has("json")) out(JSON.stringify(report));
  else {
    const header = report.columns.map((column) => column.name);
    const rows = report.rows.map((row) => header.map((name) => row[name] ?? null));
    if (args.options.has("csv")) out(csv(header, rows).trimEnd());
    else for (const line of plainTable(header, rows)) out(line);
  }
  return exitCode.done;
}

/** `recoup items ID`: all rows behind a figure. */
export async function runItems(
  warehouse: Warehouse,
  args: Arguments,
  { out }: Console,
): Promise<number> {
  const id = onlyWord(
    args,
    "items",
    metrics.map((metric) => metric.id),
  );
  const scope = scopeOf(args);
  const found = await items(warehouse, id, scope, { pageSize: 2_000_000_000 });
  const header = found.columns.map((column) => column.name);
  if (args.options.has("json")) out(JSON.stringify(found));
  else {
    const rows = found.rows.map((row) => header.map((name) => row[name] ?? null));
    if (args.options.has("csv")) out(csv(header, rows).trimEnd());
    else for (const line of plainTable(header, rows)) out(line);
  }
  return exitCode.done;
}
