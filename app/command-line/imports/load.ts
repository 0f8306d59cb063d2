import { createReadStream, existsSync, statSync } from "node:fs";
import path from "node:path";
import { type TableName, tableNames } from "../../imports/tables.ts";
import type { Upload } from "../../imports/upload.ts";
import {
  answer,
  confirm,
  discard,
  startUpload,
  whenResting,
} from "../../imports/uploads.server.ts";
import { text } from "../../languages/text.ts";
import { Refusal } from "../../refusal.ts";
import type { Warehouse } from "../../warehouse/warehouse.server.ts";
import type { Arguments } from "../arguments.ts";
import { type Console, exitCode, UsageError } from "../console.ts";
import { describeComparison, describeMapping, describeQuestion } from "./describe.ts";
import { openTerminal, type Terminal } from "./terminal.ts";

export const loadOptions = { valued: ["as", "currency", "data"], flags: ["yes"] } as const;

interface Wishes {
  readonly as: TableName | null;
  readonly currency: string | null;
  readonly isYes: boolean;
}

/**
 * `load FILE… [--as TABLE] [--currency EUR] [--yes]`: shows what was understood of
 * each file and what loading it does, asks, and loads. With `--yes` the proposals
 * hold and nothing is asked. A file that is refused does not stop the others.
 *
 * @returns 1 if any file was not loaded.
 * @throws UsageError without files, for an unknown table or a currency that is none.
 */
export async function runLoad(
  warehouse: Warehouse,
  args: Arguments,
  console: Console,
  terminal: Terminal | null = openTerminal(),
): Promise<number> {
  if (args.words.length === 0) throw new UsageError("command.load.no_files");
  const wishes = wishesOf(args);
  let code: number = exitCode.done;
  for (const file of args.words) {
    try {
      const isLoaded = await loadOne(warehouse, file, wishes, console, terminal);
      if (!isLoaded) code = exitCode.refused;
    } catch (cause) {
      if (!(cause instanceof Refusal)) throw cause;
      console.err(text("en", cause.id, cause.values));
      code = exitCode.refused;
    }
  }
  return code;
}

function wishesOf({ options }: Arguments): Wishes {
  const named = options.get("as")?.at(-1);
  const as = tableNames.find((table) => table === named) ?? null;
  if (named !== undefined && as === null) {
    throw new UsageError("imports.refusal.unknown_table", {
      table: named,
      tables: tableNames.join(", "),
    });
  }
  const currency = options.get("currency")?.at(-1)?.toUpperCase() ?? null;
  if (currency !== null && !/^[A-Z]{3}$/.test(currency)) {
    throw new UsageError("command.load.no_currency_code", { currency });
  }
  return { as, currency, isYes: options.has("yes") };
}

async function loadOne(
  warehouse: Warehouse,
  file: string,
  wishes: Wishes,
  console: Console,
  terminal: Terminal | null,
): Promise<boolean> {
  if (!existsSync(file)) throw new Refusal("imports.refusal.no_file", { file });
  if (statSync(file).isDirectory()) throw new Refusal("imports.refusal.folder", { file });
  const { id } = await startUpload(warehouse, {
    stream: createReadStream(file),
    fileName: path.basename(file),
    expectedSize: statSync(file).size,
    limitBytes: Number.POSITIVE_INFINITY,
    as: wishes.as,
  });
  try {
    const upload = await prepare(warehouse, id, wishes, console, terminal);
    if (upload === null) return false;
    if (upload.already !== null) {
      console.out(
        text("en", "command.load.already", {
          file: upload.fileName,
          import: upload.already.importId,
          at: upload.already.importedAt.replace("T", " "),
        }),
      );
      return true;
    }
    if (!wishes.isYes && !(await isConfirmed(upload, console, terminal))) return false;
    await confirm(warehouse, id);
    const loaded = await whenResting(warehouse, id);
    if (loaded.phase !== "loaded") throw refusalOf(loaded);
    console.out(text("en", "command.load.loaded", { import: loaded.importId ?? 0 }));
    return true;
  } finally {
    await discard(warehouse, id);
  }
}

/** Answers and shows the preview; null where it cannot be loaded as it is. */
async function prepare(
  warehouse: Warehouse,
  id: string,
  { currency, isYes }: Wishes,
  console: Console,
  terminal: Terminal | null,
): Promise<Upload | null> {
  let upload = await whenResting(warehouse, id);
  if (upload.phase === "asking" && terminal !== null && !isYes) {
    upload = await askEach(warehouse, upload, terminal);
  }
  if (upload.phase === "asking") {
    console.err(
      text("en", "command.load.which_table", {
        file: upload.fileName,
        tables: tableNames.join(", "),
      }),
    );
    return null;
  }
  if (upload.phase !== "ready") throw refusalOf(upload);
  if (currency !== null) upload = await withCurrency(warehouse, upload, currency, console);
  if (terminal !== null && !isYes) upload = await askEach(warehouse, upload, terminal);
  const { mapping, preview, phase } = upload;
  if (phase !== "ready" || mapping === null || preview === null) throw refusalOf(upload);
  for (const line of describeMapping(upload, mapping)) console.out(line);
  for (const question of upload.questions) console.out(describeQuestion(question));
  for (const line of describeComparison(preview)) console.out(line);
  return upload;
}

async function withCurrency(
  warehouse: Warehouse,
  upload: Upload,
  currency: string,
  console: Console,
): Promise<Upload> {
  const asked = upload.recognition?.questions.find(({ about }) => about === "currency");
  if (!asked) {
    const [counted] = upload.mapping?.tables ?? [];
    const filled = [...(counted?.sources ?? []), ...(counted?.constants ?? [])];
    if (filled.some(({ column }) => column === "currency")) {
      console.out(text("en", "command.load.currency_not_asked", { file: upload.fileName }));
    }
    return upload;
  }
  await answer(warehouse, upload.id, asked, currency);
  return whenResting(warehouse, upload.id);
}

/** Puts every open question to the person at the terminal; an empty answer takes the proposal. */
async function askEach(warehouse: Warehouse, upload: Upload, terminal: Terminal): Promise<Upload> {
  let current = upload;
  for (const question of upload.questions) {
    if (question.isAnswered) continue;
    const said = await terminal.ask(`${upload.fileName}: ${describeQuestion(question)}`);
    const value = said || question.answer;
    if (!value) continue;
    await answer(warehouse, upload.id, question, value);
    current = await whenResting(warehouse, upload.id);
    // Another table, other questions.
    if (question.about === "table") return current;
  }
  return current;
}

async function isConfirmed(
  { fileName }: Upload,
  console: Console,
  terminal: Terminal | null,
): Promise<boolean> {
  if (terminal === null) {
    console.err(text("en", "command.load.add_yes", { file: fileName }));
    return false;
  }
  const said = await terminal.ask(text("en", "command.load.confirm", { file: fileName }));
  if (/^(y|yes)$/i.test(said)) return true;
  console.err(text("en", "command.load.not_loaded", { file: fileName }));
  return false;
}

function refusalOf({ message, fileName, phase }: Upload): Refusal {
  if (message) return new Refusal(message.id, message.values);
  return new Refusal("imports.refusal.not_ready", { file: fileName, phase });
}
