import type { Condition, Constant, Source, TableMapping } from "../mapping.ts";
import { type TableName, tables } from "../tables.ts";
import { type Ledger, signsOf } from "./ledger.ts";
import type { Match } from "./match.ts";
import type { Orders } from "./orders.ts";
import { isRefund, type RecordKind, wordsWithin } from "./record-kinds.ts";
import { numbered, paidNumber } from "./record-numbers.ts";
import { sourcesOf } from "./shapes.ts";
import { marksOfAmounts, unitOfAmounts } from "./styles.ts";
import { decimalSign } from "./values.ts";

/** Everything that the tables of a ledger are made from. */
export interface RecordTables {
  readonly ledger: Ledger;
  readonly orders: Orders;
  /** The words of the kind column over the whole file. */
  readonly words: ReadonlyMap<RecordKind, readonly string[]>;
  /** The open part of a record, where a list of open items states it. */
  readonly open: Match | null;
  readonly constants: readonly Constant[];
  /** The day of opening balances that have none: the one before the first record's. */
  readonly openedOn: string | null;
}

type Sign = Extract<Condition, { kind: "amount" }>["sign"];

/**
 * The counted tables of a ledger in the order in which they take its records:
 * opening balances, invoices and credit notes, payments, write-offs.
 */
export function recordTables(parts: RecordTables): TableMapping[] {
  return parts.ledger.kinds === null ? bySide(parts) : byKind(parts);
}

function byKind(parts: RecordTables): TableMapping[] {
  const { ledger, words } = parts;
  const of = (...kinds: RecordKind[]) => kinds.flatMap((kind) => words.get(kind) ?? []);
  const list: (TableMapping | null)[] = [];
  const add = (
    chosen: readonly string[],
    signs: readonly Condition[],
    build: (when: readonly Condition[]) => TableMapping | null,
  ) => {
    if (chosen.length === 0) return;
    const index = ledger.kinds?.profile.index ?? 0;
    list.push(build([{ kind: "words", index, words: chosen }, ...signs]));
  };
  if (ledger.isSigned) {
    for (const { conditions, build } of openings(parts)) add(of("opening"), conditions, build);
    // Money given back stands on the side of what is owed.
    const back = of("credit_note").filter(isRefund);
    add(back, [when(parts, "positive")], (all) => payments(parts, all, true));
    const credited = signsOf(ledger, ["credit_note"]);
    const owed = signsOf(ledger, ["invoice", "debt"]);
    // Credit notes without the sign that their list gives to payments.
    const isBare = credited.above > credited.below !== owed.below > owed.above;
    const bare = isBare && credited.above + credited.below > 0;
    add([...of("invoice"), ...(bare ? [] : of("credit_note"))], [], (all) =>
      documents(parts, all, null),
    );
    if (bare) add(of("credit_note"), [], (all) => documents(parts, all, "credit_note"));
    add(of("debt"), [], (all) => documents(parts, all, "debt"));
    add(of("payment", "refund"), [], (all) => payments(parts, all, true));
    add(of("write_off"), [], (all) => writeOffs(parts, all, true));
  } else {
    add(of("opening"), [], (all) => opening(parts, all));
    add(of("invoice"), [], (all) => documents(parts, all, "invoice"));
    add(of("credit_note"), [], (all) => documents(parts, all, "credit_note"));
    add(of("debt"), [], (all) => documents(parts, all, "debt"));
    add(of("payment"), [], (all) => payments(parts, all, false));
    const refunds = signsOf(ledger, ["refund"]);
    add(of("refund"), [], (all) => payments(parts, all, refunds.above >= refunds.below));
    const lost = signsOf(ledger, ["write_off"]);
    add(of("write_off"), [], (all) => writeOffs(parts, all, lost.below > lost.above));
  }
  add(of("void"), [], (all) => documents(parts, all, "void"));
  return list.filter((each) => each !== null);
}

