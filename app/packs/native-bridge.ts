import type { Wording } from "../charts/chart.ts";
import { type BridgeBar, type BridgeRow, bridgeBars } from "../charts/receivables-bridge.ts";
import { lightTheme } from "../charts/theme.ts";
import { text } from "../languages/text.ts";
import { type NativeChart, plain } from "./native.ts";

/**
 * The bridge as stacked columns: on a part that is not seen stands what the step added or
 * took. The amount is written under the name of the step, since the height alone does not say
 * its sign. Null, and so a picture, where the balance crosses zero: such a step would need two parts.
 */
export function nativeBridge(rows: readonly BridgeRow[], wording: Wording): NativeChart | null {
  const { locale } = wording;
  const bars = bridgeBars(rows, wording, true);
  if (bars.length === 0 || bars.some(({ start, end }) => start < 0 || end < 0)) return null;
  const height = ({ start, end }: BridgeBar) => Math.abs(end - start);
  const only = (name: string, colour: string, isOne: (bar: BridgeBar) => boolean) => ({
    name: text(locale, name),
    colour: plain(colour),
    values: bars.map((bar) => (isOne(bar) ? height(bar) : 0)),
  });
  return {
    kind: "bridge",
    unit: "money",
    categories: bars.map(({ name, written }) => `${name}\n${written}`),
    series: [
      {
        name: text(locale, "pack.bridge.base"),
        colour: "transparent",
        values: bars.map((bar) => (bar.isBalance ? 0 : Math.min(bar.start, bar.end))),
      },
      only("pack.bridge.balance", lightTheme.first, (bar) => bar.isBalance),
      only("pack.bridge.raised", lightTheme.second, (bar) => !bar.isBalance && bar.end > bar.start),
      only(
        "pack.bridge.lowered",
        lightTheme.unapplied,
        (bar) => !bar.isBalance && bar.end < bar.start,
      ),
    ],
  };
}
