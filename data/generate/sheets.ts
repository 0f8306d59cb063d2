import { closeSync, openSync, writeSync } from "node:fs";
import { type Day, dottedDate, isoDate } from "./calendar.ts";

/** How a program writes its export. */
export interface Dialect {
  readonly delimiter: "," | ";";
  readonly decimal: "." | ",";
  readonly date: "iso" | "dotted";
  readonly encoding: "utf-8" | "utf-8-bom" | "windows-1250";
  readonly newline: "\n" | "\r\n";
}

/** An accounting program of Central Europe. */
export const ledgerDialect: Dialect = {
  delimiter: ";",
  decimal: ",",
  date: "dotted",
  encoding: "utf-8",
  newline: "\r\n",
};

/** A dialler, a bank or a web service. */
export const serviceDialect: Dialect = {
  delimiter: ",",
  decimal: ".",
  date: "iso",
  encoding: "utf-8",
  newline: "\n",
};

const chunk = 1 << 20;

/** One export under way: rows go out in chunks, so memory does not grow with them. */
export class Sheet {
  rows = 0;
  readonly path: string;
  private readonly dialect: Dialect;
  private readonly file: number;
  private readonly sums = new Map<string, number>();
  private waiting = "";

  constructor(path: string, dialect: Dialect, headers: readonly string[]) {
    this.path = path;
    this.dialect = dialect;
    this.file = openSync(path, "w");
    if (dialect.encoding === "utf-8-bom") this.waiting = "\ufeff";
    this.waiting += headers.join(dialect.delimiter) + dialect.newline;
  }

  /** Writes one row of cells that are already in the sheet's dialect. */
  row(cells: readonly string[]): void {
    this.rows += 1;
    this.waiting += cells.join(this.dialect.delimiter) + this.dialect.newline;
    if (this.waiting.length > chunk) this.flush();
  }

  text(value: string): string {
    if (!value.includes(this.dialect.delimiter) && !value.includes('"')) return value;
    return `"${value.replaceAll('"', '""')}"`;
  }

  date(day: Day | null): string {
    if (day === null) return "";
    return this.dialect.date === "iso" ? isoDate(day) : dottedDate(day);
  }

  /** A moment; a negative minute of the day means that the time was not recorded. */
  moment(day: Day, minute: number): string {
    if (minute < 0) return this.date(day);
    const hours = String(Math.floor(minute / 60)).padStart(2, "0");
    return `${this.date(day)} ${hours}:${String(minute % 60).padStart(2, "0")}`;
  }

  /** An amount in hundredths. */
  money(hundredths: number): string {
    const digits = String(Math.abs(hundredths)).padStart(3, "0");
    const sign = hundredths < 0 ? "-" : "";
    return `${sign}${digits.slice(0, -2)}${this.dialect.decimal}${digits.slice(-2)}`;
  }

  number(value: number, places: number): string {
    return value.toFixed(places).replace(".", this.dialect.decimal);
  }

  /** Adds hundredths to the sum that the caller will be told. */
  add(name: string, hundredths: number): void {
    this.sums.set(name, (this.sums.get(name) ?? 0) + hundredths);
  }

  /** Writes what waits and closes; the sums as exact decimals, by currency. */
  close(): Record<string, string> {
    this.flush();
    closeSync(this.file);
    const sums = [...this.sums].sort(([one], [other]) => (one < other ? -1 : 1));
    return Object.fromEntries(sums.map(([name, sum]) => [name, this.money(sum).replace(",", ".")]));
  }

  private flush(): void {
    const bytes =
      this.dialect.encoding === "windows-1250"
        ? windows1250(this.waiting)
        : Buffer.from(this.waiting, "utf8");
    let written = 0;
    while (written < bytes.length) written += writeSync(this.file, bytes, written);
    this.waiting = "";
  }
}

let byteOf: Map<string, number> | undefined;

/** @throws Error on a character that the code page lacks: the name must be chosen otherwise. */
function windows1250(text: string): Buffer {
  if (!byteOf) {
    const decoder = new TextDecoder("windows-1250");
    byteOf = new Map(
      Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
    );
  }
  const table = byteOf;
  return Buffer.from(
    Array.from(text, (character) => {
      const byte = table.get(character);
      if (byte === undefined) throw new Error(`Windows-1250 has no "${character}".`);
      return byte;
    }),
  );
}
