import { createReadStream, existsSync, statSync } from "node:fs";
import path from "node:path";
import { type TableName, tableNames } from "../../imports/tables.ts";
import type { Upload } from "../../imports/upload.ts";
import {
  answer,
  confirmAll,
  discard,
  partsOfUpload,
  startUpload,
  whenResting,
} from "../../imports/uploads.server.ts";
import { currentLocale } from "../../languages/current.server.ts";
import { text } from "../../languages/text.ts";
import { Refusal } from "../../refusal.ts";
import type { Warehouse } from "../../warehouse/warehouse.server.ts";
import type { Arguments } from "../arguments.ts";
import { type Console, exitCode, type Terminal, UsageError } from "../console.ts";
import { describeComparison, describeMapping, describeQuestion } from "./describe.ts";

export const loadOptions = { valued: ["as", "currency", "data"], flags: ["yes"] } as const;

interface Wishes {
  readonly as: TableName | null;
  readonly currency: string | null;
  readonly isYes: boolean;
}

/**
 * `load FILE… [--as TABLE] [--currency EUR] [--yes]`: shows what was understood of
 * each file and what loading it does, asks, and loads. With `--yes` the proposals
 * hold, nothing is asked, and all files are loaded as one batch. A file that is
 * refused does not stop the others.
 *
 * @returns 1 if any file was not loaded.
 * @throws UsageError without files, for an unknown table or a currency that is none.
 */
export async function runLoad(
  warehouse: Warehouse,
  args: Arguments,
  console: Console,
): Promise<number> {
  if (args.words.length === 0) throw new UsageError("command.load.no_files");
  const wishes = wishesOf(args);
  const batches = wishes.isYes ? [args.words] : args.words.map((file) => [file]);
  let code: number = exitCode.done;
  for (const files of batches) {
    const areLoaded = await loadBatch(warehouse, files, wishes, console);
    if (!areLoaded) code = exitCode.refused;
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

/** Whether every file of the batch is loaded, now or before. */
async function loadBatch(
  warehouse: Warehouse,
  files: readonly string[],
  wishes: Wishes,
  console: Console,
): Promise<boolean> {
  const { terminal = null } = console;
  let areLoaded = true;
  const orSay = async <T>(work: () => Promise<T | null>): Promise<T | null> => {
    try {
      const result = await work();
      if (result === null) areLoaded = false;
      return result;
    } catch (cause) {
      if (!(cause instanceof Refusal)) throw cause;
      console.err(text(currentLocale(), cause.id, cause.values));
      areLoaded = false;
      return null;
    }
  };
  const started: string[] = [];
  try {
    for (const file of files) {
      const id = await orSay(() => start(warehouse, file, wishes));
      if (id !== null) started.push(id);
    }
    const chosen: string[] = [];
    for (const id of await withParts(warehouse, started, console)) {
      if (!started.includes(id)) started.push(id);
      const upload = await orSay(() => prepare(warehouse, id, wishes, console, terminal));
      if (upload === null) continue;
      if (upload.already !== null) sayAlready(upload, console);
      else if (wishes.isYes || (await isConfirmed(upload, console, terminal))) chosen.push(id);
      else areLoaded = false;
    }
    await confirmAll(warehouse, chosen);
    for (const id of chosen) {
      await orSay(async () => {
        sayLoaded(await whenResting(warehouse, id), console);
        return id;
      });
    }
  } finally {
    for (const id of started) await discard(warehouse, id);
  }
  return areLoaded;
}

/** A workbook or a zip becomes one upload for each of its tables. */
async function withParts(
  warehouse: Warehouse,
  started: readonly string[],
  console: Console,
): Promise<string[]> {
  const ids: string[] = [];
  for (const id of started) {
    const { leftOut = [] } = await whenResting(warehouse, id);
    for (const message of leftOut) console.out(text(currentLocale(), message.id, message.values));
    ids.push(...(await partsOfUpload(warehouse, id)).map((part) => part.id));
  }
  return ids;
}

async function start(warehouse: Warehouse, file: string, { as }: Wishes): Promise<string> {
  if (!existsSync(file)) throw new Refusal("imports.refusal.no_file", { file });
  if (statSync(file).isDirectory()) throw new Refusal("imports.refusal.folder", { file });
  const { id } = await startUpload(warehouse, {
    stream: createReadStream(file),
    fileName: path.basename(file),
    expectedSize: statSync(file).size,
    limitBytes: Number.POSITIVE_INFINITY,
    as,
  });
  return id;
}

/** @throws Refusal with the reason why it is not loaded. */
function sayLoaded(upload: Upload, console: Console): void {
  const { phase, already, importId, preview, fileName: file } = upload;
  if (phase !== "loaded" || preview === null) throw refusalOf(upload);
  const { read: _, ...counts } = preview.counts;
  // The same file stood in the batch twice.
  if (already !== null) sayAlready(upload, console);
  else
    console.out(
      text(currentLocale(), "command.load.loaded", { file, import: importId ?? 0, ...counts }),
    );
}

function sayAlready({ fileName: file, already }: Upload, console: Console): void {
  const at = already?.importedAt.replace("T", " ") ?? "";
  console.out(
    text(currentLocale(), "command.load.already", { file, import: already?.importId ?? 0, at }),
  );
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
      text(currentLocale(), "command.load.which_table", {
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
      console.out(
        text(currentLocale(), "command.load.currency_not_asked", { file: upload.fileName }),
      );
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
    console.err(text(currentLocale(), "command.load.add_yes", { file: fileName }));
    return false;
  }
  const said = await terminal.ask(
    text(currentLocale(), "command.load.confirm", { file: fileName }),
  );
  if (/^(y|yes)$/i.test(said)) return true;
  console.err(text(currentLocale(), "command.load.not_loaded", { file: fileName }));
  return false;
}

function refusalOf({ message, fileName, phase }: Upload): Refusal {
  if (message) return new Refusal(message.id, message.values);
  return new Refusal("imports.refusal.not_ready", { file: fileName, phase });
}
