import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, type MetaFunction, useLoaderData, useNavigation } from "@remix-run/react";
import { requireRole } from "../access/require-role.server.ts";
import { ErrorPage } from "../components/error-page.tsx";
import { FigureChanges } from "../components/figure-changes.tsx";
import { FirstRows } from "../components/file-layout.tsx";
import { Notice, Page, Section } from "../components/page.tsx";
import { OddRows, UnderstoodTables } from "../components/preview-rows.tsx";
import { Effects, MappingForm, Questions, TableChoice } from "../components/upload-preview.tsx";
import { isBusy, KeepFresh, UploadProgress } from "../components/upload-progress.tsx";
import type { Rehearsal } from "../imports/load/rehearsals.server.ts";
import type { Upload } from "../imports/upload.ts";
import { figureChanges, getUpload, rowsOf } from "../imports/uploads.server.ts";
import { text } from "../languages/text.ts";
import { useFormats, useText } from "../languages/use-text.tsx";
import { Refusal } from "../refusal.ts";
import { decideUpload } from "../server/decide-upload.server.ts";
import { isRefusal, orRefuse } from "../server/refusals.server.ts";
import { openWarehouse } from "../warehouse/warehouse.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: text("en", "preview.window", { file: data?.upload.fileName ?? "" }) },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireRole(request, "manager");
  return orRefuse(async () => {
    const upload = await getUpload(await openWarehouse(), String(params.id));
    if (!upload) throw new Refusal("imports.refusal.unknown_upload", {}, 404);
    if (upload.phase === "loaded" && upload.importId !== null) {
      throw redirect(`/data/imports/${upload.importId}${upload.already ? "?already=1" : ""}`);
    }
    const isAsked = new URL(request.url).searchParams.get("figures") === "1";
    const warehouse = await openWarehouse();
    return {
      upload,
      figures: await figureChanges(warehouse, upload.id, isAsked),
      rows: await rowsOf(warehouse, upload.id),
    };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  await requireRole(request, "manager");
  return orRefuse(async () => {
    const id = String(params.id);
    try {
      const isGone = await decideUpload(await openWarehouse(), id, await request.formData());
      return redirect(isGone ? "/data" : `/data/uploads/${id}`);
    } catch (cause) {
      // Pressed while the file is being read again: the page shows how far that is.
      if (isRefusal(cause) && cause.id === "imports.refusal.not_ready") {
        return redirect(`/data/uploads/${id}`);
      }
      throw cause;
    }
  });
}

export default function UploadPage() {
  const { upload, figures, rows } = useLoaderData<typeof loader>();
  const t = useText();
  const format = useFormats();
  const table = upload.mapping?.tables[0]?.table ?? null;
  const lead = table
    ? t(leadOf(upload), {
        table: t(`tables.${table}`),
        size: format.bytes(upload.size),
        name: upload.rememberedAs ?? "",
      })
    : format.bytes(upload.size);
  return (
    <Page actions={<Link to="/data">{t("preview.back")}</Link>} lead={lead} title={upload.fileName}>
      <KeepFresh while={isBusy(upload.phase) || figures?.state === "working"} />
      {isBusy(upload.phase) ? (
        <>
          <UploadProgress {...upload} />
          {upload.phase === "loading" ? <CallOff /> : null}
        </>
      ) : (
        <Resting figures={figures} rows={rows} upload={upload} />
      )}
    </Page>
  );
}

function leadOf({ isRemembered, rememberedAs }: Upload): string {
  if (!isRemembered) return "preview.lead";
  return rememberedAs ? "preview.lead.named" : "preview.lead.remembered";
}

/** A load can be called off as long as it has not committed. */
function CallOff() {
  const t = useText();
  return (
    <Form className="actions" method="post">
      <button name="do" type="submit" value="call_off">
        {t("preview.call_off")}
      </button>
      <span className="note">{t("preview.call_off.note")}</span>
    </Form>
  );
}

interface RestingProps {
  readonly upload: Upload;
  readonly figures: Rehearsal | null;
  readonly rows: Awaited<ReturnType<typeof rowsOf>>;
}

function Resting({ upload, figures, rows }: RestingProps) {
  const t = useText();
  const format = useFormats();
  const isSending = useNavigation().state !== "idle";
  const { preview, already, message, phase } = upload;
  const table = upload.mapping?.tables[0]?.table ?? upload.as;
  return (
    <>
      {message ? (
        <Notice tone={phase === "refused" || phase === "failed" ? "bad" : "info"}>
          {t(message.id, message.values)}
        </Notice>
      ) : null}
      {phase === "asking" ? <Notice tone="warn">{t("preview.asking")}</Notice> : null}
      {already ? (
        <Notice tone="warn">
          {t("preview.already", { at: format.moment(already.importedAt) })}{" "}
          <Link to={`/data/imports/${already.importId}`}>{t("preview.already.link")}</Link>
        </Notice>
      ) : null}
      <Questions questions={upload.questions} />
      {preview ? (
        <Section note={t("preview.effects.note")} title={t("preview.effects.title")}>
          <Effects effect={preview} isDone={false} />
        </Section>
      ) : null}
      {figures ? <FigureChanges rehearsal={figures} /> : null}
      <Form className="actions" method="post">
        {preview ? (
          <button className="primary" disabled={isSending} name="do" type="submit" value="confirm">
            {t("preview.confirm", { count: preview.counts.new + preview.counts.changed })}
          </button>
        ) : null}
        <button className="danger" disabled={isSending} name="do" type="submit" value="discard">
          {t("preview.discard")}
        </button>
      </Form>
      <Section title={t("preview.table.title")}>
        <TableChoice table={table} />
        {upload.recognition && upload.recognition.reasons.length > 0 ? (
          <ul className="reasons">
            {upload.recognition.reasons.map(({ id, values }) => (
              <li key={`${id} ${JSON.stringify(values)}`}>{t(id, values)}</li>
            ))}
          </ul>
        ) : null}
      </Section>
      {rows ? <UnderstoodTables tables={rows.understood} /> : null}
      {rows ? <OddRows rows={rows.odd} total={preview?.counts.rejected ?? 0} /> : null}
      <MappingForm upload={upload} />
      <FirstRows upload={upload} />
    </>
  );
}

export function ErrorBoundary() {
  return <ErrorPage />;
}
