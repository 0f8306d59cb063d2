import { type AlertView, raisedAlerts } from "../habits/alerts.server.ts";
import { currentLocale } from "../languages/current.server.ts";
import { text } from "../languages/text.ts";
import { documentDimensions } from "../metrics/dimensions.ts";
import { findings, runChecks } from "../reports/checks.server.ts";
import { type Violation, violations } from "../reports/invariants.server.ts";
import type { Warehouse } from "../warehouse/warehouse.server.ts";
import { type Arguments, scopeOf } from "./arguments.ts";
import { type Console, exitCode, plainTable } from "./console.ts";

/** By customers there would be as many sums as there are customers and months. */
const splitBy = documentDimensions.filter((one) => one !== "customer_id" && one !== "currency");

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
  if (broken.length === 0) out(text(currentLocale(), "invariant.holds"));
  for (const one of broken) err(brokenText(one));
  return code;
}

function alertText({ name, sentence, filters }: AlertView): string {
  const about = [name, sentence, filters].filter(Boolean).join(" ");
  // What somebody called it must not move the cursor of a terminal.
  return text(currentLocale(), "command.alert", { alert: about.replaceAll(/\p{Cc}+/gu, " ") });
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
