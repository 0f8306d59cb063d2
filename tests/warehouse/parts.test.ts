import { afterAll, beforeAll, expect, test } from "vitest";
import { keepTotals } from "../../app/metrics/cubes.server.ts";
import { buildPart } from "../../app/warehouse/build-part.server.ts";
import { martSizes } from "../../app/warehouse/mart-contents.server.ts";
import { martParts } from "../../app/warehouse/mart-parts.ts";
import {
  defaultMartSettings,
  type MartSettings,
} from "../../app/warehouse/mart-settings.server.ts";
import { buildMarts } from "../../app/warehouse/marts.server.ts";
import type { Reader, Transaction, Warehouse } from "../../app/warehouse/warehouse.server.ts";
import { plusDays } from "../metrics/oracle.ts";
import { dice } from "../metrics/random-department.ts";
import { type Department, type GivenRow, literal, openDepartment } from "./department.ts";

/**
 * What a load derives anew is a part of the marts. Whatever is loaded, in whatever order, changed later
 * or taken back: the marts, and the sums of their days, are those that a derivation of everything gives.
 */

/** The marts with parts, and the sums that go on, that have rows; a table that is made anew has another number. */
async function stamps({ query }: Transaction): Promise<ReadonlyMap<string, number>> {
  const rows = await query<{ name: string; stamp: number }>(
    `select table_name as name, table_oid as stamp from duckdb_tables()
     where estimated_size > 0
        and (schema_name = 'marts' and table_name in (${Object.keys(martParts).map(literal).join(", ")})
            or schema_name = 'cubes' and table_name in (select name from cubes.held where goes_on_by is not null))`,
  );
  return new Map(rows.map(({ name, stamp }) => [name, stamp]));
}

type Load = (transaction: Transaction) => Promise<Set<string>>;

interface Step {
  readonly name: string;
  readonly load: Load;
  /** By default those that hold already. */
  readonly settings?: MartSettings;
}

