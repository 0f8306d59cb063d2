import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCommand } from "../../app/command-line/commands.ts";
import { plainTable } from "../../app/command-line/console.ts";
import { items } from "../../app/metrics/items.server.ts";
import { breakdown, headline, trend } from "../../app/metrics/measure.server.ts";
import type { Movement } from "../../app/metrics/movement.ts";
import { runReport } from "../../app/reports/run.server.ts";
import type { Warehouse } from "../../app/warehouse/warehouse.server.ts";
import { openWarehouse } from "../../app/warehouse/warehouse.server.ts";
import { invoice, on, payment } from "../metrics/asking.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { openDepartment } from "../warehouse/department.ts";

const scope = on("2025-02-28");
let folder: string;
let remove: () => Promise<void>;

beforeAll(async () => {
  const department = await openDepartment({
    customers: [{ customer_id: "K", name: '=Kay, "the" first' }],
    invoices: [invoice("0001"), invoice("1E5", { amount: 40.5, due_date: "2025-03-31" })],
    payments: [payment("2025-02-10", 30, { invoice_id: "0001" })],
  });
  folder = department.warehouse.directory;
  // A command opens the warehouse itself and closes it: only its folder is kept open here.
  await department.warehouse.close();
  remove = () => department.close();
});

afterAll(() => remove());

async function run(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCommand([...args, "--data", folder], {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
  });
  return { code, out, err };
}

/** What the same question has for an answer without the command line. */
async function answer<T>(ask: (warehouse: Warehouse) => Promise<T>): Promise<T> {
  const warehouse = await openWarehouse(folder);
  try {
    return await ask(warehouse);
  } finally {
    await warehouse.close();
  }
}

const day = ["--as-of", "2025-02-28"];

describe("the commands say what the figures say", () => {
  test("as JSON", async () => {
    const parsed = async (...args: string[]) => {
      const { code, out } = await run(...args, ...day, "--json");
      expect(code).toBe(0);
      expect(out).toHaveLength(1);
      return JSON.parse(out[0] as string);
    };
    expect(await parsed("figure", "overdue_receivables")).toEqual(
      await answer((warehouse) => headline(warehouse, "overdue_receivables", scope)),
    );
    expect((await parsed("figure", "overdue_receivables")).value).toBe(70);
    expect(await parsed("figure", "dso", "--trend", "month")).toEqual(
      await answer((warehouse) => trend(warehouse, "dso", scope, "month")),
    );
    expect(await parsed("figure", "open_receivables", "--by", "customer_id")).toEqual(
      await answer((warehouse) => breakdown(warehouse, "open_receivables", scope, "customer_id")),
    );
    expect(await parsed("report", "aging")).toEqual(
      await answer((warehouse) => runReport(warehouse, "aging", scope)),
    );
    expect((await parsed("items", "open_receivables")).rows).toEqual(
      (await answer((warehouse) => items(warehouse, "open_receivables", scope))).rows,
    );
  });

  test("why names the parts of a change, and they add up", async () => {
    // 140.5 were open on 31 January; 30 were collected: 110.5.
    const { code, out } = await run("why", "open_receivables", ...day, "--json");
    expect(code).toBe(0);
    const found = JSON.parse(out[0] as string) as Movement;
    expect([found.opening.value, found.closing.value, found.change]).toEqual([140.5, 110.5, -30]);
    expect(found.splits[0]?.parts.map(({ cause, part }) => [cause, part])).toEqual([
      ["invoiced", 0],
      ["collected", -30],
      ["credited", 0],
      ["written_off", 0],
    ]);
    const table = await run("why", "open_receivables", ...day, "--csv");
    expect(table.out.join("\n").split("\r\n").slice(0, 3)).toEqual([
      "method,by,cause,key,label,opening,closing,part,unit,currency",
      "change,,,open_receivables,2025-01-31 – 2025-02-28,140.5,110.5,-30,money,EUR",
      "bridge,,invoiced,,,,,0,money,EUR",
    ]);
    const unknown = await run("why", "open_receivables", "--as-of", "2025-01-31");
    expect(unknown.out.at(-1)).toContain("not known");
    const bridge = await run("report", "receivables_bridge", ...day, "--csv");
    expect(bridge.out.join("\n").split("\r\n")).toEqual([
      "step,day,amount",
      "opening,2025-01-31,140.5",
      "invoiced,,0",
      "collected,,-30",
      "credited,,0",
      "written_off,,0",
      "closing,2025-02-28,110.5",
    ]);
  });

  test("as CSV, which runs no formula", async () => {
    const { out } = await run("figure", "open_receivables", "--by", "customer_id", ...day, "--csv");
    expect(out.join("\n").split("\r\n")).toEqual([
      "key,label,value,unit,currency,numerator,denominator",
      'K,"\'=Kay, ""the"" first",110.5,money,EUR,,',
    ]);
    const aging = await run("report", "aging", ...day, "--csv");
    expect(aging.out.join("\n").split("\r\n").slice(0, 3)).toEqual([
      "bucket,open_amount,invoice_count",
      "not_due,40.5,1",
      "1-30,70,1",
    ]);
  });

  test("as lines for a person, with n/a and the notes", async () => {
    const known = await run("figure", "cei", ...day);
    expect(known.out[0]).toContain("metric");
    expect(known.out[1]).toMatch(/^cei\s+2025-02-28\s+2025-02-01\s+2025-02-28/);
    expect(known.out.length).toBeGreaterThan(2); // the caveat
    const unknown = await run("figure", "collected_target", ...day);
    expect(unknown.out[1]).toContain("n/a");
    const listed = await run("items", "open_receivables", ...day);
    expect(listed.out.join("\n")).toMatch(/\b0001\b[\s\S]*\b1E5\b/);
  });

  test("check names what is sound and what is not", async () => {
    const { code, out } = await run("check");
    expect(code).toBe(0);
    expect(out.length).toBeGreaterThanOrEqual(10);
    const found = JSON.parse((await run("check", "--json")).out[0] as string);
    expect(found.length).toBeGreaterThanOrEqual(10);
  });
});

