import { decoderOf } from "../../../app/imports/encodings.ts";
import type { Dice } from "./dice.ts";

/** A list with what stands around it: its headers, its rows, titles above and notes below. */
export interface Page {
  readonly titles: readonly string[];
  readonly hasBlankBelowTitles: boolean;
  readonly head: readonly string[];
  readonly body: readonly (readonly string[])[];
  readonly notes: readonly string[];
  /** Which column stands to the right, as amounts do. */
  readonly right: number;
}

export interface Written {
  readonly text: string;
  readonly about: string;
}

const delimiters = [
  ...[",", ",", ",", ";", ";", ";", "\t", "\t", "|", "^", "~", "\u001f", "\u0001", "§", "¦"],
  ...["||", "::", ", ", "; ", "|~|", "<>", "--"],
  ...["#", "*", "!", "&", "@", "$", "%", "_", "/", "\\", "+", "=", "?", ":", " "],
];
const plainEnds = ["\n", "\r\n", "\r"];
const oddEnds = ["\v", "\f", "\u001c", "\u001d", "\u001e", "\u0085", "\u2028", "\u2029"];

/** A page with signs between its cells; null where they cannot be written so. */
export function delimited(dice: Dice, page: Page): Written | null {
  const delimiter = dice.of(delimiters);
  const quote = dice.of(['"', '"', '"', "'"]);
  const escaping = dice.of([quote, quote, quote, "\\"]);
  const policy = dice.of(["needed", "needed", "all", "words", "none"] as const);
  const lead = dice.chance(0.1) ? dice.between(1, 2) : 0;
  const width = page.head.length;
  const holds = (cell: string) =>
    cell.includes(delimiter) || cell.includes(delimiter[0] as string) || cell.includes(quote);
  if (delimiter === escaping) return null;
  if (policy === "none") {
    const cells = [page.head, ...page.body, page.titles, page.notes].flat();
    if (delimiter === " " || cells.some(holds)) return null;
  }
  const quoted = (cell: string) => {
    const safe = escaping === "\\" ? cell.replaceAll("\\", "\\\\") : cell;
    return quote + safe.replaceAll(quote, escaping + quote) + quote;
  };
  const write = (cell: string) => {
    if (policy === "none") return cell;
    const isNeeded = holds(cell) || (delimiter === " " && cell === "");
    const isWord = policy === "words" && /\p{L}/u.test(cell);
    return policy === "all" || isNeeded || isWord ? quoted(cell) : cell;
  };
  const blank = (count: number) => Array.from({ length: count }, () => "");
  const row = (cells: readonly string[]) => [...blank(lead), ...cells].map(write).join(delimiter);
  const isPadded = dice.chance(0.5);
  const line = (text: string) => (isPadded ? row([text, ...blank(width - 1)]) : write(text));
  const gap = isPadded ? row(blank(width)) : "";
  const hasGap = page.titles.length > 0 && page.hasBlankBelowTitles;
  const lines = [
    ...page.titles.map(line),
    ...(hasGap ? [gap] : []),
    row(page.head),
    ...page.body.map(row),
    ...page.notes.map(line),
  ];
  const ends = dice.of(hasGap ? plainEnds : [...plainEnds, ...plainEnds, ...oddEnds]);
  const isEnded = dice.chance(0.8);
  const about = `${JSON.stringify([delimiter, quote, escaping, ends])} ${policy} lead ${lead}`;
  return { text: lines.join(ends) + (isEnded ? ends : ""), about };
}

/** A page in columns of fixed width. */
export function inColumns(dice: Dice, page: Page): Written {
  const { widths, fit } = columnsOf(dice, page);
  const gap = dice.of([1, 2, 2, 3]);
  const isRuled = gap === 1 || dice.chance(0.4);
  const between = " ".repeat(gap);
  const row = (cells: readonly string[]) => cells.map(fit).join(between).trimEnd();
  const rule = widths.map((width) => "-".repeat(width)).join(between);
  const lines = [row(page.head), ...(isRuled ? [rule] : []), ...page.body.map(row)];
  return around(dice, page, lines, `columns ${gap} apart${isRuled ? ", ruled" : ""}`);
}

