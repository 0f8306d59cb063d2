import { languages } from "./languages.ts";

/** ISO 4217 codes that stand in headers beside amounts. */
export const currencyCodes: ReadonlySet<string> = new Set(
  "AED ARS AUD BDT BGN BHD BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP GEL GHS HKD HRK HUF IDR ILS INR ISK JPY KES KRW KWD KZT LKR MAD MXN MYR NGN NOK NZD OMR PEN PHP PKR PLN QAR RON RSD RUB SAR SEK SGD THB TND TRY TWD TZS UAH UGX USD UYU VND XAF XOF ZAR ZMW".split(
    " ",
  ),
);

/** The currency code that a header carries beside its name, such as `Amount (EUR)`. */
export function currencyInHeader(header: string): string | null {
  for (const word of header.split(/[^\p{L}]+/u)) {
    if (currencyCodes.has(word) && word !== header.trim()) return word;
  }
  if (header.includes("€")) return "EUR";
  if (header.includes("£")) return "GBP";
  if (/[Kk]č/u.test(header)) return "CZK";
  if (/zł/iu.test(header)) return "PLN";
  if (header.includes("₱")) return "PHP";
  if (header.includes("₹")) return "INR";
  if (header.includes("$")) return "USD";
  return null;
}

const ascii = /^[\0-\x7f]*$/;

/** Letters as they are typed where nobody has accents. */
export function withoutAccents(text: string): string {
  if (ascii.test(text)) return text;
  return text
    .replaceAll("ł", "l")
    .replaceAll("Ł", "L")
    .replaceAll("ß", "ss")
    .normalize("NFD")
    .replace(/\p{M}/gu, "");
}

const isPlain = /^(?!.*\bkr\b)[a-z0-9]+(?: [a-z0-9]+)*$/;

/** Lower case, no accents, words apart by one space: `InvoiceNo`, `invoice_no`, `Invoice No.` */
export function plainWord(text: string): string {
  if (isPlain.test(text)) return text;
  const apart = text
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2");
  return (
    withoutAccents(apart)
      .toLowerCase()
      // "#Data operacji" is a mark before a name, "Invoice #" is a number.
      .replace(/^#(?=\p{L})/u, "")
      .replaceAll("#", " number ")
      .replace(/['’]s\b/g, "")
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim()
  );
}

const all = [...languages.values()];
const plainSet = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(plainWord));

/** Short forms that people write in headers, and the word they stand for. */
const expansions: ReadonlyMap<string, string> = new Map(
  all.flatMap(({ short_forms }) =>
    Object.entries(short_forms).flatMap(([word, forms]) =>
      forms.map((form) => [plainWord(form), word] as const),
    ),
  ),
);
const articles = plainSet(all.flatMap((language) => language.articles ?? []));
const dateEndings = plainSet(all.flatMap((language) => language.date_endings ?? []));

/** Signs of currencies that are letters. */
const letterSigns = ["zł", "Kč", "kč", "kr", "Ft"];

/** Three letters as of a currency, or its sign, and the word that leads to them: `w PLN` of `Kwota w PLN`. */
const inCurrency = new RegExp(
  `(?:(?<!\\p{L})(?:${all.flatMap((language) => language.in ?? []).join("|")})\\s+)?` +
    `(?<![\\p{L}\\d_])([A-Z]{3}|${letterSigns.join("|")})(?![\\p{L}\\d_])`,
  "gu",
);

/**
 * What two names that mean the same have in common: their words without order,
 * endings, short forms and filling, so that `Date of Invoice`, `invoice_date` and
 * `InvDt` are one. A currency beside the name does not count.
 */
export function nameKey(name: string): string {
  const bare = isPlain.test(name)
    ? name
    : name.replace(inCurrency, (words, code) =>
        (currencyCodes.has(code) || letterSigns.includes(code)) && words.length < name.trim().length
          ? " "
          : words,
      );
  const words: string[] = [];
  const plain = plainWord(bare).split(" ");
  for (const [index, word] of plain.entries()) {
    if (word === "") continue;
    const isLast = index > 0 && index === plain.length - 1;
    // "Promised on", "contacted at": the end says that it is a date.
    if (isLast && dateEndings.has(word)) {
      words.push("date");
      continue;
    }
    // At the end of a name an article is another word: « montant dû » is what is owed.
    if (articles.has(word) && plain.length > 1 && !isLast) continue;
    const expanded = expansions.get(word) ?? expansions.get(singular(word)) ?? singular(word);
    words.push(...expanded.split(" "));
  }
  return words.length === 1 ? (words[0] ?? "") : [...new Set(words)].sort().join(" ");
}

function singular(word: string): string {
  if (word.length <= 3 || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is"))
    return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.endsWith("s") ? word.slice(0, -1) : word;
}
