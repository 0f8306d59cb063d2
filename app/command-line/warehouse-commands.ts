import { currentLocale } from "../languages/current.server.ts";
import { text } from "../languages/text.ts";
import { Refusal } from "../refusal.ts";
import { scopeParameters } from "../scope/scope.ts";
import type { Warehouse } from "../warehouse/warehouse.server.ts";
import type { Arguments } from "./arguments.ts";
import { runCheck } from "./check.ts";
import { type Console, exitCode, UsageError } from "./console.ts";
import { duplicatesOptions, runDuplicates } from "./duplicates.ts";
import { runFigure, runItems, runReportCommand } from "./figures.ts";
import {
  importsOptions,
  rebuildOptions,
  runImports,
  runRebuild,
  runWithdraw,
  withdrawOptions,
} from "./imports/history.ts";
import { loadOptions, runLoad } from "./imports/load.ts";
import { packOptions, runPack } from "./pack.ts";
import { runWhy } from "./why.ts";

interface Command {
  /** Options that take a value, and flags. */
  readonly valued: readonly string[];
  readonly flags: readonly string[];
  /** A server that has the warehouse open does not run it: it would hold the pages up. */
  readonly isAlone?: true;
  run(warehouse: Warehouse, args: Arguments, console: Console): Promise<number>;
}

const scoped = [...scopeParameters, "data"];

const commands: Readonly<Record<string, Command>> = {
  load: { ...loadOptions, run: runLoad },
  imports: { ...importsOptions, run: runImports },
  withdraw: { ...withdrawOptions, run: runWithdraw },
  rebuild: { ...rebuildOptions, isAlone: true, run: runRebuild },
  figure: { valued: [...scoped, "by", "trend"], flags: ["json", "csv"], run: runFigure },
  report: { valued: scoped, flags: ["json", "csv"], run: runReportCommand },
  items: { valued: scoped, flags: ["json", "csv"], isAlone: true, run: runItems },
  why: { valued: [...scoped, "by"], flags: ["json", "csv"], run: runWhy },
  check: { valued: scoped, flags: ["json"], run: runCheck },
  duplicates: { ...duplicatesOptions, run: runDuplicates },
  pack: { ...packOptions, run: runPack },
};

/** Runs a command for somebody else, of a warehouse that stays open; `runCommand` has its exit codes. */
export function runWithWarehouse(
  warehouse: Warehouse,
  { name, ...args }: Arguments & { readonly name: string },
  console: Console,
): Promise<number> {
  return orRefused(console, async () => commandOf(name).run(warehouse, args, console));
}

/** @throws UsageError for a name that no command has. */
export function commandOf(name: string): Command {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new UsageError("command.unknown", { command: name });
  return command;
}

/** The exit code of a command, or that of its refusal, which is said. */
export async function orRefused(console: Console, run: () => Promise<number>): Promise<number> {
  try {
    return await run();
  } catch (cause) {
    if (cause instanceof UsageError) {
      console.err(cause.message);
      console.err(text(currentLocale(), "command.usage"));
      return exitCode.usage;
    }
    if (!(cause instanceof Refusal)) throw cause;
    console.err(text(currentLocale(), cause.id, cause.values));
    return exitCode.refused;
  }
}
