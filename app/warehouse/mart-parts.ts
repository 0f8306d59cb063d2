/**
 * Marts of which a load derives only the part that it may have changed: everything that follows from
 * days before `day`, the first day that the load touched, stands as it is. Each says which of its rows
 * are replaced and what of its inputs they follow from; the query is the mart's own. That a part gives
 * what all of it would give is held by tests/warehouse/parts.test.ts.
 */
export interface MartPart {
  /** Which rows of the mart, as it is, may be other ones: a condition on its columns. */
  readonly taken: (day: string) => string;
  /** Which of the derived rows take their place; by default the same condition. */
  readonly put?: (day: string) => string;
  /** What of an input those rows follow from, in place of the whole of it. */
  readonly inputs: Readonly<Record<string, (day: string) => string>>;
  /** A number by which other marts know its rows: those that are put in get new ones. */
  readonly key?: string;
}

const later = (day: string, days: number) => `(${day} + ${days})`;

/** Whether something of an account was past due when the day began, and has been since the row's day. */
const sinceBefore = (mart: string, column: string, day: string) => `exists (
    select 1
    from marts.overdue_spans as open_spans
    where open_spans.customer_key = ${mart}.customer_key
        and open_spans.from_on < ${day} and open_spans.to_on >= ${day}
        and open_spans.from_on <= ${mart}.${column}
)`;

/** What is paid within this time of a step of the ladder counts for it, whether or not all was paid before. */
const ladderDays = 14;

/** Longer than an invoice that fell overdue is watched: 90 days, and the day on which it fell. */
const recoveryDays = 92;

/** The longest time that a contact rule looks back. */
const ruleDays = `(
    select coalesce(max(greatest(coalesce(days, 0), coalesce(days_after_conversation, 0))), 0)
    from marts.contact_rules
)`;

/** Months that end later than the last that is held and ends before the day. */
const monthsFrom = (day: string) =>
  `month_end > (
    select coalesce(max(month_end), date '0001-01-01') from marts.month_ends where month_end < ${day}
)`;

const from = (table: string, condition: string) => `select * from ${table} where ${condition}`;

export const martParts: Readonly<Record<string, MartPart>> = {
  activities: {
    taken: (day) => `at_on >= ${day}`,
    inputs: { "received.activities": (day) => from("received.activities", `"at" >= ${day}`) },
  },
  rule_breaches: {
    taken: (day) => `at_on >= ${day}`,
    inputs: {
      "marts.activities": (day) =>
        from("marts.activities", `at_on >= ${day} - cast(${ruleDays} as integer)`),
    },
  },
  collections: {
    taken: (day) => `paid_on >= ${day}`,
    inputs: {
      "marts.receipts": (day) => from("marts.receipts", `paid_on >= ${day}`),
      "marts.activities": (day) => from("marts.activities", `at_on >= ${later(day, -30)}`),
    },
  },
  balance_events: {
    taken: (day) => `event_on >= ${day}`,
    inputs: {
      "marts.allocations": (day) => from("marts.allocations", `applied_on >= ${day}`),
      "marts.unapplied": (day) => from("marts.unapplied", `unapplied_on >= ${day}`),
    },
  },
  balance_spans: {
    taken: (day) => `until_on >= ${day}`,
    inputs: {
      // All events of what was open then or has had one since; of unapplied money there are few.
      "marts.balance_events": (day) => `select *
        from marts.balance_events
        where document_key is null or document_key in (
            select document_key from marts.balance_spans where until_on >= ${day}
            union
            select document_key from marts.balance_events where event_on >= ${day}
        )`,
    },
  },
  month_ends: {
    taken: monthsFrom,
    inputs: {
      "marts.months": (day) => from("marts.months", monthsFrom(day)),
      "marts.balance_spans": (day) =>
        from(
          "marts.balance_spans",
          `until_on > (
            select coalesce(min(month_end), ${day}) from marts.months where ${monthsFrom(day)}
        )`,
        ),
    },
  },
  overdue_balances: {
    taken: (day) => `changed_on >= ${day}`,
    inputs: {
      // What was past due when the day began stands for all that was before.
      "marts.balance_events": (day) => `select customer_key, currency, event_on, due_on, amount
        from marts.balance_events
        where event_on >= ${day} or due_on >= ${later(day, -1)}
        union all
        select customer_key, currency, ${later(day, -1)}, ${later(day, -2)},
            arg_max(overdue_amount, changed_on)
        from marts.overdue_balances
        where changed_on < ${day}
        group by customer_key, currency`,
    },
  },
  overdue_spans: {
    taken: (day) => `to_on >= ${day}`,
    inputs: {
      "marts.overdue_balances": (day) => `select customer_key, changed_on, changed_amount
        from marts.overdue_balances
        where changed_on >= ${day}
        union all
        select open_spans.customer_key, open_spans.from_on, sum(standing.overdue_amount)
        from marts.overdue_spans as open_spans
        inner join (
            select customer_key, currency, arg_max(overdue_amount, changed_on) as overdue_amount
            from marts.overdue_balances
            where changed_on < ${day}
            group by customer_key, currency
        ) as standing on standing.customer_key = open_spans.customer_key
        where open_spans.from_on < ${day} and open_spans.to_on >= ${day}
        group by open_spans.customer_key, open_spans.from_on`,
    },
  },
  overdue_entries: {
    taken: (day) => `fell_on >= ${later(day, -recoveryDays)}`,
    inputs: {
      "marts.documents": (day) =>
        from("marts.documents", `greatest(due_on + 1, issue_on) >= ${later(day, -recoveryDays)}`),
    },
  },
  stage_spells: {
    taken: (day) => `entered_on >= ${day} or ${sinceBefore("stage_spells", "entered_on", day)}`,
    put: () => "true",
    inputs: { "marts.overdue_spans": (day) => from("marts.overdue_spans", `to_on >= ${day}`) },
    key: "spell_key",
  },
  stage_amounts: {
    taken: () => "spell_key not in (select spell_key from marts.stage_spells)",
    put: () => "true",
    inputs: {
      "marts.stage_spells": () =>
        from("marts.stage_spells", "spell_key not in (select spell_key from marts.stage_amounts)"),
    },
  },
  ladder_steps: {
    taken: (day) =>
      `sent_on >= ${later(day, -ladderDays)} or ${sinceBefore("ladder_steps", "sent_on", later(day, -ladderDays))}`,
    put: () => "true",
    inputs: {
      "marts.overdue_spans": (day) =>
        from("marts.overdue_spans", `to_on >= ${later(day, -ladderDays)}`),
    },
    key: "step_key",
  },
  ladder_amounts: {
    taken: () => "step_key not in (select step_key from marts.ladder_steps)",
    put: () => "true",
    inputs: {
      "marts.ladder_steps": () =>
        from("marts.ladder_steps", "step_key not in (select step_key from marts.ladder_amounts)"),
    },
  },
};

/**
 * Marts that are derived whole, and yet differ only by what follows from the first day that a load
 * touched; the numbers of their rows stay, see `keepCustomerKeys`.
 */
export const sameBefore: ReadonlySet<string> = new Set([
  "account_currencies",
  "allocations",
  "assignments",
  "customers",
  "documents",
  "entries",
  "imports",
  "months",
  "portfolio_spans",
  "receipts",
  "rule_accounts",
  "write_offs",
]);

/** Marts of which the parts read only up to when there is data: the end of it may move, no more. */
export const onlyGrows: ReadonlySet<string> = new Set(["coverage"]);
