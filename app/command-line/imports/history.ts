import { listImports } from "../../imports/history.server.ts";
import { rebuild } from "../../imports/rebuild.server.ts";
import { withdraw } from "../../imports/withdraw.server.ts";
import { currentLocale } from "../../languages/current.server.ts";
import { text } from "../../languages/text.ts";
import type { Warehouse } from "../../warehouse/warehouse.server.ts";
import type { Arguments } from "../arguments.ts";
import { type Console, exitCode, plainTable, UsageError } from "../console.ts";

export const importsOptions = { valued: ["data"], flags: ["json"] } as const;
export const withdrawOptions = { valued: ["data"], flags: [] } as const;
export const rebuildOptions = { valued: ["data"], flags: ["json"] } as const;

/** `imports [--json]`: every import that was made, withdrawn ones too. */
export async function runImports(
  warehouse: Warehouse,
  args: Arguments,
  console: Console,
): Promise<number> {
  noWords(args);
  const imports = await listImports(warehouse);
  if (args.options.has("json")) {
    const rows = imports.map((record) => ({
      import: record.importId,
      file: record.fileName,
      table: record.table,
      imported_at: record.importedAt,
      imported_by: record.importedBy,
      ...record.counts,
      withdrawn_at: record.withdrawnAt,
      sha256: record.hash,
    }));
    console.out(JSON.stringify(rows, null, 2));
    return exitCode.done;
  }
  if (imports.length === 0) {
    console.out(text(currentLocale(), "command.imports.none"));
    return exitCode.done;
  }
  const header = ["import", "file", "table", "at", "read", "new", "changed", "unchanged"];
  const rows = imports.map(({ importId, fileName, table, importedAt, counts, withdrawnAt }) => [
    importId,
    fileName,
    table,
    importedAt.replace("T", " "),
    counts.read,
    counts.new,
    counts.changed,
    counts.unchanged,
    counts.rejected,
    withdrawnAt?.replace("T", " ") ?? "",
  ]);
  for (const line of plainTable([...header, "rejected", "withdrawn"], rows)) console.out(line);
  return exitCode.done;
}

/** `withdraw IMPORT`: takes an import back; rows that it had updated are as before. */
export async function runWithdraw(
  warehouse: Warehouse,
  args: Arguments,
  console: Console,
): Promise<number> {
  const [word, more] = args.words;
  if (word === undefined || !/^\d{1,9}$/.test(word)) throw new UsageError("command.withdraw.which");
  if (more !== undefined) throw new UsageError("command.too_many", { text: more });
  const { importId, fileName } = await withdraw(warehouse, Number(word));
  console.out(text(currentLocale(), "command.withdraw.done", { import: importId, file: fileName }));
  return exitCode.done;
}

/** `rebuild [--json]`: makes the warehouse again from the originals and prints a checksum a table. */
export async function runRebuild(
  warehouse: Warehouse,
  args: Arguments,
  console: Console,
): Promise<number> {
  noWords(args);
  const checksums = await rebuild(warehouse);
  if (args.options.has("json")) {
    console.out(JSON.stringify(checksums, null, 2));
    return exitCode.done;
  }
  const rows = checksums.map(({ table, rows: count, checksum }) => [table, count, checksum]);
  for (const line of plainTable(["table", "rows", "checksum"], rows)) console.out(line);
  return exitCode.done;
}

function noWords({ words: [word] }: Arguments): void {
  if (word !== undefined) throw new UsageError("command.too_many", { text: word });
}