/** A page in the frame that a program draws around its answers; null where a cell holds a stroke. */
export function framed(dice: Dice, page: Page): Written | null {
  if ([page.head, ...page.body].flat().some((cell) => cell.includes("|"))) return null;
  const { widths, fit } = columnsOf(dice, page);
  const frame = dice.of(["psql", "mysql", "markdown", "sap"] as const);
  const row = (cells: readonly string[]) => cells.map(fit).join(" | ");
  const bar = (sign: string) => widths.map((width) => "-".repeat(width + 2)).join(sign);
  const inside = (cells: readonly string[]) => `| ${row(cells)} |`;
  const rows = page.body.map((cells) =>
    frame === "psql" ? ` ${row(cells)}`.trimEnd() : inside(cells),
  );
  const full = `+${bar("+")}+`;
  const line = "-".repeat(inside(page.head).length);
  const lines = {
    psql: [` ${row(page.head)}`, bar("+"), ...rows, `(${rows.length} rows)`],
    mysql: [full, inside(page.head), full, ...rows, full],
    markdown: [inside(page.head), `|${bar("|")}|`, ...rows],
    sap: [line, inside(page.head), line, ...rows, line],
  }[frame];
  return around(dice, { ...page, notes: [] }, lines, frame);
}

function columnsOf(dice: Dice, { head, body, right }: Page) {
  const isRight = dice.chance(0.6);
  const widths = head.map((_, index) =>
    Math.max(...[head, ...body].map((cells) => (cells[index] ?? "").length)),
  );
  const fit = (cell: string, index: number) =>
    isRight && index === right
      ? cell.padStart(widths[index] ?? 0)
      : cell.padEnd(widths[index] ?? 0);
  return { widths, fit };
}

function around(dice: Dice, page: Page, lines: readonly string[], about: string): Written {
  const hasGap = page.titles.length > 0 && page.hasBlankBelowTitles;
  const all = [...page.titles, ...(hasGap ? [""] : []), ...lines, ...page.notes];
  const ends = dice.of(["\n", "\r\n"]);
  return { text: all.join(ends) + ends, about: `${about} ${JSON.stringify(ends)}` };
}

/** A text in one of the encodings that have all of its letters. */
export function encoded(
  dice: Dice,
  text: string,
  ofLanguage: readonly string[],
): { readonly bytes: Buffer; readonly encoding: string } {
  // What old code pages lack is written by no program that uses them.
  const able = ofLanguage.filter((each) =>
    [...new Set(text)].every((letter) => bytesOf(each).has(letter)),
  );
  const unicode = ["utf-8", "utf-8", "utf-8 with a mark", "utf-16le", "utf-16be"];
  const encoding = dice.of([...unicode, ...able]);
  const wide = Buffer.from(`\ufeff${text}`, "utf16le");
  if (encoding === "utf-8") return { bytes: Buffer.from(text), encoding };
  if (encoding === "utf-8 with a mark") return { bytes: Buffer.from(`\ufeff${text}`), encoding };
  if (encoding === "utf-16le") return { bytes: wide, encoding };
  if (encoding === "utf-16be") return { bytes: wide.swap16(), encoding };
  const bytes = bytesOf(encoding);
  return { bytes: Buffer.from([...text].map((letter) => bytes.get(letter) ?? 63)), encoding };
}

const tables = new Map<string, ReadonlyMap<string, number>>();

/** The byte of each letter in an encoding. */
function bytesOf(encoding: string): ReadonlyMap<string, number> {
  const known = tables.get(encoding);
  if (known !== undefined) return known;
  const decoder = decoderOf(encoding);
  const letters = Array.from({ length: 256 }, (_, byte) => decoder.decode(Uint8Array.of(byte)));
  const table = new Map(letters.map((letter, byte) => [letter, byte]));
  table.delete("\ufffd");
  tables.set(encoding, table);
  return table;
}
