import { drawingDocument, svgText } from "../charts/draw.server.ts";
import { type ChartId, chart } from "../charts/index.ts";
import type { ChartRows } from "../charts/rows.server.ts";
import { lightTheme } from "../charts/theme.ts";
import { png } from "../exports/png.server.ts";
import { nativeChart } from "./native-chart.ts";

/** Narrower than on a page: what is read from across a room needs larger letters. */
const width = 640;
const height = 440;

/** A chart as it is drawn by day, as SVG text that needs nothing from a page. */
export function slideSvg(
  id: ChartId,
  found: ChartRows,
): { readonly svg: string; readonly width: number; readonly height: number } {
  // Bars are as high as there are many; a course over time fills its place.
  const kind = nativeChart(id, found.rows, found.wording)?.kind ?? "bars";
  const drawn = chart(id).draw(found.rows, {
    ...found.wording,
    width,
    ...(kind === "bars" || id === "aging" ? {} : { height }),
    theme: lightTheme,
    document: drawingDocument(),
  });
  return { svg: svgText(drawn), width, height: Number(drawn.getAttribute("height")) };
}

/** The same as a picture, for a slide on which PowerPoint has no chart of its own. */
export async function slidePicture(id: ChartId, found: ChartRows) {
  const { svg, width, height } = slideSvg(id, found);
  // Alone in a file, unlike inside of a page, a drawing has to say that it is one.
  const file = svg.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ');
  return { png: await png(file), width, height };
}
