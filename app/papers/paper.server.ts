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
import { type Locale, text } from "../languages/text.ts";
import type { Block, PaperCard, PaperPage, PaperTable } from "./block.ts";
import { Sheet, writeFeet } from "./sheet.server.ts";
import { isWideTable, writeTable } from "./table.server.ts";

/**
 * A page as PDF: its words, figures, charts and tables one below the other on A4. Charts are
 * lines and letters, sharp at any size; every sheet says at its foot what it is about.
 */
export async function pagePaper(page: PaperPage, locale: Locale): Promise<Uint8Array> {
  const name = text(locale, "app.name");
  const document = new PDFDocument({
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    lang: locale,
    displayTitle: true,
    info: { Title: clean(page.title), Creator: name },
  });
  registerFonts(document);
  const written = collect(document);
  const sheet = new Sheet(document);
  page.blocks.forEach((block, at) => {
    if (block.kind === "heading") {
      const below = page.blocks.slice(at);
      // A table that needs a wide sheet takes its heading along.
      if (headedTables(below).some((table) => isWideTable(sheet, table)))
        sheet.turn({ isWide: true });
      else {
        sheet.upright();
        sheet.need(togetherWith(sheet, below));
      }
    }
    writeBlock(sheet, block);
  });
  writeFeet(document, [name, page.title, page.scope].filter(Boolean).join(" · "));
  document.end();
  return written;
}

/** The tables under the heading that blocks begin with, up to the next heading. */
function headedTables([, ...below]: readonly Block[]): PaperTable[] {
  const end = below.findIndex(({ kind }) => kind === "heading");
  const under = end < 0 ? below : below.slice(0, end);
  return under.flatMap((block) => (block.kind === "table" ? [block.table] : []));
}

/** How high a heading is with what it is the heading of: neither stands alone on a sheet. */
function togetherWith(sheet: Sheet, blocks: readonly Block[]): number {
  let height = 0;
  for (const block of blocks) {
    if (block.kind === "chart") return height + chartHeight(sheet, block.picture);
    if (block.kind === "heading" || block.kind === "words") height += 26;
    else return height + 70;
    if (height > 160) return height;
  }
  return height;
}

function chartHeight(sheet: Sheet, { width, height }: { width: number; height: number }): number {
  return Math.min(sheet.height * 0.8, height * Math.min(1, sheet.width / width));
}

const headingSizes = { 1: 20, 2: 13, 3: 9.5 } as const;

function writeBlock(sheet: Sheet, block: Block): void {
  switch (block.kind) {
    case "heading":
      if (block.level === 2) sheet.y += 14;
      sheet.write(block.text, { size: headingSizes[block.level], isBold: true });
      sheet.y += 4;
      break;
    case "words":
      if (block.isLarge) sheet.write(block.text, { size: 18, isBold: true });
      else sheet.write(block.text, { size: 8.5, isMuted: block.tone === "muted" });
      sheet.y += 4;
      break;
    case "list":
      for (const item of block.items) {
        sheet.write(`•  ${item}`, { size: 8.5, indent: 6 });
        sheet.y += 2;
      }
      sheet.y += 4;
      break;
    case "facts":
      for (const [term, fact] of block.facts) sheet.write(`${term}: ${fact}`, { size: 8 });
      sheet.y += 6;
      break;
    case "cards":
      writeCards(sheet, block.cards);
      break;
    case "chart": {
      const h = chartHeight(sheet, block.picture);
      sheet.need(h);
      const box = { x: sheet.x, y: sheet.y, w: Math.min(sheet.width, block.picture.width), h };
      sheet.y += drawSvg(sheet.document, block.picture, box) + 8;
      break;
    }
    case "table":
      writeTable(sheet, block.table);
      break;
  }
}

const cardsAbreast = 4;
const cardGap = 10;
const drawingHeight = 22;

/** Figures side by side; a row of them is as high as its highest. */
function writeCards(sheet: Sheet, cards: readonly PaperCard[]): void {
  const { document } = sheet;
  const width = (sheet.width - cardGap * (cardsAbreast - 1)) / cardsAbreast;
  const inner = width - 12;
  const pieces = ({ title, value, lines }: PaperCard) => [
    { words: title, font: bold, size: 7.5, colour: lightTheme.muted },
    { words: value, font: bold, size: 13, colour: lightTheme.ink },
    ...lines.map((words) => ({ words, font: regular, size: 7, colour: lightTheme.muted })),
  ];
  const heightOf = (card: PaperCard) =>
    pieces(card).reduce(
      (height, { words, font, size }) => {
        document.font(font).fontSize(size);
        return height + document.heightOfString(clean(words), { width: inner }) + 2;
      },
      card.picture ? drawingHeight + 12 : 12,
    );
  for (let from = 0; from < cards.length; from += cardsAbreast) {
    const abreast = cards.slice(from, from + cardsAbreast);
    const height = Math.max(...abreast.map(heightOf));
    sheet.need(height);
    abreast.forEach((card, at) => {
      const x = sheet.x + at * (width + cardGap);
      document.lineWidth(0.5).roundedRect(x, sheet.y, width, height, 3).stroke(lightTheme.grid);
      let y = sheet.y + 6;
      for (const { words, font, size, colour } of pieces(card)) {
        document.font(font).fontSize(size).fillColor(colour);
        document.text(clean(words), x + 6, y, { width: inner });
        y += document.heightOfString(clean(words), { width: inner }) + 2;
      }
      const box = { x: x + 6, y, w: inner, h: drawingHeight };
      if (card.picture) drawSvg(document, card.picture, box);
    });
    sheet.y += height + cardGap;
  }
}
