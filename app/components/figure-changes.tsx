import { Form } from "@remix-run/react";
import type { Rehearsal } from "../imports/load/rehearsals.server.ts";
import type { FigureChange, FigureIf } from "../imports/rehearsal.server.ts";
import { useFormats, useText } from "../languages/use-text.tsx";
import { Notice, Section } from "./page.tsx";

/** What the headline figures would become if the file were loaded. */
export function FigureChanges({ rehearsal }: { rehearsal: Rehearsal }) {
  const t = useText();
  return (
    <Section note={t("preview.figures.note")} title={t("preview.figures.title")}>
      {rehearsal.state === "known" ? <Changes changes={rehearsal.changes} /> : null}
      {rehearsal.state === "working" ? (
        <p aria-live="polite" className="note">
          {t("preview.figures.working")}
        </p>
      ) : null}
      {rehearsal.state === "offered" ? (
        <Form className="actions" method="get">
          <button name="figures" type="submit" value="1">
            {t("preview.figures.ask")}
          </button>
          <span className="note">{t("preview.figures.ask.note")}</span>
        </Form>
      ) : null}
      {rehearsal.state === "failed" ? (
        <Notice tone="warn">{t(rehearsal.message.id, rehearsal.message.values)}</Notice>
      ) : null}
    </Section>
  );
}

function Changes({ changes }: { changes: readonly FigureChange[] }) {
  const t = useText();
  const format = useFormats();
  const [first] = changes;
  const now = format.date(first?.before.as_of);
  const then = format.date(first?.after.as_of);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
    <section aria-label={t("preview.figures.title")} className="table-scroll" tabIndex={0}>
      <table className="figures-if">
        <caption className="visually-hidden">{t("preview.figures.title")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("preview.figures.figure")}</th>
            <th className="number" scope="col">
              {t("preview.figures.now", { day: now })}
            </th>
            <th className="number" scope="col">
              {t("preview.figures.then", { day: then })}
            </th>
            <th className="number" scope="col">
              {t("preview.figures.change")}
            </th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ metric, before, after }) => (
            <tr key={metric}>
              <th scope="row">{t(`metric.${metric}.title`)}</th>
              <td className="number">{shown(t, format, before)}</td>
              <td className="number">{shown(t, format, after)}</td>
              <td className="number">{difference(t, format, before, after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type Text = ReturnType<typeof useText>;
type Formats = ReturnType<typeof useFormats>;

function shown(t: Text, format: Formats, { value, unit, currency, at_least }: FigureIf): string {
  const plain = format.value(value, unit, currency);
  return at_least ? t("figure.at_least", { value: plain }) : plain;
}

function difference(t: Text, format: Formats, before: FigureIf, after: FigureIf): string {
  const isComparable =
    before.value !== null && after.value !== null && before.currency === after.currency;
  if (!isComparable) return "–";
  const by = (after.value as number) - (before.value as number);
  if (by === 0) return t("preview.figures.same");
  return format.difference(by, after.unit, after.currency);
}
