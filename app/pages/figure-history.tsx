import { Link } from "@remix-run/react";
import { Section } from "../components/page.tsx";
import { useFormats, useText } from "../languages/use-text.tsx";
import { restatedSentence } from "../restatements/words.ts";
import type { FigureData } from "./figure.server.ts";
import { TargetHistory, TargetList } from "./target-list.tsx";

/** What a figure's closed months were before newer data changed them, and where its goals are set. */
export function FigureHistory({ data }: { data: FigureData }) {
  const t = useText();
  const format = useFormats();
  const { figure, restatements, takesTarget } = data;
  const [latest] = figure.restated ?? [];
  const about = { unit: figure.unit, currency: figure.currency };
  return (
    <>
      {latest ? (
        <p className="figure-note">
          {restatedSentence(t, format, { ...latest, ...about, monthEnd: figure.to })}
        </p>
      ) : null}
      {takesTarget ? <FigureTargets data={data} /> : null}
      {restatements.length > 0 ? (
        <Section id="restated" note={t("restated.note")} title={t("restated.title")}>
          <ul className="choices">
            {restatements.map((one) => (
              <li key={`${one.monthEnd} ${one.at} ${one.before}`}>
                {restatedSentence(t, format, { ...one, unit: figure.unit })}
              </li>
            ))}
          </ul>
          <p className="note">
            <Link to="/data/restatements">{t("restated.all")}</Link>
          </p>
        </Section>
      ) : null}
    </>
  );
}

/** The figure's goals, and who changed them when. */
function FigureTargets({ data }: { data: FigureData }) {
  const t = useText();
  const { list, changes } = data.targets;
  const link = <Link to={`/settings/targets?metric=${data.id}#target`}>{t("targets.link")}</Link>;
  if (list.length === 0 && changes.length === 0) return <p className="note">{link}</p>;
  return (
    <details className="figure-targets">
      <summary>{t("targets.title")}</summary>
      {list.length > 0 ? <TargetList targets={list} /> : null}
      {changes.length > 0 ? <TargetHistory changes={changes} /> : null}
      <p className="note">{link}</p>
    </details>
  );
}
