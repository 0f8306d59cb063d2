import { useFormats, useText } from "../languages/use-text.tsx";
import { metricOf } from "../metrics/index.ts";
import type { ListedTarget, TargetChange } from "../targets/keep.server.ts";
import { holderTitle, metricTitle } from "./target-words.ts";

/** A goal's value in the unit of its figure. */
export function useTargetValue() {
  const format = useFormats();
  return (metric: string, value: number, currency: string | null) => {
    const unit = metricOf(metric)?.unit;
    return unit ? format.value(value, unit, currency) : format.number(value);
  };
}

/** The goals of one figure, those of the latest periods first. */
export function TargetList({ targets }: { targets: readonly ListedTarget[] }) {
  const t = useText();
  const format = useFormats();
  const written = useTargetValue();
  return (
    <div className="table-scroll">
      <table>
        <caption className="visually-hidden">{t("targets.title")}</caption>
        <thead>
          <tr>
            <th className="words" scope="col">
              {t("column.period")}
            </th>
            <th className="words" scope="col">
              {t("targets.column.holder")}
            </th>
            <th className="number" scope="col">
              {t("column.target")}
            </th>
            <th className="words" scope="col">
              {t("targets.column.from")}
            </th>
          </tr>
        </thead>
        <tbody>
          {targets.map((one) => (
            <tr key={one.key}>
              <td className="words">{format.period(one.period)}</td>
              <td className="words">{holderTitle(t, one)}</td>
              <td className="number">{written(one.metric, one.value, one.currency)}</td>
              <td className="words">
                {one.isTyped
                  ? t("targets.typed_in")
                  : t("targets.of_file", { file: one.fileName ?? "", line: one.line ?? 0 })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Who set, changed or ended which goal when. */
export function TargetHistory({ changes }: { changes: readonly TargetChange[] }) {
  const t = useText();
  const format = useFormats();
  const written = useTargetValue();
  return (
    <ul className="choices">
      {changes.map((one, index) => {
        const { metric, value, before, currency, currencyBefore, saidAt, saidBy } = one;
        const kind = value === null ? "ended" : before === null ? "set" : "changed";
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is a log and never reordered
          <li key={index}>
            {t(`targets.history.${kind}`, {
              metric: metricTitle(t, metric),
              period: format.period(one.period),
              holder: holderTitle(t, one),
              value: value === null ? "" : written(metric, value, currency),
              before: before === null ? "" : written(metric, before, currencyBefore),
              at: format.moment(saidAt),
              by: saidBy ?? t("check.accepted.somebody"),
            })}
          </li>
        );
      })}
    </ul>
  );
}
