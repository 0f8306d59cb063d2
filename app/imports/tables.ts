import {
  type Column,
  choice,
  currency,
  date,
  expected,
  flag,
  id,
  integer,
  money,
  needed,
  number,
  rate,
  text,
} from "./columns.ts";

export type { Column, ColumnType } from "./columns.ts";

/**
 * Every table that an export can hold, described once. The typed tables in the
 * warehouse (`queries/tables/`), recognition, checking, loading and the
 * documentation all read this list.
 *
 * Besides the columns below every loaded row carries `import_id` and `line`:
 * the file it came from, and the line in that file.
 */

export interface Table {
  readonly name: TableName;
  readonly columns: readonly Column[];
  /**
   * The columns that identify a row; blanks compare as equal. A later file with
   * the same key updates the row. Without a key, or where its first column is
   * blank, a row is identified by its whole content and, among equal rows of one
   * file, by its ordinal: two equal calls on one day are two calls.
   */
  readonly key: readonly string[] | null;
  /** One of each group must have a source in the file. */
  readonly requiredOneOf?: readonly (readonly string[])[];
}

export const tableNames = [
  "clients",
  "customers",
  "invoices",
  "payments",
  "write_offs",
  "activities",
  "promises",
  "plan_instalments",
  "disputes",
  "complaints",
  "collectors",
  "assignments",
  "targets",
  "terms_changes",
  "fx_rates",
  "contact_rules",
  "aging_snapshots",
] as const;

export type TableName = (typeof tableNames)[number];

