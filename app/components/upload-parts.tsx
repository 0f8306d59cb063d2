import { Form, Link, useNavigation } from "@remix-run/react";
import type { Message } from "../imports/mapping.ts";
import type { UploadPhase } from "../imports/upload.ts";
import { useText } from "../languages/use-text.tsx";
import { Section } from "./page.tsx";
import { UploadProgress } from "./upload-progress.tsx";

/** One table of a file that holds several, such as a sheet. */
export interface PartLine {
  readonly id: string;
  /** What the part is called within the file. */
  readonly name: string;
  readonly table: string | null;
  readonly rows: number | null;
  readonly rejected: number;
  /** A sheet that is hidden in its workbook. */
  readonly isHidden: boolean;
  readonly phase: UploadPhase;
  readonly progress: number;
  readonly isDecided: boolean;
}

interface PartsProps {
  readonly current: string;
  readonly parts: readonly PartLine[];
  readonly leftOut: readonly Message[];
}

/** The parts of a file next to each other, each with what is known of it; all of them are loaded at once. */
export function UploadParts({ current, parts, leftOut }: PartsProps) {
  const t = useText();
  if (parts.length < 2 && leftOut.length === 0) return null;
  return (
    <Section
      note={t("preview.parts.note")}
      title={t("preview.parts.title", { count: parts.length })}
    >
      <ul className="uploads">
        {parts.map((part) => (
          <li aria-current={part.id === current ? "page" : undefined} key={part.id}>
            {part.id === current ? (
              <strong>{part.name}</strong>
            ) : (
              <Link to={`/data/uploads/${part.id}`}>{part.name}</Link>
            )}
            <span className="note">
              {part.table === null ? null : t(`tables.${part.table}`)}
              {part.rows === null
                ? null
                : ` · ${t("preview.parts.rows", { count: part.rows, rejected: part.rejected })}`}
              {part.isHidden ? ` · ${t("preview.parts.hidden")}` : null}
            </span>
            {part.phase === "ready" && !part.isDecided ? (
              <span>{t("preview.parts.asks")}</span>
            ) : (
              <UploadProgress {...part} />
            )}
          </li>
        ))}
      </ul>
      {leftOut.map(({ id, values }) => (
        <p className="note" key={`${id} ${JSON.stringify(values)}`}>
          {t(id, values)}
        </p>
      ))}
      <LoadAll uploads={parts.filter(({ isHidden }) => !isHidden)} />
    </Section>
  );
}

/** Confirms every upload that waits for nothing else, at once. */
export function LoadAll({
  uploads,
}: {
  uploads: readonly { readonly id: string; readonly isDecided: boolean }[];
}) {
  const t = useText();
  const isSending = useNavigation().state === "submitting";
  const decided = uploads.filter(({ isDecided }) => isDecided);
  if (decided.length < 2) return null;
  return (
    <Form action="/data?index" className="actions" method="post">
      {decided.map(({ id }) => (
        <input key={id} name="upload" type="hidden" value={id} />
      ))}
      <button className="primary" disabled={isSending} type="submit">
        {t("data.uploads.load_all", { count: decided.length })}
      </button>
      <span className="note">{t("data.uploads.load_all.note")}</span>
    </Form>
  );
}
