import { Link } from "@remix-run/react";
import { DataTable } from "../components/data-table.tsx";
import { Notice, Section } from "../components/page.tsx";
import type { DataTableColumn } from "../components/table-cell.tsx";
import { TableFiles } from "../components/table-files.tsx";
import { useFormats, useText } from "../languages/use-text.tsx";
import { type Dimension, writeScope } from "../scope/scope.ts";
import type { CollectorData } from "./collector.server.ts";
import type { PageData } from "./load.server.ts";
import { ChartSection, FigureCards, isProblem, ScopedPage, withFormat } from "./parts.tsx";

/** The page is of one person: who else there is does not matter here. */
const hidden: readonly Dimension[] = ["service", "team", "collector_id"];

/** What did one collector bring in, against which target, by what work, and how does it compare? */
export function Collector({ page }: { page: PageData<CollectorData> }) {
  const t = useText();
  const { frame, data } = page;
  const { collector_id: _, ...where } = frame.scope.where;
  const everybody = writeScope({ ...frame.scope, where }).toString();
  return (
    <ScopedPage
      actions={
        <Link to={{ pathname: "/collectors", search: everybody }}>{t("collectors.everybody")}</Link>
      }
      hidden={hidden}
      lead={t("collectors.person.lead")}
      page={page}
      title={data?.person.name || data?.person.collector_id || t("collectors.title")}
    >
      {(data) => (
        <>
          <Facts data={data} />
          <Figures data={data} page={page} />
          <ChartSection
            chart={data.targets}
            note={t("collectors.note.rule")}
            question={t("collector.question.targets")}
          />
          <ChartSection chart={data.kept} question={t("collectors.question.kept")} />
          <div className="two-columns">
            <ChartSection chart={data.attempts} question={t("collectors.question.attempts")} />
            <ChartSection chart={data.rates} question={t("collectors.question.rates")} />
          </div>
          <Months data={data} page={page} />
        </>
      )}
    </ScopedPage>
  );
}

/** Who it is, and how the commission is reckoned. */
function Facts({ data }: { data: CollectorData }) {
  const t = useText();
  const format = useFormats();
  const { person, tiers } = data;
  const facts: [string, string][] = [];
  if (person.team) facts.push([t("dimension.team"), person.team]);
  if (person.kind) facts.push([t("collector.kind"), t(`collector.kind.${person.kind}`)]);
  if (person.started_on) facts.push([t("collector.started"), format.date(person.started_on)]);
  if (person.left_on) facts.push([t("collector.left"), format.date(person.left_on)]);
  if (person.fte !== null) facts.push([t("collector.fte"), format.number(person.fte)]);
  if (person.fee_rate !== null) {
    facts.push([t("collector.fee"), format.ratio(person.fee_rate)]);
  }
  const { commission_rate: rate } = person;
  if (rate !== null) {
    const steps = tiers.map(({ from, times }) => {
      const values = {
        rate: format.ratio(rate * times, { digits: 2 }),
        from: format.ratio(from, { digits: 0 }),
      };
      return t(from === 0 ? "collector.tier.first" : "collector.tier.next", values);
    });
    facts.push([t("metric.commission.title"), steps.join(", ")]);
  }
  return (
    <dl className="facts person-facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The figures, each rate beside everybody's. */
function Figures({ data, page }: { data: CollectorData; page: PageData<CollectorData> }) {
  const t = useText();
  const format = useFormats();
  const rates = isProblem(data.all) ? [] : data.all.rates;
  const notes = Object.fromEntries(
    rates.map(({ metric, value, unit }) => [
      metric,
      t("collectors.person.all", { value: format.value(value, unit, null) }),
    ]),
  );
  return <FigureCards figures={data.figures} frame={page.frame} notes={notes} />;
}

const repeated = ["collector_id", "name", "team"];

function Months({ data, page }: { data: CollectorData; page: PageData<CollectorData> }) {
  const t = useText();
  const format = useFormats();
  const { table, person } = data;
  const title = t("collector.table");
  if (isProblem(table)) {
    return (
      <Section title={title}>
        <Notice>{table.problem}</Notice>
      </Section>
    );
  }
  const { scope } = page.frame;
  const own = { ...scope, where: { ...scope.where, collector_id: [person.collector_id] } };
  const columns = table.columns
    .filter(
      ({ name }) =>
        !repeated.includes(name) && table.rows.some((row) => (row[name] ?? null) !== null),
    )
    .map((column): DataTableColumn => {
      if (column.name !== "month") return column;
      return {
        ...column,
        label: t("column.month"),
        cell: (row) => format.period(String(row.month)),
      };
    });
  return (
    <Section
      actions={
        <TableFiles
          address={(format) => `/api/reports/collector_months?${withFormat(own, format)}`}
        />
      }
      id="months"
      title={title}
    >
      <DataTable
        caption={title}
        columns={columns}
        currency={table.currency}
        isCaptionHidden
        rows={table.rows}
      />
    </Section>
  );
}
