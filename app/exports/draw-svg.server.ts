import svgToPdf from "svg-to-pdfkit";
import { customProperty, lightTheme } from "../charts/theme.ts";
import { fontFiles } from "./png.server.ts";

export const regular = "regular";
export const bold = "bold";

/** Gives a document the fonts that come with the product, with every letter of our users' languages. */
export function registerFonts(document: PDFKit.PDFDocument): void {
  const [regularFile = "", boldFile = ""] = fontFiles();
  document.registerFont(regular, regularFile);
  document.registerFont(bold, boldFile);
}

/** What no font can draw is taken out; ends of lines stay. */
export const clean = (words: string) => words.replaceAll(/[^\P{Cc}\n]/gu, " ");

/** The whole of a document, once it has ended. */
export function collect(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  return new Promise((resolve, reject) => {
    document.on("data", (piece: Buffer) => pieces.push(piece));
    document.on("end", () => resolve(Buffer.concat(pieces)));
    document.on("error", reject);
  });
}

interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Draws a chart as lines and letters, as large as the box lets it be; returns the height it took. */
export function drawSvg(
  document: PDFKit.PDFDocument,
  { svg, width, height }: Picture,
  box: { readonly x: number; readonly y: number; readonly w: number; readonly h: number },
): number {
  const scale = Math.min(box.w / width, box.h / height);
  // Plot's own style sheet speaks to browsers only; the colours of a page are those of its day.
  const bare = Object.entries(lightTheme).reduce(
    (text, [name, value]) => text.replaceAll(`var(${customProperty(name)})`, value),
    svg.replace(/<style[\s\S]*?<\/style>/g, "").replaceAll("currentColor", lightTheme.ink),
  );
  const sized = bare.includes("viewBox")
    ? bare
    : bare.replace("<svg", `<svg viewBox="0 0 ${width} ${height}"`);
  svgToPdf(document, sized, box.x, box.y, {
    width: width * scale,
    height: height * scale,
    assumePt: true,
    preserveAspectRatio: "xMinYMin meet",
    fontCallback: (_family, isBold) => (isBold ? bold : regular),
  });
  return height * scale;
}