function bySide(parts: RecordTables): TableMapping[] {
  const { texts } = parts.ledger;
  const within = texts === null ? new Map<RecordKind, string[]>() : wordsWithin(texts.values);
  const said = (...kinds: RecordKind[]): Condition[] | null => {
    const words = kinds.flatMap((kind) => within.get(kind) ?? []);
    if (texts === null || words.length === 0) return null;
    return [{ kind: "words", index: texts.index, words, within: true }];
  };
  const list: (TableMapping | null)[] = [];
  const began = said("opening");
  if (began !== null) {
    for (const { conditions, build } of openings(parts))
      list.push(build([...began, ...conditions]));
  }
  const back = said("refund");
  if (back !== null) list.push(payments(parts, [...back, when(parts, "positive")], true));
  list.push(documents(parts, [when(parts, "positive")], null));
  const negative = when(parts, "negative");
  const lost = said("write_off");
  if (lost !== null) list.push(writeOffs(parts, [...lost, negative], true));
  // "Payment, less credit note 7" is a payment.
  const paid = said("payment");
  if (paid !== null) list.push(payments(parts, [...paid, negative], true));
  const credited = [said("credit_note"), numbered(parts.ledger, "credit_note")];
  for (const each of credited) {
    if (each !== null) list.push(documents(parts, [...each, negative], null));
  }
  list.push(payments(parts, [negative], true));
  return list.filter((each) => each !== null);
}

interface Opening {
  readonly conditions: readonly Condition[];
  readonly build: (all: readonly Condition[]) => TableMapping | null;
}

/** What was owed, or paid too much, at the beginning: by its amount, else by the balance beside it. */
function openings(parts: RecordTables): Opening[] {
  const { balance } = parts.ledger;
  const owed = (source?: Source) => (all: readonly Condition[]) => opening(parts, all, source);
  const paid = (source?: Source) => (all: readonly Condition[]) =>
    openingCredit(parts, all, source);
  if (balance === null) {
    return [
      { conditions: [when(parts, "not_negative")], build: owed() },
      { conditions: [], build: paid() },
    ];
  }
  const decimal = decimalSign(balance.decimalEvidence) ?? ".";
  const stated: Source = { column: "amount", index: balance.index, decimal };
  const above: Condition = {
    kind: "amount",
    index: balance.index,
    decimal,
    sign: "not_negative",
  };
  return [
    { conditions: [when(parts, "positive")], build: owed() },
    { conditions: [when(parts, "negative")], build: paid() },
    { conditions: [above], build: owed(stated) },
    { conditions: [], build: paid({ ...stated, negate: true }) },
  ];
}

/** A condition on the amount, in the direction in which what is owed is above zero. */
function when({ ledger, orders }: RecordTables, sign: Sign): Condition {
  const turned: Readonly<Record<Sign, Sign>> = {
    positive: "negative",
    negative: "positive",
    not_negative: "not_positive",
    not_positive: "not_negative",
  };
  return {
    kind: "amount",
    ...ledger.amount,
    decimal: orders.decimals.get(ledger.amount.index) ?? ".",
    ...marksOfAmounts(ledger.amounts),
    sign: ledger.isOpposite ? turned[sign] : sign,
  };
}

/** The amount as what is owed, or the other way round. */
function amountSource({ ledger, orders }: RecordTables, column: string, turn: boolean): Source {
  const decimal = orders.decimals.get(ledger.amount.index);
  return {
    column,
    ...ledger.amount,
    ...(decimal ? { decimal } : {}),
    ...marksOfAmounts(ledger.amounts),
    ...unitOfAmounts(ledger.amounts),
    ...(ledger.isOpposite !== turn ? { negate: true } : {}),
  };
}

/** What is open, with the sign of its side, as what is owed or the other way round. */
function openSource({ amount, isOpposite }: Ledger, source: Source, turn: boolean): Source {
  return {
    ...source,
    ...(amount.side === undefined ? {} : { side: amount.side }),
    ...(isOpposite === turn ? {} : { negate: true }),
  };
}

function documents(
  parts: RecordTables,
  conditions: readonly Condition[],
  kind: string | null,
): TableMapping | null {
  const { ledger, orders } = parts;
  const id = ledger.document ?? ledger.texts;
  if (id === null) return null;
  const matches = ledger.matches.filter(
    ({ column }) => column.name !== "invoice_id" && column.name !== "amount",
  );
  const sources = sourcesOf("invoices", matches, orders);
  const has = (name: string) => sources.some(({ column }) => column === name);
  const isMine = ledger.reference !== null && !has("credited_invoice_id");
  return {
    table: "invoices",
    when: conditions,
    sources: [
      { column: "invoice_id", index: id.index },
      ...sources.map((source) =>
        source.column === "open_amount" ? openSource(ledger, source, false) : source,
      ),
      amountSource(parts, "amount", false),
      ...(isMine && ledger.reference !== null
        ? [{ column: "credited_invoice_id", index: ledger.reference.index }]
        : []),
    ],
    constants: [
      ...constantsFor(parts, "invoices"),
      ...(kind === null ? [] : [{ column: "kind", value: kind }]),
    ],
  };
}

