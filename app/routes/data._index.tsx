import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { requireRole } from "../access/require-role.server.ts";
import { BooksDoNotAddUp } from "../components/books.tsx";
import { DataTable } from "../components/data-table.tsx";
import { ErrorPage } from "../components/error-page.tsx";
import { Notice, Page, Section } from "../components/page.tsx";
import type { DataTableColumn } from "../components/table-cell.tsx";
import { pageRows, readTableState } from "../components/table-state.ts";
import { UploadForm } from "../components/upload-form.tsx";
import { LoadAll } from "../components/upload-parts.tsx";
import { isBusy, KeepFresh, UploadProgress } from "../components/upload-progress.tsx";
import { listImports } from "../imports/history.server.ts";
import type { ImportRecord } from "../imports/upload.ts";
import { listUploads } from "../imports/uploads.server.ts";
import { currentLocale } from "../languages/current.server.ts";
import { useFormats, useText } from "../languages/use-text.tsx";
import { windowTitle } from "../languages/window-title.ts";
import { duplicateCount } from "../pages/duplicates.server.ts";
import { qualityOf } from "../pages/quality.server.ts";
import { violations } from "../reports/invariants.server.ts";
import { restatementsOf } from "../restatements/read.server.ts";
import { isDecided, loadTogether } from "../server/decide-upload.server.ts";
import { type DemoWork, demoWork } from "../server/demo.server.ts";
import { demoImporter, holdingsOf } from "../server/holdings.server.ts";
import { orRefuse } from "../server/refusals.server.ts";
import { openWarehouse } from "../warehouse/warehouse.server.ts";

export const meta: MetaFunction = (page) => windowTitle(page, "data.window");

const historyColumns = [
  "import_id",
  "file",
  "table",
  "imported_at",
  "read",
  "new",
  "changed",
  "unchanged",
  "rejected",
];

export async function loader({ request }: LoaderFunctionArgs) {
  await requireRole(request, "viewer");
  return orRefuse(async () => {
    const warehouse = await openWarehouse();
    const { searchParams } = new URL(request.url);
    const historyState = readTableState(searchParams, historyColumns, {
      prefix: "history",
      sort: "-import_id",
    });
    const history = pageRows(
      (await listImports(warehouse)).map(historyRow),
      historyState,
      currentLocale(),
    );
    const holdings = await holdingsOf(warehouse);
    const demo = demoWork();
    // Whoever asked to see the demo department sees it as soon as it is there.
    if (searchParams.get("opening") === "demo" && !demo && holdings.hasDemo) throw redirect("/");
    // While the demo department is under way, its own line says how far it is.
    const isDemoMoving = demo !== null && demo.fault === null;
    const uploads = (await listUploads(warehouse)).filter(
      ({ startedBy }) => !(isDemoMoving && startedBy === demoImporter),
    );
    return {
      uploads: uploads.map((upload) => {
        const { id, fileName, phase, progress, size, secondsLeft } = upload;
        const line = { id, fileName, phase, progress, size, secondsLeft };
        return { ...line, isDecided: isDecided(upload) };
      }),
      history,
      historyState: { ...historyState, page: history.page },
      holdings,
      broken: holdings.isEmpty ? [] : await violations(warehouse),
      quality: holdings.isEmpty ? null : await qualityOf(warehouse, searchParams),
      hasChangedMonths: (await restatementsOf(warehouse)).length > 0,
      duplicates: holdings.isEmpty ? null : { count: await duplicateCount(warehouse) },
      demo,
    };
  });
}

/** Loads together the uploads that the form names. */
export async function action({ request }: ActionFunctionArgs) {
  await requireRole(request, "manager");
  return orRefuse(async () => {
    await loadTogether(await openWarehouse(), await request.formData());
    return redirect("/data");
  });
}

function historyRow(record: ImportRecord) {
  const { counts } = record;
  return {
    import_id: record.importId,
    file: record.fileName,
    table: record.table as string,
    imported_at: record.importedAt,
    read: counts.read,
    new: counts.new,
    changed: counts.changed,
    unchanged: counts.unchanged,
    rejected: counts.rejected,
    is_withdrawn: record.withdrawnAt !== null,
  };
}

export default function DataPage() {
  const { uploads, holdings, demo, broken } = useLoaderData<typeof loader>();
  const t = useText();
  const isMoving = uploads.some(({ phase }) => isBusy(phase)) || (demo !== null && !demo.fault);
  return (
    <Page lead={t("data.lead")} title={t("nav.data")}>
      <KeepFresh while={isMoving} />
      <BooksDoNotAddUp found={broken} />
      {demo ? <DemoProgress demo={demo} /> : null}
      <Section isForm title={t("data.upload.title")}>
        <UploadForm />
      </Section>
      <UploadsUnderWay />
      <History />
      <Quality />
      <Duplicates />
      <ChangedMonths />
      {holdings.hasDemo && !demo ? (
        <Section isForm note={t("data.demo.note")} title={t("data.demo.title")}>
          <Form action="/data/demo" method="post">
            <button className="danger" name="do" type="submit" value="remove">
              {t("data.demo.remove")}
            </button>
          </Form>
        </Section>
      ) : null}
      {holdings.isEmpty && !demo ? (
        <Section isForm note={t("welcome.demo.text")} title={t("welcome.demo.title")}>
          <Form action="/data/demo" method="post">
            <button name="do" type="submit" value="open">
              {t("welcome.demo.button")}
            </button>
          </Form>
        </Section>
      ) : null}
    </Page>
  );
}

