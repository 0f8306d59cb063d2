import { readFileSync } from "node:fs";

export type Cells = Readonly<Record<string, string>>;

/** Reads one generated export back: its own small reader, which shares nothing with the writer. */
export function readExport(path: string): Cells[] {
  const bytes = readFileSync(path);
  const isCodePage = /(collectors|write-offs)-/.test(path);
  const text = new TextDecoder(isCodePage ? "windows-1250" : "utf-8").decode(bytes);
  const [header = "", ...lines] = text.split(/\r?\n/);
  const delimiter = header.includes(";") ? ";" : ",";
  const names = header.split(delimiter);
  return lines
    .filter((line) => line !== "")
    .map((line) => {
      const cells = line.split(delimiter);
      if (cells.length !== names.length) throw new Error(`${path}: ${line}`);
      return Object.fromEntries(names.map((name, place) => [name, cells[place] ?? ""]));
    });
}

/** Hundredths of an amount with two decimals, whichever its decimal sign. */
export function hundredths(amount: string): bigint {
  if (!/^-?\d+[.,]\d\d$/.test(amount)) throw new Error(`"${amount}" is no amount.`);
  return BigInt(amount.replace(/[.,]/, ""));
}

/** The day number of yyyy-mm-dd or dd.mm.yyyy, a time after it left out. */
export function dayNumber(date: string): number {
  const dotted = /^(\d\d)\.(\d\d)\.(\d{4})/.exec(date);
  const iso = dotted ? `${dotted[3]}-${dotted[2]}-${dotted[1]}` : date.slice(0, 10);
  const day = Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
  if (!Number.isInteger(day)) throw new Error(`"${date}" is no date.`);
  return day;
}

export function mean(values: readonly number[]): number {
  if (values.length === 0) throw new Error("Nothing to take the mean of.");
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
