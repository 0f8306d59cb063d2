import { Link, useLocation } from "@remix-run/react";
import { DataTable } from "../components/data-table.tsx";
import type { TableRow } from "../components/table-state.ts";
import { useFormats, useText } from "../languages/use-text.tsx";
import { type Dimension, writeScope } from "../scope/scope.ts";
import type { DsoData } from "./dso.server.ts";
import type { PageData, PageFrame } from "./load.server.ts";
import {
  Breakdowns,
  ChartSection,
  FigureCards,
  isProblem,
  notOfBalances,
  ScopedPage,
  StandsOut,
} from "./parts.tsx";
import { Terms } from "./terms.tsx";

/** How fast do sales become cash, how fast could they, and where do they not? */
export function Dso({ page }: { page: PageData<DsoData> }) {
  const t = useText();
  return (
    <ScopedPage hidden={notOfBalances} lead={t("dso.lead")} page={page} title={t("dso.title")}>
      {(data) => (
        <>
          <WindowChoice frame={page.frame} />
          <FigureCards figures={data.figures} frame={page.frame} />
          <StandsOut found={data.standsOut} />
          <ChartSection
            chart={data.family}
            note={t("dso.note.family")}
            question={t("dso.question.family")}
          />
          <Breakdowns
            behind={(by) => <Speeds by={by} data={data} frame={page.frame} />}
            breakdowns={data.breakdowns}
            question={(by) => t("dso.question.by", { dimension: t(`dimension.${by}`) })}
          />
          <Breakdowns
            breakdowns={data.overTime}
            question={(by) => t("page.question.over_time", { dimension: t(`dimension.${by}`) })}
          />
          <ChartSection chart={data.late} question={t("dso.question.late")} />
          <Breakdowns
            breakdowns={data.lateBy}
            question={(by) => t("dso.question.late_by", { dimension: t(`dimension.${by}`) })}
          />
          <Terms chart={data.terms} scope={page.frame.scope} table={data.termsTable} />
        </>
      )}
    </ScopedPage>
  );
}

/** The table behind DSO by a dimension: terms and lateness apart, and a year before. */
function Speeds(props: { by: Dimension; data: DsoData; frame: PageFrame }) {
  const { by, data, frame } = props;
  const t = useText();
  const format = useFormats();
  const table = data.behind.find((one) => one.by === by)?.table;
  if (!table || isProblem(table)) return null;
  const { scope } = frame;
  const search = (key: string) =>
    writeScope({ ...scope, where: { ...scope.where, [by]: [key] } }).toString();
  const number = (value: unknown, signed: boolean) =>
    format.number(typeof value === "number" ? value : null, { digits: 1, signed });
  const days = (name: string) => ({
    name,
    unit: "days" as const,
    label: t(`dso.column.${name}`),
    // The unit stands above the table: two of them share a page's width.
    cell: (row: TableRow) => number(row[name], name === "change"),
  });
  return (
    <DataTable
      caption={t("dso.table", { dimension: t(`dimension.${by}`) })}
      columns={[
        {
          name: "label",
          unit: "text",
          label: t(`dimension.${by}`),
          cell: (row) => (
            <Link to={{ pathname: "/dso", search: search(String(row.key)) }}>
              {String(row.label || row.key || t("filters.not_given"))}
            </Link>
          ),
        },
        days("dso"),
        days("terms"),
        days("late"),
        days("before"),
        days("change"),
      ]}
      rows={table.rows}
    />
  );
}

/** The window over which sales are counted: the variant in force, and the others. */
function WindowChoice({ frame }: { frame: PageFrame }) {
  const t = useText();
  const { pathname } = useLocation();
  const chosen = frame.scope.window ?? 3;
  return (
    <nav aria-label={t("dso.window_label")} className="presets">
      <span className="note">{t("dso.window_label")}</span>
      {([1, 3, 12] as const).map((window) => (
        <Link
          aria-current={window === chosen ? "true" : undefined}
          key={window}
          preventScrollReset
          to={{ pathname, search: writeScope({ ...frame.scope, window }).toString() }}
        >
          {t("dso.window_months", { months: window })}
        </Link>
      ))}
    </nav>
  );
}
