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
  /** A day, as SQL, from which the mart is derived anew in place of `day`: an earlier one. */
  readonly since?: (day: string) => string;
  /** Statements that tell rows which stay what has become known since. */
  readonly tell?: (day: string) => string;
  /** A number by which other marts know its rows: those that are put in get new ones. */
  readonly key?: string;
  /**
   * A number by which other marts know its rows: the place that a row has in a received table. Of that
   * table the query reads the rows that meet the condition; they keep their numbers.
   */
  readonly place?: {
    readonly key: string;
    readonly of: string;
    readonly rows: (day: string) => string;
  };
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

/** What was done with accounts since the first of their days past due that go on when the day began, or began later. */
const workWhileOverdue = (day: string) => `select activities.*
    from marts.activities as activities
    inner join (
        select customer_key, min(from_on) as first_on
        from marts.overdue_spans
        where to_on >= ${day}
        group by customer_key
    ) as spans
        on spans.customer_key = activities.customer_key and activities.at_on >= spans.first_on`;

/** Rows that are put in have higher numbers than all that were there, see `buildPart`. */
const newSpells = `select *
    from marts.stage_spells
    where spell_key > (select coalesce(max(spell_key), 0) from marts.stage_amounts)`;

const newSteps = `select *
    from marts.ladder_steps
    where step_key > (select coalesce(max(step_key), 0) from marts.ladder_amounts)`;

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

/** Whose number the load brought: whether a document is the only one of it depends on all of that number. */
const ofArrived = "invoice_id in (select invoice_id from temp.arrived_invoices)";

export const martParts: Readonly<Record<string, MartPart>> = {
  documents: {
    taken: () => ofArrived,
    put: () => "true",
    inputs: {},
    place: {
      key: "document_key",
      of: "received.invoices",
      rows: () => `import_id in (select import_id from temp.arrived) or ${ofArrived}`,
    },
  },
  receipts: {
    taken: (day) => `paid_on >= ${day}`,
    inputs: {
      // An account says the currency of those that have none.
      "marts.documents": (day) => `select *
        from marts.documents
        where
            invoice_id in (select invoice_id from received.payments where paid_date >= ${day})
            or customer_id in (
                select customer_id
                from received.payments
                where paid_date >= ${day} and currency is null
            )`,
    },
    place: {
      key: "receipt_key",
      of: "received.payments",
      rows: (day) => `paid_date >= ${day}`,
    },
  },
  write_offs: {
    taken: (day) => `written_off_on >= ${day}`,
    inputs: {},
    place: {
      key: "write_off_key",
      of: "received.write_offs",
      rows: (day) => `date >= ${day}`,
    },
  },
  unmatched_payments: {
    taken: (day) => `paid_on >= ${day}`,
    inputs: {
      "received.payments": (day) => from("received.payments", `paid_date >= ${day}`),
      "marts.documents": (day) =>
        from(
          "marts.documents",
          `invoice_id is null
            or invoice_id in (select invoice_id from received.payments where paid_date >= ${day})`,
        ),
    },
  },
  entries: {
    taken: (day) => `entered_on >= ${day}`,
    inputs: {
      "marts.receipts": (day) => from("marts.receipts", `paid_on >= ${day}`),
      "marts.write_offs": (day) => from("marts.write_offs", `written_off_on >= ${day}`),
    },
  },
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
  collected_days: {
    taken: (day) => `collected_on >= ${day}`,
    // What was issued since is the next invoice of who paid before.
    tell: (day) => `
      update marts.collected_days set next_issue_on = null where next_issue_on >= ${day};
      update marts.collected_days as held
      set next_issue_on = issued.first_on
      from (
        select customer_key, min(issue_on) as first_on
        from marts.documents
        where kind = 'invoice' and issue_on >= ${day}
        group by customer_key
      ) as issued
      where held.customer_key = issued.customer_key and held.next_issue_on is null`,
    inputs: {
      "marts.allocations": (day) => from("marts.allocations", `applied_on >= ${day}`),
      "marts.documents": (day) => `select *
        from marts.documents
        where issue_on >= ${day} or document_key in (
            select document_key from marts.allocations where applied_on >= ${day}
        )`,
    },
  },
  loss_history: {
    taken: (day) => `known_on >= ${day}`,
    since: (day) => `least(
        ${day},
        (select max(known_on) + 1 from marts.loss_history),
        (select max(data_through) + 1 from marts.data_through)
    )`,
    inputs: {
      "marts.balance_spans": (day) => `select *
        from marts.balance_spans
        where
            greatest(
                coalesce(due_on, issue_on) + 365, issue_on,
                due_on + (select max(first_day) from marts.buckets)
            ) >= ${day}
            or document_key in (select document_key from marts.allocations where applied_on >= ${day})`,
    },
  },
  receipt_channels: {
    taken: (day) =>
      `receipt_key not in (select receipt_key from marts.receipts where paid_on < ${day})`,
    put: () => "true",
    inputs: {
      "marts.receipts": (day) => from("marts.receipts", `paid_on >= ${day}`),
      "marts.activities": (day) => from("marts.activities", `at_on >= ${later(day, -7)}`),
    },
  },
  placement_receipts: {
    taken: (day) => `paid_on >= ${day}`,
    inputs: {
      "marts.receipts": (day) => from("marts.receipts", `paid_on >= ${day}`),
      "marts.allocations": (day) => from("marts.allocations", `applied_on >= ${day}`),
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
    inputs: {
      "marts.overdue_spans": (day) => from("marts.overdue_spans", `to_on >= ${day}`),
      "marts.activities": workWhileOverdue,
    },
    key: "spell_key",
  },
  stage_amounts: {
    taken: () => "spell_key not in (select spell_key from marts.stage_spells)",
    put: () => "true",
    inputs: {
      "marts.stage_spells": () => newSpells,
      "marts.overdue_balances": () =>
        from("marts.overdue_balances", `customer_key in (select customer_key from (${newSpells}))`),
    },
  },
  ladder_steps: {
    taken: (day) =>
      `sent_on >= ${later(day, -ladderDays)} or ${sinceBefore("ladder_steps", "sent_on", later(day, -ladderDays))}`,
    put: () => "true",
    inputs: {
      "marts.overdue_spans": (day) =>
        from("marts.overdue_spans", `to_on >= ${later(day, -ladderDays)}`),
      "marts.activities": (day) => workWhileOverdue(later(day, -ladderDays)),
    },
    key: "step_key",
  },
  ladder_amounts: {
    taken: () => "step_key not in (select step_key from marts.ladder_steps)",
    put: () => "true",
    inputs: {
      "marts.ladder_steps": () => newSteps,
      "marts.overdue_balances": () =>
        from("marts.overdue_balances", `customer_key in (select customer_key from (${newSteps}))`),
      "marts.documents": () =>
        from("marts.documents", `customer_key in (select customer_key from (${newSteps}))`),
      // What came after the first of an account's steps, and all that was ever taken back.
      "marts.allocations": () => `select allocations.*
        from marts.allocations as allocations
        inner join marts.documents as documents
            on documents.document_key = allocations.document_key
        inner join (
            select customer_key, min(sent_on) as first_on from (${newSteps}) group by customer_key
        ) as steps on steps.customer_key = documents.customer_key
        where allocations.applied_on > steps.first_on or allocations.amount < 0`,
    },
  },
};
