import { runReport } from "../reports/run.server.ts";
import { chartPart, loadFigures, type PageContext, part } from "./load.server.ts";
import { lastYear } from "./stands-out.server.ts";

const figureIds = [
  "accounts_due",
  "penetration",
  "overdue_receivables",
  "recovery_rate",
  "write_offs",
] as const;

async function table({ warehouse, scope }: PageContext, id: "reminder_ladder" | "stage_funnel") {
  const { rows, currency } = await runReport(warehouse, id, scope);
  return { rows, currency };
}

/** The period that was chosen, else the last twelve months: one month has few cases of each step. */
export async function periodOrYear(context: PageContext): Promise<PageContext> {
  const { scope } = context;
  if (scope.from || scope.to) return context;
  return { ...context, scope: await lastYear(context) };
}

/** What the Stages and reminders page shows. */
export async function stagesData(context: PageContext) {
  const long = await periodOrYear(context);
  const [figures, ladder, steps, funnel, stages, penetration] = await Promise.all([
    loadFigures(context, figureIds),
    chartPart(long, "reminder_ladder"),
    part(context, () => table(long, "reminder_ladder")),
    chartPart(long, "stage_funnel"),
    part(context, () => table(long, "stage_funnel")),
    chartPart(context, "metric_trend", { metric: "penetration" }),
  ]);
  const { from, to } = long.scope;
  return { figures, period: { from, to }, ladder, steps, funnel, stages, penetration };
}

export type StagesData = Awaited<ReturnType<typeof stagesData>>;