/** What was owed when the books began: a debt without an invoice, under a number of its own. */
function opening(
  parts: RecordTables,
  conditions: readonly Condition[],
  amount?: Source,
): TableMapping | null {
  const made = documents(parts, conditions, "debt");
  if (made === null) return null;
  const customer = made.sources.find(({ column }) => column === "customer_id");
  const left = new Set(["invoice_id", "credited_invoice_id", "due_date", "payment_terms_days"]);
  const sources = withAmount(made.sources, amount).filter(({ column }) => !left.has(column));
  const constants = [...made.constants, ...dayOfOpening(parts, "issue_date")];
  const id = { column: "invoice_id", prefix: "Opening balance " };
  return customer === undefined
    ? {
        ...made,
        sources,
        constants: [...constants, { column: "invoice_id", value: "Opening balance" }],
      }
    : { ...made, sources: [{ ...id, index: customer.index }, ...sources], constants };
}

/** What a customer had paid too much when the books began: money that is not applied yet. */
function openingCredit(
  parts: RecordTables,
  conditions: readonly Condition[],
  amount?: Source,
): TableMapping | null {
  const made = payments(parts, conditions, true);
  if (made === null) return null;
  const constants = [...made.constants, ...dayOfOpening(parts, "paid_date")];
  return { ...made, sources: withAmount(made.sources, amount), constants };
}

const withAmount = (sources: readonly Source[], amount: Source | undefined) =>
  sources.map((source) => (source.column === "amount" ? (amount ?? source) : source));

const dayOfOpening = ({ openedOn }: RecordTables, column: string): Constant[] =>
  openedOn === null ? [] : [{ column, value: openedOn }];

function payments(
  parts: RecordTables,
  conditions: readonly Condition[],
  turn: boolean,
): TableMapping | null {
  const { ledger, open } = parts;
  const named = paidNumber(ledger);
  const amount =
    open === null
      ? amountSource(parts, "amount", turn)
      : {
          ...openSource(ledger, sourcesOf("invoices", [open], parts.orders)[0] as Source, turn),
          column: "amount",
        };
  return {
    table: "payments",
    when: conditions,
    sources: [
      ...(named.payment === null ? [] : [{ column: "payment_id", index: named.payment }]),
      dateSource(parts, "paid_date"),
      amount,
      ...(named.invoice === null ? [] : [{ column: "invoice_id", index: named.invoice }]),
      ...shared(parts, ["customer_id", "currency", "client_id"]),
    ],
    constants: constantsFor(parts, "payments"),
  };
}

/** Null where nothing says which invoice was given up: the records are then rejected. */
function writeOffs(
  parts: RecordTables,
  conditions: readonly Condition[],
  turn: boolean,
): TableMapping | null {
  const { ledger } = parts;
  const index = ledger.reference?.index ?? paidNumber(ledger, ["write_off"]).invoice;
  if (index === null || index === undefined) return null;
  return {
    table: "write_offs",
    when: conditions,
    sources: [
      { column: "invoice_id", index },
      dateSource(parts, "date"),
      amountSource(parts, "amount", turn),
      ...shared(parts, ["currency", "client_id"]),
    ],
    constants: constantsFor(parts, "write_offs"),
  };
}

function dateSource({ ledger, orders }: RecordTables, column: string): Source {
  const order = orders.dates.get(ledger.date.index);
  return { column, index: ledger.date.index, ...(order ? { dateOrder: order } : {}) };
}

/** Columns that mean the same to every table. */
function shared({ ledger, orders }: RecordTables, names: readonly string[]): Source[] {
  const matches = ledger.matches.filter(({ column }) => names.includes(column.name));
  return sourcesOf("invoices", matches, orders);
}

const constantsFor = ({ constants }: RecordTables, table: TableName) =>
  constants.filter((each) => tables[table].columns.some(({ name }) => name === each.column));
