import { chart } from "../charts/index.ts";
import { type ChartRows, chartRows } from "../charts/rows.server.ts";
import { subjectOf } from "../charts/subjects.ts";
import { notesFor } from "../habits/notes.server.ts";
import { createFormats } from "../languages/format.ts";
import { type Locale, type Say, text } from "../languages/text.ts";
import { metricOf } from "../metrics/index.ts";
import { headline, shifted } from "../metrics/measure.server.ts";
import { type Figure, isPosition } from "../metrics/metric.ts";
import { ask } from "../metrics/question.server.ts";
import { Refusal } from "../refusal.ts";
import { restatedWithin } from "../restatements/read.server.ts";
import { restatedSentence } from "../restatements/words.ts";
import { startOfMonth } from "../scope/calendar.ts";
import { readScope } from "../scope/read-scope.ts";
import type { Scope } from "../scope/scope.ts";
import { isRefusal } from "../server/refusals.server.ts";
import type { Warehouse } from "../warehouse/warehouse.server.ts";
import type { Pack } from "./pack.ts";
import { packPeriod } from "./period.ts";
import { type Section, type SectionId, sections } from "./sections.ts";

/** A figure on a slide, with what it is compared with, as numbers and as written. */
export interface PackFigure {
  readonly figure: Figure;
  readonly title: string;
  readonly value: string;
  /** How it changed, in words; null where there is nothing to compare with. */
  readonly change: string | null;
  readonly formula: string;
  /** What newer data changed of its month, and of the one that it is compared with. */
  readonly restated: readonly string[];
}

/** One message: a sentence, the chart that shows it, the figures and words beside it. */
export interface PackSlide {
  readonly id: SectionId;
  readonly section: Section;
  readonly topic: string;
  readonly headline: string;
  readonly figures: readonly PackFigure[];
  /** The rows of its chart; null where the data refuses it, with the reason in `problem`. */
  readonly found: ChartRows | null;
  readonly problem: string | null;
  readonly commentary: string;
  /** What newer data changed of its figures since, and what people noted on them. */
  readonly notes: readonly string[];
  /** How each of its figures is worked out, for the foot of the slide. */
  readonly definitions: string;
  /** Scope and as-of day, for the foot of the slide. */
  readonly footer: string;
}

/** A board pack, ready to be written in any format. */
export interface PackContent {
  readonly pack: Pack;
  readonly locale: Locale;
  readonly scope: Scope;
  readonly period: string;
  readonly asOf: string;
  readonly slides: readonly PackSlide[];
}

/**
 * Asks the data everything that a pack shows. A section that the data cannot answer, for
 * example for want of an exchange rate, stays with the reason in its place.
 *
 * @throws Refusal `pack.refusal.no_data` where nothing is loaded.
 */
export async function packContent(
  warehouse: Warehouse,
  pack: Pack,
  locale: Locale,
): Promise<PackContent> {
  const { scope: filters } = readScope(new URLSearchParams(pack.query));
  const { known } = await ask(warehouse, { where: filters.where });
  if (known.dataThrough === null) throw new Refusal("pack.refusal.no_data", {}, 409);
  const { from, to } = packPeriod(pack.period, known.dataThrough);
  const scope: Scope = { ...filters, asOf: to, from, to, compare: pack.compare };
  const before = pack.compare === "none" ? null : await shifted(warehouse, scope, pack.compare);
  const format = createFormats(locale);
  const slides: PackSlide[] = [];
  // One after the other: a pack is made beside the pages that people look at.
  for (const id of pack.sections) {
    slides.push(await slideOf(warehouse, pack, id, { scope, before, locale }));
  }
  return { pack, locale, scope, period: format.span(from, to), asOf: to, slides };
}

interface Asked {
  readonly scope: Scope;
  readonly before: Scope | null;
  readonly locale: Locale;
}

async function slideOf(
  warehouse: Warehouse,
  pack: Pack,
  id: SectionId,
  asked: Asked,
): Promise<PackSlide> {
  const section: Section = sections[id];
  const { scope, locale } = asked;
  const figures: PackFigure[] = [];
  let found: ChartRows | null = null;
  let problem: string | null = null;
  try {
    for (const metric of section.figures) figures.push(await figureOf(warehouse, metric, asked));
    found = await chartRows(
      warehouse,
      section.chart,
      { scope, metric: section.metric, by: section.by },
      locale,
    );
  } catch (cause) {
    if (!isRefusal(cause)) throw cause;
    problem = text(locale, cause.id, cause.values);
  }
  const topic = text(locale, `pack.section.${id}`);
  return {
    id,
    section,
    topic,
    headline: found ? chart(section.chart).headline(found.rows, found.wording) : topic,
    figures,
    found,
    problem,
    commentary: pack.commentary[id]?.trim() ?? "",
    notes: [
      ...figures.flatMap(({ restated }) => restated),
      ...(await notesOf(warehouse, section, asked)),
    ],
    definitions: figures.map(({ title, formula }) => `${title} = ${formula}`).join(" · "),
    footer: footerOf(topic, found, asked),
  };
}

