import { parseArgs } from "node:util";
import { currentLocale } from "../languages/current.server.ts";
import { text } from "../languages/text.ts";
import { readScope } from "../scope/read-scope.ts";
import { type Scope, scopeParameters } from "../scope/scope.ts";
import { UsageError } from "./console.ts";

export interface Arguments {
  readonly words: readonly string[];
  readonly options: ReadonlyMap<string, readonly string[]>;
}

/**
 * Words and options of a command line: `valued` options take a value and may be
 * repeated, `flags` take none.
 *
 * @throws UsageError for an option that is in neither, or lacks its value.
 */
export function parseArguments(
  args: readonly string[],
  valued: readonly string[],
  flags: readonly string[],
): Arguments {
  const options = Object.fromEntries([
    ...valued.map((name) => [name, { type: "string", multiple: true }] as const),
    ...flags.map((name) => [name, { type: "boolean" }] as const),
  ]);
  try {
    const { values, positionals } = parseArgs({
      // The names of the URL hold, and with a hyphen too.
      args: args.map((word) => word.replace(/^--age-by\b/, "--age_by")),
      options,
      allowPositionals: true,
    });
    return {
      words: positionals,
      options: new Map(
        Object.entries(values).map(([name, value]) => [
          name,
          Array.isArray(value) ? value.map(String) : [],
        ]),
      ),
    };
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    throw new UsageError("command.options", {
      fault: cause.message.split(". To specify")[0] ?? "",
    });
  }
}

/**
 * The scope that a command line names.
 *
 * @throws UsageError for a parameter that cannot be understood: nothing is left out silently.
 */
export function scopeOf({ options }: Arguments): Scope {
  const parameters = new URLSearchParams();
  for (const name of scopeParameters) {
    for (const value of options.get(name) ?? []) parameters.append(name, value);
  }
  const { scope, faults } = readScope(parameters);
  const [fault] = faults;
  if (fault) {
    throw new UsageError("command.bad_value", {
      parameter: `--${fault.parameter}`,
      text: fault.text,
      expected: text(currentLocale(), fault.expected),
    });
  }
  return scope;
}
