import { shorten, textWidth } from "../charts/fitting.ts";
import type { Theme } from "../charts/theme.ts";

export interface Picture {
  /** The chart: an `svg` element as well-formed XML with `width` and `height` in pixels. */
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  /** Stands above the chart. */
  readonly headline: string;
  /** What the chart shows, for those who do not see it. */
  readonly description: string;
  /** Stands below it: as-of date, currency, filters. */
  readonly footer: string;
}

const margin = 24;
const headlineSize = 16;
const footerSize = 11;

/** Breaks a text into lines of at most `width` pixels; a longer word is cut. */
export function wrapped(text: string, width: number, size: number): string[] {
  const most = Math.max(8, Math.floor(width / (size * 0.62)));
  const lines: string[] = [];
  let line = "";
  for (const word of shorten(text, 2000).split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (!line || textWidth(longer, size) <= width) line = shorten(longer, most);
    else {
      lines.push(line);
      line = shorten(word, most);
    }
  }
  return line ? [...lines, line] : lines;
}

function escaped(text: string): string {
  const names: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
  return text.replace(/[&<>]/g, (sign) => names[sign] ?? sign);
}

/**
 * A chart as a file that stands on its own: its headline above, what it is about
 * below, on a ground of its own colour. No style, script or reference to elsewhere.
 */
export function svgFile(picture: Picture): string {
  const { theme } = picture;
  const width = picture.width + 2 * margin;
  const headline = wrapped(picture.headline, picture.width, headlineSize);
  const footer = wrapped(picture.footer, picture.width, footerSize);
  const lineHeight = Math.round(headlineSize * 1.35);
  const footerHeight = Math.round(footerSize * 1.4);
  const chartTop = margin + headline.length * lineHeight + 10;
  const footerTop = chartTop + picture.height + 14;
  const height = footerTop + footer.length * footerHeight + margin - 6;
  const lines = (texts: readonly string[], top: number, step: number, looks: string) =>
    texts
      .map(
        (line, index) =>
          `<text x="${margin}" y="${top + index * step}" ${looks}>${escaped(line)}</text>`,
      )
      .join("");
  const placed = picture.svg.replace("<svg", `<svg x="${margin}" y="${chartTop}"`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"`,
    ` viewBox="0 0 ${width} ${height}" font-family="${theme.font}">`,
    `<title>${escaped(shorten(picture.headline, 300))}</title>`,
    `<desc>${escaped(shorten(picture.description, 600))}</desc>`,
    `<rect width="${width}" height="${height}" fill="${theme.ground}"/>`,
    lines(
      headline,
      margin + headlineSize - 2,
      lineHeight,
      `font-size="${headlineSize}" font-weight="bold" fill="${theme.ink}"`,
    ),
    placed,
    lines(
      footer,
      footerTop + footerSize,
      footerHeight,
      `font-size="${footerSize}" fill="${theme.muted}"`,
    ),
    "</svg>\n",
  ].join("");
}
