import { Refusal } from "../../../refusal.ts";
import { isEncoding } from "../../encodings.ts";
import { encodingOf, headOf, textOf } from "../encoding.server.ts";
import { type Grid, GridWriter } from "../grid.server.ts";
import type { Scratch } from "../scratch.server.ts";
import type { NamedFile } from "../zip.server.ts";

/** Many systems "export to Excel" a page of HTML and call it .xls. */
export function isHtml(text: string): boolean {
  return /^[\s\ufeff]*(<!--[\s\S]*?-->\s*|<\?xml[^>]*>\s*)*<(!doctype html|html|head|body|meta|style|table)\b/i.test(
    text,
  );
}

const tagPattern =
  /<!--[\s\S]*?-->|<(style|script)\b[\s\S]*?<\/\1\s*>|<(\/?)([a-z][a-z0-9]*)\b([^>]*)>/gi;
const longestRest = 4 << 20;

/**
 * Reads the tables of a page, one below the other. Tables in tables and cells that span rows are a
 * layout and no list, and refused.
 *
 * @throws Refusal `imports.tabular.html`.
 */
export function readHtml(file: NamedFile, scratch: Scratch): Grid {
  const refusal = new Refusal("imports.tabular.html", { file: file.name });
  const path = scratch.path();
  const writer = new GridWriter(path);
  const reader = new TableReader(writer, refusal);
  try {
    let rest = "";
    for (const piece of textOf(file.path, charsetOf(file.path))) {
      rest = reader.push(rest + piece, false);
      if (rest.length > longestRest) throw refusal;
    }
    reader.push(rest, true);
    if (!reader.isDone) throw refusal;
  } finally {
    writer.close();
  }
  return { path, records: writer.records, width: writer.width, bytes: writer.bytes, notes: [] };
}

/** What the page says of itself, if that is an encoding, else what its bytes say. */
function charsetOf(path: string): string {
  const found = encodingOf(path).label;
  const said = /charset\s*=\s*["']?([\w-]+)/i.exec(headOf(path, 4096).toString("latin1"))?.[1];
  return found !== "utf-8" && !found.startsWith("utf-16") && said !== undefined && isEncoding(said)
    ? said.toLowerCase()
    : found;
}

class TableReader {
  readonly #writer: GridWriter;
  readonly #refusal: Refusal;
  #row = 0;
  #tables = 0;
  #isInTable = false;
  #cells: string[] | null = null;
  #cell: string | null = null;
  #span = 1;

  constructor(writer: GridWriter, refusal: Refusal) {
    this.#writer = writer;
    this.#refusal = refusal;
  }

  /** Whether there was a table and all of them were closed. */
  get isDone(): boolean {
    return this.#tables > 0 && !this.#isInTable;
  }

  /** Reads text up to the last tag in it; gives the rest. */
  push(text: string, isLast: boolean): string {
    let at = 0;
    for (const match of text.matchAll(tagPattern)) {
      this.#text(text.slice(at, match.index));
      at = match.index + match[0].length;
      const name = match[3]?.toLowerCase();
      if (name !== undefined) this.#tag(name, match[2] === "/", match[4] ?? "");
    }
    if (!isLast) return text.slice(at);
    this.#text(text.slice(at));
    return "";
  }

  #text(text: string): void {
    if (this.#cell !== null) this.#cell += text.replace(/\s+/g, " ");
  }

  #tag(name: string, isEnd: boolean, attributes: string): void {
    switch (name) {
      case "table":
        if (!isEnd && this.#isInTable) throw this.#refusal;
        if (isEnd) this.#endRow();
        else {
          this.#tables += 1;
          // A gap, as between tables of a sheet.
          this.#row += this.#tables > 1 ? 2 : 0;
        }
        this.#isInTable = !isEnd;
        break;
      case "tr":
        this.#endRow();
        if (!isEnd && this.#isInTable) this.#cells = [];
        break;
      case "td":
      case "th":
        this.#endCell();
        if (isEnd || this.#cells === null) break;
        if (/rowspan\s*=\s*["']?([2-9]|\d\d)/i.test(attributes)) throw this.#refusal;
        this.#span = Number(/colspan\s*=\s*["']?(\d{1,3})/i.exec(attributes)?.[1] ?? "1");
        this.#cell = "";
        break;
      case "br":
      case "p":
      case "div":
        if (this.#cell !== null && this.#cell.trim() !== "") this.#cell += "\n";
    }
  }

  #endCell(): void {
    if (this.#cell === null || this.#cells === null) return;
    this.#cells.push(plain(this.#cell));
    for (let blank = 1; blank < this.#span; blank += 1) this.#cells.push("");
    this.#cell = null;
    this.#span = 1;
  }

  #endRow(): void {
    this.#endCell();
    if (this.#cells === null) return;
    this.#row += 1;
    this.#writer.add(this.#row, this.#cells);
    this.#cells = null;
  }
}

const entities: Readonly<Record<string, string>> = {
  nbsp: " ",
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  euro: "€",
  pound: "£",
  ndash: "–",
  mdash: "—",
  shy: "",
  auml: "ä",
  ouml: "ö",
  uuml: "ü",
  Auml: "Ä",
  Ouml: "Ö",
  Uuml: "Ü",
  szlig: "ß",
  aring: "å",
  Aring: "Å",
  eacute: "é",
  egrave: "è",
  agrave: "à",
  ccedil: "ç",
  oacute: "ó",
  aacute: "á",
  iacute: "í",
  ntilde: "ñ",
};

function plain(cell: string): string {
  return cell
    .replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
      if (name !== undefined) return entities[name as string] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code === 160 ? " " : code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/[ \t]*\n[ \t]*/g, "\n")
    .trim();
}
