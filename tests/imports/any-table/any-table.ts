import type { DateOrder } from "../../../app/imports/mapping.ts";
import { amountStyle, dayOf, dayStyle, isoDay, pad } from "./cells.ts";
import { Dice } from "./dice.ts";
import { type Words, words } from "./words.ts";
import { delimited, encoded, framed, inColumns, type Page } from "./writing.ts";

/** A list as somebody may export it, what is in it, and how it was written. */
export interface AnyTable {
  readonly bytes: Buffer;
  readonly text: string;
  /** All that was drawn for it. */
  readonly about: string;
  readonly table: "invoices" | "payments";
  /** The rows that are to be loaded, in the file's order. */
  readonly rows: readonly Readonly<Record<string, string>>[];
  /** What the user would say where the list leaves it open. */
  readonly answers: { readonly date_order: DateOrder; readonly decimal_sign: "." | "," };
}

interface Item {
  readonly id: string;
  readonly of: string;
  readonly customer: string;
  readonly issued: number;
  readonly due: number;
  readonly cents: number;
  readonly note: string;
}

type Column = keyof Item | "currency";

/** The table of a seed: always the same one. */
export function anyTable(seed: number): AnyTable {
  const dice = new Dice(seed);
  const language = dice.of(Object.keys(words));
  const own = words[language] as Words;
  const table = dice.of(["invoices", "invoices", "payments"] as const);
  const days = dayStyle(dice, own);
  const amounts = amountStyle(dice, table === "invoices");
  const items = itemsOf(dice, own, amounts);
  const isGrouped =
    table === "invoices" &&
    dice.chance(0.15) &&
    new Set(items.map(({ customer }) => customer)).size > 1;
  if (isGrouped)
    items.sort((one, other) => own.cust.indexOf(one.customer) - own.cust.indexOf(other.customer));
  const columns = columnsOf(
    dice,
    own,
    table,
    isGrouped,
    items.some(({ note }) => note !== ""),
  );
  const cellOf = (item: Item, column: Column) => {
    if (column === "issued" || column === "due") return days.write(item[column]);
    if (column === "cents") return amounts.write(item.cents);
    return column === "currency" ? own.cur : item[column];
  };
  const head = columns.map(([, name]) => name);
  const right = columns.findIndex(([column]) => column === "cents");
  const sumOf = (some: readonly Item[]) => some.reduce((sum, { cents }) => sum + cents, 0);
  const alone = (at: number, text: string) => head.map((_, index) => (index === at ? text : ""));
  const total = (label: string, some: readonly Item[]) =>
    alone(right === 0 ? 1 : 0, label).map((cell, index) =>
      index === right ? amounts.write(sumOf(some)) : cell,
    );
  const hasSubtotals = dice.chance(0.6);
  const again = !isGrouped && items.length >= 10 && dice.chance(0.15) ? dice.between(4, 9) : 0;
  const body: string[][] = [];
  for (const [index, item] of items.entries()) {
    const { customer } = item;
    const isFirst = isGrouped && customer !== items[index - 1]?.customer;
    const isLast = isGrouped && customer !== items[index + 1]?.customer;
    if (isFirst) body.push(alone(0, customer));
    if (again > 0 && index > 0 && index % again === 0) body.push(head);
    body.push(columns.map(([column]) => cellOf(item, column)));
    const group = items.filter((each) => each.customer === customer);
    if (isLast && hasSubtotals) body.push(total(`${own.total} ${customer}`, group));
  }
  if (dice.chance(0.25)) body.push(total(own.total, items));
  const page: Page = {
    titles: dice.chance(0.3) ? own.title.slice(0, dice.between(1, own.title.length)) : [],
    hasBlankBelowTitles: dice.chance(0.5),
    head,
    body,
    notes: dice.chance(0.2) ? [own.printed] : [],
    right,
  };
  const write = dice.of([delimited, delimited, delimited, inColumns, framed]);
  const written = write(dice, page);
  if (written === null) return anyTable(seed + 7_919_000);
  const { bytes, encoding } = encoded(dice, written.text, own.encodings);
  const rows = items.map((item): Record<string, string> => {
    const amount = `${item.cents < 0 ? "-" : ""}${Math.floor(Math.abs(item.cents) / 100)}.${pad(Math.abs(item.cents) % 100)}00`;
    const [issued, due] = [isoDay(item.issued), isoDay(item.due)];
    return table === "payments"
      ? { payment_id: item.id, invoice_id: item.of, paid_date: issued, amount }
      : {
          invoice_id: item.id,
          customer_id: item.customer,
          issue_date: issued,
          due_date: due,
          amount,
        };
  });
  const about = [
    `seed ${seed}: ${table} in ${language}, ${items.length} rows${isGrouped ? " in groups" : ""}`,
    `${encoding}, ${written.about}`,
    `${days.about}, ${amounts.about}`,
  ].join("; ");
  const answers = { date_order: days.order, decimal_sign: amounts.decimal };
  return { bytes, text: written.text, about, table, rows, answers };
}

