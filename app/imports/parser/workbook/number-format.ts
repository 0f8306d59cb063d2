/** What a cell's number format makes of its number. */
export type NumberFormat =
  | { readonly kind: "number" }
  | { readonly kind: "date" }
  | { readonly kind: "time" }
  /** Hours that go on after 24. */
  | { readonly kind: "duration" }
  | { readonly kind: "percent" }
  /** Whole numbers are filled up with zeros: ids of a fixed length. */
  | { readonly kind: "padded"; readonly digits: number }
  /** The currency stands in the format alone. */
  | { readonly kind: "money"; readonly currency: string };

const number: NumberFormat = { kind: "number" };
const dateKind: NumberFormat = { kind: "date" };
const time: NumberFormat = { kind: "time" };
const percent: NumberFormat = { kind: "percent" };
const duration: NumberFormat = { kind: "duration" };

/** ECMA-376 part 1, 18.8.30: formats that have a number and no code; 27–36 and 50–58 are East Asian dates. */
const builtIn = new Map<number, NumberFormat>([
  [9, percent],
  [10, percent],
  ...[14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36].map((id) => [id, dateKind] as const),
  ...[50, 51, 52, 53, 54, 55, 56, 57, 58].map((id) => [id, dateKind] as const),
  ...[18, 19, 20, 21, 32, 33, 34, 35, 45, 47].map((id) => [id, time] as const),
  [46, duration],
]);

/** A format that every workbook has, by its number. */
export function builtInFormat(id: number): NumberFormat {
  return builtIn.get(id) ?? number;
}

/** Year, month, day and hour as programs in our users' languages write them in place of y, m, d, h. */
const yearOrDay = /[ydjtgå]|rr|aa/i;
const timeLetter = /[hs]|am\/pm|a\/p|gg/i;

/** What a format code means; only its first section counts, the one of positive numbers. */
export function numberFormat(code: string): NumberFormat {
  const section = firstSection(code);
  // Without a colour, a condition and a locale, but with the hours that go on after 24.
  const isElapsed = /\[(h+|m+|s+)\]/i.test(section);
  const currency = currencyIn(section);
  const bare = section
    .replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, "")
    .replace(/"[^"]*"/g, "")
    .replace(/[\\_*]./g, "");
  if (/^(general|standard|@|)$/i.test(bare.trim())) return withCurrency(currency);
  if (bare.includes("%")) return percent;
  if (isElapsed) return duration;
  const hasDigits = /[#?]/.test(bare) || /0/.test(bare.replace(/s[.,]0+/gi, "s"));
  if (!hasDigits) {
    const lone = bare.replace(/am\/pm|a\/p/gi, "s");
    if (timeLetter.test(lone) && !/[yd]/i.test(lone)) return time;
    if (yearOrDay.test(lone) || /m|k/i.test(lone)) return dateKind;
    return number;
  }
  if (/^0{2,}$/.test(bare.trim())) return { kind: "padded", digits: bare.trim().length };
  return withCurrency(currency);
}

const withCurrency = (currency: string | null): NumberFormat =>
  currency === null ? number : { kind: "money", currency };

function firstSection(code: string): string {
  let isQuoted = false;
  for (let at = 0; at < code.length; at += 1) {
    const sign = code[at];
    if (sign === '"') isQuoted = !isQuoted;
    else if (sign === "\\" && !isQuoted) at += 1;
    else if (sign === ";" && !isQuoted) return code.slice(0, at);
  }
  return code;
}

const signs = ["€", "£", "zł", "Kč", "₱", "₹", "¥", "$"];

/** The currency that a format writes beside its number: `[$€-407]`, `"zł"`, `[$EUR]`, `\$`. */
function currencyIn(section: string): string | null {
  const inBrackets = /\[\$([^\]-]+)(?:-[^\]]*)?\]/.exec(section)?.[1]?.trim();
  const words = [inBrackets, ...[...section.matchAll(/"([^"]*)"/g)].map((each) => each[1]?.trim())];
  for (const word of words) {
    if (word === undefined || word === "") continue;
    if (/^[A-Z]{3}$/.test(word) || signs.includes(word)) return word;
  }
  const bare = section.replace(/"[^"]*"|\[[^\]]*\]/g, "").replaceAll("\\", "");
  return signs.find((sign) => bare.includes(sign)) ?? null;
}
