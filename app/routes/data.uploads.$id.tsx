import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, type MetaFunction, useLoaderData, useNavigation } from "@remix-run/react";
import { requireRole } from "../access/require-role.server.ts";
import { ErrorPage } from "../components/error-page.tsx";
import { FigureChanges } from "../components/figure-changes.tsx";
import { FirstRows, SkippedRecords } from "../components/file-layout.tsx";
import { Notice, Page, Section } from "../components/page.tsx";
import { OddRows, UnderstoodTables } from "../components/preview-rows.tsx";
import { Effects } from "../components/upload-effects.tsx";
import { MappingForm } from "../components/upload-mapping.tsx";
import { UploadParts } from "../components/upload-parts.tsx";
import { FileKind } from "../components/upload-preview.tsx";
import { isBusy, KeepFresh, UploadProgress } from "../components/upload-progress.tsx";
import { Questions } from "../components/upload-questions.tsx";
import { useLast } from "../components/use-last.ts";
import type { Rehearsal } from "../imports/load/rehearsals.server.ts";
import { wholeName } from "../imports/part-name.ts";
import type { Upload } from "../imports/upload.ts";
import { figureChanges, getUpload, partsOfUpload, rowsOf } from "../imports/uploads.server.ts";
import { useFormats, useText } from "../languages/use-text.tsx";
import { windowTitle } from "../languages/window-title.ts";
import { Refusal } from "../refusal.ts";
import { decideUpload, isDecided } from "../server/decide-upload.server.ts";
import { isRefusal, orRefuse } from "../server/refusals.server.ts";
import { openWarehouse, type Warehouse } from "../warehouse/warehouse.server.ts";

export const meta: MetaFunction<typeof loader> = (page) =>
  windowTitle(page, "preview.window", () => ({ file: page.data?.upload.fileName ?? "" }));

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
      ...(await partsBeside(warehouse, upload.id)),
    };
  });
}

/** The other parts of the same file, and what of it is none. */
async function partsBeside(warehouse: Warehouse, id: string) {
  const parts = (await partsOfUpload(warehouse, id)).filter(({ phase }) => phase !== "loaded");
  return {
    leftOut: parts.flatMap(({ leftOut = [] }) => leftOut),
    parts: parts.map((part) => ({
      id: part.id,
      name: part.fileName.slice(wholeName(part.fileName).length).replace(/^ › /, ""),
      table: part.mapping?.tables[0]?.table ?? null,
      rows: part.preview?.counts.read ?? null,
      rejected: part.preview?.counts.rejected ?? 0,
      isHidden: isHidden(part),
      phase: part.phase,
      progress: part.progress,
      isDecided: isDecided(part),
    })),
  };
}

/** A sheet that one does not see in the workbook. */
function isHidden({ recognition }: Upload): boolean {
  return recognition?.reasons.some(({ id }) => id === "imports.note.hidden_sheet") ?? false;
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
  const { upload, figures, rows, parts, leftOut } = useLoaderData<typeof loader>();
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
  const isMoving =
    isBusy(upload.phase) ||
    figures?.state === "working" ||
    parts.some(({ phase }) => isBusy(phase));
  return (
    <Page actions={<Link to="/data">{t("preview.back")}</Link>} lead={lead} title={upload.fileName}>
      <KeepFresh while={isMoving} />
      <UploadParts current={upload.id} leftOut={leftOut} parts={parts} />
      {isBusy(upload.phase) && !isReadAgain(upload) ? (
        <>
          <UploadProgress {...upload} />
          {upload.phase === "loading" ? <CallOff /> : null}
        </>
      ) : (
        <Preview figures={figures} key={upload.id} rows={rows} upload={upload} />
      )}
    </Page>
  );
}

/** What is known of it already stays in sight, and can be changed, while its rows are worked out. */
function isReadAgain({ phase, mapping, recognition }: Upload): boolean {
  return phase === "staging" && mapping !== null && recognition !== null;
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

interface PreviewProps {
  readonly upload: Upload;
  readonly figures: Rehearsal | null;
  readonly rows: Awaited<ReturnType<typeof rowsOf>>;
}

function Preview({ upload, figures, rows }: PreviewProps) {
  const t = useText();
  const format = useFormats();
  const { already, message, phase } = upload;
  const isWorking = isBusy(phase);
  // What was said before a change stays where it is until what follows from it is known.
  const shownRows = useLast(rows, isWorking);
  const shownFigures = useLast(figures, isWorking);
  const dimmed = isWorking ? "is-outdated" : "is-current";
  // Of a large file the first rows are there before the others.
  const isOld = isWorking && rows === null;
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
      <WhatLoadingDoes upload={upload} />
      {shownFigures ? (
        <div aria-busy={isWorking} className={dimmed}>
          <FigureChanges rehearsal={shownFigures} />
        </div>
      ) : null}
      <Decision upload={upload} />
      <FileKind upload={upload} />
      {shownRows ? (
        <div aria-busy={isOld} className={isOld ? "is-outdated" : "is-current"}>
          <UnderstoodTables tables={shownRows.understood} />
          <OddRows rows={shownRows.odd} total={upload.preview?.counts.rejected ?? 0} />
        </div>
      ) : null}
      <MappingForm upload={upload} />
      {shownRows ? <SkippedRecords skipped={shownRows.skipped} /> : null}
      <FirstRows upload={upload} />
    </>
  );
}

function WhatLoadingDoes({ upload }: { upload: Upload }) {
  const t = useText();
  const { preview, phase } = upload;
  const isWorking = isBusy(phase);
  if (!preview && !isWorking) return null;
  return (
    <Section
      actions={isWorking ? <UploadProgress {...upload} /> : null}
      note={t("preview.effects.note")}
      title={t("preview.effects.title")}
    >
      {preview ? (
        <div aria-busy={isWorking} className={isWorking ? "is-outdated" : "is-current"}>
          <Effects effect={preview} isDone={false} />
        </div>
      ) : null}
    </Section>
  );
}

/** Loads the file, or drops it. */
function Decision({ upload: { preview, phase } }: { upload: Upload }) {
  const t = useText();
  const isSending = useNavigation().state !== "idle";
  return (
    <Form className="actions" method="post">
      {preview ? (
        <button
          className="primary"
          disabled={isSending || isBusy(phase)}
          name="do"
          type="submit"
          value="confirm"
        >
          {t("preview.confirm", { count: preview.counts.new + preview.counts.changed })}
        </button>
      ) : null}
      <button className="danger" disabled={isSending} name="do" type="submit" value="discard">
        {t("preview.discard")}
      </button>
    </Form>
  );
}

export function ErrorBoundary() {
  return <ErrorPage />;
}
