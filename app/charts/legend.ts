import * as Plot from "@observablehq/plot";
import type { DrawOptions } from "./chart.ts";
import { textWidth } from "./fitting.ts";

interface Key {
  readonly colour: string;
  readonly words: string;
  /** What stands before the words; a filled square unless told. */
  readonly sign?: string;
}

/**
 * What the colours of a drawing mean, above it: beside each other, or below each
 * other where there is little room.
 */
export function legendEntry(
  options: DrawOptions,
  keys: readonly Key[],
  marginLeft: number,
  marginTop: number,
  isStacked: boolean,
): Plot.Markish[] {
  let across = 4;
  return keys.flatMap(({ colour, words, sign = "■" }, index) => {
    const left = isStacked ? 4 : across;
    const down = isStacked ? index * 18 : 0;
    across += textWidth(words) + 44;
    const place = { frameAnchor: "top-left", textAnchor: "start" } as const;
    return [
      Plot.text([sign], {
        ...place,
        dx: left - marginLeft,
        dy: 2 + down - marginTop,
        fontSize: 14,
        fill: colour,
      }),
      Plot.text([words], {
        ...place,
        dx: left + 18 - marginLeft,
        dy: 4 + down - marginTop,
        fill: options.theme.muted,
      }),
    ];
  });
}
