import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { tables } from "../../app/imports/tables.ts";
import { type GeneratedFile, generate } from "../../data/generate.ts";
import { type Cells, dayNumber, hundredths, mean, readExport } from "./exports.ts";

const folders: string[] = [];

function newFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), "recoup-generate-"));
  folders.push(folder);
  return folder;
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const contents = (folder: string) =>
  readdirSync(folder)
    .sort()
    .map((name) => [name, readFileSync(path.join(folder, name)).toString("latin1")] as const);

const rowsOf = (files: readonly GeneratedFile[], table: string): Cells[] =>
  files.filter((file) => file.table === table).flatMap((file) => readExport(file.path));

const cell = (row: Cells, name: string): string => {
  const value = row[name];
  if (value === undefined) throw new Error(`There is no column "${name}".`);
  return value;
};

const by = (rows: readonly Cells[], name: string) =>
  new Map(rows.map((row) => [cell(row, name), row]));

describe("a small department", () => {
  const small = { size: 1000, months: 12, seed: 3 };

  test("is the same byte for byte when it is written again", async () => {
    const [one, other] = [newFolder(), newFolder()];
    await generate({ ...small, out: one });
    await generate({ ...small, out: other });
    expect(contents(one)).toEqual(contents(other));
  });

  test("is another one with another seed", async () => {
    const [one, other] = [newFolder(), newFolder()];
    const { files } = await generate({ ...small, out: one });
    await generate({ ...small, seed: 4, out: other });
    const payments = path.basename(files.find((file) => file.table === "payments")?.path ?? "");
    expect(readFileSync(path.join(one, payments))).not.toEqual(
      readFileSync(path.join(other, payments)),
    );
  });

  test("has no two customers of one name", async () => {
    const { files } = await generate({ ...small, out: newFolder() });
    const names = rowsOf(files, "customers").map((row) => cell(row, "Customer name"));
    expect(names.length).toBeGreaterThan(50);
    expect(new Set(names).size).toBe(names.length);
  });

  test("has a file for every table but the aging reports of others", async () => {
    const { files } = await generate({ ...small, out: newFolder() });
    const expected = Object.keys(tables).filter((table) => table !== "aging_snapshots");
    expect([...new Set(files.map((file) => file.table))].sort()).toEqual(expected.sort());
  });

  test("tells the rows and the sums that its files hold", async () => {
    const { files } = await generate({ ...small, out: newFolder() });
    for (const [table, column] of [
      ["invoices", "Amount"],
      ["payments", "Amount"],
      ["write_offs", "Amount"],
      ["promises", "Promised amount"],
      ["plan_instalments", "Instalment amount"],
    ] as const) {
      const file = files.find((one) => one.table === table) as GeneratedFile;
      const rows = readExport(file.path);
      const sums: Record<string, bigint> = {};
      for (const row of rows) {
        const currency = cell(row, "Currency");
        sums[currency] = (sums[currency] ?? 0n) + hundredths(cell(row, column));
      }
      const told = Object.entries(file.totals).map(([name, sum]) => [name, hundredths(sum)]);
      expect(Object.fromEntries(told), table).toEqual(sums);
      expect(file.rows, table).toBe(rows.length);
      expect(rows.length, table).toBeGreaterThan(0);
    }
  });
});

