import type { Column } from "../tables.ts";

/** Whether a text, as it stands in a mapping, can be the value of a column in every row. */
export function isValueOf({ type, values }: Column, text: string): boolean {
  if (values !== undefined) return values.includes(text);
  switch (type) {
    case "currency":
      return /^[A-Z]{3}$/.test(text);
    case "date":
      return isDay(text);
    case "moment":
      return isDay(text.slice(0, 10)) && /^([ T]\d{2}:\d{2}(:\d{2})?)?$/.test(text.slice(10));
    case "time":
      return /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(text);
    case "money":
    case "number":
    case "rate":
      return /^-?\d{1,12}(\.\d{1,12})?$/.test(text);
    case "integer":
      return /^-?\d{1,9}$/.test(text);
    case "flag":
      return text === "true" || text === "false";
    case "period":
      return /^\d{4}(-Q[1-4]|-(0[1-9]|1[0-2]))?$/.test(text);
    case "id":
    case "text":
    case "choice":
      return true;
  }
}

/** A day that is in the calendar, written as yyyy-mm-dd. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
