/**
 * The demo department: writes the exports of a believable collections department.
 *
 *     npx tsx data/generate.ts [--size 12000] [--months 24] [--seed 1] [--out data/demo]
 *
 * What is in it, and the stories that a manager should find: generate/README.md.
 */
import { mkdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { Account, type World } from "./generate/account.ts";
import { emptyBooks } from "./generate/books.ts";
import { calendarOf } from "./generate/calendar.ts";
import { customersOf } from "./generate/customers.ts";
import { departmentOf } from "./generate/department.ts";
import { bill, type Numbering } from "./generate/invoicing.ts";
import { Random } from "./generate/random.ts";
import { ratesOf } from "./generate/rates.ts";
import { Sheet } from "./generate/sheets.ts";
import { work } from "./generate/stages.ts";
import { type OpenSheet, writeStanding } from "./generate/standing.ts";
import { Collected, targetsOf } from "./generate/targets.ts";
import { openTransactions, writeTargets } from "./generate/transactions.ts";

export interface GenerateOptions {
  /** About how many invoices; 12,000 by default. */
  readonly size?: number;
  /** How many months of history, 24 by default; the last is always September 2026. */
  readonly months?: number;
  /** Another seed is another department; 1 by default. */
  readonly seed?: number;
  /** The folder, made where it is missing; files in it with the same names are replaced. */
  readonly out: string;
}

export interface GeneratedFile {
  readonly path: string;
  /** The table of `app/imports/tables.ts` that the file is for. */
  readonly table: string;
  readonly rows: number;
  /** Sum of the amounts by currency, exact decimals; empty where a file has none to add. */
  readonly totals: Readonly<Record<string, string>>;
}

/**
 * Writes the department's exports. The same options give the same bytes. Memory
 * grows with the number of customers, not with the rows: each month is written
 * when it is over.
 */
export async function generate(options: GenerateOptions): Promise<{ files: GeneratedFile[] }> {
  const { size = 12_000, months = 24, seed = 1, out } = options;
  const calendar = calendarOf(2026, 9, months);
  const rates = ratesOf(calendar, seed);
  const collected = new Collected(calendar, rates);
  const firstOf = (month: number) => calendar.months[Math.max(0, month)]?.first ?? calendar.start;
  const world: World = {
    calendar,
    department: departmentOf(calendar, size, seed),
    books: emptyBooks(calendar.end),
    slipFrom: firstOf(months - 8),
    longTermsFrom: firstOf(months - 15),
    collected: (...money) => collected.add(...money),
    work,
  };
  const accounts = customersOf(calendar, size, seed).map(
    (customer) => new Account(customer, world, seed),
  );

  mkdirSync(out, { recursive: true });
  const sheets: { table: string; sheet: Sheet }[] = [];
  const open: OpenSheet = (table, headers, dialect, part) => {
    const stem = [table.replaceAll("_", "-"), part, calendar.months.at(-1)?.label];
    const file = path.join(out, `${stem.filter(Boolean).join("-")}.csv`);
    const sheet = new Sheet(file, dialect, headers.split("|"));
    sheets.push({ table, sheet });
    return sheet;
  };

  const customers = accounts.map((account) => account.customer);
  writeStanding(open, world, customers, rates, new Random(seed, 7_000_003));
  const writeUpTo = openTransactions(open, world.books);
  for (const [month, { last, label }] of calendar.months.entries()) {
    const number = numbering(label);
    for (const account of accounts) bill(account, month, number);
    for (const account of accounts) account.live(last);
    writeUpTo(last);
  }
  for (const account of accounts) account.recordAssignment(null);
  writeUpTo(calendar.end);
  writeTargets(open, targetsOf(calendar, world.department, collected, new Random(seed, 7_000_004)));

  return {
    files: sheets.map(({ table, sheet }) => {
      const totals = sheet.close();
      return { path: sheet.path, table, rows: sheet.rows, totals };
    }),
  };
}

/** Two series of invoices a month: T2409-00001 for the line, G2409-00001 for goods. */
function numbering(label: string): Numbering {
  const last = { T: 0, G: 0 };
  return (series) => {
    last[series] += 1;
    return `${series}${label.slice(2, 4)}${label.slice(5)}-${String(last[series]).padStart(5, "0")}`;
  };
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      size: { type: "string", default: "12000" },
      months: { type: "string", default: "24" },
      seed: { type: "string", default: "1" },
      out: { type: "string", default: "data/demo" },
    },
  });
  const whole = (name: "size" | "months" | "seed", least: number): number => {
    const value = Number(values[name]);
    if (Number.isInteger(value) && value >= least) return value;
    process.stderr.write(`--${name} must be a whole number from ${least} on.\n`);
    process.exit(2);
  };
  const { files } = await generate({
    size: whole("size", 1),
    months: whole("months", 3),
    seed: whole("seed", 0),
    out: values.out,
  });
  for (const file of files) {
    const totals = Object.entries(file.totals).map(([currency, sum]) => `${sum} ${currency}`);
    process.stdout.write(`${file.path}: ${file.rows} rows ${totals.join(", ")}\n`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main();