describe("the demo department", () => {
  const lastDay = dayNumber("2026-09-30");
  let folder = "";
  let files: GeneratedFile[] = [];
  const read = new Map<string, Cells[]>();
  const rows = (table: string): Cells[] => {
    const known = read.get(table) ?? rowsOf(files, table);
    read.set(table, known);
    return known;
  };

  beforeAll(async () => {
    folder = newFolder();
    ({ files } = await generate({ out: folder }));
  });

  test("lies in data/demo as the generator writes it now", () => {
    const demo = path.resolve("data/demo");
    expect(readdirSync(demo).sort()).toEqual(readdirSync(folder).sort());
    for (const [name, content] of contents(folder)) {
      const isSame = readFileSync(path.join(demo, name)).toString("latin1") === content;
      expect(isSame, `${name} differs: npm run demo writes it anew`).toBe(true);
      expect(statSync(path.join(demo, name)).size, name).toBeLessThan(3_000_000);
    }
  });

  test("has the size that its documentation gives", () => {
    const invoices = rows("invoices").filter((row) => row["Document type"] === "Invoice");
    expect(rows("customers")).toHaveLength(600);
    expect(invoices.length).toBeGreaterThan(11_500);
    expect(invoices.length).toBeLessThan(12_500);
    expect(rows("activities").length).toBeGreaterThan(34_000);
    expect(rows("activities").length).toBeLessThan(42_000);
    expect(new Set(rows("customers").map((row) => row.Segment)).size).toBe(4);
    expect(new Set(rows("customers").map((row) => row.Region)).size).toBe(3);
    const people = rows("collectors").filter((row) => row.Kind !== "agency");
    expect(people).toHaveLength(14);
    expect(new Set(people.map((row) => row.Team)).size).toBe(3);
    expect(new Set(rows("activities").map((row) => row.Channel))).toEqual(
      new Set(["Letter", "E-mail", "Phone", "SMS", "Visit", "Portal"]),
    );
  });

  test("does not contradict itself", () => {
    const invoices = by(rows("invoices"), "Invoice No");
    const customers = by(rows("customers"), "Customer No");
    const collectors = by(rows("collectors"), "Collector ID");
    const payments = rows("payments");
    const named = payments.filter((row) => row["Invoice No"] !== "");
    const unknown = named.filter((row) => !invoices.has(cell(row, "Invoice No")));
    expect(unknown).toEqual([]);
    const early = named.filter(
      (row) =>
        dayNumber(cell(row, "Payment date")) <
        dayNumber(cell(invoices.get(cell(row, "Invoice No")) as Cells, "Invoice date")),
    );
    expect(early.length).toBeGreaterThan(0);
    expect(early.length).toBeLessThan(20);
    expect(payments.length - named.length).toBeGreaterThan(500);
    expect(payments.filter((row) => cell(row, "Amount").startsWith("-")).length).toBeGreaterThan(9);
    for (const row of [...payments, ...rows("activities"), ...rows("promises")]) {
      expect(customers.has(cell(row, "Customer No"))).toBe(true);
    }
    for (const row of rows("activities")) {
      const day = dayNumber(cell(row, "Date and time"));
      expect(day).toBeLessThanOrEqual(lastDay);
      if (row["Collector ID"] === "") continue;
      const collector = collectors.get(cell(row, "Collector ID")) as Cells;
      if (collector["Start date"])
        expect(day).toBeGreaterThanOrEqual(dayNumber(collector["Start date"]));
      if (collector["End date"]) expect(day).toBeLessThanOrEqual(dayNumber(collector["End date"]));
    }
  });

  test("has one collector for an account at a time, and each promise is with that one", () => {
    const spans = new Map<string, { from: number; to: number; collector: string }[]>();
    for (const row of rows("assignments")) {
      const span = {
        from: dayNumber(cell(row, "Assigned from")),
        to: row["Assigned to"] ? dayNumber(cell(row, "Assigned to")) : lastDay,
        collector: cell(row, "Collector ID"),
      };
      expect(span.to).toBeGreaterThanOrEqual(span.from);
      const others = spans.get(cell(row, "Customer No")) ?? [];
      for (const other of others) expect(span.from > other.to || span.to < other.from).toBe(true);
      spans.set(cell(row, "Customer No"), [...others, span]);
    }
    for (const row of rows("promises")) {
      const day = dayNumber(cell(row, "Promise date"));
      const span = spans
        .get(cell(row, "Customer No"))
        ?.find(({ from, to }) => from <= day && day <= to);
      expect(span?.collector).toBe(row["Collector ID"]);
    }
  });

  describe("tells the story of", () => {
    interface Paid {
      readonly due: number;
      readonly lateDays: number;
      readonly daysToPay: number;
      readonly region: string;
      readonly segment: string;
    }
    let paid: Paid[] = [];
    /** By invoice: the days from its due date to each of its payments. */
    let late = new Map<string, number[]>();
    let moneyIn = new Map<string, { day: number; amount: bigint; currency: string }[]>();

    beforeAll(() => {
      const invoices = by(rows("invoices"), "Invoice No");
      const customers = by(rows("customers"), "Customer No");
      paid = [];
      late = new Map();
      moneyIn = new Map();
      for (const row of rows("payments")) {
        const day = dayNumber(cell(row, "Payment date"));
        const amount = hundredths(cell(row, "Amount"));
        const customer = customers.get(cell(row, "Customer No")) as Cells;
        const money = moneyIn.get(cell(row, "Customer No")) ?? [];
        money.push({ day, amount, currency: cell(row, "Currency") });
        moneyIn.set(cell(row, "Customer No"), money);
        const invoice = invoices.get(cell(row, "Invoice No"));
        if (!invoice || amount < 0n) continue;
        const due = dayNumber(cell(invoice, "Due date"));
        late.set(cell(row, "Invoice No"), [
          ...(late.get(cell(row, "Invoice No")) ?? []),
          day - due,
        ]);
        paid.push({
          due,
          lateDays: day - due,
          daysToPay: day - dayNumber(cell(invoice, "Invoice date")),
          region: cell(customer, "Region"),
          segment: cell(customer, "Segment"),
        });
      }
    });

    const dueIn = (from: string, to: string) =>
      paid.filter(({ due }) => due >= dayNumber(from) && due <= dayNumber(to));

    test("a region that pays later every month", () => {
      const customers = by(rows("customers"), "Customer No");
      /** Of the invoices due in a span, the share that somebody paid something on by the tenth day. */
      const punctual = (region: string, from: string, to: string) =>
        mean(
          rows("invoices")
            .filter((row) => row["Document type"] === "Invoice")
            .filter((row) => customers.get(cell(row, "Customer No"))?.Region === region)
            .filter((row) => {
              const due = dayNumber(cell(row, "Due date"));
              return due >= dayNumber(from) && due <= dayNumber(to);
            })
            .map((row) => {
              const days = late.get(cell(row, "Invoice No")) ?? [];
              return days.some((one) => one <= 10) ? 1 : 0;
            }),
        );
      const lost = (region: string) =>
        punctual(region, "2025-02-01", "2026-01-31") - punctual(region, "2026-05-01", "2026-08-31");
      expect(lost("Nordics and Baltics")).toBeGreaterThan(0.25);
      expect(Math.abs(lost("Central Europe"))).toBeLessThan(0.08);
      expect(Math.abs(lost("Overseas"))).toBeLessThan(0.08);
    });

    test("60-day terms that wholesale customers took in full", () => {
      const wholesale = (from: string, to: string) =>
        dueIn(from, to).filter(
          (one) => one.segment === "Wholesale" && one.region !== "Nordics and Baltics",
        );
      const before = wholesale("2025-01-01", "2025-06-30");
      const after = wholesale("2026-01-01", "2026-06-30");
      const days = (list: readonly Paid[]) => mean(list.map((one) => one.daysToPay));
      const lateness = (list: readonly Paid[]) => mean(list.map((one) => one.lateDays));
      expect(days(after) - days(before)).toBeGreaterThan(25);
      // Of the 30 days given, they gave back a few at most.
      expect(lateness(after) - lateness(before)).toBeGreaterThan(-6);
    });

    test("a collector whose promises are kept and one whose are not", () => {
      const kept = new Map<string, number[]>();
      for (const row of rows("promises")) {
        const made = dayNumber(cell(row, "Promise date"));
        const until = dayNumber(cell(row, "Due date")) + 3;
        if (until > lastDay) continue;
        const money = (moneyIn.get(cell(row, "Customer No")) ?? [])
          .filter((one) => one.day >= made && one.day <= until && one.currency === row.Currency)
          .reduce((sum, one) => sum + one.amount, 0n);
        const collector = cell(row, "Collector ID");
        const results = kept.get(collector) ?? [];
        results.push(money >= hundredths(cell(row, "Promised amount")) ? 1 : 0);
        kept.set(collector, results);
      }
      const rate = (id: string) => mean(kept.get(id) ?? []);
      expect(rate("001")).toBeGreaterThan(0.82);
      expect(rate("007")).toBeLessThan(0.4);
      for (const id of ["002", "003", "004", "005", "006"]) {
        expect(rate(id), id).toBeGreaterThan(0.5);
        expect(rate(id), id).toBeLessThan(0.8);
      }
      const all = mean([...kept.values()].flat());
      expect(all).toBeGreaterThan(0.55);
      expect(all).toBeLessThan(0.7);
    });

    test("a formal demand after which people pay", () => {
      const paidWithinAWeek = (stage: string) =>
        mean(
          rows("activities")
            .filter((row) => row.Stage === stage && row.Channel !== "Phone")
            .map((row) => {
              const sent = dayNumber(cell(row, "Date and time"));
              const money = moneyIn.get(cell(row, "Customer No")) ?? [];
              return money.some((one) => one.day > sent && one.day <= sent + 7) ? 1 : 0;
            }),
        );
      expect(paidWithinAWeek("Formal demand")).toBeGreaterThan(0.55);
      for (const stage of ["First reminder", "Second reminder", "Notice before hand-over"]) {
        expect(paidWithinAWeek(stage), stage).toBeLessThan(0.42);
      }
    });
  });
});
