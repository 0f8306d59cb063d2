/**
 * The columns that a file of rejected records has before those of its own shape:
 * which record it is, as `import:line`, and why it was rejected. A record that comes
 * in again with the first of them mends that reject.
 */
export const rejectHeader = "recoup_reject";
export const reasonHeader = "recoup_reason";

/** What a cell of the first column names; null of anything else. */
export function rejectNamed(cell: string): { importId: number; line: number } | null {
  const match = /^\s*(\d{1,9}):(\d{1,9})\s*$/.exec(cell);
  return match === null ? null : { importId: Number(match[1]), line: Number(match[2]) };
}

/** Where the first column stands among a file's headers; -1 where the file is no such file. */
export const rejectColumn = (headers: readonly string[]): number =>
  headers.findIndex((header) => header.trim().toLowerCase() === rejectHeader);
