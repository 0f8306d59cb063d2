/**
 * The one clock. No other file asks the system for the time, so a test fixes it
 * with `RECOUP_NOW` and every process it starts agrees.
 */
export function now(): Date {
  const fixed = process.env.RECOUP_NOW;
  return fixed ? new Date(fixed) : new Date();
}

/** Today's calendar date, yyyy-mm-dd, in the machine's own zone. */
export function today(): string {
  const at = now();
  const pad = (part: number) => String(part).padStart(2, "0");
  return `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`;
}

/** The machine's own date and time without a zone, to the second. */
export function localMoment(): string {
  const at = now();
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 19);
}
