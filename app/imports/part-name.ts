import type { Part } from "./mapping.ts";

/** Between a file's name and those of its parts. */
const mark = " › ";

/** What a part of a file is called: `book.xlsx › Invoices`. */
export function partName(fileName: string, part: Part): string {
  const { member, sheet, table } = part;
  const names = [member, sheet, table === undefined ? undefined : `table ${table}`];
  return [wholeName(fileName), ...names.filter((name) => name !== undefined)].join(mark);
}

/** The name of the file of which something is a part. */
export function wholeName(name: string): string {
  return name.split(mark)[0] ?? name;
}