function DemoProgress({ demo }: { demo: DemoWork }) {
  const t = useText();
  const values = { done: demo.done, total: demo.total };
  if (demo.fault) {
    return (
      <Notice tone="bad">
        {t("data.demo.stopped")} {t(demo.fault.id, demo.fault.values)}
      </Notice>
    );
  }
  const label = t(`data.demo.${demo.kind}`, values);
  // What is done all at once has no parts to count.
  const share = demo.kind === "reading" ? { max: demo.total, value: demo.done } : {};
  return (
    <Notice>
      <div className="sending">
        <progress aria-label={label} {...share} />
        <span>{label}</span>
      </div>
    </Notice>
  );
}

function UploadsUnderWay() {
  const { uploads } = useLoaderData<typeof loader>();
  const t = useText();
  const format = useFormats();
  if (uploads.length === 0) return null;
  return (
    <Section note={t("data.uploads.note")} title={t("data.uploads.title")}>
      <ul className="uploads">
        {uploads.map((upload) => (
          <li key={upload.id}>
            <Link to={`/data/uploads/${upload.id}`}>{upload.fileName}</Link>
            <span className="note">{format.bytes(upload.size)}</span>
            <UploadProgress {...upload} />
          </li>
        ))}
      </ul>
      <LoadAll uploads={uploads} />
    </Section>
  );
}

function History() {
  const { history, historyState } = useLoaderData<typeof loader>();
  const t = useText();
  const format = useFormats();
  return (
    <Section
      actions={<Link to="/data/mappings">{t("mappings.link")}</Link>}
      title={t("data.history.title")}
    >
      <DataTable
        caption={t("data.history.caption")}
        columns={[
          { name: "import_id", unit: "text" },
          {
            name: "file",
            unit: "text",
            cell: (row) => (
              <>
                <Link to={`/data/imports/${row.import_id}`}>{row.file}</Link>
                {row.is_withdrawn ? ` (${t("data.history.withdrawn")})` : null}
              </>
            ),
          },
          { name: "table", unit: "text", cell: (row) => t(`tables.${row.table}`) },
          {
            name: "imported_at",
            unit: "date",
            cell: (row) => format.moment(String(row.imported_at)),
          },
          { name: "read", unit: "count" },
          { name: "new", unit: "count" },
          { name: "changed", unit: "count" },
          { name: "unchanged", unit: "count" },
          { name: "rejected", unit: "count" },
        ]}
        empty={t("data.history.empty")}
        prefix="history"
        rows={history.rows}
        state={historyState}
        total={history.total}
      />
    </Section>
  );
}

function Quality() {
  const { quality } = useLoaderData<typeof loader>();
  const t = useText();
  const format = useFormats();
  if (!quality) return null;
  return (
    <Section note={t("data.quality.note")} title={t("report.data_quality.title")}>
      <DataTable
        caption={t("report.data_quality.description")}
        columns={[
          {
            name: "check",
            unit: "text",
            cell: (row) => (
              <>
                {row.finding_count === 0 && row.accepted_count === 0 ? (
                  t(`check.${row.check}.title`)
                ) : (
                  <Link to={`/data/checks/${row.check}`}>{t(`check.${row.check}.title`)}</Link>
                )}
                {row.finding_count === 0 ? null : (
                  <p className="note">{t(`check.${row.check}.description`)}</p>
                )}
              </>
            ),
          },
          { name: "finding_count", unit: "count" },
          {
            name: "accepted_count",
            unit: "count",
            cell: (row) =>
              row.accepted_count === 0 ? null : format.count(Number(row.accepted_count)),
          },
          ...(["amount", "receivables_effect"] as const).map(
            (name): DataTableColumn => ({
              name,
              unit: "money",
              cell: (row) =>
                // No findings, or findings in several currencies: there is no sum to show.
                row[name] === null || row.finding_count === 0
                  ? null
                  : format.money(Number(row[name]), row.currency ? String(row.currency) : null),
            }),
          ),
          { name: "example", unit: "text", isSortable: false },
        ]}
        empty={t("data.quality.none")}
        prefix="quality"
        rows={quality.rows}
        state={quality.state}
        total={quality.total}
      />
      {quality.clean.length > 0 ? (
        <details>
          <summary>{t("data.quality.clean", { count: quality.clean.length })}</summary>
          <ul>
            {quality.clean.map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </Section>
  );
}

/** Possible duplicates, for the user to decide on. */
function Duplicates() {
  const { duplicates } = useLoaderData<typeof loader>();
  const t = useText();
  if (!duplicates) return null;
  const { count } = duplicates;
  return (
    <Section
      isForm
      note={count === null ? t("duplicates.data.unknown") : t("duplicates.data.count", { count })}
      title={t("duplicates.title")}
    >
      <p>
        <Link className="button" to="/data/duplicates">
          {t("duplicates.data.link")}
        </Link>
      </p>
    </Section>
  );
}

/** Closed months that newer data changed. */
function ChangedMonths() {
  const { hasChangedMonths } = useLoaderData<typeof loader>();
  const t = useText();
  if (!hasChangedMonths) return null;
  return (
    <Section note={t("restated.note")} title={t("restated.title")}>
      <p>
        <Link className="button" to="/data/restatements">
          {t("restated.all")}
        </Link>
      </p>
    </Section>
  );
}

export function ErrorBoundary() {
  return <ErrorPage />;
}
