import type { NumberFormat } from "./number-format.ts";

/** Days from the first of each system's calendar to 1970-01-01. */
const epochs = { 1900: 25_569, 1904: 24_107 } as const;
export type DateSystem = keyof typeof epochs;

/** The text of a number as a person reads it in its cell, without rounding to the format. */
export function numberText(raw: string, format: NumberFormat, system: DateSystem): string {
  const text = raw.trim();
  const value = Number(text);
  if (text === "" || !Number.isFinite(value)) return text;
  switch (format.kind) {
    case "number":
      return exact(text);
    case "percent":
      return `${exact(shifted(text, 2))}%`;
    case "money":
      return `${exact(text)} ${format.currency}`;
    case "padded": {
      const whole = exact(text);
      return /^\d+$/.test(whole) ? whole.padStart(format.digits, "0") : whole;
    }
    case "duration":
      return value < 0 ? exact(text) : clock(Math.round(value * 86_400));
    case "date":
    case "time":
      return moment(value, format.kind, system) ?? exact(text);
  }
}

/**
 * A number without exponent and without the noise behind the fifteenth digit, which
 * is all that spreadsheets calculate with; whole numbers keep every digit.
 */
export function exact(raw: string): string {
  const parts = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d{1,4}))?$/i.exec(raw);
  if (parts === null) return raw;
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = parts;
  let digits = (whole + fraction).replace(/^0+/, "");
  if (digits === "") return "0";
  // The point stands before the digit with this index.
  let point = digits.length - fraction.length + Number(exponent);
  if (point < digits.length && digits.length > 15) {
    [digits, point] = rounded(digits, point);
  }
  digits =
    digits.slice(0, Math.max(point, 0)) + digits.slice(Math.max(point, 0)).replace(/0+$/, "");
  const minus = sign === "-" ? "-" : "";
  if (point >= digits.length) return minus + digits.padEnd(point, "0");
  const decimals = point > 0 ? digits.slice(point) : "0".repeat(-point) + digits;
  const before = point > 0 ? digits.slice(0, point) : "0";
  if (decimals === "" || /^0+$/.test(decimals)) return before === "0" ? "0" : minus + before;
  // Three decimals alone could be taken for thousands.
  return `${minus}${before}.${decimals.length === 3 ? `${decimals}0` : decimals}`;
}

/** Fifteen digits, the last rounded half up. */
function rounded(digits: string, point: number): [string, number] {
  const up = (digits.charCodeAt(15) || 48) >= 53;
  const kept = BigInt(digits.slice(0, 15)) + (up ? 1n : 0n);
  const text = kept.toString();
  return [text, point + text.length - 15];
}

/** The decimal point moved to the right, exactly. */
function shifted(raw: string, places: number): string {
  const [mantissa = "", exponent = "0"] = raw.toLowerCase().split("e");
  return `${mantissa}e${Number(exponent) + places}`;
}

/** A serial number as a date, a date with its time, or a time; null where it is none of them. */
function moment(serial: number, kind: "date" | "time", system: DateSystem): string | null {
  // Seconds: what is finer is noise of the fraction.
  const total = Math.round(serial * 86_400);
  const day = Math.floor(total / 86_400);
  const seconds = total - day * 86_400;
  if (serial < 0 || day > 2_958_465) return null;
  if (day === 0 && (kind === "time" || seconds > 0)) return clock(seconds);
  if (system === 1900) {
    if (day === 0) return null;
    // The first system has a 29 February 1900, which there never was.
    if (day === 60) return null;
  }
  const shift = system === 1900 && day < 60 ? 1 : 0;
  const date = new Date((day + shift - epochs[system]) * 86_400_000).toISOString().slice(0, 10);
  return seconds === 0 ? date : `${date} ${clock(seconds)}`;
}

function clock(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** An ISO date of a cell of type `d`, without a time that is midnight. */
export function isoText(raw: string): string {
  const text = raw.trim();
  const parts = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?Z?)?$/.exec(text);
  if (parts === null) return text.replace(/^T/, "");
  const [, date = "", time] = parts;
  if (time === undefined || /^00:00(:00)?$/.test(time)) return date;
  return `${date} ${time.length === 5 ? `${time}:00` : time}`;
}

/** `_x000D_` and its like, by which workbooks write characters that XML has not. */
export function unescapedText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
