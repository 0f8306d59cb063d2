import type { Behind } from "../mapping.ts";
import type { ColumnType } from "../tables.ts";
import { nothingWords } from "../vocabulary/word-lists.ts";

/** What all casts do to the text of a cell before they look at it. */

/** A text as a constant of SQL. */
export const text = (value: string) => `'${value.replaceAll("'", "''")}'`;

/** White space of all kinds around a cell; plain `trim` takes blanks only. */
const spaces = " \t\r\n\u00a0\u2007\u2008\u2009\u200a\u202f\u200b\ufeff";
export const trimmed = (cell: string) => `trim(${cell}, ${text(spaces)})`;
/** Several times as fast, and the same where a file has no other spaces than plain ones. */
export const trimmedPlain = (cell: string) => `trim(${cell})`;

/** Lower case without accents, as the words of `vocabulary/word-lists.ts` are. */
export const plainText = (cell: string) => `replace(lower(strip_accents(${cell})), 'ł', 'l')`;

/** One of several words, for a pattern. */
export const anyOf = (words: readonly string[]) =>
  words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");

/** What stands in a cell behind a label, as far as the next one; blank where the cell has no such label. */
export function behindLabel(cell: string, { mark, labels, ends }: Behind): string {
  const end = ends.length === 0 ? "" : `(?:${endOf(mark, ends)}.*)?`;
  const pattern =
    mark === ":"
      ? `(?is)(?:^|[^\\p{L}\\p{N}])(?:${anyOf(labels)})\\s?:(.*?)${end}$`
      : `(?is)/(?:${anyOf(labels)})[\\s/:](.*?)${end}$`;
  return `trim(regexp_extract(${cell}, ${text(pattern)}, 1), ' \t\r\n,;|/\u00a0')`;
}

const endOf = (mark: Behind["mark"], ends: readonly string[]) =>
  mark === ":" ? `[^\\p{L}\\p{N}](?:${anyOf(ends)})\\s?:` : `/(?:${anyOf(ends)})[\\s/:]`;

/** What says that there is no value, in a column that is not text. */
const nothing = ["", ...nothingWords];
const noDate = ["0000-00-00", "00.00.0000", "00/00/0000", "00000000", "0000-00-00 00:00:00"];

/** Whether a cell that gave no value is blank in the eyes of a person. */
export function isNothing(cell: string, type: ColumnType): string {
  const words = type === "date" || type === "moment" ? [...nothing, ...noDate] : nothing;
  // Not `in`: a long one becomes a join with every record, wherever it stands.
  return `list_contains([${words.map(text).join(", ")}], lower(${trimmed(cell)}))`;
}