/** What a random department loads. */
function randomLoads(seed: number): { beginning: Load; loads: Step[] } {
  const roll = dice(seed);
  const first = "2024-01-05";
  const pad = (number: number) => String(number).padStart(4, "0");
  const one = <T>(list: readonly T[]) => list[roll(list.length)] as T;
  const money = (most: number) => ((1 + roll(most * 100)) / 100).toFixed(2);
  let number = 0;
  let importId = 100;
  const invoices: { id: string; customer: string; issued: string; amount: string }[] = [];
  const customerIds = ["K1", "K2", "K3", "K4", "K5", "K6", "K7", "K8"];

  const add = async (transaction: Transaction, rows: Record<string, GivenRow[]>) => {
    const changed = new Set(["imports", "import_effects", "rejects", "mended_rejects"]);
    for (const [table, list] of Object.entries(rows)) {
      if (list.length === 0) continue;
      importId += 1;
      changed.add(table);
      await transaction.query(`insert into received.imports values (${importId}, '${table}', '',
        '${table}', '{}', '2030-01-01 12:00:00', null, 1, 1, 0, 0, 0)`);
      const names = [...new Set(list.flatMap((row) => Object.keys(row)))];
      const values = list.map(
        (row, index) =>
          `(${[...names.map((name) => literal(row[name] ?? null)), importId, index + 2].join(", ")})`,
      );
      await transaction.query(`insert into received.${table}
        (${[...names, "import_id", "line"].map((name) => `"${name}"`).join(", ")})
        values ${values.join(", ")}`);
    }
    return changed;
  };

  /** A newer export that has rows of a table otherwise: the first of them by their key, each in its own way. */
  const restate = async (
    transaction: Transaction,
    table: string,
    key: string,
    which: string,
    ways: readonly string[],
  ) => {
    importId += 1;
    await transaction.query(`insert into received.imports values (${importId}, 'newer', '',
      '${table}', '{}', '2030-01-02 12:00:00', null, 1, 1, 0, 0, 0)`);
    const rows = await transaction.query<{ place: number }>(
      `select rowid as place from received.${table} where ${which} order by ${key}, rowid limit ${ways.length}`,
    );
    for (const [index, { place }] of rows.entries()) {
      await transaction.query(`update received.${table}
        set ${ways[index]}, import_id = ${importId}, line = ${index + 2} where rowid = ${place}`);
    }
    return new Set(["imports", table]);
  };

  /** What happens within some days: documents, money, work. */
  const happening = (from: string, length: number, count: number): Record<string, GivenRow[]> => {
    const day = () => plusDays(from, roll(length));
    const rows: Record<string, GivenRow[]> = {
      invoices: [],
      payments: [],
      write_offs: [],
      activities: [],
      assignments: [],
      promises: [],
      disputes: [],
    };
    for (let index = 0; index < count; index += 1) {
      number += 1;
      const issued = day();
      const customer = one(customerIds);
      const amount = money(500);
      // A number of another's now and then.
      const id = roll(60) === 0 && invoices.length > 0 ? `${one(invoices).id}` : `I${pad(number)}`;
      const client = customer < "K5" ? "A" : "B";
      if (invoices.some((known) => known.id === id && known.customer === customer)) continue;
      const isCredit = roll(12) === 0;
      rows.invoices?.push({
        invoice_id: id,
        customer_id: customer,
        issue_date: issued,
        due_date: roll(15) === 0 ? null : plusDays(issued, one([0, 14, 30, 30, 60, -5])),
        amount: isCredit ? `-${amount}` : amount,
        currency: roll(15) === 0 ? "SEK" : "EUR",
        kind: isCredit ? "credit_note" : "invoice",
        credited_invoice_id: isCredit && invoices.length > 0 ? one(invoices).id : null,
        client_id: client,
        service: one(["water", "gas"]),
      });
      if (!isCredit) invoices.push({ id, customer, issued, amount });
    }
    for (let index = 0; index < count && invoices.length > 0; index += 1) {
      number += 1;
      const invoice = roll(20) === 0 ? null : one(invoices);
      // Some are named before they are known.
      const id = roll(60) === 0 ? `I${pad(number + roll(30))}` : (invoice?.id ?? null);
      const isNamed = roll(4) > 0;
      const paid = roll(3) === 0 ? (invoice?.amount ?? "10.00") : money(400);
      rows.payments?.push({
        payment_id: `P${pad(number)}`,
        paid_date: day(),
        amount: roll(15) === 0 ? `-${paid}` : paid,
        invoice_id: isNamed ? id : null,
        customer_id: isNamed && roll(2) === 0 ? null : (invoice?.customer ?? one(customerIds)),
        currency: roll(3) === 0 ? null : "EUR",
        method: one(["card", "transfer"]),
        // Client B names channels, client A never does. Later documents become another customer's.
        channel:
          invoice && id === invoice.id && invoice.customer >= "K5" && invoice.issued < "2024-06"
            ? "sms"
            : null,
      });
      if (roll(12) === 0 && invoice) {
        rows.write_offs?.push({ invoice_id: invoice.id, date: day(), amount: money(300) });
      }
      if (roll(6) === 0) {
        const made = day();
        rows.promises?.push({
          promise_id: `R${pad(number)}`,
          customer_id: one(customerIds),
          made_on: made,
          due_on: plusDays(made, roll(20)),
          amount: money(300),
          currency: "EUR",
        });
      }
      if (roll(12) === 0 && invoice) {
        rows.disputes?.push({
          dispute_id: `D${pad(number)}`,
          invoice_id: invoice.id,
          opened_on: day(),
        });
      }
      if (roll(8) === 0) {
        rows.assignments?.push({
          customer_id: one(customerIds),
          collector_id: one(["anna", "bo", "law"]),
          from_date: day(),
          stage: one(["soft", "hard"]),
        });
      }
    }
    for (let index = 0; index < count * 2; index += 1) {
      const minute = 6 * 60 + roll(14 * 60);
      const time = `${pad(Math.floor(minute / 60)).slice(2)}:${pad(minute % 60).slice(2)}:00`;
      rows.activities?.push({
        activity_id: `A${from} ${index}`,
        customer_id: one(customerIds),
        at: `${day()} ${time}`,
        channel: one(["phone", "letter", "email"]),
        direction: roll(6) === 0 ? "incoming" : "outgoing",
        collector_id: one(["anna", "bo"]),
        stage: one(["Reminder 1", "Reminder 2", "Soft", "Formal demand", "Legal"]),
        outcome: one(["Spoke to customer", "No answer", "Promise to pay"]),
      });
    }
    return rows;
  };

  const listed: Record<string, GivenRow[]> = {
    customers: customerIds.map((customer_id, index) => ({
      customer_id,
      client_id: customer_id < "K5" ? "A" : "B",
      segment: index % 2 === 0 ? "homes" : "firms",
      country: "SE",
      region: index % 3 === 0 ? "north" : "south",
    })),
    collectors: ["anna", "bo", "law"].map((collector_id) => ({
      collector_id,
      team: collector_id === "law" ? "outside" : "inside",
      kind: collector_id === "law" ? "legal" : "soft",
    })),
    contact_rules: [
      { jurisdiction: "SE", rule_id: "a week", counts: "attempts", max_count: 2, days: 7 },
      {
        jurisdiction: "*",
        rule_id: "after",
        counts: "calls",
        max_count: 1,
        days: 3,
        days_after_conversation: 5,
        hour_from: "08:00:00",
        hour_to: "18:00:00",
      },
    ],
    ...happening(first, 200, 60),
  };
  // Words that no row had before are another reason to derive the whole.
  const words = [0, 14, 30, 60, -5].flatMap((terms) =>
    ["water", "gas"].map((service) => ({
      invoice_id: `W ${terms} ${service}`,
      customer_id: "K8",
      issue_date: first,
      due_date: plusDays(first, terms),
      amount: 1,
      currency: terms === 0 ? "SEK" : "EUR",
      client_id: "B",
      service,
    })),
  );
  listed.invoices?.push(...words);
  const later = (days: number) => plusDays(first, days);
  const loads: Step[] = [
    {
      name: "the weeks after",
      load: (transaction) => add(transaction, happening(later(200), 25, 12)),
    },
    {
      name: "a new customer, and days that others had before",
      load: (transaction) => {
        customerIds.unshift("J0");
        return add(transaction, happening(later(205), 30, 12));
      },
    },
    {
      name: "activities alone, late",
      load: (transaction) => {
        const { activities = [] } = happening(later(180), 60, 6);
        return add(transaction, { activities });
      },
    },
    {
      name: "payments alone",
      load: (transaction) => {
        const { payments = [] } = happening(later(190), 60, 8);
        return add(transaction, { payments });
      },
    },
    {
      name: "rows that were there, as a newer export has them",
      load: async (transaction) => {
        const since = `date '${later(185)}'`;
        for (const [table, key, set, day] of [
          ["payments", "payment_id", "amount = amount + 1", "paid_date"],
          ["activities", "activity_id", "outcome = 'No answer'", '"at"'],
        ] as const) {
          await restate(transaction, table, key, `${day} >= ${since}`, [set, set, set, set]);
        }
        return new Set(["imports", "payments", "activities"]);
      },
    },
    {
      name: "documents that were there, with other amounts and days",
      load: (transaction) =>
        restate(transaction, "invoices", "invoice_id", `issue_date >= date '${later(185)}'`, [
          "amount = amount + 1",
          "due_date = due_date + 1, issue_date = issue_date + 1",
        ]),
    },
    {
      name: "a document that is another customer's",
      load: (transaction) =>
        restate(transaction, "invoices", "invoice_id", `issue_date >= date '${later(195)}'`, [
          "customer_id = 'K1'",
        ]),
    },
    {
      name: "a day",
      load: (transaction) => add(transaction, happening(later(238), 1, 4)),
    },
    {
      name: "the day after",
      load: (transaction) => add(transaction, happening(later(239), 1, 4)),
    },
    {
      name: "an import that is taken back",
      load: async (transaction) => {
        const tables = ["imports", "payments"];
        const [latest] = await transaction.query<{ import_id: number }>(
          "select max(import_id) as import_id from received.imports where table_name = 'payments'",
        );
        for (const table of tables) {
          await transaction.query(
            `delete from received.${table} where import_id = ${latest?.import_id}`,
          );
        }
        return new Set(tables);
      },
    },
    {
      name: "the weeks after all these",
      load: (transaction) => add(transaction, happening(later(240), 30, 10)),
    },
    {
      name: "a customer of another segment, and one of another size",
      load: async (transaction) => {
        await restate(transaction, "customers", "customer_id", "customer_id = 'K2'", [
          "segment = 'homes'",
        ]);
        return new Set([
          "customers",
          ...(await add(transaction, {
            invoices: [
              {
                invoice_id: "large",
                customer_id: "K3",
                issue_date: later(272),
                due_date: later(286),
                amount: "90000.00",
                currency: "EUR",
                client_id: "A",
                service: "gas",
              },
            ],
          })),
        ]);
      },
    },
    {
      name: "after one of another size, days that others had before",
      load: (transaction) => add(transaction, happening(later(262), 20, 8)),
    },
    {
      name: "two customers that count as one",
      settings: {
        ...defaultMartSettings,
        aliases: [{ kind: "customers", id: "K4", canonical: "K1", client: null }],
      },
      load: (transaction) => add(transaction, happening(later(275), 10, 6)),
    },
    {
      name: "while two count as one",
      load: (transaction) => add(transaction, happening(later(280), 10, 6)),
    },
    {
      name: "a year before everything",
      load: (transaction) => add(transaction, happening(plusDays(first, -300), 60, 6)),
    },
  ];
  return { beginning: (transaction) => add(transaction, listed), loads };
}

