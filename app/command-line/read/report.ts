import { currentLocale } from "../../languages/current.server.ts";
import { text } from "../../languages/text.ts";
import { plainTable } from "../console.ts";
import type { Description } from "./describe.ts";

/** What was understood of a table, for a person: labels, values, and the columns below. */
export function reportOf(description: Description): string[] {
  const { columns, line_ends: ends } = description;
  const pairs: [string, string | null][] = [
    [text(currentLocale(), "command.read.part"), partOf(description)],
    [text(currentLocale(), "command.read.container"), description.container],
    [text(currentLocale(), "command.read.encoding"), encodingOf(description)],
    [text(currentLocale(), "command.read.delimiter"), delimiterOf(description)],
    [
      text(currentLocale(), "command.read.quote"),
      description.quote === null ? null : named(description.quote),
    ],
    [text(currentLocale(), "command.read.escape"), escapeOf(description)],
    [
      text(currentLocale(), "command.read.line_ends"),
      ends &&
        Object.entries(ends)
          .filter(([, count]) => count > 0)
          .map(([name, count]) => `${name} (${count})`)
          .join(", "),
    ],
    [text(currentLocale(), "command.read.header"), headerOf(description)],
    [text(currentLocale(), "command.read.data"), dataOf(description)],
    [text(currentLocale(), "command.read.left_out"), leftOut(description)],
    [text(currentLocale(), "command.read.doubts"), doubtsOf(description)],
    [text(currentLocale(), "command.read.table"), tableOf(description)],
  ];
  const shown = pairs.filter((pair): pair is [string, string] => Boolean(pair[1]));
  const width = Math.max(...shown.map(([label]) => label.length));
  return [
    ...shown.map(([label, value]) => `${label.padEnd(width)}  ${printable(value)}`),
    "",
    ...plainTable(
      ["header", "column", "type", "format", "sure", "found by"],
      columns.map(({ header, column, type, format, confidence, found_by }) => [
        header.length > 60 ? `${header.slice(0, 60)}…` : header,
        column ?? "–",
        type,
        format ?? "",
        confidence === null ? "" : `${Math.round(confidence * 100)} %`,
        found_by === null ? "" : text(currentLocale(), `preview.found_by.${found_by}`),
      ]),
    ).map((line) => `  ${line}`),
  ];
}

/** What stands in somebody's file must not move the cursor of a terminal. */
const printable = (value: string) => value.replaceAll(/\p{Cc}+/gu, " ");

function encodingOf({ encoding, accented, encoding_rivals: rivals }: Description): string | null {
  if (encoding === null) return null;
  const shown = [encoding, ...accented];
  if (rivals.length > 0)
    shown.push(text(currentLocale(), "command.read.rivals", { rivals: rivals.join(", ") }));
  return shown.join("  ");
}

const partOf = ({ number, name }: Description) => (name === "" ? null : `${number}: ${name}`);

const names: Readonly<Record<string, string>> = {
  ",": "comma",
  ";": "semicolon",
  "\t": "tab",
  "|": "bar",
  " ": "space",
  ":": "colon",
  '"': "double quotes",
  "'": "apostrophes",
  "\\": "backslash",
};

function named(characters: string): string {
  if (characters === "") return text(currentLocale(), "command.read.none");
  const shown = characters.replaceAll(/\p{Cc}/gu, (character) => {
    const code = character.charCodeAt(0).toString(16).padStart(4, "0");
    return `U+${code.toUpperCase()}`;
  });
  const name = names[characters];
  return name === undefined ? shown : `${name}${/\s/.test(characters) ? "" : ` ${shown}`}`;
}

function delimiterOf({ delimiter, widths }: Description): string | null {
  if (widths !== null)
    return text(currentLocale(), "command.read.widths", { columns: widths.join(", ") });
  if (delimiter === null) return null;
  return delimiter === "" ? text(currentLocale(), "command.read.one_column") : named(delimiter);
}

function escapeOf({ quote, escape: escaping }: Description): string | null {
  if (escaping === null || escaping === "") return null;
  return escaping === quote ? text(currentLocale(), "command.read.doubled") : named(escaping);
}

function headerOf({ header_records: records }: Description): string {
  if (records === null) return text(currentLocale(), "command.read.no_header");
  const [from, to] = records;
  return text(currentLocale(), from === to ? "command.read.record" : "command.read.records", {
    from,
    to,
  });
}

const dataOf = (found: Description) =>
  text(currentLocale(), "command.read.rows", {
    rows: found.rows,
    from: found.first_record,
    to: found.last_record,
    fromLine: found.first_line ?? 0,
    toLine: found.last_line ?? 0,
  });

const leftOut = ({ skipped }: Description) =>
  Object.entries(skipped)
    .map(([kind, count]) => `${kind} (${count})`)
    .join(", ");

function doubtsOf({ mended, faults, too_wide: wide }: Description): string | null {
  if (mended + faults + wide === 0) return null;
  return text(currentLocale(), "command.read.doubtful", { mended, faults, wide });
}

function tableOf({ table, shape, confidence, refusal }: Description): string {
  if (table === null || shape === null) {
    return refusal === null
      ? text(currentLocale(), "command.read.none")
      : text(currentLocale(), refusal.id, refusal.values);
  }
  return text(currentLocale(), "command.read.recognised", { table, shape, confidence });
}
