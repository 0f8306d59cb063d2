import { plainText, text, trimmed } from "./cells.ts";

/** Words of a file, lower case and trimmed, and the values they stand for. */
export type Words = Readonly<Record<string, string>>;

/** The value that a cell's word stands for, by its letters as they are, else without accents and signs. */
export function wordCast(cell: string, words: Words, type: string): string {
  const keys = Object.keys(words);
  const found = (key: string) => listedWord(key, keys, words);
  const plain = `trim(regexp_replace(${plainText(cell)}, '[^\\p{L}\\p{N}]+', ' ', 'g'))`;
  return `cast(coalesce(${found(`lower(${cell})`)}, ${found(plain)}) as ${type})`;
}

/** The value of one of some words. Positions in lists: a `case` would work out its operand anew for each. */
export function listedWord(cell: string, keys: readonly string[], words: Words): string {
  if (keys.length === 0) return "null";
  const known = `[${keys.map(text).join(", ")}]`;
  const values = `[${keys.map((key) => text(words[key] ?? "")).join(", ")}]`;
  return `${values}[list_position(${known}, ${cell})]`;
}

const symbols: readonly (readonly [string, string])[] = [
  ["€", "EUR"],
  ["$", "USD"],
  ["us$", "USD"],
  ["£", "GBP"],
  ["zł", "PLN"],
  ["kč", "CZK"],
  ["₱", "PHP"],
  ["₹", "INR"],
  ["¥", "JPY"],
];

/** A currency's code, or the code that its sign stands for. */
export function currencyCast(cell: string): string {
  const branches = symbols.map(([sign, code]) => `when ${text(sign)} then ${text(code)}`).join(" ");
  const code = `upper(${trimmed(cell)})`;
  return `case when regexp_full_match(${cell}, '[A-Z]{3}') then ${cell} when regexp_full_match(${code}, '[A-Z]{3}') then ${code} else case lower(${trimmed(cell)}) ${branches} end end`;
}
