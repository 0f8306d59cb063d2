-- One row is an aging bucket: what reached it of the documents that were due at least 365 days before the
-- as-of date, what of that was lost, and what that means for what is open in it now. Each client and
-- currency has rates of its own: what is expected to be lost is summed over them.
with history as (
    select
        history.client_id,
        history.currency,
        history.bucket,
        sum(history.reached_amount) as reached_amount,
        sum(history.lost_amount) as lost_amount
    from marts.loss_history as history
    inner join marts.data_through as known on known.client_id = history.client_id
    where history.known_on <= least(cast($as_of as date), known.data_through)
    group by history.client_id, history.currency, history.bucket
),

fx as (
    select from_currency, rate
    from marts.exchange_rates
    where
        to_currency = $currency
        and valid_from <= cast($as_of as date)
        and valid_until > cast($as_of as date)
),

shown_history as (
    select client_id, currency, bucket, reached_amount, lost_amount
    from history
    where true /* client scope */
),

reached as (
    select
        shown_history.bucket,
        sum(shown_history.reached_amount * fx.rate) as reached_amount,
        sum(shown_history.lost_amount * fx.rate) as lost_amount
    from shown_history
    left join fx on fx.from_currency = shown_history.currency
    group by shown_history.bucket
),

balances as (
    select client_id, currency, due_on, balance
    from marts.balance_spans
    where
        document_key is not null
        and from_on <= cast($as_of as date)
        and until_on > cast($as_of as date) /* scope */
),

placed as (
    select
        coalesce(buckets.bucket, 'no_due_date') as bucket,
        balances.client_id,
        balances.currency,
        balances.balance
    from balances
    left join marts.buckets as buckets
        on cast($as_of as date) - balances.due_on between buckets.first_day and buckets.last_day
),

expected as (
    select
        placed.bucket,
        sum(placed.balance * fx.rate) as open_amount,
        sum(
            cast(
                placed.balance * least(
                    history.lost_amount / nullif(history.reached_amount, 0)
                    * cast($forward_factor as double),
                    1
                ) as decimal(18, 4)
            ) * fx.rate
        ) filter (where history.reached_amount > 0) as expected_loss,
        count(*) filter (where coalesce(history.reached_amount, 0) = 0) as unknown_count
    from placed
    left join history
        on history.client_id = placed.client_id
        and history.currency = placed.currency
        and history.bucket = placed.bucket
    left join fx on fx.from_currency = placed.currency
    group by placed.bucket
)

select
    buckets.bucket,
    coalesce(reached.reached_amount, 0) as reached_amount,
    coalesce(reached.lost_amount, 0) as lost_amount,
    reached.lost_amount / nullif(reached.reached_amount, 0) as loss_rate,
    coalesce(expected.open_amount, 0) as open_amount,
    case
        when coalesce(expected.unknown_count, 0) = 0 then coalesce(expected.expected_loss, 0)
    end as expected_loss
from marts.buckets as buckets
left join reached on reached.bucket = buckets.bucket
left join expected on expected.bucket = buckets.bucket
order by buckets.position
