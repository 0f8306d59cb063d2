import { currentLocale } from "../languages/current.server.ts";
import { type MessageId, text, type Values } from "../languages/text.ts";

/** Where a command writes: lines for the user, and lines of complaint. */
export interface Console {
  out(line: string): void;
  err(line: string): void;
  /** Who can be asked; nobody where input or output is a file, a pipe or another process. */
  readonly terminal?: Terminal | null;
}

/** Somebody who can be asked. */
export interface Terminal {
  ask(question: string): Promise<string>;
}

export const exitCode = { done: 0, refused: 1, usage: 2 } as const;

/** The command was typed wrongly: its message and the usage, exit code 2. */
export class UsageError extends Error {
  constructor(id: MessageId | (string & {}), values: Values = {}) {
    super(text(currentLocale(), id, values));
    this.name = "UsageError";
  }
}

/** Rows as columns of text for a terminal: numbers to the right, null as n/a. */
export function plainTable(
  header: readonly string[],
  rows: readonly (readonly (string | number | boolean | null | undefined)[])[],
): string[] {
  const cells = rows.map((row) =>
    row.map((value) => ({
      text:
        value === null || value === undefined
          ? text(currentLocale(), "format.missing")
          : show(value),
      isNumber: typeof value === "number",
    })),
  );
  const widths = header.map((name, column) =>
    Math.max(name.length, ...cells.map((row) => row[column]?.text.length ?? 0)),
  );
  const lines = cells.map((row) =>
    row
      .map(({ text: cell, isNumber }, column) => {
        const width = widths[column] ?? 0;
        return isNumber ? cell.padStart(width) : cell.padEnd(width);
      })
      .join("  ")
      .trimEnd(),
  );
  const isNumeric = (column: number) => cells[0]?.[column]?.isNumber === true;
  const title = header.map((name, column) =>
    isNumeric(column) ? name.padStart(widths[column] ?? 0) : name.padEnd(widths[column] ?? 0),
  );
  return [title.join("  ").trimEnd(), ...lines];
}

function show(value: string | number | boolean): string {
  // What stands in somebody's file must not move the cursor or recolour the terminal.
  if (typeof value !== "number") return String(value).replaceAll(/\p{Cc}+/gu, " ");
  return String(Math.round(value * 10_000) / 10_000);
}
