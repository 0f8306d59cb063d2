import { type AlertView, raisedAlerts } from "../habits/alerts.server.ts";
import { currentLocale } from "../languages/current.server.ts";
import { createFormats } from "../languages/format.ts";
import { type Say, text } from "../languages/text.ts";
import { documentDimensions } from "../metrics/dimensions.ts";
import { metricOf } from "../metrics/index.ts";
import { findings, runChecks } from "../reports/checks.server.ts";
import { type Violation, violations } from "../reports/invariants.server.ts";
import { restatementsOf } from "../restatements/read.server.ts";
import { restatedSentence } from "../restatements/words.ts";
import type { Warehouse } from "../warehouse/warehouse.server.ts";
import { type Arguments, scopeOf } from "./arguments.ts";
import { type Console, exitCode, plainTable } from "./console.ts";

/** By customers there would be as many sums as there are customers and months. */
const splitBy = documentDimensions.filter((one) => one !== "customer_id" && one !== "currency");

/** Of the closed months that changed, so many are written out. */
const restatementsShown = 20;

/**
 * `recoup check`: the alerts that are raised, what the checks of the data find, each with its
 * first rows, and whether the books add up: where they do not, Recoup is at fault, and the exit
 * code says so. Alerts and findings are about the department's work: they leave the exit code 0.
 */
export async function runCheck(
  warehouse: Warehouse,
  args: Arguments,
  { out, err }: Console,
): Promise<number> {
  const scope = scopeOf(args);
  // Of all the data: what does not hold of the whole is wrong in every part.
  const broken = await violations(warehouse, splitBy);
  const code = broken.length > 0 ? exitCode.refused : exitCode.done;
  const alerts = await raisedAlerts(warehouse, currentLocale());
  if (args.options.has("json")) {
    for (const alert of alerts) err(alertText(alert));
    out(JSON.stringify(await runChecks(warehouse, scope)));
    for (const one of broken) err(brokenText(one));
    return code;
  }
  for (const alert of alerts) out(alertText(alert));
  for (const row of await runChecks(warehouse, scope)) {
    const check = String(row.check);
    const count = Number(row.finding_count);
    const accepted = Number(row.accepted_count);
    const title = text(currentLocale(), `check.${check}.title`);
    if (count === 0) {
      out(text(currentLocale(), "command.sound", { check: title, accepted }));
      continue;
    }
    const description = text(currentLocale(), `check.${check}.description`);
    out(text(currentLocale(), "command.findings", { check: title, count, accepted, description }));
    const rows = await findings(warehouse, check, scope, { limit: 3 });
    const header = ["item_id", "customer_id", "amount", "currency", "file_name", "line"];
    for (const line of plainTable(
      header,
      rows.map((row) => header.map((name) => row[name] ?? null)),
    )) {
      out(`  ${line}`);
    }
  }
  await sayRestatements(warehouse, out);
  if (broken.length === 0) out(text(currentLocale(), "invariant.holds"));
  for (const one of broken) err(brokenText(one));
  return code;
}

function alertText({ name, sentence, filters }: AlertView): string {
  const about = [name, sentence, filters].filter(Boolean).join(" ");
  // What somebody called it must not move the cursor of a terminal.
  return text(currentLocale(), "command.alert", { alert: about.replaceAll(/\p{Cc}+/gu, " ") });
}

/** The latest closed months that newer data changed. */
async function sayRestatements(warehouse: Warehouse, out: Console["out"]): Promise<void> {
  const locale = currentLocale();
  const say: Say = (id, values) => text(locale, id, values);
  const format = createFormats(locale);
  const all = await restatementsOf(warehouse);
  out(say("restated.check", { count: all.length }));
  for (const one of all.slice(0, restatementsShown)) {
    const unit = metricOf(one.metric)?.unit ?? "count";
    const sentence = restatedSentence(say, format, { ...one, unit });
    out(`  ${say("restated.check.line", { figure: say(`metric.${one.metric}.title`), sentence })}`);
  }
}

function brokenText({ invariant, about, day, expected, found }: Violation): string {
  const locale = currentLocale();
  return text(locale, "invariant.broken", {
    what: text(locale, `invariant.${invariant}`),
    about: about ?? "",
    day: day ?? "",
    expected: expected ?? text(locale, "format.missing"),
    found: found ?? text(locale, "format.missing"),
    others: 0,
  });
}