function itemsOf(dice: Dice, own: Words, amounts: ReturnType<typeof amountStyle>): Item[] {
  const numbered = dice.of([
    (at: number) => `INV-${1000 + at}`,
    (at: number) => pad(at + 1, 6),
    (at: number) => `FV/${at + 1}/2024`,
    (at: number) => `2024${pad(at + 1, 4)}`,
    (at: number) => `F${at + 1}`,
    (at: number) => String(70_000 + at * 7),
  ]);
  const customers = own.cust.slice(dice.between(0, 2));
  const largest = dice.of([100, 1000, 20_000, 3_000_000]) * 100;
  const [hasCredits, hasNotes] = [dice.chance(0.4), dice.chance(0.4)];
  const first = dayOf("2015-01-01") + dice.between(0, 3800);
  const items = Array.from({ length: dice.of([3, 4, 6, 10, 20, 40]) }, (_, at) => {
    const issued = first + dice.between(0, 300);
    const cents = amounts.exact(dice.between(1, largest));
    return {
      id: numbered(at),
      of: String(4000 + dice.between(0, 900)),
      customer: dice.of(customers),
      issued,
      due: issued + dice.of([0, 14, 30, 30, 60]),
      cents: hasCredits && dice.chance(0.2) ? -cents : cents,
      note: hasNotes && dice.chance(0.5) ? dice.of(own.notes) : "",
    };
  });
  // A letter for a side says nothing without the other's.
  const [one, other] = items;
  if (amounts.hasSides && one !== undefined && other !== undefined) {
    one.cents = Math.abs(one.cents);
    other.cents = -Math.abs(other.cents);
  }
  return items;
}

function columnsOf(
  dice: Dice,
  { inv, pay }: Words,
  table: AnyTable["table"],
  isGrouped: boolean,
  hasNotes: boolean,
): (readonly [Column, string])[] {
  const kinds: readonly Column[] =
    table === "payments"
      ? ["id", "of", "issued", "cents", "note"]
      : ["id", "customer", "issued", "due", "cents", "currency", "note"];
  const names = table === "payments" ? pay : inv;
  const hasCurrency = dice.chance(0.6);
  const found = kinds
    .map((kind, index) => [kind, names[index] ?? ""] as const)
    .filter(([kind]) => kind !== "customer" || !isGrouped)
    .filter(([kind]) => kind !== "currency" || hasCurrency)
    .filter(([kind]) => kind !== "note" || hasNotes);
  if (isGrouped || dice.chance(0.7)) return found;
  for (let last = found.length - 1; last > 0; last -= 1) {
    const at = dice.between(0, last);
    [found[last], found[at]] = [found[at] as (typeof found)[0], found[last] as (typeof found)[0]];
  }
  return found;
}
