import { Link } from "@remix-run/react";
import { Page, Section } from "../components/page.tsx";
import "./pages.css";
import type { MessageId } from "../languages/messages.ts";
import { useText } from "../languages/use-text.tsx";
import type { FigureEntry, glossaryData } from "./glossary.server.ts";

/** What every figure and report means, in the words of its definition. */
export function Glossary({ figures, reports }: ReturnType<typeof glossaryData>) {
  const t = useText();
  return (
    <Page isPaper lead={t("glossary.lead")} title={t("glossary.title")}>
      <Section title={t("glossary.figures")}>
        {figures.map((entry) => (
          <Entry entry={entry} key={entry.id} />
        ))}
      </Section>
      <Section note={t("glossary.reports_note")} title={t("glossary.reports")}>
        {reports.map((id) => (
          <article className="glossary-entry" id={`report-${id}`} key={id}>
            <h3>{t(`report.${id}.title`)}</h3>
            <p>{t(`report.${id}.description`)}.</p>
            <p className="note">
              <code>{id}</code>{" "}
              <a download href={`/api/reports/${id}?format=csv`}>
                {t("glossary.as_csv")}
              </a>
            </p>
          </article>
        ))}
      </Section>
    </Page>
  );
}

function Entry({ entry }: { entry: FigureEntry }) {
  const t = useText();
  const { id, unit, better, hasCaveat } = entry;
  // Named here, so that the types refuse a unit without words.
  const unitName: MessageId = `glossary.unit.${unit}`;
  return (
    <article className="glossary-entry" id={id}>
      <h3>
        <Link to={`/figures/${id}`}>{t(`metric.${id}.title`)}</Link>
      </h3>
      <p>{t(`metric.${id}.description`)}</p>
      <p className="formula">{t(`metric.${id}.formula`)}</p>
      {hasCaveat ? <p>{t(`metric.${id}.caveat`)}</p> : null}
      <p className="note">
        <code>{id}</code> · {t(unitName)} · {t(`glossary.better.${better ?? "none"}`)}
        {" · "}
        {t("figure_page.source", { source: t(`metric.${id}.source`) })}
      </p>
    </article>
  );
}
