import { Link, useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import "./pages.css";
import { Chart, Sparkline } from "../charts/chart.tsx";
import type { ChartView } from "../charts/draw.server.ts";
import { FigureCard } from "../components/figure-card.tsx";
import { FilterBar } from "../components/filter-bar.tsx";
import { Cards, Notice, Page, Section } from "../components/page.tsx";
import { useFormats, useText } from "../languages/use-text.tsx";
import type { Figure } from "../metrics/metric.ts";
import { type Dimension, writeScope } from "../scope/scope.ts";
import type { FigureView, PageData, PageFrame, Part, Problem } from "./load.server.ts";

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
        {figures.map((view) =>
          isProblem(view) ? null : (
            <FigureCard
              better={view.better}
              compared={view.compared}
              comparedLabel={t(`compare.${frame.compare}.short`)}
              figure={view.figure}
              href={view.href}
              key={view.figure.metric}
              note={
                <>
                  {notes[view.figure.metric]}
                  <FigureNotes figure={view.figure} />
                </>
              }
              trend={<Sparkline svg={view.trend} />}
            />
          ),
        )}
      </Cards>
    </section>
  );
}

/** What must be said of a figure: why it is n/a, a window cut short, a filter it cannot answer to. */
export function FigureNotes({ figure }: { figure: Figure }) {
  const t = useText();
  const notes = figure.notes.map((note) => t(note.id, note.values));
  if (figure.value === null && figure.notes.length === 0) {
    const isEmpty = figure.denominator !== null && figure.denominator <= 0;
    notes.push(t(isEmpty ? "page.why_nothing" : "page.why_missing"));
  }
  return notes.map((note) => (
    <span className="figure-note" key={note}>
      {note}{" "}
    </span>
  ));
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
      ) : (
        <Chart label={question} view={chart} />
      )}
      {children}
    </Section>
  );
}

interface BreakdownsProps {
  readonly breakdowns: readonly { readonly by: Dimension; readonly chart: Part<ChartView> }[];
  readonly question: (by: Dimension) => string;
}

/** One metric split in several ways, side by side where there is room. */
export function Breakdowns({ breakdowns, question }: BreakdownsProps) {
  if (breakdowns.length === 0) return null;
  return (
    <div className={breakdowns.length > 1 ? "two-columns" : undefined}>
      {breakdowns.map(({ by, chart }) => (
        <ChartSection chart={chart} key={by} question={question(by)} />
      ))}
    </div>
  );
}