/** A slide has room for so many months of a figure that newer data changed: the latest. */
const mostMonths = 3;

/** What a figure of a month, or of the months in its period, was before newer data changed it the last time. */
async function changedSince(
  warehouse: Warehouse,
  scope: Scope,
  figure: Figure,
  locale: Locale,
): Promise<string[]> {
  const { metric, unit, currency, from, to, restated } = figure;
  const say: Say = (id, values) => text(locale, id, values);
  const own = restated?.slice(0, 1).map((one) => ({ ...one, monthEnd: to })) ?? [];
  const definition = metricOf(metric);
  const isLonger = definition && !isPosition(definition) && startOfMonth(to) > from;
  const changes = isLonger ? await restatedWithin(warehouse, scope, figure) : own;
  return changes.slice(-mostMonths).map((one) => {
    const sentence = restatedSentence(say, createFormats(locale), { ...one, unit, currency });
    return text(locale, "restated.check.line", {
      figure: text(locale, `metric.${metric}.title`),
      sentence,
    });
  });
}

async function notesOf(
  { directory }: Warehouse,
  { figures, chart: id }: Section,
  { scope, locale }: Asked,
): Promise<string[]> {
  const { from = "", where } = scope;
  const subjects = [...figures.map((metric) => ({ metric })), { chart: id }];
  return (await notesFor(directory, subjects, { from, where })).map((note) => {
    const figure = note.chart
      ? subjectOf(note.chart, undefined, locale).title
      : text(locale, `metric.${note.metric}.title`);
    const values = { figure, note: note.text, by: note.by };
    return text(locale, note.by ? "notes.in_pack_by" : "notes.in_pack", values);
  });
}

async function figureOf(
  warehouse: Warehouse,
  metric: string,
  { scope, before, locale }: Asked,
): Promise<PackFigure> {
  const asked = (at: Scope) => headline(warehouse, metric, isOfHistory(metric) ? ever(at) : at);
  const figure = await asked(scope);
  const compared = before ? await asked(before) : null;
  const format = createFormats(locale);
  const short = { short: figure.unit === "money" || figure.unit === "count" };
  const isComparable =
    figure.value !== null && compared?.value != null && compared.currency === figure.currency;
  const by = isComparable ? (figure.value ?? 0) - (compared?.value ?? 0) : null;
  const shown = format.value(figure.value, figure.unit, figure.currency, short);
  return {
    figure,
    title: text(locale, `metric.${metric}.title`),
    value: figure.at_least ? text(locale, "figure.at_least", { value: shown }) : shown,
    change:
      by === null
        ? null
        : text(locale, `figure.change.${judged(by, metricOf(metric)?.better ?? null)}`, {
            amount: format.difference(by, figure.unit, figure.currency, short),
            label: text(locale, `compare.${scope.compare ?? "previous"}.short`),
          }),
    formula: text(locale, `metric.${metric}.formula`),
    restated: [
      ...(await changedSince(warehouse, scope, figure, locale)),
      ...(compared ? await changedSince(warehouse, scope, compared, locale) : []),
    ],
  };
}

/** What ripens over months, such as recovery, is told over everything that is ripe, as on its page. */
function isOfHistory(id: string): boolean {
  const metric = metricOf(id);
  return metric?.kind === "counted" && metric.period === "history";
}

const ever = (scope: Scope): Scope => ({ ...scope, from: undefined, to: undefined });

function judged(by: number, better: "higher" | "lower" | null): "good" | "bad" | "neutral" {
  if (by === 0 || better === null) return "neutral";
  return by > 0 === (better === "higher") ? "good" : "bad";
}

function footerOf(topic: string, found: ChartRows | null, { scope, locale }: Asked): string {
  const format = createFormats(locale);
  const filters = Object.entries(scope.where).map(([dimension, values]) =>
    text(locale, "filters.chosen", {
      dimension: text(locale, `dimension.${dimension}`),
      value: (values ?? []).map((value) => value || text(locale, "filters.not_given")).join(", "),
    }),
  );
  const parts = [
    topic,
    text(locale, "chart.footer", { as_of: format.date(scope.asOf) }),
    found?.dataThrough &&
      text(locale, "chart.footer_data_through", { date: format.date(found.dataThrough) }),
    found?.wording.currency,
    ...filters,
  ];
  return parts.filter(Boolean).join(" · ");
}
