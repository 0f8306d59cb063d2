import path from "node:path";
import { currentLocale } from "../languages/current.server.ts";
import { text } from "../languages/text.ts";
import { Refusal } from "../refusal.ts";
import { dataDirectory } from "../warehouse/paths.server.ts";
import { openWarehouse } from "../warehouse/warehouse.server.ts";
import { type Arguments, parseArguments } from "./arguments.ts";
import { askServer } from "./ask-server.ts";
import { type Console, exitCode } from "./console.ts";
import { readOptions } from "./read/options.ts";
import { commandOf, orRefused } from "./warehouse-commands.ts";

interface LoneCommand {
  readonly valued: readonly string[];
  readonly flags: readonly string[];
  run(args: Arguments, console: Console): Promise<number>;
}

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
