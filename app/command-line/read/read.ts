import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { currentLocale } from "../../languages/current.server.ts";
import { text } from "../../languages/text.ts";
import { Refusal } from "../../refusal.ts";
import type { Arguments } from "../arguments.ts";
import { type Console, exitCode, UsageError } from "../console.ts";
import { describe } from "./describe.ts";
import { reportOf } from "./report.ts";
import { asRefusal, isReadable, type RefusedPart, type TableIn, tablesIn } from "./tables.ts";
import { writeCsv, writeJsonRows } from "./write.ts";

/**
 * `read FILE [--csv | --json] [--part N]`: what is understood of a file, or its rows,
 * without loading anything. Rows are written as they are read, whatever the file's size.
 *
 * @returns 1 if nothing could be read.
 * @throws UsageError without a file or with a part that is no number; Refusal.
 */
export async function runRead(args: Arguments, console: Console): Promise<number> {
  const [word, more] = args.words;
  if (word === undefined) throw new UsageError("command.read.no_file");
  if (more !== undefined) throw new UsageError("command.too_many", { text: more });
  const wanted = partOf(args);
  if (!existsSync(word)) throw new Refusal("imports.refusal.no_file", { file: word });
  if (statSync(word).isDirectory()) throw new Refusal("imports.refusal.folder", { file: word });
  const file = { path: word, name: path.basename(word) };
  const out = writerOf(args, file, console);
  let isRead = false;
  let refused: RefusedPart | null = null;
  for await (const table of tablesIn(file)) {
    if (wanted !== null && table.number !== wanted) continue;
    if (isReadable(table)) {
      await out.table(table, !isRead);
      isRead = true;
    } else if (refused === null) refused = table;
    else console.err(text(currentLocale(), table.refusal.id, table.refusal.values));
  }
  if (!isRead && refused === null && wanted !== null) {
    throw new Refusal("imports.no_part", { file: file.name, part: String(wanted) });
  }
  if (!isRead && refused !== null) throw asRefusal(refused);
  if (refused !== null)
    console.err(text(currentLocale(), refused.refusal.id, refused.refusal.values));
  out.end();
  return isRead ? exitCode.done : exitCode.refused;
}

function partOf({ options }: Arguments): number | null {
  const given = options.get("part")?.at(-1);
  if (given === undefined) return null;
  if (!/^[1-9]\d{0,5}$/.test(given)) throw new UsageError("command.read.which", { part: given });
  return Number(given);
}

interface Writer {
  table(table: TableIn, isFirst: boolean): Promise<void>;
  end(): void;
}

function writerOf(
  { options }: Arguments,
  file: { readonly path: string; readonly name: string },
  console: Console,
): Writer {
  if (options.has("csv")) {
    let isWritten = false;
    return {
      async table(table) {
        // Of a sheet without any row nothing is to be written.
        if (table.sample.first.length === 0) return;
        // A line of its own, ended as all others are.
        if (isWritten) console.out("\r");
        writeCsv(table, console);
        isWritten = true;
      },
      end: () => undefined,
    };
  }
  if (options.has("json")) {
    return {
      async table(table, isFirst) {
        const { rows: count, ...described } = await describe(file, table);
        console.out(isFirst ? `{"file":${JSON.stringify(file.name)},"tables":[` : ",");
        console.out(`${JSON.stringify({ ...described, row_count: count }).slice(0, -1)},"rows":[`);
        writeJsonRows(table, console);
        console.out("]}");
      },
      end: () => console.out("]}"),
    };
  }
  return {
    async table(table, isFirst) {
      if (!isFirst) console.out("");
      for (const line of reportOf(await describe(file, table))) console.out(line);
    },
    end: () => undefined,
  };
}
