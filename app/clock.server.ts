/**
 * The one clock. No other file asks the system for the time, so a test fixes it
 * with `RECOUP_NOW` and every process it starts agrees.
 */
export function now(): Date {
  const fixed = process.env.RECOUP_NOW;
  return fixed ? new Date(fixed) : new Date();
}
