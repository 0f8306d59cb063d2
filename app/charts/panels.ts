import type * as Plot from "@observablehq/plot";
import type { DrawOptions } from "./chart.ts";
import { framed } from "./frame.ts";

/** A small picture among others of the same size. */
export interface Panel {
  draw(options: DrawOptions & { readonly height: number }): SVGSVGElement;
}

interface Arrangement {
  readonly columns: number;
  readonly panelHeight: number;
  /** What stands above all panels. */
  readonly above: readonly Plot.Markish[];
}

const gap = 16;
const aboveHeight = 28;

/** Panels beside and below each other in one drawing; what can be pointed at keeps its place. */
export function drawPanels(
  panels: readonly Panel[],
  options: DrawOptions,
  { columns, panelHeight, above }: Arrangement,
): SVGSVGElement {
  const top = above.length > 0 ? aboveHeight : 0;
  const rows = Math.ceil(panels.length / columns);
  const width = Math.floor((options.width - gap * (columns - 1)) / columns);
  const height = top + rows * panelHeight + (rows - 1) * gap;
  const whole = framed(options, {
    height,
    axis: null,
    margin: 0,
    x: { domain: [0, 1] },
    y: { domain: [0, 1] },
    marks: [...above],
  });
  whole.setAttribute("height", String(height));
  whole.setAttribute("viewBox", `0 0 ${options.width} ${height}`);
  for (const [index, panel] of panels.entries()) {
    const x = (index % columns) * (width + gap);
    const y = top + Math.floor(index / columns) * (panelHeight + gap);
    const drawn = panel.draw({ ...options, width, height: panelHeight });
    drawn.setAttribute("x", String(x));
    drawn.setAttribute("y", String(y));
    for (const mark of drawn.querySelectorAll("[data-x]")) {
      mark.setAttribute("data-x", String(x + Number(mark.getAttribute("data-x"))));
      // Along a row of panels the arrow keys go on from one to the next, whatever the values.
      mark.setAttribute("data-y", String(y + panelHeight / 2));
    }
    for (const group of drawn.querySelectorAll(".chart-marks")) {
      group.setAttribute("data-shape", "cell");
    }
    whole.append(drawn);
  }
  return whole;
}