/** What a number stands for: rows of other marts are named by where they come from. */
const meanings: Readonly<Record<string, string>> = {
  customer_key:
    "(select customer_id from marts.customers as named where named.customer_key = held.customer_key)",
  document_key:
    "(select concat_ws(' ', import_id, line) from marts.documents as named where named.document_key = held.document_key)",
  receipt_key:
    "(select concat_ws(' ', import_id, line) from marts.receipts as named where named.receipt_key = held.receipt_key)",
  entry_key: `(case cast(held.kind as varchar)
      when 'payment' then (select concat_ws(' ', import_id, line) from marts.receipts as named where named.receipt_key = held.entry_key)
      when 'credit' then (select concat_ws(' ', import_id, line) from marts.documents as named where named.document_key = held.entry_key)
      else (select concat_ws(' ', import_id, line) from marts.write_offs as named where named.write_off_key = held.entry_key) end)`,
  spell_key:
    "(select concat_ws(' ', customers.customer_id, entered_on, stage) from marts.stage_spells as named inner join marts.customers as customers on customers.customer_key = named.customer_key where named.spell_key = held.spell_key)",
  step_key:
    "(select concat_ws(' ', customers.customer_id, sent_on, step, ordinal) from marts.ladder_steps as named inner join marts.customers as customers on customers.customer_key = named.customer_key where named.step_key = held.step_key)",
};

