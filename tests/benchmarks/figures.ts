import { metrics } from "../../app/metrics/index.ts";
import { breakdown, headline, trend, trendsBy } from "../../app/metrics/measure.server.ts";
import { keepWide } from "../../app/metrics/wide-cubes.server.ts";
import { reports } from "../../app/reports/index.ts";
import { runReport } from "../../app/reports/run.server.ts";
import type { Dimension, Scope } from "../../app/scope/scope.ts";
import type { Warehouse } from "../../app/warehouse/warehouse.server.ts";
import { industry, rawFigure, rawReport, type Span } from "./raw-figures.ts";
import { type Line, printTable } from "./table.ts";
import { inTurns } from "./timing.ts";

const budgets = { trend: 0.3, headlinesMilliseconds: 100 };

/** Runs statements on the raw tables, one after the other. */
export type AskRaw = (statements: readonly string[]) => Promise<void>;

/** The last month that is over, and as many months back as there are runs: no cache answers. */
function monthsBefore(last: string, count: number): Span {
  const [year, month] = last.split("-").map(Number) as [number, number];
  const day = (monthsBack: number, dayOfMonth: number) =>
    new Date(Date.UTC(year, month - monthsBack, dayOfMonth)).toISOString().slice(0, 10);
  return { from: day(count + 1, 1), to: day(count, 0) };
}

/**
 * Every metric: headline, breakdown, and trends: whole, by a dimension, and filtered. Each question is
 * another one, so that only what is made after a load without being asked for is there.
 */
export async function benchFigures(
  warehouse: Warehouse,
  ask: AskRaw,
  runs: number,
  months: number,
): Promise<void> {
  const end = await dataThrough(warehouse);
  await keepWide(warehouse);
  const lines: Line[] = [];
  const all: { ours: number; raw: number } = { ours: 0, raw: 0 };
  for (const metric of metrics) {
    const raw = rawFigure(metric.id);
    const by: Dimension | undefined = metric.dimensions.includes("segment")
      ? "segment"
      : metric.dimensions.includes("collector_id")
        ? "collector_id"
        : metric.dimensions[0];
    const scopes = (run: number) => scopeOf(monthsBefore(end, run));
    const history = (run: number) => {
      const { to } = monthsBefore(end, run);
      return { from: monthsBefore(to, months - 1).from, to };
    };
    const questions = [
      {
        name: "headline",
        ours: (run: number) => headline(warehouse, metric.id, scopes(run)),
        raw: (run: number) => raw?.headline(monthsBefore(end, run)),
      },
      {
        name: `trend of ${months} months`,
        ours: (run: number) => trend(warehouse, metric.id, scopeOf(history(run)), "month"),
        raw: (run: number) => raw?.trend(history(run)),
      },
      ...(by
        ? [
            {
              name: `by ${by}`,
              ours: (run: number) => breakdown(warehouse, metric.id, scopes(run), by),
              raw: (run: number) => raw?.breakdown(monthsBefore(end, run)),
            },
            {
              name: `trend by ${by}`,
              ours: (run: number) =>
                trendsBy(warehouse, metric.id, scopeOf(history(run)), "month", by),
              raw: (run: number) => raw?.trendBy(history(run)),
            },
          ]
        : []),
      ...(metric.dimensions.includes("industry")
        ? [
            {
              name: "trend of one industry",
              ours: (run: number) =>
                trend(
                  warehouse,
                  metric.id,
                  { ...scopeOf(history(run)), where: { industry: [industry] } },
                  "month",
                ),
              raw: (run: number) => raw?.filtered(history(run)),
            },
          ]
        : []),
    ];
    for (const question of questions) {
      const pair = await inTurns(runs, question.ours, (run) => ask(question.raw(run) ?? []));
      const what = `${metric.id}, ${question.name}`;
      const budget = question.name.startsWith("trend") ? budgets.trend : undefined;
      lines.push(raw ? { what, ...pair, budget } : { what, ours: pair.ours });
      if (question.name === "headline" && raw) {
        all.ours += pair.ours;
        all.raw += pair.raw;
      }
    }
  }
  lines.push({
    what: "all headlines",
    ...all,
    note: `${Math.round(all.ours)} of ${budgets.headlinesMilliseconds} ms`,
  });
  printTable("Metrics, processor time", lines);
}

/** Every report. */
export async function benchReports(
  warehouse: Warehouse,
  ask: AskRaw,
  runs: number,
  months: number,
): Promise<void> {
  const end = await dataThrough(warehouse);
  const lines: Line[] = [];
  for (const report of reports) {
    const sqlOf = (run: number) => {
      const period = monthsBefore(end, run);
      return rawReport(report.id, period, {
        from: monthsBefore(period.to, months - 1).from,
        to: period.to,
      });
    };
    const pair = await inTurns(
      runs,
      (run) => runReport(warehouse, report.id, scopeOf(monthsBefore(end, run))),
      (run) => ask([sqlOf(run) ?? []].flat()),
    );
    lines.push(sqlOf(0) ? { what: report.id, ...pair } : { what: report.id, ours: pair.ours });
  }
  printTable("Reports, processor time", lines);
}

function scopeOf({ from, to }: Span): Scope {
  return { asOf: to, from, to, currency: "EUR", where: {} };
}

async function dataThrough(warehouse: Warehouse): Promise<string> {
  const { data_through } = await headline(warehouse, "open_receivables", {
    currency: "EUR",
    where: {},
  });
  if (!data_through) throw new Error("Nothing was loaded.");
  return data_through;
}
