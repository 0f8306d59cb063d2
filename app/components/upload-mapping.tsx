import { Form } from "@remix-run/react";
import { bucketName } from "../charts/buckets.ts";
import type { LeftOutReason } from "../imports/mapping.ts";
import { tables } from "../imports/tables.ts";
import type { Upload } from "../imports/upload.ts";
import type { Locale } from "../languages/text.ts";
import { useLocale, useText } from "../languages/use-text.tsx";
import { ColumnTrustNote, trustsOf } from "./column-trust.tsx";
import { otherUses, sharedConstants, type Use } from "./mapping-uses.ts";
import { Section } from "./page.tsx";
import { reasonsByHeader, reasonText } from "./reasons.ts";

type Text = ReturnType<typeof useText>;

/** Every column of the file: its header, some of its cells, and what it is understood as. */
export function MappingForm({ upload }: { upload: Upload }) {
  const t = useText();
  const locale = useLocale();
  const { mapping, recognition } = upload;
  if (!mapping || !recognition) return null;
  const [main] = mapping.tables;
  if (!main) return null;
  const { headers, firstRecord } = mapping.layout;
  const cells = recognition.sample.slice(firstRecord - 1);
  const leftOut = new Map(mapping.leftOut.map(({ index, reason }) => [index, reason]));
  const because = reasonsByHeader(recognition.reasons, headers);
  const shared = sharedConstants(mapping);
  const trusts = trustsOf(upload);
  return (
    <Section note={t("preview.mapping.note")} title={t("preview.mapping.title")}>
      <Form method="post">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
        <section aria-label={t("preview.mapping.title")} className="table-scroll" tabIndex={0}>
          <table className="mapping">
            <thead>
              <tr>
                <th scope="col">{t("preview.mapping.header")}</th>
                <th scope="col">{t("preview.mapping.samples")}</th>
                <th scope="col">{t("preview.mapping.understood")}</th>
                <th scope="col">{t("preview.mapping.why")}</th>
              </tr>
            </thead>
            <tbody>
              {headers.map((header, index) => {
                const source = main.sources.find((known) => known.index === index);
                const also = otherUses(mapping, index).map((use) => wordsOf(t, locale, use));
                const reason = leftOut.get(index);
                return (
                  // The file's columns have no other name that is sure to differ.
                  // biome-ignore lint/suspicious/noArrayIndexKey: the order of a file's columns is fixed
                  <tr key={index}>
                    <th scope="row">{header}</th>
                    <td className="samples">{sampleOf(cells, index)}</td>
                    <td>
                      <select
                        aria-label={t("preview.mapping.choose", { header })}
                        defaultValue={source?.column ?? ""}
                        key={source?.column}
                        name={`column-${index}`}
                      >
                        <option value="">
                          {source || also.length === 0
                            ? leftOutText(t, source ? undefined : reason)
                            : t("preview.mapping.used_otherwise")}
                        </option>
                        {tables[main.table].columns.map(({ name, required }) => (
                          <option key={name} value={name}>
                            {t(`column.${name}`)}
                            {required ? " *" : ""}
                          </option>
                        ))}
                      </select>
                      {also.map((line) => (
                        <p className="note" key={line}>
                          {line}
                        </p>
                      ))}
                    </td>
                    <td className="why">
                      <ColumnTrustNote
                        reasons={because.get(header) ?? []}
                        trust={trusts.get(index)}
                      />
                      {(because.get(header) ?? []).map((each) => (
                        <p className="note" key={each.id}>
                          {reasonText(t, each)}
                        </p>
                      ))}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </section>
        {shared.length > 0 ? (
          <p className="note">
            {shared
              .map(({ column, value }) =>
                t("preview.mapping.constant", { column: t(`column.${column}`), value }),
              )
              .join(" ")}
          </p>
        ) : null}
        <div className="actions">
          <button name="do" type="submit" value="mapping">
            {t("preview.mapping.change")}
          </button>
        </div>
      </Form>
    </Section>
  );
}

function sampleOf(cells: readonly (readonly string[])[], index: number): string {
  const filled = cells.map((row) => row[index]?.trim() ?? "").filter(Boolean);
  return [...new Set(filled)].slice(0, 3).join(" · ");
}

function leftOutText(t: Text, reason: LeftOutReason | undefined): string {
  return reason
    ? t("preview.mapping.left_out_because", { reason: t(`left_out.${reason}`) })
    : t("preview.mapping.left_out");
}

function wordsOf(t: Text, locale: Locale, use: Use): string {
  switch (use.kind) {
    case "checked":
    case "told_apart":
      return t(`preview.mapping.${use.kind}`);
    case "spread":
      return t("preview.mapping.spread", {
        name: t(`column.${use.column}`),
        value: bucketName(locale, use.value),
      });
    default:
      return t(`preview.mapping.${use.kind}`, {
        table: t(`tables.${use.table}`),
        column: t(`column.${use.column}`),
      });
  }
}
