import { Link, useLocation } from "@remix-run/react";
import { groupName } from "../charts/column-words.ts";
import { DataTable } from "../components/data-table.tsx";
import { Notice, Section } from "../components/page.tsx";
import type { DataTableColumn } from "../components/table-cell.tsx";
import { TableFiles } from "../components/table-files.tsx";
import { useFormats, useLocale, useText } from "../languages/use-text.tsx";
import type { Figure } from "../metrics/metric.ts";
import { type Dimension, dimensions, writeScope } from "../scope/scope.ts";
import { FigureAlerts } from "./alerts.tsx";
import type { FigureData } from "./figure.server.ts";
import type { FigureHabits } from "./figure-habits.server.ts";
import { FigureHistory } from "./figure-history.tsx";
import { FigureRows } from "./figure-rows.tsx";
import type { PageData } from "./load.server.ts";
import { Moved, movedFile } from "./moved.tsx";
import { Remarks } from "./notes.tsx";
import { ChartSection, FigureNotes, isProblem, ScopedPage } from "./parts.tsx";

interface FigureProps {
  readonly id: string;
  readonly page: PageData<FigureData>;
  readonly habits: FigureHabits;
  /** Why the last form was refused. */
  readonly problem: string | null;
}

/** One figure explained: what it means, how it is made, how it moved, and the rows behind it. */
export function FigurePage({ id, page, habits, problem }: FigureProps) {
  const t = useText();
  return (
    <ScopedPage
      hidden={page.data ? dimensions.filter((one) => !page.data?.dimensions.includes(one)) : []}
      lead={t(`metric.${id}.description`)}
      page={page}
      title={t(`metric.${id}.title`)}
    >
      {(data) => (
        <>
          {problem ? <Notice tone="bad">{problem}</Notice> : null}
          <Value data={data} page={page} />
          <FigureHistory data={data} />
          <Made data={data} />
          <ChartSection
            actions={<FigureFiles data={data} extra="trend=month" />}
            chart={data.trend}
            question={t("figure_page.question.trend")}
          />
          {data.moved ? (
            <Moved file={movedFile(data, page.frame.compare)} moved={data.moved} />
          ) : null}
          <Split data={data} page={page} />
          {data.by && data.overTime ? (
            <ChartSection
              chart={data.overTime}
              question={t("page.question.over_time", { dimension: t(`dimension.${data.by}`) })}
            />
          ) : null}
          <Remarks day={data.figure.as_of} notes={habits.notes} query={data.files.query} />
          <FigureAlerts
            alerts={habits.alerts}
            currency={data.figure.currency}
            query={data.files.query}
            unit={data.figure.unit}
          />
          <FigureRows data={data} />
        </>
      )}
    </ScopedPage>
  );
}

function useShown() {
  const t = useText();
  const format = useFormats();
  return (figure: Figure) => {
    const shown = format.value(figure.value, figure.unit, figure.currency);
    return figure.at_least ? t("figure.at_least", { value: shown }) : shown;
  };
}

/** How far a value is from its goal, in the unit of the figure. */
function useOffTarget({ unit, currency }: Figure) {
  const format = useFormats();
  return (value: number | null, target: number | null) =>
    format.difference(value === null || target === null ? null : value - target, unit, currency);
}

