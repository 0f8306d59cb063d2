import { filters, filtersBeyond, type Question } from "../metrics/question.server.ts";
import { Refusal } from "../refusal.ts";
import { later } from "../scope/calendar.ts";
import type { Dimension } from "../scope/scope.ts";
import { readSettings } from "../settings.server.ts";
import { queryText } from "../warehouse/queries.server.ts";
import type { ReportRow } from "./report.ts";

/** What an aging report says of the accounts in scope, on the last day that one speaks of. */
export interface StatedAging {
  readonly rows: readonly ReportRow[];
  /** The day of the report; where several clients have their own, the latest. */
  readonly statedOn: string;
  readonly currency: string;
  /** The buckets of the reports, in the order of days past due. */
  readonly buckets: readonly string[];
}

/** What can be told of an account that only an aging report names. */
const dimensions: readonly Dimension[] = [
  "client_id",
  "customer_id",
  "segment",
  "industry",
  "country",
  "region",
  "risk_class",
  "currency",
];

/**
 * The rows of `aging` or `aging_by_customer` from loaded aging reports: for scopes
 * without documents, which would say it better. Null where no report speaks of the
 * scope, or it asks for what a report cannot tell.
 *
 * @throws Refusal `figure.missing_rates` where a currency cannot be converted.
 */
export async function statedAging(
  question: Question,
  report: "aging" | "aging_by_customer",
): Promise<StatedAging | null> {
  const { warehouse, scope, asOf } = question;
  if (scope.ageBy === "issue_date" || filtersBeyond(scope, dimensions).length > 0) return null;
  const filter = filters(scope, dimensions);
  const found = await warehouse.query<{ bucket: string; currency: string; stated_on: string }>(
    `select bucket, currency, cast(max(stated_on) as varchar) as stated_on
     from marts.stated_buckets
     where stated_on <= cast($as_of as date)${filter.sql}
     group by bucket, currency
     order by count(*) desc, currency`,
    { ...filter.parameters, as_of: asOf },
  );
  const [most] = found;
  if (most === undefined) return null;
  const currencies = new Set(found.map(({ currency }) => currency));
  const settings = await readSettings(warehouse.directory);
  const reporting = currencies.size > 1 ? settings.reportingCurrency : null;
  const currency = scope.currency ?? reporting ?? most.currency;
  const parameters = { ...filter.parameters, as_of: asOf, currency };
  const rows = await warehouse.query<ReportRow>(
    queryText(`reports/${report}_of_snapshots`).replace("/* scope */", filter.sql),
    parameters,
  );
  const statedOn = found.map((row) => row.stated_on).reduce(later);
  if (rows.some((row) => row.open_amount === null)) {
    const days = [...currencies]
      .filter((own) => own !== currency)
      .map((own) => `${own}→${currency} ${statedOn}`);
    throw new Refusal("figure.missing_rates", { currency, days: days.join(", ") }, 409);
  }
  const buckets = inOrder(new Set(rows.map((row) => String(row.bucket))));
  return { rows, statedOn, currency, buckets };
}

/** Not due, rising days past due, no due date, unapplied. */
function inOrder(buckets: ReadonlySet<string>): string[] {
  const last = ["no_due_date", "unapplied"];
  const rank = (bucket: string) => {
    const start = /^\d+/.exec(bucket)?.[0];
    if (start !== undefined) return Number(start);
    return bucket === "not_due" ? -1 : 1e9 + last.indexOf(bucket);
  };
  return [...buckets].sort((one, other) => rank(one) - rank(other));
}
