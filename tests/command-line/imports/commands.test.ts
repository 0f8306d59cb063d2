import { writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parseArguments } from "../../../app/command-line/arguments.ts";
import type { Terminal } from "../../../app/command-line/console.ts";
import { UsageError } from "../../../app/command-line/console.ts";
import {
  importsOptions,
  runImports,
  runRebuild,
  runWithdraw,
} from "../../../app/command-line/imports/history.ts";
import { loadOptions, runLoad } from "../../../app/command-line/imports/load.ts";
import { writeSettings } from "../../../app/settings.server.ts";
import { openWarehouse, type Warehouse } from "../../../app/warehouse/warehouse.server.ts";
import { january, payments } from "../../imports/load/uploading.ts";
import type { TemporaryFolder } from "../../temporary-folder.ts";
import { warehouseFolder } from "../../warehouse/warehouse-folder.ts";

let folder: TemporaryFolder;
let warehouse: Warehouse;
let out: string[];
let err: string[];

beforeEach(async () => {
  folder = await warehouseFolder();
  warehouse = await openWarehouse(folder.path);
  out = [];
  err = [];
});

afterEach(async () => {
  await warehouse.close();
  folder.remove();
});

const console = {
  out: (line: string) => void out.push(line),
  err: (line: string) => void err.push(line),
};

function file(name: string, content: string): string {
  const target = path.join(folder.path, name);
  writeFileSync(target, content);
  return target;
}

const load = (words: readonly string[], terminal: Terminal | null = null) =>
  runLoad(warehouse, parseArguments(words, loadOptions.valued, loadOptions.flags), {
    ...console,
    terminal,
  });
const words = (...given: string[]) =>
  parseArguments(given, importsOptions.valued, importsOptions.flags);

const noCurrency = `invoice_id,customer_id,issue_date,due_date,amount
A,C1,2026-01-10,2026-02-09,100.00
`;

