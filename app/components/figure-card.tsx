import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useFormats, useText } from "../languages/use-text.tsx";
import type { Figure } from "../metrics/metric.ts";

interface FigureCardProps {
  readonly figure: Figure;
  /** The same figure of the period to compare with. */
  readonly compared?: Figure | null;
  /** What `compared` is: the words of `compare.previous` or `compare.year` by default. */
  readonly comparedLabel?: string;
  /** Which way is good news; the colour of the change says so, and its words. */
  readonly better?: "higher" | "lower" | null;
  /** A small trend, drawn without axes. */
  readonly trend?: ReactNode;
  /** Where the figure explains itself; without it the card is not a link. */
  readonly href?: string;
  readonly title?: string;
  /** A line below: against the target, a caveat. */
  readonly note?: ReactNode;
}

/** One figure: title, value, change, trend. */
export function FigureCard(props: FigureCardProps) {
  const { figure, compared, better = null, trend, href, note } = props;
  const t = useText();
  const format = useFormats();
  const title = props.title ?? t(`metric.${figure.metric}.title`);
  const isLong = figure.unit === "money" || figure.unit === "count";
  const shown = format.value(figure.value, figure.unit, figure.currency, { short: isLong });
  return (
    <article className="card">
      <h3>{href ? <Link to={href}>{title}</Link> : title}</h3>
      <p
        className={figure.value === null ? "card-value missing" : "card-value"}
        title={format.value(figure.value, figure.unit, figure.currency)}
      >
        {figure.at_least ? t("figure.at_least", { value: shown }) : shown}
      </p>
      {compared ? <Change {...props} better={better} /> : null}
      <Target better={better} figure={figure} />
      {trend ? <div className="card-trend">{trend}</div> : null}
      {note ? <p className="card-note">{note}</p> : null}
    </article>
  );
}

function Change({ figure, compared, better, comparedLabel }: FigureCardProps) {
  const t = useText();
  const format = useFormats();
  const label = comparedLabel ?? t("compare.previous.short");
  const comparable =
    figure.value !== null && compared?.value != null && figure.currency === compared.currency;
  if (!comparable) return <p className="card-change">{t("figure.no_comparison", { label })}</p>;
  const by = (figure.value as number) - (compared?.value as number);
  const isLong = figure.unit === "money" || figure.unit === "count";
  const amount = format.difference(by, figure.unit, figure.currency, { short: isLong });
  const tone = judge(by, better);
  return (
    <p className={`card-change ${tone}`}>
      <span aria-hidden="true">{by > 0 ? "▲" : by < 0 ? "▼" : "="}</span>{" "}
      {t(`figure.change.${tone}`, { amount, label })}
    </p>
  );
}

/** How far the figure is from its goal, where somebody set one. */
function Target({ figure, better }: Pick<FigureCardProps, "figure" | "better">) {
  const t = useText();
  const format = useFormats();
  const { value, target, unit, currency } = figure;
  if (target === undefined || value === null) return null;
  const short = unit === "money" || unit === "count";
  const by = value - target;
  const tone = by === 0 && better ? "good" : judge(by, better);
  return (
    <p className={`card-change ${tone}`}>
      {t(`figure.target.${tone}`, {
        target: format.value(target, unit, currency, { short }),
        amount: format.difference(by, unit, currency, { short }),
      })}
    </p>
  );
}

function judge(by: number, better: "higher" | "lower" | null | undefined) {
  if (by === 0 || !better) return "neutral" as const;
  return by > 0 === (better === "higher") ? ("good" as const) : ("bad" as const);
}
