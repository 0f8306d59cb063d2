import { currencyCodes, plainWord } from "./names.ts";
import { amountWords, inWords, millionWords, thousandWords } from "./word-lists.ts";

/** That a header's amounts stand in thousands or millions, as it says itself. */
export interface Unit {
  readonly factor: 1000 | 1_000_000;
  /** The header's own words: `TEUR`, `tis.`. */
  readonly words: string;
  /** The ISO code that is joined to the unit, as in TEUR. */
  readonly currency: string | null;
  /** The header without them. */
  readonly rest: string;
}

const codes = [...currencyCodes].join("|");
const joined = new RegExp(
  `(?<![\\p{L}\\d])([TkKM])\\s?(${codes}|€|\\$|£|Kč|zł)(?![\\p{L}\\d])`,
  "u",
);
const zeros = /(?:(?:€|\$|£|\b[A-Z]{3}\b) ?)?['’´]?\b000(?:['’]?s)?\b|[€$£]000s?/u;
const inAtEnd = new RegExp(`(?<!\\p{L})(?:${inWords.join("|")})\\s+$`, "iu");
const thousands = new Set(thousandWords);
const millions = new Set(millionWords);
/** "mil." is a million in Czech and a thousand in Spanish: the koruna tells. */
const czechMillion = /(?<!\p{L})mil\.? ?(?=Kč|CZK)/iu;

/**
 * What a header of amounts says of their unit, null where it says nothing: `Amount (TEUR)`,
 * `Částka v tis. Kč`, `Betrag in Tsd. EUR`, `Sales, in thousands`, `Belopp tkr`, `€000`.
 */
export function unitIn(header: string): Unit | null {
  const match = joined.exec(header);
  if (match !== null) {
    const [words, letter, code = ""] = match;
    const currency = /^[A-Z]{3}$/.test(code) ? code : null;
    return unit(header, words, letter === "M" ? 1_000_000 : 1000, currency);
  }
  const million = czechMillion.exec(header);
  if (million !== null) return unit(header, million[0], 1_000_000, null);
  for (const word of header.match(/[\p{L}]+\.?/gu) ?? []) {
    const plain = plainWord(word);
    if (plain === "mil") continue;
    if (thousands.has(plain)) return unit(header, word, 1000, null);
    if (millions.has(plain)) return unit(header, word, 1_000_000, null);
  }
  const found = zeros.exec(header);
  return found === null ? null : unit(header, found[0], 1000, null);
}

function unit(
  header: string,
  words: string,
  factor: Unit["factor"],
  currency: string | null,
): Unit {
  const at = header.indexOf(words);
  const before = header.slice(0, at).replace(inAtEnd, "");
  const behind = header
    .slice(at + words.length)
    .replace(/^\s*(?:of\s+)?(?:[A-Z]{3}(?!\p{L})|€|Kč|zł|kr\.?(?!\p{L}))/iu, "");
  const rest = `${before} ${behind}`.replace(/\(\s*\)|\[\s*\]/g, " ").trim();
  return { factor, words: words.trim(), currency, rest };
}

/** A header without the unit of its amounts, for what it is called; as it is where it would be empty. */
export function withoutUnit(header: string): string {
  const rest = unitIn(header)?.rest ?? header;
  return plainWord(rest) === "" ? header : rest;
}

const said = new RegExp(`(?:^|[\\s(,;:])(?:${[...inWords, ...amountWords].join("|")})$`, "iu");

/**
 * What a title says of the unit of all amounts below it: `Beträge in TEUR`, `w tys. zł`,
 * `(tkr)`, `in thousands`. A name such as Thousand Oaks says nothing.
 */
export function unitInTitle(title: string): Unit | null {
  const found = unitIn(title);
  if (found === null || /^[€$£]?\d/.test(found.words)) return null;
  const at = title.indexOf(found.words);
  const before = title.slice(0, at).trimEnd();
  const behind = title.slice(at + found.words.length).trimStart();
  const isAlone = /(?:^|[([,;:–-])$/u.test(before) && /^(?:$|[)\],;])/.test(behind);
  const isMoney = /^(?:[A-Z]{3}(?!\p{L})|€|\$|£|Kč|zł|kr(?!\p{L}))/u.test(behind);
  return found.currency !== null || isAlone || isMoney || said.test(before) ? found : null;
}
