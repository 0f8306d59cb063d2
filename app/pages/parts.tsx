import { Link, useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import "./pages.css";
import { Chart, Sparkline } from "../charts/chart.tsx";
import type { ChartView } from "../charts/draw.server.ts";
import { FigureCard } from "../components/figure-card.tsx";
import { FilterBar } from "../components/filter-bar.tsx";
import { Cards, Notice, Page, Section } from "../components/page.tsx";
import type { Formats } from "../languages/format.ts";
import type { Say } from "../languages/text.ts";
import { useFormats, useText } from "../languages/use-text.tsx";
import type { Figure } from "../metrics/metric.ts";
import { type Dimension, type Scope, writeScope } from "../scope/scope.ts";
import type { FigureView, PageData, PageFrame, Part, Problem } from "./load.server.ts";
import type { Finding } from "./stands-out.server.ts";

export function isProblem<T extends object>(part: Part<T>): part is Problem {
  return "problem" in part;
}

interface ScopedPageProps<T> {
  readonly page: PageData<T>;
  readonly title: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  /** What the bar need not offer: the page's figures cannot be filtered by it. */
  readonly hidden?: readonly Dimension[];
  readonly children: (data: T) => ReactNode;
}

/** Balances belong to accounts, not to the people who work on them. */
export const notOfBalances: readonly Dimension[] = ["team", "collector_id"];

/** A page with its filters; where the scope cannot be answered it says why and what to choose. */
export function ScopedPage<T>({
  page,
  title,
  lead,
  actions,
  hidden,
  children,
}: ScopedPageProps<T>) {
  const { frame, data } = page;
  const scope = { ...frame.scope, compare: frame.compare };
  return (
    <Page
      actions={actions}
      filters={
        <FilterBar faults={frame.faults} hidden={hidden} options={frame.options} scope={scope} />
      }
      isPaper
      lead={lead}
      title={title}
    >
      {frame.problem ? <PageProblem frame={frame} /> : null}
      {data === null ? null : (
        <>
          <ScopeLine frame={frame} />
          {children(data)}
        </>
      )}
    </Page>
  );
}

/** Which days the figures are about, in one line. */
function ScopeLine({ frame }: { frame: PageFrame }) {
  const t = useText();
  const format = useFormats();
  if (!frame.asOf || !frame.period) return null;
  const values = {
    as_of: format.date(frame.asOf),
    period: format.span(frame.period.from, frame.period.to),
  };
  const through = frame.options.dataThrough;
  return (
    <p className="note scope-line">
      {t("page.scope_line", values)}
      {through && through < frame.asOf
        ? ` ${t("page.data_ends", { date: format.date(through) })}`
        : null}
    </p>
  );
}

function PageProblem({ frame }: { frame: PageFrame }) {
  const t = useText();
  const { pathname } = useLocation();
  const to = (search: URLSearchParams) => ({ pathname, search: search.toString() });
  const { scope, currencies } = frame;
  return (
    <Notice tone="warn">
      <p>{frame.problem}</p>
      {currencies.length > 0 ? (
        <ul className="choices">
          {currencies.map((currency) => (
            <li key={`in ${currency}`}>
              <Link to={to(writeScope({ ...scope, currency }))}>
                {t("page.convert_to", { currency })}
              </Link>
            </li>
          ))}
          {currencies.map((currency) => (
            <li key={`only ${currency}`}>
              <Link
                to={to(writeScope({ ...scope, where: { ...scope.where, currency: [currency] } }))}
              >
                {t("page.only_currency", { currency })}
              </Link>
            </li>
          ))}
        </ul>
      ) : null}
    </Notice>
  );
}

interface FigureCardsProps {
  readonly figures: readonly Part<FigureView>[];
  readonly frame: PageFrame;
  /** Lines of their own below some figures, by metric. */
  readonly notes?: Readonly<Record<string, ReactNode>>;
}

/** Figures side by side; what could not be had says why in its place. */
export function FigureCards({ figures, frame, notes = {} }: FigureCardsProps) {
  const t = useText();
  const format = useFormats();
  const views = figures.filter((view): view is FigureView => !isProblem(view));
  const known = views.filter(({ figure }) => figure.value !== null);
  const missing = views.filter(({ figure }) => figure.value === null);
  const problems = [...new Set(figures.filter(isProblem).map(({ problem }) => problem))];
  return (
    <section aria-labelledby="key-figures">
      <h2 className="visually-hidden" id="key-figures">
        {t("page.key_figures")}
      </h2>
      {problems.map((problem) => (
        <Notice key={problem} tone="warn">
          {problem}
        </Notice>
      ))}
      <Cards>
        {known.map((view) => (
          <FigureCard
            better={view.better}
            compared={view.compared}
            comparedLabel={
              frame.compare === "none" ? undefined : t(`compare.${frame.compare}.short`)
            }
            figure={view.figure}
            href={view.href}
            key={view.figure.metric}
            note={
              <>
                {isOfLonger(view.figure, frame) ? (
                  <span className="figure-note">
                    {format.span(view.figure.from, view.figure.to)}
                  </span>
                ) : null}
                {notes[view.figure.metric]}
                <FigureNotes figure={view.figure} />
              </>
            }
            trend={<Sparkline svg={view.trend} />}
          />
        ))}
      </Cards>
      <Missing views={missing} />
    </section>
  );
}

/** Whether the figure is about more than the days that the page names above it. */
function isOfLonger({ from }: Figure, { period }: PageFrame): boolean {
  return period !== null && from < period.from;
}

/** Figures without a value in one line a reason: a row of cards that say n/a would say it no better. */
function Missing({ views }: { views: readonly FigureView[] }) {
  const t = useText();
  const format = useFormats();
  const byReason = new Map<string, FigureView[]>();
  for (const view of views) {
    const reason = reasonsOf(view.figure, t, format).join(" ");
    byReason.set(reason, [...(byReason.get(reason) ?? []), view]);
  }
  if (views.length === 0) return null;
  return (
    <ul className="missing-figures note">
      {[...byReason].map(([reason, group]) => (
        <li key={reason}>
          {group.map(({ figure, href }, index) => (
            <span key={figure.metric}>
              {index > 0 ? ", " : null}
              <Link to={href}>{t(`metric.${figure.metric}.title`)}</Link>
            </span>
          ))}
          {": "}
          {reason}
        </li>
      ))}
    </ul>
  );
}

/** Why a figure is n/a. */
function reasonsOf(figure: Figure, t: Say, format: Formats): string[] {
  const beyond = figure.notes.filter(({ id }) => id === "note.no_dimension");
  if (beyond.length > 0) return beyond.map((note) => noteText(note, t, format));
  const isEmpty = figure.denominator !== null && figure.denominator <= 0;
  return [t(isEmpty ? "page.why_nothing" : "page.why_missing")];
}

function noteText({ id, values = {} }: Figure["notes"][number], t: Say, format: Formats): string {
  const written = Object.entries(values).map(([name, value]) => {
    if (name === "dimension") return [name, t(`dimension.${value}`)];
    return [name, /^\d{4}-\d{2}-\d{2}$/.test(String(value)) ? format.date(String(value)) : value];
  });
  return t(id, Object.fromEntries(written));
}

/** What must be said of a figure: why it is n/a, a window cut short, a filter it cannot answer to. */
export function FigureNotes({ figure }: { figure: Figure }) {
  const t = useText();
  const format = useFormats();
  const notes =
    figure.value === null
      ? reasonsOf(figure, t, format)
      : figure.notes.map((note) => noteText(note, t, format));
  return notes.map((note) => (
    <span className="figure-note" key={note}>
      {note}{" "}
    </span>
  ));
}

/** What stands out in the scope, each with the way to look into it. */
export function StandsOut({ found }: { found: Part<{ readonly list: readonly Finding[] }> }) {
  const t = useText();
  if (isProblem(found) || found.list.length === 0) return null;
  return (
    <Section title={t("overview.stands_out")}>
      <ul className="findings">
        {found.list.map((finding) => (
          <li key={finding.sentence}>
            <Link to={finding.href}>{finding.sentence}</Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface ChartSectionProps {
  /** The question that the chart answers. */
  readonly question: string;
  readonly chart: Part<ChartView>;
  readonly note?: ReactNode;
  readonly actions?: ReactNode;
  /** The table behind, where there is one. */
  readonly children?: ReactNode;
}

/** One question with the chart that answers it. */
export function ChartSection({ question, chart, note, actions, children }: ChartSectionProps) {
  return (
    <Section actions={actions} note={note} title={question}>
      {isProblem(chart) ? (
        <Notice>{chart.problem}</Notice>
      ) : isBlank(chart) ? (
        <p className="note">{chart.headline}.</p>
      ) : (
        <Chart label={question} view={chart} />
      )}
      {children}
    </Section>
  );
}

/** A chart without a single number: its headline says so, an empty picture would add nothing. */
function isBlank(view: ChartView): boolean {
  return !view.rows.some((row) => Object.values(row).some((value) => typeof value === "number"));
}

interface BreakdownsProps {
  readonly breakdowns: readonly { readonly by: Dimension; readonly chart: Part<ChartView> }[];
  readonly question: (by: Dimension) => string;
  readonly note?: ReactNode;
  /** The table behind each, where there is one. */
  readonly behind?: (by: Dimension) => ReactNode;
}

/** One metric split in several ways, side by side where there is room. */
export function Breakdowns({ breakdowns, question, note, behind }: BreakdownsProps) {
  if (breakdowns.length === 0) return null;
  return (
    <div className={breakdowns.length > 1 ? "two-columns" : undefined}>
      {breakdowns.map(({ by, chart }) => (
        <ChartSection chart={chart} key={by} note={note} question={question(by)}>
          {behind?.(by)}
        </ChartSection>
      ))}
    </div>
  );
}

/** The scope of a page as the query of a file of a format. */
export function withFormat(scope: Scope, format: string): string {
  const query = writeScope(scope);
  query.set("format", format);
  return query.toString();
}