/** Numbers that order rows and name none of another mart. */
const numbers = new Set(["plan_key"]);

interface Sums {
  readonly name: string;
  readonly sql: string;
}

/** The sums of days that go on from load to load. */
function sumsThatGoOn(reader: Reader): Promise<Sums[]> {
  return reader.query<Sums>(
    "select name, goes_on_by as sql from cubes.held where goes_on_by is not null",
  );
}

/** Every mart's rows, and the cells of sums, as text, in one order. */
async function contents(
  warehouse: Warehouse,
  sums: readonly Sums[],
): Promise<Record<string, readonly string[]>> {
  const columns = await warehouse.query<{ mart: string; name: string }>(
    `select table_name as mart, column_name as name from duckdb_columns()
     where schema_name = 'marts' and table_name not in ('settings') order by mart, column_index`,
  );
  const found: Record<string, readonly string[]> = {};
  for (const mart of new Set(columns.map((column) => column.mart))) {
    const shown = columns
      .filter((column) => column.mart === mart && !numbers.has(column.name))
      .map(({ name }) => `${meanings[name] ?? `held."${name}"`} as "${name}"`);
    const rows = await warehouse.query<{ row: string }>(
      `select cast(shown as varchar) as row from (select ${shown.join(", ")} from marts.${mart} as held) as shown
       order by row`,
    );
    found[mart] = rows.map(({ row }) => row);
  }
  for (const { name, sql } of sums) {
    const rows = await warehouse.query<{ row: string }>(
      `select cast(cells as varchar) as row from (${sql}) as cells order by row`,
    );
    found[`sums of ${name}`] = rows.map(({ row }) => row);
  }
  return found;
}

