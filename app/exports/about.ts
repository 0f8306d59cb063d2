import { groupName } from "../charts/column-words.ts";
import { createFormats } from "../languages/format.ts";
import { hasText, type Locale, text } from "../languages/text.ts";
import type { Figure } from "../metrics/metric.ts";
import type { AboutLine } from "./workbook.server.ts";

/** What a figure and a report say of the question they answer. */
type Answered = Pick<Figure, "as_of" | "scope" | "currency" | "data_through"> &
  Partial<Pick<Figure, "from" | "to" | "variant">>;

/** What was asked: as-of day, period, filters, variant, currency, how far the data goes. */
export function aboutScope(answer: Answered, locale: Locale): AboutLine[] {
  const format = createFormats(locale);
  const line = (id: string, value: string): AboutLine => [text(locale, id), value];
  return [
    line("export.as_of", format.date(answer.as_of)),
    // A trend names the periods in its rows.
    ...(answer.from && answer.to
      ? [line("export.period", format.span(answer.from, answer.to))]
      : []),
    ...Object.entries(answer.scope).map(
      ([dimension, values]): AboutLine => [
        text(locale, `dimension.${dimension}`),
        values.map((value) => groupName(locale, dimension, { key: value })).join(", "),
      ],
    ),
    ...Object.entries(answer.variant ?? {}).map(
      ([name, value]): AboutLine => [text(locale, `export.variant.${name}`), String(value)],
    ),
    ...(answer.currency ? [line("export.currency", answer.currency)] : []),
    line("export.data_through", format.date(answer.data_through)),
  ];
}

/** What a figure means and where its formula comes from, in words. */
export function aboutMetric(id: string, locale: Locale): AboutLine[] {
  return [
    [text(locale, `metric.${id}.title`), text(locale, `metric.${id}.description`)],
    ...optional("export.formula", `metric.${id}.formula`, locale),
    ...optional("export.caveat", `metric.${id}.caveat`, locale),
    [text(locale, "export.source"), text(locale, `metric.${id}.source`)],
  ];
}

/** What a report shows, in words. */
export function aboutReport(id: string, locale: Locale): AboutLine[] {
  return [[text(locale, `report.${id}.title`), text(locale, `report.${id}.description`)]];
}

function optional(name: string, id: string, locale: Locale): AboutLine[] {
  return hasText(locale, id) ? [[text(locale, name), text(locale, id)]] : [];
}
