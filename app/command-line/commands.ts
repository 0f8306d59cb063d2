import path from "node:path";
import { currentLocale } from "../languages/current.server.ts";
import { text } from "../languages/text.ts";
import { Refusal } from "../refusal.ts";
import { scopeParameters } from "../scope/scope.ts";
import { dataDirectory } from "../warehouse/paths.server.ts";
import { openWarehouse, type Warehouse } from "../warehouse/warehouse.server.ts";
import { type Arguments, parseArguments } from "./arguments.ts";
import { askServer } from "./ask-server.ts";
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
import { readOptions } from "./read/options.ts";
import { runWhy } from "./why.ts";

interface Command {
  /** Options that take a value, and flags. */
  readonly valued: readonly string[];
  readonly flags: readonly string[];
  /** A server that has the warehouse open does not run it: it would hold the pages up. */
  readonly isAlone?: true;
  run(warehouse: Warehouse, args: Arguments, console: Console): Promise<number>;
}

interface LoneCommand {
  readonly valued: readonly string[];
  readonly flags: readonly string[];
  run(args: Arguments, console: Console): Promise<number>;
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

/** Commands that need no warehouse. */
const alone: Readonly<Record<string, LoneCommand>> = {
  read: {
    ...readOptions,
    run: async (args, console) => (await import("./read/read.ts")).runRead(args, console),
  },
};

/** Commands that look after the warehouse themselves. */
const hosted: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  serve: async (args) => (await import("./serve.ts")).serveFromCommandLine(args),
  bench: async (args) => (await import("./bench.ts")).bench(args),
};

/**
 * Runs one command line and returns its exit code: 0 done, 1 refused with a plain
 * reason, 2 wrong usage. Anything else that is thrown is a defect and stays one.
 */
export async function runCommand(args: readonly string[], console: Console): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === "help" || name === "--help" || rest.includes("--help")) {
    console.out(text(currentLocale(), "command.usage"));
    return name === undefined ? exitCode.usage : exitCode.done;
  }
  return orRefused(console, async () => {
    // By its own name only: every object has a `constructor`.
    const host = Object.hasOwn(hosted, name) ? hosted[name] : undefined;
    if (host) {
      await host(rest);
      return exitCode.done;
    }
    const lone = Object.hasOwn(alone, name) ? alone[name] : undefined;
    if (lone) return lone.run(parseArguments(rest, lone.valued, lone.flags), console);
    const command = commandOf(name);
    const parsed = parseArguments(rest, command.valued, command.flags);
    const given = parsed.options.get("data")?.[0];
    const directory = given ? path.resolve(given) : dataDirectory();
    const warehouse = await openWarehouse(directory).catch((cause: unknown) => {
      if (cause instanceof Refusal && cause.id === "warehouse.locked" && !command.isAlone)
        return cause;
      throw cause;
    });
    if (warehouse instanceof Refusal) {
      return askServer(directory, warehouse, { name, ...withWholePaths(name, parsed) }, console);
    }
    try {
      return await command.run(warehouse, parsed, console);
    } finally {
      await warehouse.close();
    }
  });
}

/** Runs a command for somebody else, of a warehouse that stays open; `runCommand` has its exit codes. */
export function runWithWarehouse(
  warehouse: Warehouse,
  { name, ...args }: Arguments & { readonly name: string },
  console: Console,
): Promise<number> {
  return orRefused(console, async () => commandOf(name).run(warehouse, args, console));
}

function commandOf(name: string): Command {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new UsageError("command.unknown", { command: name });
  return command;
}

/** What another process is asked for is not where this one is. */
function withWholePaths(name: string, { words, options }: Arguments): Arguments {
  const whole = (files: readonly string[]) => files.map((file) => path.resolve(file));
  return {
    words: name === "load" ? whole(words) : words,
    options: new Map(
      [...options].map(([option, given]) => [option, option === "out" ? whole(given) : given]),
    ),
  };
}

/** The exit code of a command, or that of its refusal, which is said. */
async function orRefused(console: Console, run: () => Promise<number>): Promise<number> {
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