describe("load", () => {
  test("loads several files in any order and says what was understood and done", async () => {
    const files = [file("payments.csv", payments), file("january.csv", january)];
    expect(await load([...files, "--yes"])).toBe(0);
    expect(err).toEqual([]);
    expect(out).toContain("january.csv");
    expect(out).toContain("    amount ← amount");
    expect(out).toContain("  3 records: 3 new, 0 changed, 0 unchanged, 0 rejected");
    // 100 + 200 + 50
    expect(out).toContain("  invoices in EUR: 0 → 3 rows, 0.00 → 350.00");
    expect(out).toContain(
      "january.csv was loaded as import 2: 3 new, 0 changed, 0 unchanged, 0 rejected.",
    );
  });

  test("without --yes and without a terminal it shows the preview, loads nothing and says why", async () => {
    expect(await load([file("january.csv", january)])).toBe(1);
    expect(out).toContain("  3 records: 3 new, 0 changed, 0 unchanged, 0 rejected");
    expect(err.join()).toContain("--yes");
    expect(await warehouse.query("select count(*) as n from received.invoices")).toEqual([
      { n: 0 },
    ]);
  });

  test("the person at the terminal answers and confirms", async () => {
    const asked: string[] = [];
    const terminal = {
      ask: async (question: string) => {
        asked.push(question);
        return question.includes("currency") ? "SEK" : "y";
      },
    };
    expect(await load([file("a.csv", noCurrency)], terminal)).toBe(0);
    expect(asked).toHaveLength(2);
    expect(await warehouse.query("select distinct currency from received.invoices")).toEqual([
      { currency: "SEK" },
    ]);
  });

  test("a question at the terminal says what each answer does", async () => {
    const asked: string[] = [];
    const open =
      "invoice_id,customer_id,issue_date,due_date,amount,currency\nA,C,2024-01-05,2024-02-04,1.234,EUR\n";
    const terminal = {
      ask: async (question: string) => {
        asked.push(question);
        return "n";
      },
    };
    await load([file("open.csv", open)], terminal);
    expect(asked[0]).toContain(
      ", (1.234 = 1234; 1 cell is read, total 1234.00, 0 rows late, 2024-01-05 to 2024-01-05), " +
        ". (1.234 = 1.234; 1 cell is read, total 1.234, 0 rows late, 2024-01-05 to 2024-01-05)",
    );
  });

  test("a no loads nothing", async () => {
    expect(await load([file("january.csv", january)], { ask: async () => "n" })).toBe(1);
    expect(err).toEqual(["january.csv was not loaded."]);
    expect(await warehouse.query("select count(*) as n from received.invoices")).toEqual([
      { n: 0 },
    ]);
  });

  test("--currency answers the question; else the reporting currency is assumed, and it says so", async () => {
    expect(await load([file("a.csv", noCurrency), "--yes", "--currency", "pln"])).toBe(0);
    expect(out).toContain("    currency = PLN");
    await writeSettings(warehouse.directory, { reportingCurrency: "CZK" });
    // Other headers: nothing is remembered for them.
    const other = noCurrency.replace("A,", "B,").replace("customer_id", "customer");
    expect(await load([file("b.csv", other), "--yes"])).toBe(0);
    expect(out.find((line) => line.includes("is assumed"))).toContain("currency: CZK is assumed");
    expect(
      await warehouse.query("select invoice_id, currency from received.invoices order by 1"),
    ).toEqual([
      { invoice_id: "A", currency: "PLN" },
      { invoice_id: "B", currency: "CZK" },
    ]);
  });

  test("the same file again is done already", async () => {
    const january1 = file("january.csv", january);
    await load([january1, "--yes"]);
    expect(await load([january1, "--yes"])).toBe(0);
    expect(out.at(-1)).toMatch(/^january\.csv was already loaded as import 1 on .*; nothing/);
  });

  test("a file that is refused does not stop the others", async () => {
    const files = [path.join(folder.path, "none.csv"), file("empty.csv", ""), folder.path];
    expect(await load([...files, file("january.csv", january), "--yes"])).toBe(1);
    expect(err).toHaveLength(3);
    expect(err[0]).toContain("There is no file");
    expect(out.at(-1)).toMatch(/^january\.csv was loaded as import 1:/);
  });

  test("files of one batch count against each other, and the same file is loaded once", async () => {
    const january1 = file("january.csv", january);
    const copy = file("copy.csv", january);
    const more = file("more.csv", `${january}D,C2,2026-02-03,2026-03-05,70.00,EUR\n`);
    expect(await load([january1, copy, more, "--yes"])).toBe(0);
    expect(err).toEqual([]);
    // Each preview is of the empty warehouse; what was done is said after it.
    expect(out.slice(-3)).toEqual([
      "january.csv was loaded as import 1: 3 new, 0 changed, 0 unchanged, 0 rejected.",
      expect.stringMatching(/^copy\.csv was already loaded as import 1 on .*; nothing/),
      "more.csv was loaded as import 2: 1 new, 0 changed, 3 unchanged, 0 rejected.",
    ]);
  });

  test("no file, no such table and no such currency are wrong usage", async () => {
    await expect(load([])).rejects.toThrow(UsageError);
    await expect(load(["a.csv", "--as", "shoes"])).rejects.toThrow(/no table shoes/);
    await expect(load(["a.csv", "--currency", "euro"])).rejects.toThrow(UsageError);
  });
});

describe("imports, withdraw, rebuild", () => {
  test("the history lists imports and what became of them, as text and as JSON", async () => {
    expect(await runImports(warehouse, words(), console)).toBe(0);
    expect(out).toEqual(["Nothing was loaded yet. Load a file with recoup load FILE."]);
    await load([file("january.csv", january), "--yes"]);
    out = [];
    await runImports(warehouse, words("--json"), console);
    expect(JSON.parse(out.join("\n"))).toMatchObject([
      { import: 1, file: "january.csv", table: "invoices", read: 3, new: 3, withdrawn_at: null },
    ]);
    out = [];
    await runImports(warehouse, words(), console);
    expect(out[1]).toMatch(/^ +1 +january\.csv +invoices/);
  });

  test("withdraw takes an import back; a second time is refused", async () => {
    await load([file("january.csv", january), "--yes"]);
    expect(await runWithdraw(warehouse, words("1"), console)).toBe(0);
    expect(out.at(-1)).toBe("Import 1 (january.csv) was withdrawn.");
    await expect(runWithdraw(warehouse, words("1"), console)).rejects.toMatchObject({
      id: "imports.refusal.already_withdrawn",
    });
    await expect(runWithdraw(warehouse, words("one"), console)).rejects.toThrow(UsageError);
    await expect(runWithdraw(warehouse, words("1", "2"), console)).rejects.toThrow(UsageError);
  });

  test("rebuild prints the same checksums twice", async () => {
    await load([file("january.csv", january), "--yes"]);
    out = [];
    expect(await runRebuild(warehouse, words(), console)).toBe(0);
    const first = out;
    expect(first.find((line) => line.startsWith("invoices"))).toMatch(/ 3 +[0-9a-f]{16}$/);
    out = [];
    await runRebuild(warehouse, words(), console);
    expect(out).toEqual(first);
  });
});
