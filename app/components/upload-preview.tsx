import { Form } from "@remix-run/react";
import { type TableName, tableNames } from "../imports/tables.ts";
import type { Upload } from "../imports/upload.ts";
import { useText } from "../languages/use-text.tsx";
import { Section } from "./page.tsx";
import { reasonsOfFile, reasonText } from "./reasons.ts";
import { trustLevel } from "./trust-level.ts";

/** What kind of file it is, how sure that is, and why. */
export function FileKind({ upload }: { upload: Upload }) {
  const t = useText();
  const { recognition, mapping } = upload;
  const table = mapping?.tables[0]?.table ?? upload.as;
  const reasons = reasonsOfFile(recognition?.reasons ?? [], mapping?.layout.headers ?? []);
  const isSaid = recognition !== null && mapping !== null && upload.as === null;
  return (
    <Section
      note={
        isSaid
          ? t(`preview.confidence.${trustLevel(recognition.confidence)}`, {
              percent: Math.round(recognition.confidence * 100),
            })
          : undefined
      }
      title={t("preview.table.title")}
    >
      <TableChoice table={table} />
      {reasons.length > 0 ? (
        <ul className="reasons">
          {reasons.map((reason) => (
            <li key={`${reason.id} ${JSON.stringify(reason.values)}`}>{reasonText(t, reason)}</li>
          ))}
        </ul>
      ) : null}
    </Section>
  );
}

/** Which table the file is, changeable. */
function TableChoice({ table }: { table: TableName | null }) {
  const t = useText();
  return (
    <Form className="inline-form" method="post">
      <label>
        <span>{t("preview.table")}</span>
        <select defaultValue={table ?? ""} key={table} name="table" required>
          {table === null ? <option value="">{t("preview.table.choose")}</option> : null}
          {tableNames.map((name) => (
            <option key={name} value={name}>
              {t(`tables.${name}`)}
            </option>
          ))}
        </select>
      </label>
      <button name="do" type="submit" value="table">
        {t("preview.table.change")}
      </button>
    </Form>
  );
}