export const tables: Readonly<Record<TableName, Table>> = {
  clients: {
    name: "clients",
    columns: [needed(id("client_id")), text("name")],
    key: ["client_id"],
  },
  customers: {
    name: "customers",
    columns: [
      needed(id("customer_id")),
      text("name"),
      id("client_id"),
      text("segment"),
      text("industry"),
      text("country"),
      text("region"),
      text("language"),
      money("credit_limit"),
      integer("payment_terms_days"),
      text("risk_class"),
      date("customer_since"),
    ],
    key: ["customer_id"],
  },
  invoices: {
    name: "invoices",
    columns: [
      needed(id("invoice_id")),
      needed(id("customer_id")),
      expected(date("issue_date")),
      // Terms in days stand in for a due date that the file does not have.
      date("due_date"),
      integer("payment_terms_days"),
      needed(money("amount")),
      currency,
      // What was never sent, or was called off, is `void`: kept, and never owed.
      choice("kind", "invoice", "credit_note", "debt", "void"),
      id("credited_invoice_id"),
      text("service"),
      id("client_id"),
      text("po"),
      date("settled_date"),
      flag("is_disputed"),
      // What a list says of the document on the day it was drawn up: a payment of
      // paid_amount dated listed_on, where no payments are loaded that say better.
      money("paid_amount"),
      money("open_amount"),
      date("listed_on"),
    ],
    key: ["invoice_id", "client_id"],
    requiredOneOf: [["due_date", "payment_terms_days"]],
  },
  payments: {
    name: "payments",
    columns: [
      id("payment_id"),
      needed(date("paid_date")),
      needed(money("amount")),
      id("invoice_id"),
      id("customer_id"),
      currency,
      text("method"),
      text("channel"),
      id("client_id"),
    ],
    key: ["payment_id", "invoice_id"],
    requiredOneOf: [["invoice_id", "customer_id"]],
  },
  write_offs: {
    name: "write_offs",
    columns: [
      needed(id("invoice_id")),
      needed(date("date")),
      needed(money("amount")),
      currency,
      text("reason"),
      id("client_id"),
    ],
    key: null,
  },
  activities: {
    name: "activities",
    columns: [
      id("activity_id"),
      needed(id("customer_id")),
      needed({ name: "at", type: "moment" }),
      // Asked for or assumed where a file of one channel does not repeat it.
      choice("channel", "letter", "email", "phone", "sms", "visit", "portal", "other"),
      id("invoice_id"),
      id("collector_id"),
      choice("direction", "outgoing", "incoming"),
      text("stage"),
      text("outcome"),
      number("minutes"),
      money("cost"),
    ],
    key: ["activity_id"],
  },
  promises: {
    name: "promises",
    columns: [
      id("promise_id"),
      needed(id("customer_id")),
      needed(date("made_on")),
      needed(date("due_on")),
      needed(money("amount")),
      currency,
      id("invoice_id"),
      id("collector_id"),
    ],
    key: ["promise_id"],
  },
  plan_instalments: {
    name: "plan_instalments",
    columns: [
      needed(id("plan_id")),
      needed(id("customer_id")),
      needed(date("due_on")),
      needed(money("amount")),
      currency,
      money("interest"),
      money("fee"),
      id("collector_id"),
    ],
    key: ["plan_id", "due_on"],
  },
  disputes: {
    name: "disputes",
    columns: [
      needed(id("dispute_id")),
      needed(date("opened_on")),
      id("customer_id"),
      id("invoice_id"),
      date("closed_on"),
      text("reason"),
      money("amount"),
      currency,
      text("outcome"),
    ],
    key: ["dispute_id"],
    requiredOneOf: [["customer_id", "invoice_id"]],
  },
  complaints: {
    name: "complaints",
    columns: [
      id("complaint_id"),
      needed(id("customer_id")),
      needed(date("date")),
      id("collector_id"),
      text("reason"),
      flag("upheld"),
    ],
    key: ["complaint_id"],
  },
  collectors: {
    name: "collectors",
    columns: [
      needed(id("collector_id")),
      text("name"),
      text("team"),
      choice("kind", "soft", "hard", "field", "legal", "agency"),
      date("started_on"),
      date("left_on"),
      number("fte"),
      money("cost_per_hour"),
      money("base_pay"),
      rate("commission_rate"),
      rate("fee_rate"),
    ],
    key: ["collector_id"],
  },
  assignments: {
    name: "assignments",
    columns: [
      needed(id("customer_id")),
      needed(id("collector_id")),
      needed(date("from_date")),
      date("to_date"),
      text("stage"),
      money("placed_amount"),
      currency,
    ],
    key: ["customer_id", "collector_id", "from_date"],
  },
  targets: {
    name: "targets",
    columns: [
      needed({ name: "period", type: "period" }),
      needed(text("metric")),
      needed({ name: "value", type: "number" }),
      currency,
      id("collector_id"),
      text("team"),
    ],
    key: ["period", "metric", "collector_id", "team"],
  },
  terms_changes: {
    name: "terms_changes",
    columns: [
      id("customer_id"),
      text("segment"),
      needed(date("from_date")),
      integer("payment_terms_days"),
      money("credit_limit"),
    ],
    key: ["from_date", "customer_id", "segment"],
    requiredOneOf: [
      ["customer_id", "segment"],
      ["payment_terms_days", "credit_limit"],
    ],
  },
  fx_rates: {
    name: "fx_rates",
    columns: [
      needed(date("date")),
      needed({ name: "from_currency", type: "currency" }),
      needed({ name: "to_currency", type: "currency" }),
      needed(rate("rate")),
    ],
    key: ["date", "from_currency", "to_currency"],
  },
  contact_rules: {
    name: "contact_rules",
    columns: [
      needed(text("jurisdiction")),
      needed(id("rule_id")),
      choice("counts", "attempts", "calls", "contacts"),
      integer("max_count"),
      integer("days"),
      integer("days_after_conversation"),
      { name: "hour_from", type: "time" },
      { name: "hour_to", type: "time" },
      text("weekdays"),
      choice("per", "debt", "customer"),
      date("valid_from"),
      date("valid_to"),
    ],
    key: ["jurisdiction", "rule_id", "valid_from"],
  },
  aging_snapshots: {
    name: "aging_snapshots",
    columns: [
      expected(date("as_of")),
      needed(id("customer")),
      text("bucket"),
      needed(money("amount")),
      currency,
    ],
    key: ["customer", "as_of", "bucket", "currency"],
  },
};