describe("a command that cannot be run", () => {
  test.each([
    [["figure"]],
    [["figure", "dso", "cei"]],
    [["figure", "dso", "--nonsense", "1"]],
    [["figure", "dso", "--as-of", "31.12.2025"]],
    [["figure", "dso", "--by", "nonsense"]],
    [["figure", "dso", "--trend", "decade"]],
    [["figure", "dso", "--where", "nonsense=1"]],
    [["nonsense"]],
    [["constructor"]],
    [["__proto__"]],
  ])("%j is wrong usage: 2, with the usage", async (args) => {
    const { code, out, err } = await run(...args);
    expect(code).toBe(2);
    expect(out).toEqual([]);
    expect(err[0]).not.toBe("");
    expect(err.length).toBeGreaterThan(1);
  });

  test.each([
    [["figure", "nonsense"]],
    [["report", "nonsense"]],
    [["items", "dso"]],
    [["figure", "open_receivables", "--by", "channel"]],
    [["figure", "open_receivables", "--currency", "SEK"]],
  ])("%j is refused: 1, with the reason", async (args) => {
    const { code, out, err } = await run(...args);
    expect([code, out]).toEqual([1, []]);
    expect(err).toHaveLength(1);
    expect(err[0]).not.toMatch(/^[a-z_]+\.[a-z_]+/); // a text, not an id
  });

  test.each([
    ["a file", (at: string) => writeFileSync(at, "x"), (at: string) => at],
    ["in a file", (at: string) => writeFileSync(at, "x"), (at: string) => path.join(at, "data")],
    [
      "without a warehouse of ours",
      (at: string) => {
        mkdirSync(at);
        writeFileSync(path.join(at, "warehouse.duckdb"), "no database");
      },
      (at: string) => at,
    ],
  ])("refuses a folder that is %s in one line", async (_, make, name) => {
    const home = temporaryFolder();
    const at = path.join(home.path, "data");
    make(at);
    const err: string[] = [];
    const code = await runCommand(["imports", "--data", name(at)], {
      out: () => undefined,
      err: (line) => err.push(line),
    });
    home.remove();
    expect([code, err.length]).toEqual([1, 1]);
    expect(err[0]).toContain(at);
  });

  test("knows nothing of an empty folder, rather than 0", async () => {
    const empty = temporaryFolder();
    const out: string[] = [];
    const code = await runCommand(["figure", "dso", "--json", "--data", empty.path], {
      out: (line) => out.push(line),
      err: (line) => out.push(line),
    });
    empty.remove();
    expect(code).toBe(0);
    expect(JSON.parse(out.join(""))).toMatchObject({ value: null, data_through: null });
  });
});

describe("a plain table", () => {
  test("hands no control character of a file on to the terminal", () => {
    expect(plainTable(["name"], [["\u001b[31mred\u0007\r\nnext"]])).toEqual([
      "name",
      " [31mred next",
    ]);
  });

  test("has numbers to the right, texts to the left, n/a for what is unknown", () => {
    expect(
      plainTable(
        ["name", "value"],
        [
          ["a", 1.23456],
          ["long name", 1000],
          ["none", null],
        ],
      ),
    ).toEqual(["name        value", "a          1.2346", "long name    1000", "none       n/a"]);
  });
});
