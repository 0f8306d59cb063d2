import type { Question } from "../metrics/question.server.ts";
import { Refusal } from "../refusal.ts";
import type { Parameters } from "../warehouse/warehouse.server.ts";
import type { Report } from "./report.ts";

/** The currencies and days that a report converts, by what its rates depend on. */
const converted: Readonly<Record<NonNullable<Report["ratesOn"]>, string>> = {
  as_of: `select distinct currency, cast($as_of as date) as day
    from marts.balance_spans
    where from_on <= cast($as_of as date) and until_on > cast($as_of as date) /* scope */`,
  as_of_history: `select distinct currency, cast($as_of as date) as day
    from marts.balance_events
    where event_on <= cast($as_of as date) /* scope */`,
  month_end: `select distinct currency, month_end as day
    from marts.month_ends
    where month_end between cast($from as date) and cast($to as date)
        and month_end <= cast($known_on as date) /* scope */`,
  month_before: `select distinct currency, month_end as day
    from marts.month_ends
    where last_day(month_end + 1) between cast($from as date) and cast($to as date)
        and last_day(month_end + 1) <= cast($known_on as date) /* scope */`,
  row: `select distinct currency, fell_on as day
    from marts.overdue_entries
    where fell_on between cast($from as date) and cast($to as date)
        and fell_on <= cast($as_of as date) /* scope */`,
  promise: `select distinct currency, least(due_on, cast($known_on as date)) as day
    from marts.promises
    where made_on <= cast($as_of as date)
        and due_on between cast($from as date) and cast($to as date) /* scope */`,
  pending_promise: `select distinct currency, least(due_on, cast($known_on as date)) as day
    from marts.promises
    where made_on <= cast($as_of as date) and decided_on > cast($known_on as date) /* scope */`,
  dispute: `select distinct currency, unnest([opened_on, cast($as_of as date)]) as day
    from marts.disputes
    where opened_on <= greatest(cast($as_of as date), cast($to as date))
        and (closed_on is null or closed_on >= least(cast($as_of as date), cast($from as date)))
        /* scope */`,
  placement: `select distinct currency, cast($to as date) as day
    from (
        select placement_key, currency from marts.placements
        where placed_on <= cast($to as date) /* scope */
        union all
        select receipts.placement_key, receipts.currency
        from marts.placement_receipts as receipts
        where receipts.placement_key in (
            select placement_key from marts.placements
            where placed_on <= cast($to as date) /* scope */
        )
    ) as amounts`,
  terms: `select distinct currency, day
    from (
        select currency, issue_on as day, document_key
        from marts.documents
        where issue_on between cast($from as date) and cast($to as date) /* scope */
        union all
        select documents.currency, allocations.applied_on, documents.document_key
        from (select * from marts.documents where true /* scope */) as documents
        inner join marts.allocations as allocations
            on allocations.document_key = documents.document_key
        where allocations.applied_on between cast($from as date) and cast($to as date)
        union all
        select currency, cast($as_of as date), document_key
        from marts.balance_spans
        where from_on <= cast($as_of as date) and until_on > cast($as_of as date) /* scope */
    ) as amounts`,
  receipt: `select distinct currency, paid_on as day
    from marts.collections
    where paid_on between cast($from as date) and cast($known_on as date) /* scope */`,
  channel: `select distinct currency, paid_on as day
    from marts.collections
    where paid_on between cast($from as date) and cast($known_on as date) /* scope */
    union
    select distinct cast($cost_currency as varchar), at_on
    from marts.activities
    where cost <> 0 and $cost_currency <> $currency
        and at_on between cast($from as date) and cast($to as date) /* scope */`,
  ladder_step: `select distinct amounts.currency, sent.sent_on as day
    from (
        select step_key, sent_on
        from marts.ladder_steps
        where sent_on between cast($from as date) and cast($to as date)
            and sent_on <= cast($known_on as date) /* scope */
    ) as sent
    inner join marts.ladder_amounts as amounts on amounts.step_key = sent.step_key`,
  stage_spell: `select distinct
        amounts.currency,
        unnest([
            spells.entered_on,
            coalesce(
                least(spells.left_on, cast($to as date), cast($known_on as date)),
                spells.entered_on
            )
        ]) as day
    from (
        select spell_key, entered_on, left_on
        from marts.stage_spells
        where entered_on <= least(cast($to as date), cast($known_on as date))
            and (left_on is null or left_on >= cast($from as date)) /* scope */
    ) as spells
    inner join marts.stage_amounts as amounts on amounts.spell_key = spells.spell_key`,
};

/** Those whose rows name a currency of their own, which no document need have. */
const ofOwnCurrency: readonly Report["ratesOn"][] = [
  "promise",
  "pending_promise",
  "dispute",
  "placement",
];

/** A report joins its rates: where one is missing it would lose money without a word. */
export async function refuseMissingRates(
  report: Report,
  question: Question,
  parameters: Parameters,
  filterSql: string,
): Promise<void> {
  const { costCurrency } = question;
  const currency = question.currency ?? "";
  const isOfAccounts = !ofOwnCurrency.includes(report.ratesOn);
  // What activities cost is in the department's currency, whatever the scope is asked in.
  const all = [...question.currencies, ...(report.ratesOn === "channel" ? [costCurrency] : [])];
  const isOneCurrency = all.every((own) => own === currency);
  if (!report.ratesOn || (isOfAccounts && isOneCurrency)) return;
  const missing = await question.warehouse.query<{ pair: string; day: string }>(
    `select converted.currency || '→' || $currency as pair, converted.day
     from (${converted[report.ratesOn].replaceAll("/* scope */", filterSql)}) as converted
     left join marts.exchange_rates as rates
         on rates.from_currency = converted.currency and rates.to_currency = $currency
         and rates.valid_from <= converted.day and rates.valid_until > converted.day
     where rates.rate is null
     order by pair, day`,
    parameters,
  );
  if (missing.length === 0) return;
  const named = missing.slice(0, 12).map(({ pair, day }) => `${pair} ${day}`);
  throw new Refusal("figure.missing_rates", { currency, days: named.join(", ") }, 409);
}
