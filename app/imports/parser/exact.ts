/** Amounts are held as whole numbers of this many decimals: sums of them are exact. */
const decimals = 8;
const unit = 10n ** BigInt(decimals);
const perCent = unit / 100n;

const plain = /^-?\d{1,15}$/;
const cents = /^-?\d{1,13}[.,]\d{2}$/;
const decorated =
  /^([-+\u2212(]?)\s*(?:\p{Sc}|\p{L}{1,3}\p{Sc}|\p{L}{2,3}\.?)?\s*([-+\u2212(]?)((?:\d[\d.,'\u2019\s\u00a0\u202f\u2009]*|[.,]\d+))\s*([-\u2212)]?)\s*(\p{Sc}|[DKSHC]|\p{L}{2,3}\.?)?\s*([-\u2212)]?)$/u;

/**
 * A cell's amount in hundred-millionths, null where it is none: `1 234,56-`, `(12.50)`,
 * `EUR 1.000`, `70,865.24 CR`, `12,50 K`. Exact: a cell with more decimals than fit is none.
 */
export function amountOf(cell: string, decimal: "." | ","): bigint | null {
  const text = cell.trim();
  if (text === "") return null;
  if (plain.test(text)) return BigInt(text) * unit;
  if (cents.test(text) && text.at(-3) === decimal) {
    return BigInt(text.slice(0, -3) + text.slice(-2)) * perCent;
  }
  const match = decorated.exec(text);
  if (match === null) return null;
  const [, before = "", inner = "", body = "", after = "", beside = "", last = ""] = match;
  const signs = [before, inner, after, last].filter((sign) => sign !== "" && sign !== "+");
  const digits = body.replace(/[\s'\u2019]/g, "");
  const group = decimal === "." ? "," : ".";
  const parts = digits.split(decimal);
  if (parts.length > 2 || (parts[1] ?? "").includes(group)) return null;
  const whole = (parts[0] ?? "").replaceAll(group, "");
  const fraction = parts[1] ?? "";
  if (whole.length > 24 || fraction.replace(/0+$/, "").length > decimals) return null;
  const value =
    BigInt(whole || "0") * unit + BigInt(fraction.slice(0, decimals).padEnd(decimals, "0"));
  const credit = /^(?:cr\.?|[KHC])$/i.test(beside);
  return signs.length > 0 !== credit ? -value : value;
}

/** An amount as plain digits with a point: `-1234.5`. */
export function exactText(amount: bigint): string {
  const size = amount < 0n ? -amount : amount;
  const fraction = (size % unit).toString().padStart(decimals, "0").replace(/0+$/, "");
  const text = `${size / unit}${fraction === "" ? "" : `.${fraction}`}`;
  return amount < 0n ? `-${text}` : text;
}
