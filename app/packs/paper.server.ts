import PDFDocument from "pdfkit";
import { lightTheme } from "../charts/theme.ts";
import {
  bold,
  clean,
  collect,
  drawSvg,
  registerFonts,
  regular,
} from "../exports/draw-svg.server.ts";
import { text } from "../languages/text.ts";
import type { PackContent, PackSlide } from "./content.server.ts";
import { slideSvg } from "./picture.server.ts";

// Points on A4, landscape.
const page = { width: 841.89, height: 595.28, margin: 42 } as const;
const chartBox = { x: page.margin, y: 112, w: 530, h: 400 } as const;
const besideX = chartBox.x + chartBox.w + 26;
const besideWidth = page.width - page.margin - besideX;
/**
 * A pack as PDF, one message a page. Charts are lines and letters, sharp at any size; the
 * fonts are inside, with every letter of our users' languages.
 */
export async function packPaper(content: PackContent): Promise<Uint8Array> {
  const { pack, locale } = content;
  const document = new PDFDocument({
    size: [page.width, page.height],
    margin: 0,
    autoFirstPage: false,
    lang: locale,
    displayTitle: true,
    info: {
      Title: clean(pack.title),
      Author: clean(pack.company),
      Creator: text(locale, "app.name"),
    },
  });
  registerFonts(document);
  const written = collect(document);
  cover(document, content);
  content.slides.forEach((slide, index) => {
    message(document, content, slide, index + 2);
  });
  document.end();
  return written;
}

function cover(document: PDFKit.PDFDocument, { pack, period }: PackContent): void {
  document.addPage();
  document.rect(0, 0, 24, page.height).fill(pack.colour);
  const x = 80;
  const width = page.width - 2 * x;
  if (pack.logo) {
    const image = Buffer.from(pack.logo.slice(pack.logo.indexOf(",") + 1), "base64");
    document.image(image, x, 60, { fit: [220, 80] });
  }
  document.font(regular).fontSize(14).fillColor(lightTheme.muted);
  document.text(clean(pack.company), x, 190, { width });
  document.font(bold).fontSize(30).fillColor(lightTheme.ink);
  document.text(clean(pack.title), x, 218, { width });
  document.font(regular).fontSize(15);
  document.text(clean(period), x, document.y + 14, { width });
}

function message(
  document: PDFKit.PDFDocument,
  { pack }: PackContent,
  slide: PackSlide,
  pageNumber: number,
): void {
  document.addPage();
  document.rect(0, 0, page.width, 8).fill(pack.colour);
  const width = page.width - 2 * page.margin;
  document.font(bold).fillColor(lightTheme.ink);
  fitted(document, clean(slide.headline), { x: page.margin, y: 34, width, height: 66 }, 19);
  drawChart(document, slide);
  beside(document, slide);
  const foot = page.height - 34;
  document.font(regular).fontSize(8).fillColor(lightTheme.muted);
  const feet = { x: page.margin, y: foot - 18, width, height: 12 };
  fitted(document, clean(slide.definitions), feet, 7.5);
  document.fontSize(8);
  const footer = [pack.company, slide.footer].filter(Boolean).join(" · ");
  document.text(clean(footer), page.margin, foot, {
    width: width - 60,
    height: 20,
    ellipsis: true,
  });
  document.text(String(pageNumber), page.width - page.margin - 50, foot, {
    width: 50,
    align: "right",
  });
}

function drawChart(document: PDFKit.PDFDocument, { section, found, problem }: PackSlide): void {
  if (!found) {
    document.font(regular).fontSize(12).fillColor(lightTheme.muted);
    document.text(clean(problem ?? ""), chartBox.x, chartBox.y, { width: chartBox.w });
    return;
  }
  const { svg, width, height } = slideSvg(section.chart, found);
  drawSvg(document, { svg, width, height }, chartBox);
}

function beside(document: PDFKit.PDFDocument, { figures, commentary, notes }: PackSlide): void {
  let y: number = chartBox.y;
  const bottom = page.height - 60;
  for (const { title, value, change } of figures) {
    document.font(regular).fontSize(9).fillColor(lightTheme.muted);
    document.text(clean(title), besideX, y, { width: besideWidth });
    document.font(bold).fontSize(17).fillColor(lightTheme.ink);
    document.text(clean(value), besideX, document.y + 1, { width: besideWidth });
    if (change !== null) {
      document.font(regular).fontSize(8.5).fillColor(lightTheme.muted);
      document.text(clean(change), besideX, document.y + 1, { width: besideWidth });
    }
    y = document.y + 12;
  }
  const blocks = [
    { words: commentary, size: 10.5, colour: lightTheme.ink },
    { words: notes.join("\n"), size: 9, colour: lightTheme.muted },
  ].filter(({ words }) => words !== "");
  const height = Math.max(40, bottom - y) / blocks.length;
  for (const [index, { words, size, colour }] of blocks.entries()) {
    document.font(regular).fillColor(colour);
    const at = { x: besideX, y: y + index * height, width: besideWidth, height };
    fitted(document, clean(words), at, size);
  }
}

/** Writes words into a box, smaller where they would not fit. */
function fitted(
  document: PDFKit.PDFDocument,
  words: string,
  box: { x: number; y: number; width: number; height: number },
  largest: number,
): void {
  let size = largest;
  const { width, height } = box;
  while (size > 5.5 && document.fontSize(size).heightOfString(words, { width }) > height) {
    size -= 0.5;
  }
  document.fontSize(size).text(words, box.x, box.y, { width, height, ellipsis: true });
}
