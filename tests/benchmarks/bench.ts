/**
 * How fast, against raw DuckDB doing the least that the same work needs, in the
 * same run and in turns. Ratios can be compared between machines, milliseconds cannot.
 *
 *     npm run bench -- [--size 100000] [--months 36] [--runs 5] [--imports 1] [--out DIR]
 */
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { DuckDBInstance } from "@duckdb/node-api";
import type { Warehouse } from "../../app/warehouse/warehouse.server.ts";
import { generate } from "../../data/generate.ts";
import { type AskRaw, benchFigures, benchReports } from "./figures.ts";
import { benchGrowth } from "./growth.ts";
import {
  type ImportCost,
  type ImportedFile,
  importAll,
  importRaw,
  newWarehouse,
} from "./importing.ts";
import { cutLastMonth } from "./last-month.ts";
import { measureMemory, type Peak } from "./memory.ts";
import { timePages } from "./pages.ts";
import { rawScans } from "./raw-figures.ts";
import { type Line, printTable } from "./table.ts";
import { type Cost, costOf, inTurns, median } from "./timing.ts";

const options = {
  size: { type: "string", default: "100000" },
  months: { type: "string", default: "36" },
  runs: { type: "string", default: "5" },
  imports: { type: "string", default: "1" },
  out: { type: "string", default: path.join(".cache", "bench") },
  help: { type: "boolean", default: false },
} as const;

const budgets = {
  import: 1.5,
  smallImport: 2,
  month: 0.1,
  ownMebibytes: 400,
  allMebibytes: 1200,
};

async function main(): Promise<void> {
  const { values } = parseArgs({ options });
  if (values.help) {
    process.stdout.write(
      "npm run bench -- [--size 100000] [--months 36] [--runs 5] [--imports 1] [--out DIR]\n",
    );
    return;
  }
  const [size, months, runs, imports] = [
    values.size,
    values.months,
    values.runs,
    values.imports,
  ].map(Number) as [number, number, number, number];
  const folder = path.resolve(values.out, `${size}-${months}`);
  const files = await department(path.join(folder, "exports"), size, months);

  const database = path.join(folder, "raw.duckdb");
  const warehouse = await benchImport({ folder, database, files, size, imports });
  const raw = await (await DuckDBInstance.fromCache(database)).connect();
  const ask: AskRaw = async (statements) => {
    for (const sql of statements) await raw.runAndReadAll(sql);
  };

  await benchFigures(warehouse, ask, runs, months);
  await benchReports(warehouse, ask, runs, months);
  const scans = await inTurns(
    runs,
    () => Promise.resolve(),
    () => ask(rawScans),
  );
  raw.closeSync();
  const smallSize = Math.round(size / 10);
  const smallFolder = path.resolve(values.out, `${smallSize}-${months}`);
  const small = await newWarehouse(path.join(smallFolder, "data"));
  await importAll(small, await department(path.join(smallFolder, "exports"), smallSize, months));
  await benchGrowth({ warehouse, size }, { warehouse: small, size: smallSize }, runs);
  await small.close();
  await warehouse.close();
  await timePages(path.join(folder, "data"), runs, scans.raw);
}

/** The exports, generated once for each size. */
async function department(out: string, size: number, months: number): Promise<string[]> {
  if (!existsSync(out)) {
    process.stdout.write(`Generating ${size} invoices over ${months} months …\n`);
    mkdirSync(out, { recursive: true });
    await generate({ size, months, out });
  }
  return exportsIn(out);
}

function exportsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".csv"))
    .sort()
    .map((file) => path.join(folder, file));
}

async function benchImport(job: {
  readonly folder: string;
  readonly database: string;
  readonly files: readonly string[];
  readonly size: number;
  readonly imports: number;
}): Promise<Warehouse> {
  const ours: ImportCost[] = [];
  const raw: Cost[] = [];
  const peaks: Peak[] = [];
  let warehouse: Warehouse | undefined;
  let imported: readonly ImportedFile[] = [];
  for (let run = 0; run < job.imports; run += 1) {
    await warehouse?.close();
    const empty = await newWarehouse(path.join(job.folder, "data"));
    warehouse = empty;
    const memory = measureMemory();
    const done = await importAll(empty, job.files);
    peaks.push(memory.stop());
    ours.push(done.cost);
    imported = done.imported;
    raw.push(await costOf(() => importRaw(job.database, done.imported)));
  }
  const month = await benchMonth(job.folder);
  const middle = (costs: readonly Cost[], of: keyof Cost) => median(costs.map((cost) => cost[of]));
  const step = (what: string, name: keyof ImportCost): Line => ({
    what,
    ours: middle(
      ours.map((cost) => cost[name]),
      "clock",
    ),
  });
  const whole = (of: keyof Cost) =>
    median(ours.map(({ received, read, loaded }) => received[of] + read[of] + loaded[of]));
  const budget = job.size >= 1_000_000 ? budgets.import : budgets.smallImport;
  const size = imported.reduce((sum, { bytes }) => sum + bytes, 0);
  const records = imported.reduce((sum, { read }) => sum + read, 0);
  const note = `${(size / 1e6).toFixed(0)} MB, ${records} records in ${imported.length} files`;
  printTable("Import of all files at once", [
    step("received: kept, hashed, reading begun", "received"),
    step("read: recognised, cut, checked, compared", "read"),
    step("loaded: rows, balances, marts, checkpoint", "loaded"),
    { what: "all, by the clock", ours: whole("clock"), raw: middle(raw, "clock"), budget, note },
    {
      what: "all, processor time of all processes",
      ours: whole("processor"),
      raw: middle(raw, "processor"),
      budget,
    },
  ]);
  printTable(
    "The last month alone, added to all before it",
    (["clock", "processor"] as const).map((of) => ({
      what: of === "clock" ? "by the clock" : "processor time of all processes",
      ours: month[of],
      raw: whole(of),
      budget: budgets.month,
    })),
    "whole ms",
  );
  printMemory(peaks);
  return warehouse as Warehouse;
}

/** What it takes to add the last month to a warehouse that has everything before it. */
async function benchMonth(folder: string): Promise<Cost> {
  const parts = cutLastMonth(path.join(folder, "exports"), path.join(folder, "parts"));
  const warehouse = await newWarehouse(path.join(folder, "month-data"));
  await importAll(warehouse, exportsIn(parts.before));
  const { received, read, loaded } = (await importAll(warehouse, exportsIn(parts.month))).cost;
  await warehouse.close();
  const sum = (of: keyof Cost) => received[of] + read[of] + loaded[of];
  return { clock: sum("clock"), processor: sum("processor") };
}

function printMemory(peaks: readonly Peak[]): void {
  const line = (what: string, sizes: (number | null)[], budget: number) => {
    const known = sizes.filter((size) => size !== null);
    if (known.length === 0) return `${what}: not known here\n`;
    const size = Math.round(median(known));
    return `${what}: ${size} MiB of ${budget}${size > budget ? " OVER" : ""}\n`;
  };
  process.stdout.write(
    `\n${line(
      "Memory of the import, in this process",
      peaks.map(({ own }) => own),
      budgets.ownMebibytes,
    )}${line(
      "Memory of the import, in all processes",
      peaks.map(({ all }) => all),
      budgets.allMebibytes,
    )}`,
  );
}

await main();
