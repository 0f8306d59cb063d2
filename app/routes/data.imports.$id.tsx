import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, type MetaFunction, useLoaderData } from "@remix-run/react";
import { requireRole } from "../access/require-role.server.ts";
import { BooksDoNotAddUp } from "../components/books.tsx";
import { DataTable } from "../components/data-table.tsx";
import { ErrorPage } from "../components/error-page.tsx";
import { Notice, Page, Section } from "../components/page.tsx";
import { readTableState } from "../components/table-state.ts";
import { Effects } from "../components/upload-effects.tsx";
import { getImport } from "../imports/history.server.ts";
import { mendedBy, rejectedRows } from "../imports/rejected-rows.server.ts";
import type { ImportRecord } from "../imports/upload.ts";
import { withdraw } from "../imports/withdraw.server.ts";
import { useFormats, useText } from "../languages/use-text.tsx";
import { windowTitle } from "../languages/window-title.ts";
import { Refusal } from "../refusal.ts";
import { violations } from "../reports/invariants.server.ts";
import { orRefuse } from "../server/refusals.server.ts";
import { applySettings, readSettings } from "../settings.server.ts";
import { openWarehouse, type Warehouse } from "../warehouse/warehouse.server.ts";

export const meta: MetaFunction<typeof loader> = (page) =>
  windowTitle(page, "import.window", () => ({ file: page.data?.record.fileName ?? "" }));

async function find(warehouse: Warehouse, id: string | undefined): Promise<ImportRecord> {
  const record = /^\d{1,9}$/.test(id ?? "") ? await getImport(warehouse, Number(id)) : null;
  if (!record) throw new Refusal("imports.refusal.unknown_import", { import: id ?? "" }, 404);
  return record;
}