const { beginning, loads } = randomLoads(2);
let department: Department;
beforeAll(async () => {
  department = await openDepartment();
  await department.warehouse.write(async (transaction) => {
    await buildMarts(transaction, await beginning(transaction));
    await keepTotals(transaction, 0);
  });
});
afterAll(() => department.close());

/** Which marts with parts each load has derived whole. */
const taken = new Map<string, readonly string[]>();

test.each(loads)("$name", async ({ name, load, settings }) => {
  const { warehouse } = department;
  await warehouse.write(async (transaction) => {
    const changed = await load(transaction);
    const before = await stamps(transaction);
    await buildMarts(transaction, changed, settings);
    // What concerns everything leaves none of them.
    if ((await sumsThatGoOn(transaction)).length === 0) await keepTotals(transaction, 0);
    const after = await stamps(transaction);
    taken.set(
      name,
      [...before.keys()].filter((mart) => after.get(mart) !== before.get(mart)),
    );
  });
  const sums = await sumsThatGoOn(warehouse);
  const found = await contents(
    warehouse,
    sums.map(({ name }) => ({ name, sql: `select * from cubes."${name}"` })),
  );
  const expected = await warehouse.rehearse(async (transaction, asIf) => {
    await buildMarts(transaction);
    return contents(asIf, sums);
  });
  expect(found).toEqual(expected);
});

test("loads are taken in as a part, but for those that concern everything", () => {
  for (const name of [
    "the weeks after",
    "activities alone, late",
    "payments alone",
    "rows that were there, as a newer export has them",
    "documents that were there, with other amounts and days",
    "a day",
    "the day after",
    "the weeks after all these",
    "after one of another size, days that others had before",
  ]) {
    expect(taken.get(name), name).toEqual([]);
  }
  for (const name of [
    "an import that is taken back",
    "a customer of another segment, and one of another size",
    "a year before everything",
  ]) {
    expect(taken.get(name), name).not.toEqual([]);
  }
});

test("a mart of which most rows are gone is written anew, with those that are left", async () => {
  const { warehouse } = department;
  const sizeOf = async () => (await martSizes(warehouse)).get("numbers");
  await warehouse.write(({ connection }) =>
    connection.run("create table marts.numbers as select range as number from range(900_000)"),
  );
  await warehouse.write(({ connection }) =>
    connection.run("delete from marts.numbers where number % 3 > 0"),
  );
  await warehouse.query("checkpoint");
  expect(await sizeOf()).toBe(900_000);
  const part = { taken: () => "number < 0", inputs: {} };
  const sql = "select -1 as number";
  await warehouse.write((transaction) =>
    buildPart(transaction, "numbers", sql, part, "date '2025-01-01'", 900_000),
  );
  expect(await sizeOf()).toBe(300_001);
  const [left] = await warehouse.query<{ total: number }>(
    "select cast(sum(number) as double) as total from marts.numbers",
  );
  expect(left?.total).toBe(3 * ((299_999 * 300_000) / 2) - 1);
  await warehouse.write(({ connection }) => connection.run("drop table marts.numbers"));
});
