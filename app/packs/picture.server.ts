import { drawingDocument, svgText } from "../charts/draw.server.ts";
import { type ChartId, chart } from "../charts/index.ts";
import type { ChartRows } from "../charts/rows.server.ts";
import { lightTheme } from "../charts/theme.ts";
import { png } from "../exports/png.server.ts";
import { nativeChart } from "./native-chart.ts";

/** Narrower than on a page: what is read from across a room needs larger letters. */
const widths = [640, 560] as const;
/** Height to width of the place that a chart has on a slide and on a page of paper. */
const place = 0.75;

/**
 * A chart as it is drawn by day, as SVG text that needs nothing from a page. A course over
 * time fills its place; bars are as high as there are many, and the fewer they are, the
 * narrower they are drawn, so that they are seen larger.
 */
export function slideSvg(
  id: ChartId,
  found: ChartRows,
): { readonly svg: string; readonly width: number; readonly height: number } {
  const kind = nativeChart(id, found.rows, found.wording)?.kind ?? "bars";
  const hasOwnHeight = kind === "bars" || id === "aging";
  const draw = (width: number) => {
    const drawn = chart(id).draw(found.rows, {
      ...found.wording,
      width,
      ...(hasOwnHeight ? {} : { height: Math.round(width * place) }),
      theme: lightTheme,
      document: drawingDocument(),
    });
    return { drawn, width, height: Number(drawn.getAttribute("height")) };
  };
  let { drawn, width, height } = draw(widths[0]);
  for (const narrower of hasOwnHeight ? widths.slice(1) : []) {
    const next = draw(narrower);
    if (next.height > next.width * place) break;
    ({ drawn, width, height } = next);
  }
  return { svg: svgText(drawn), width, height };
}

/** The same as a picture, for a slide on which PowerPoint has no chart of its own. */
export async function slidePicture(id: ChartId, found: ChartRows) {
  const { svg, width, height } = slideSvg(id, found);
  // Alone in a file, unlike inside of a page, a drawing has to say that it is one.
  const file = svg.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ');
  return { png: await png(file), width, height };
}
