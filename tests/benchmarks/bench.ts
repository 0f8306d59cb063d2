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
import { importAll, importRaw } from "./importing.ts";
import { measureMemory } from "./memory.ts";
import { timePages } from "./pages.ts";
import { rawScans } from "./raw-figures.ts";
import { type Line, printTable } from "./table.ts";
import { inTurns, median, timed } from "./timing.ts";

const options = {
  size: { type: "string", default: "100000" },
  months: { type: "string", default: "36" },
  runs: { type: "string", default: "5" },
  imports: { type: "string", default: "1" },
  out: { type: "string", default: path.join(".cache", "bench") },
  help: { type: "boolean", default: false },
} as const;

const budgets = { import: 1.5, smallImport: 2 };

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

  const warehouseFolder = path.join(folder, "data");
  const database = path.join(folder, "raw.duckdb");
  const warehouse = await benchImport({ warehouseFolder, database, files, size, imports });
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
  await warehouse.close();
  await timePages(warehouseFolder, runs, scans.raw);
}

/** The exports, generated once for each size. */
async function department(out: string, size: number, months: number): Promise<string[]> {
  if (!existsSync(out)) {
    process.stdout.write(`Generating ${size} invoices over ${months} months …\n`);
    mkdirSync(out, { recursive: true });
    await generate({ size, months, out });
  }
  return readdirSync(out)
    .filter((file) => file.endsWith(".csv"))
    .sort()
    .map((file) => path.join(out, file));
}

async function benchImport(job: {
  readonly warehouseFolder: string;
  readonly database: string;
  readonly files: readonly string[];
  readonly size: number;
  readonly imports: number;
}): Promise<Warehouse> {
  const ours: number[] = [];
  const raw: number[] = [];
  let last: Awaited<ReturnType<typeof importAll>> | undefined;
  const memory = measureMemory();
  for (let run = 0; run < job.imports; run += 1) {
    await last?.warehouse.close();
    ours.push(
      await timed(async () => {
        last = await importAll(job.warehouseFolder, job.files);
      }),
    );
    const { imported } = last as NonNullable<typeof last>;
    raw.push(await timed(() => importRaw(job.database, imported)));
  }
  const peak = memory.stop();
  const { warehouse, imported } = last as NonNullable<typeof last>;
  const lines: Line[] = imported.map((file) => ({
    what: path.basename(file.path),
    ours: file.milliseconds,
    note: `${(file.bytes / 1e6).toFixed(1)} MB, ${file.read} records, ${file.rejected} rejected`,
  }));
  const budget = job.size >= 1_000_000 ? budgets.import : budgets.smallImport;
  lines.push({ what: "all files", ours: median(ours), raw: median(raw), budget });
  printTable("Import, file by file, from stored file to figures", lines);
  const size = (mebibytes: number | null) =>
    mebibytes === null ? "not known here" : `${Math.round(mebibytes)} MiB`;
  process.stdout.write(
    `Memory: ${size(peak.own)} in this process, ${size(peak.all)} in all (with the raw import)\n`,
  );
  return warehouse;
}

await main();