/** The value, what stands behind it, and the days and filters that it is about. */
function Value({ data, page }: { data: FigureData; page: PageData<FigureData> }) {
  const t = useText();
  const locale = useLocale();
  const format = useFormats();
  const shown = useShown();
  const { figure, compared } = data;
  const offTarget = useOffTarget(figure);
  const variants = Object.entries(figure.variant);
  // Numbers of things have no decimals, amounts have two.
  const part = (value: number) =>
    Number.isInteger(value) ? format.count(value) : format.number(value);
  const variantText = (name: string, value: string | number) => {
    if (name === "forward_factor") return format.number(Number(value));
    return name === "buckets" ? String(value) : t(`figure_page.variant.${name}.${value}`);
  };
  const filters = Object.entries(figure.scope).flatMap(([dimension, values]) =>
    values.map((value) => {
      const offered = page.frame.options.dimensions[dimension as Dimension];
      const label = offered?.find((option) => option.value === value)?.label;
      return t("filters.chosen", {
        dimension: t(`dimension.${dimension}`),
        value: groupName(locale, dimension, { key: value, label }),
      });
    }),
  );
  const facts: [string, string][] = [
    [t("figure_page.as_of"), format.date(figure.as_of)],
    [t("figure_page.period"), format.span(figure.from, figure.to)],
    [t("figure_page.data_through"), format.date(figure.data_through)],
    [t("figure_page.scope"), filters.join("; ") || t("figure_page.everything")],
  ];
  if (figure.currency) facts.push([t("figure_page.currency"), figure.currency]);
  if (!isProblem(data.others)) {
    for (const compare of ["previous", "year"] as const) {
      const other = data.others[compare];
      if (other) facts.push([t(`compare.${compare}`), shown(other)]);
    }
  }
  if (figure.target !== undefined) {
    facts.push(
      [t("figure_page.target"), format.value(figure.target, figure.unit, figure.currency)],
      // More than 100 % of a goal is praise only where more is better.
      data.better === "higher"
        ? [t("figure_page.attainment"), format.ratio(figure.attainment)]
        : [t("figure_page.off_target"), offTarget(figure.value, figure.target)],
    );
  }
  for (const [name, value] of variants) {
    facts.push([t(`figure_page.variant.${name}`), variantText(name, value)]);
  }
  if (figure.numerator !== null && figure.denominator !== null) {
    facts.push(
      [t("figure_page.numerator"), part(figure.numerator)],
      [t("figure_page.denominator"), part(figure.denominator)],
    );
    if (figure.factor) facts.push([t("figure_page.factor"), part(figure.factor)]);
  }
  return (
    <div className="figure-value">
      <p className={figure.value === null ? "card-value missing" : "card-value"}>{shown(figure)}</p>
      <p className="note">
        {compared && page.frame.compare !== "none"
          ? compared.value === null
            ? t("figure.no_comparison", { label: t(`compare.${page.frame.compare}.short`) })
            : t("figure_page.before", {
                value: shown(compared),
                label: t(`compare.${page.frame.compare}.short`),
              })
          : null}{" "}
        <FigureNotes figure={figure} />
      </p>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** The formula, where it comes from, and the figures that go into it. */
function Made({ data }: { data: FigureData }) {
  const t = useText();
  const format = useFormats();
  const shown = useShown();
  return (
    <Section title={t("figure_page.how")}>
      <p className="formula">{t(`metric.${data.id}.formula`)}</p>
      {data.caveat ? <p>{data.caveat}</p> : null}
      <p className="note">
        {t("figure_page.source", { source: t(`metric.${data.id}.source`) })}{" "}
        <Link to={`/glossary#${data.id}`}>{t("glossary.link")}</Link>
      </p>
      {isProblem(data.made) ? (
        <Notice>{data.made.problem}</Notice>
      ) : data.made.list.length > 0 ? (
        <div className="table-scroll">
          <table>
            <caption>{t("figure_page.inputs")}</caption>
            <thead>
              <tr>
                <th className="words" scope="col">
                  {t("figure_page.input")}
                </th>
                <th className="words" scope="col">
                  {t("figure_page.days")}
                </th>
                <th className="number" scope="col">
                  {t("column.value")}
                </th>
              </tr>
            </thead>
            <tbody>
              {data.made.list.map(({ name, figure, isBalance, href }) => (
                <tr key={name}>
                  <td className="words">
                    <Link to={href}>{t(`metric.${figure.metric}.title`)}</Link>
                  </td>
                  <td className="words">
                    {isBalance ? format.date(figure.to) : format.span(figure.from, figure.to)}
                  </td>
                  <td className="number">{shown(figure)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
    </Section>
  );
}

function FigureFiles({ data, extra }: { data: FigureData; extra: string }) {
  const { api, query } = data.files;
  return (
    <TableFiles
      address={(format) => `${api}?${[query, extra, `format=${format}`].filter(Boolean).join("&")}`}
    />
  );
}

/** The figure by a dimension of the reader's choice. */
function Split({ data, page }: { data: FigureData; page: PageData<FigureData> }) {
  const t = useText();
  const locale = useLocale();
  const { pathname } = useLocation();
  const offTarget = useOffTarget(data.figure);
  const { by, byChart, byRows, offered } = data;
  if (!by || !byChart) return null;
  const goalColumns: readonly DataTableColumn[] = [
    { name: "target", unit: data.figure.unit },
    data.better === "higher"
      ? { name: "attainment", unit: "ratio" }
      : {
          name: "off_target",
          unit: data.figure.unit,
          label: t("figure_page.off_target"),
          cell: ({ value, target }) => offTarget(value as number | null, target as number | null),
        },
  ];
  const search = (dimension: string) => {
    const query = writeScope(page.frame.scope);
    query.set("by", dimension);
    return query.toString();
  };
  const narrowed = (key: string) =>
    writeScope({
      ...page.frame.scope,
      where: { ...page.frame.scope.where, [by]: [key] },
    }).toString();
  return (
    <ChartSection
      actions={<FigureFiles data={data} extra={`by=${by}`} />}
      chart={byChart}
      question={t("figure_page.question.by", {
        dimension: t(`dimension.${by}`),
      })}
    >
      <nav aria-label={t("figure_page.split_by")} className="presets">
        {offered.map((dimension) => (
          <Link
            aria-current={dimension === by ? "true" : undefined}
            key={dimension}
            preventScrollReset
            to={{ pathname, search: search(dimension) }}
          >
            {t(`dimension.${dimension}`)}
          </Link>
        ))}
      </nav>
      {byRows && !isProblem(byRows) ? (
        <DataTable
          caption={t("figure_page.split_table", { dimension: t(`dimension.${by}`) })}
          columns={[
            {
              name: "label",
              unit: "text",
              label: t(`dimension.${by}`),
              cell: (row) => (
                <Link to={{ pathname, search: narrowed(String(row.key)) }}>
                  {groupName(locale, by, { key: String(row.key), label: String(row.label ?? "") })}
                </Link>
              ),
            },
            { name: "value", unit: data.figure.unit, label: t(`metric.${data.id}.title`) },
            ...(data.figure.unit === "ratio"
              ? ([
                  { name: "numerator", unit: "count", label: t("figure_page.numerator") },
                  { name: "denominator", unit: "count", label: t("figure_page.denominator") },
                ] as const)
              : []),
            ...(byRows.rows.some(({ target }) => target !== undefined) ? goalColumns : []),
          ]}
          currency={data.figure.currency}
          isCaptionHidden
          rows={byRows.rows.map(
            ({ key, label, value, numerator, denominator, target = null, attainment = null }) => ({
              key,
              label,
              value,
              numerator,
              denominator,
              target,
              attainment,
            }),
          )}
        />
      ) : null}
    </ChartSection>
  );
}
