import { pageRows, readTableState } from "../components/table-state.ts";
import { createFormats } from "../languages/format.ts";
import { text } from "../languages/text.ts";
import { items } from "../metrics/items.server.ts";
import { runReport } from "../reports/run.server.ts";
import { itemsOrder } from "./items-order.ts";
import { chartPart, loadFigures, type PageContext, part } from "./load.server.ts";
import { periodOrYear } from "./stages.server.ts";

const figureIds = [
  "attempts",
  "contact_rate",
  "right_party_rate",
  "penetration",
  "intensity",
  "rule_breaches",
] as const;

const breachesShown = 20;

async function channelTable(context: PageContext) {
  const { warehouse, scope, parameters } = context;
  const { columns, rows, currency } = await runReport(warehouse, "channels", scope);
  const names = columns.map(({ name }) => name);
  const state = readTableState(parameters, names, {
    prefix: "channels",
    sort: "-attempts",
    pageSize: 50,
  });
  return { columns, currency, ...pageRows(rows, state, context.locale), state };
}

/** What became of those who could not be reached any more, in a sentence and in figures. */
async function tracing({ warehouse, scope, locale }: PageContext) {
  const { rows, currency } = await runReport(warehouse, "tracing", scope);
  const count = (step: string) => Number(rows.find((row) => row.step === step)?.account_count ?? 0);
  const format = createFormats(locale);
  const isTraced = count("lost") + count("searched") > 0;
  const values = Object.fromEntries(
    ["lost", "searched", "reached", "paid"].map((step) => [step, format.count(count(step))]),
  );
  return {
    rows: isTraced ? rows : [],
    currency,
    sentence: text(locale, isTraced ? "contact.tracing.sentence" : "contact.tracing.none", values),
  };
}

async function breaches({ warehouse, scope, parameters }: PageContext) {
  const state = readTableState(
    parameters,
    ["occurred_on", "customer_id", "collector_id", "channel", "rule_id", "counted_count"],
    { prefix: "breaches", sort: "-occurred_on", pageSize: breachesShown },
  );
  const { rows, total } = await items(warehouse, "rule_breaches", scope, {
    page: state.page,
    pageSize: breachesShown,
    ...itemsOrder(state),
  });
  return { rows, total, state };
}

/** What the Contact and channels page shows. */
export async function contactData(context: PageContext) {
  const long = await periodOrYear(context);
  const [
    figures,
    heatmap,
    rates,
    channels,
    byChannel,
    breachTrend,
    breachesByCollector,
    breachesByCountry,
    list,
    traced,
  ] = await Promise.all([
    loadFigures(context, figureIds),
    chartPart(long, "contact_heatmap"),
    chartPart(context, "contact_rates"),
    part(context, () => channelTable(context)),
    chartPart(context, "metric_breakdown", { metric: "penetration", by: "channel" }),
    chartPart(context, "metric_trend", { metric: "rule_breaches" }),
    chartPart(context, "metric_breakdown", { metric: "rule_breaches", by: "collector_id" }),
    chartPart(context, "metric_breakdown", { metric: "rule_breaches", by: "country" }),
    part(context, () => breaches(context)),
    part(context, () => tracing(long)),
  ]);
  const { from, to } = long.scope;
  return {
    figures,
    period: { from, to },
    heatmap,
    rates,
    channels,
    byChannel,
    breachTrend,
    breachesByCollector,
    breachesByCountry,
    list,
    traced,
  };
}

export type ContactData = Awaited<ReturnType<typeof contactData>>;
