import { Form } from "@remix-run/react";
import { encodingLabels } from "../imports/encodings.ts";
import type { EncodingFound, Layout, SkippedKind } from "../imports/mapping.ts";
import type { PreviewRows } from "../imports/preview-rows.server.ts";
import type { Upload } from "../imports/upload.ts";
import { useFormats, useText } from "../languages/use-text.tsx";
import { Section } from "./page.tsx";

const rowsShown = 12;

/** The first records as they stand in the file, with titles and headers, and how they are cut. */
export function FirstRows({ upload }: { upload: Upload }) {
  const t = useText();
  const { mapping, recognition } = upload;
  if (!recognition || recognition.sample.length === 0) return null;
  const layout = mapping?.layout ?? null;
  const headerFrom = layout?.headerRecord ?? null;
  const headerTo = headerFrom === null ? null : headerFrom + (layout?.headerRecords ?? 1) - 1;
  const isHeader = (record: number) =>
    headerFrom !== null && headerTo !== null && record >= headerFrom && record <= headerTo;
  const last = Math.max(rowsShown, (layout?.firstRecord ?? 1) + 5);
  const rows = recognition.sample.slice(0, last);
  const width = Math.max(...rows.map((row) => row.length));
  return (
    <Section note={t("preview.rows.note")} title={t("preview.rows.title")}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
      <section aria-label={t("preview.rows.title")} className="table-scroll" tabIndex={0}>
        <table className="raw-rows">
          <caption className="visually-hidden">
            {t("preview.rows.caption", { file: upload.fileName })}
          </caption>
          <tbody>
            {rows.map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the order of a file's records is fixed
              <tr className={isHeader(index + 1) ? "is-header" : undefined} key={index}>
                <th className="number" scope="row">
                  {index + 1}
                </th>
                {Array.from({ length: width }, (_, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: as is the order of its cells
                  <td key={place}>{row[place] ?? ""}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {layout ? <Reading layout={layout} found={recognition.encoding} /> : null}
      {layout ? <LayoutForm layout={layout} /> : null}
    </Section>
  );
}

/** What holds the records, and in which letters: seen by a cell that other encodings would spoil. */
function Reading({ layout, found }: { layout: Layout; found: EncodingFound | undefined }) {
  const t = useText();
  const isText = layout.container === "csv";
  const isSeen = isText && found !== undefined && found.sample !== "";
  return (
    <div className="reading">
      <p>{t(`preview.container.${layout.widths ? "fixed_width" : layout.container}`)}</p>
      {isSeen ? (
        <p>
          {t("preview.encoding.sample", { encoding: layout.encoding, sample: found.sample })}
          {found.rivals.map(({ label, sample }) => (
            <span className="note" key={label}>
              {" "}
              {t("preview.encoding.rival", { encoding: label, sample })}
            </span>
          ))}
        </p>
      ) : null}
      {isText && found?.broken ? (
        <p className="bad">
          {t("imports.note.broken_bytes", { bytes: found.broken, encoding: found.label })}
        </p>
      ) : null}
    </div>
  );
}

const kinds: readonly SkippedKind[] = ["heading", "total", "carried", "note", "header", "blank"];

/** What stands in the file and is no data: how much of each kind, and the records themselves. */
export function SkippedRecords({ skipped }: { skipped: PreviewRows["skipped"] }) {
  const t = useText();
  const format = useFormats();
  const found = kinds.filter((kind) => (skipped.kinds[kind] ?? 0) > 0);
  if (found.length === 0) return null;
  return (
    <Section note={t("preview.skipped.lead")} title={t("preview.skipped.title")}>
      <ul className="skipped-kinds">
        {found.map((kind) => (
          <li key={kind}>
            {t(`preview.skipped.${kind}`, {
              count: skipped.kinds[kind] ?? 0,
            })}
          </li>
        ))}
      </ul>
      {skipped.records.length > 0 ? (
        <details>
          <summary>{t("preview.skipped.show", { count: skipped.records.length })}</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
          <section aria-label={t("preview.skipped.title")} className="table-scroll" tabIndex={0}>
            <table className="raw-rows">
              <tbody>
                {skipped.records.map(({ line, kind, raw }) => (
                  <tr key={line}>
                    <th className="number" scope="row">
                      {format.count(line)}
                    </th>
                    <td>{t(`preview.skipped.kind.${kind}`)}</td>
                    <td>
                      <code>{raw}</code>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </details>
      ) : null}
    </Section>
  );
}

const delimiters = [",", ";", "\t", "|", " ", ":"];

/** How the text is cut; a change reads the file anew. */
function LayoutForm({ layout }: { layout: Layout }) {
  const t = useText();
  const { encoding, delimiter, headerRecord, container } = layout;
  const isText = container === "csv";
  const known = delimiters.includes(delimiter) || delimiter === "";
  return (
    <Form className="inline-form" key={JSON.stringify(layout)} method="post">
      {isText ? (
        <label>
          <span>{t("preview.layout.encoding")}</span>
          <select defaultValue={encoding} name="encoding">
            {(encodingLabels.includes(encoding)
              ? encodingLabels
              : [encoding, ...encodingLabels]
            ).map((label) => (
              <option key={label} value={label}>
                {label}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      {isText ? (
        <label>
          <span>{t("preview.layout.delimiter")}</span>
          <select defaultValue={delimiter} name="delimiter">
            {(known ? delimiters : [delimiter, ...delimiters]).map((sign) => (
              <option key={sign} value={sign}>
                {delimiterName(t, sign)}
              </option>
            ))}
            {delimiter === "" ? (
              <option value="">{t("preview.layout.delimiter.none")}</option>
            ) : null}
          </select>
        </label>
      ) : null}
      <label>
        <span>{t("preview.layout.header")}</span>
        <input
          defaultValue={headerRecord ?? ""}
          max={200}
          min={1}
          name="header"
          placeholder={t("preview.layout.header.none")}
          size={12}
          type="number"
        />
      </label>
      <button name="do" type="submit" value="layout">
        {t("preview.layout.change")}
      </button>
    </Form>
  );
}

function delimiterName(t: ReturnType<typeof useText>, sign: string): string {
  if (sign === "\t") return t("preview.layout.delimiter.tab");
  if (sign === " ") return t("preview.layout.delimiter.space");
  return sign;
}
