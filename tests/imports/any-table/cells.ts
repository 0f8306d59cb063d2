import type { DateOrder } from "../../../app/imports/mapping.ts";
import type { Dice } from "./dice.ts";
import type { Words } from "./words.ts";

export const pad = (value: number, length = 2): string => String(value).padStart(length, "0");
export const isoDay = (day: number): string =>
  new Date(day * 86_400_000).toISOString().slice(0, 10);
export const dayOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

/** One way of writing all values of a kind in a file. */
export interface Style {
  write(value: number): string;
  readonly about: string;
}

/** Days in any order and with any sign, month names, two-digit years, serials, YYYYMMDD, moments. */
export function dayStyle(dice: Dice, { months }: Words): Style & { readonly order: DateOrder } {
  const kind = dice.of(["numeric", "numeric", "named", "serial", "compact", "moment"]);
  const isOrdered = kind === "numeric" || kind === "moment";
  const order: DateOrder = isOrdered ? dice.of(["ymd", "dmy", "mdy"]) : "ymd";
  // Nobody writes the month first with points or spaces.
  const sign = dice.of(order === "mdy" ? ["/", "-"] : [".", "/", "-", ". ", " "]);
  const isPadded = dice.chance(0.7);
  const isShort = kind === "numeric" && isPadded && /^[./-]$/.test(sign) && dice.chance(0.25);
  const form = dice.of(["d m y", "d. m y", "dd-m-y", "m d, y"] as const);
  const which = dice.between(0, 1);
  const isIso = order === "ymd" && sign === "-";
  const clock = dice.of([" 00:00", " 00:00:00", ...(isIso ? ["T00:00:00Z"] : [])]);
  const names = months.split("|").map((each) => each.split(","));
  const write = (day: number) => {
    const [year = 0, month = 0, own = 0] = isoDay(day).split("-").map(Number);
    if (kind === "serial") return String(day + 25_569);
    if (kind === "compact") return `${year}${pad(month)}${pad(own)}`;
    if (kind === "named") {
      const name = names[month - 1]?.[which] ?? names[month - 1]?.[0] ?? "";
      return {
        "d m y": `${own} ${name} ${year}`,
        "d. m y": `${own}. ${name} ${year}`,
        "dd-m-y": `${pad(own)}-${name}-${year}`,
        "m d, y": `${name} ${own}, ${year}`,
      }[form];
    }
    const short = (part: number) => (isPadded ? pad(part) : String(part));
    const [y, m, d] = [isShort ? pad(year % 100) : String(year), short(month), short(own)];
    const parts = { ymd: [y, m, d], dmy: [d, m, y], mdy: [m, d, y] }[order];
    return parts.join(sign) + (kind === "moment" ? clock : "");
  };
  return { write, order, about: `${kind} as ${write(dayOf("2024-02-09"))}` };
}

const sidesOfAccounts = [
  ["DR", "CR"],
  ["D", "K"],
  ["Dr", "Cr"],
  ["S", "H"],
] as const;

/** Amounts in cents with any signs, currencies and sides; `exact` is what of an amount can be written. */
export function amountStyle(
  dice: Dice,
  mayHaveSides: boolean,
): Style & {
  readonly decimal: "." | ",";
  readonly hasSides: boolean;
  exact(cents: number): number;
} {
  const decimal = dice.of([".", ","] as const);
  const own = decimal === "." ? "," : ".";
  const group = dice.of(["", "", own, " ", "\u00a0", "\u202f", "\u2009", "'", "’"]);
  const minus = dice.of(["-5", "-5", "5-", "(5)", "\u22125"]);
  const [before, after] = dice.of([
    ["", ""],
    ["", ""],
    ["", ""],
    ["€ ", ""],
    ["", " €"],
    ["", " EUR"],
  ] as const);
  const sides = mayHaveSides && dice.chance(0.2) ? dice.of(sidesOfAccounts) : null;
  const hasCents = dice.chance(0.8);
  const write = (cents: number) => {
    const [whole = "", fraction = ""] = (Math.abs(cents) / 100).toFixed(2).split(".");
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
    const number = hasCents ? grouped + decimal + fraction : grouped;
    if (sides !== null) return `${number} ${cents < 0 ? sides[1] : sides[0]}`;
    return before + (cents < 0 ? minus.replace("5", number) : number) + after;
  };
  const exact = (cents: number) => (hasCents ? cents : Math.max(1, Math.round(cents / 100)) * 100);
  return { write, decimal, hasSides: sides !== null, exact, about: write(-123_456_700) };
}