/** Whether the file states what was paid so far, which may disagree with the payments. */
function statesPaid({ mapping }: ImportRecord): boolean {
  const stated = new Set(["paid_amount", "open_amount"]);
  return mapping.tables.some(({ sources }) => sources.some(({ column }) => stated.has(column)));
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireRole(request, "viewer");
  return orRefuse(async () => {
    const warehouse = await openWarehouse();
    const record = await find(warehouse, params.id);
    const { searchParams } = new URL(request.url);
    const state = readTableState(searchParams, []);
    const rejects = await rejectedRows(warehouse, record.importId, {
      limit: state.pageSize,
      offset: (state.page - 1) * state.pageSize,
    });
    const { statedPaid } = await readSettings(warehouse.directory);
    return {
      record,
      broken: record.withdrawnAt === null ? await violations(warehouse) : [],
      paid: statesPaid(record) ? (statedPaid[String(record.importId)] ?? "payments") : null,
      rejects,
      mended: await mendedBy(warehouse, record.importId),
      state,
      isAlready: searchParams.get("already") === "1",
      isAsked: searchParams.get("withdraw") === "ask" && record.withdrawnAt === null,
    };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  await requireRole(request, "manager");
  return orRefuse(async () => {
    const warehouse = await openWarehouse();
    const { importId } = await find(warehouse, params.id);
    const form = await request.formData();
    if (form.get("do") === "withdraw") await withdraw(warehouse, importId);
    if (form.get("do") === "paid") {
      const choice = form.get("paid") === "statement" ? "statement" : "payments";
      const { statedPaid } = await readSettings(warehouse.directory);
      await applySettings(warehouse, { statedPaid: { ...statedPaid, [importId]: choice } });
    }
    return redirect(`/data/imports/${importId}`);
  });
}

export default function ImportPage() {
  const { record, broken, isAlready, isAsked } = useLoaderData<typeof loader>();
  const t = useText();
  const format = useFormats();
  const { counts, effect } = record;
  const unknown = { tables: [], totals: [], from: null, to: null, rejects: [] };
  return (
    <Page
      actions={<Link to="/data">{t("preview.back")}</Link>}
      lead={t("import.lead", {
        table: t(`tables.${record.table}`),
        at: format.moment(record.importedAt),
      })}
      title={record.fileName}
    >
      <BooksDoNotAddUp found={broken} />
      {isAlready ? <Notice>{t("import.already")}</Notice> : null}
      {record.withdrawnAt ? (
        <Notice tone="warn">
          {t("import.withdrawn", { at: format.moment(record.withdrawnAt) })}
        </Notice>
      ) : counts.rejected > 0 ? (
        <Notice tone="warn">{t("import.partly", { rejected: counts.rejected })}</Notice>
      ) : isAlready ? null : (
        <Notice tone="good">{t("import.whole")}</Notice>
      )}
      <Section title={t("import.result")}>
        <Effects effect={{ ...(effect ?? unknown), counts }} isDone />
      </Section>
      <Rejects />
      {record.withdrawnAt ? null : <StatedPaid />}
      {record.withdrawnAt ? null : <Withdrawal isAsked={isAsked} record={record} />}
    </Page>
  );
}

function Rejects() {
  const { record, rejects, mended, state } = useLoaderData<typeof loader>();
  const t = useText();
  if (record.counts.rejected === 0 || record.withdrawnAt) return null;
  const count = record.counts.rejected - mended.reduce((sum, each) => sum + each.count, 0);
  const remarks = mended.map((each) => (
    <p className="note" key={each.importId}>
      <Link to={`/data/imports/${each.importId}`}>
        {t("import.rejects.mended", { count: each.count, import: each.importId })}
      </Link>
    </p>
  ));
  if (count === 0) {
    return <Section title={t("import.rejects.none_left")}>{remarks}</Section>;
  }
  return (
    <Section
      actions={
        <a className="button" href={`/api/imports/${record.importId}/rejects`}>
          {t("import.rejects.download")}
        </a>
      }
      note={t("import.rejects.note")}
      title={t("import.rejects.title", { count })}
    >
      {remarks}
      <DataTable
        caption={t("import.rejects.caption")}
        columns={[
          { name: "line", unit: "count", isSortable: false },
          { name: "column", unit: "text", isSortable: false },
          { name: "cell", unit: "text", isSortable: false },
          { name: "reason", unit: "text", isSortable: false },
          { name: "raw", unit: "text", isSortable: false, cell: (row) => <code>{row.raw}</code> },
        ]}
        rows={rejects.map(({ line, column, value, reason, raw }) => ({
          line,
          column,
          cell: value,
          reason: t(reason.id, reason.values),
          raw,
        }))}
        state={state}
        total={count}
      />
    </Section>
  );
}

/** Which counts where the file's paid totals and the payments disagree. */
function StatedPaid() {
  const { paid } = useLoaderData<typeof loader>();
  const t = useText();
  if (paid === null) return null;
  return (
    <Section note={t("import.paid.note")} title={t("import.paid.title")}>
      <Form className="choices" key={paid} method="post">
        {(["payments", "statement"] as const).map((choice) => (
          <label key={choice}>
            <input defaultChecked={choice === paid} name="paid" type="radio" value={choice} />
            {t(`import.paid.${choice}`)}
          </label>
        ))}
        <div className="actions">
          <button name="do" type="submit" value="paid">
            {t("import.paid.use")}
          </button>
        </div>
      </Form>
    </Section>
  );
}

function Withdrawal({ record, isAsked }: { record: ImportRecord; isAsked: boolean }) {
  const t = useText();
  const format = useFormats();
  const rows = format.count(record.counts.new + record.counts.changed);
  return (
    <Section note={t("import.withdraw.note")} title={t("import.withdraw.title")}>
      {isAsked ? (
        <Form className="actions" method="post">
          <p>{t("import.withdraw.sure", { rows })}</p>
          <button className="danger" name="do" type="submit" value="withdraw">
            {t("import.withdraw.yes")}
          </button>
          <Link to={`/data/imports/${record.importId}`}>{t("import.withdraw.no")}</Link>
        </Form>
      ) : (
        <p>
          <Link className="button danger" preventScrollReset to="?withdraw=ask">
            {t("import.withdraw.button")}
          </Link>
        </p>
      )}
    </Section>
  );
}

export function ErrorBoundary() {
  return <ErrorPage />;
}
