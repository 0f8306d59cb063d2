import { lightTheme } from "../charts/theme.ts";
import { bold, clean, regular } from "../exports/draw-svg.server.ts";
import type { PaperCell, PaperTable } from "./block.ts";
import type { Sheet } from "./sheet.server.ts";

const sizes = [8, 7.5, 7, 6.5, 6] as const;
const gap = 8;

/** A table with its header on every sheet, in letters as large as its columns let them be. */
export function writeTable(sheet: Sheet, table: PaperTable): void {
  const { document } = sheet;
  const lines = [...table.rows, ...(table.sums ? [table.sums] : [])];
  const { size, measured } = measuredFor(sheet, table);
  const widths = share(measured, sheet.width);
  const row = (cells: readonly PaperCell[], look: { isBold?: boolean; isMuted?: boolean }) => {
    document.font(look.isBold ? bold : regular).fontSize(size);
    document.fillColor(look.isMuted ? lightTheme.muted : lightTheme.ink);
    let { x } = sheet;
    cells.forEach((cell, at) => {
      const width = widths[at] ?? 0;
      const box = {
        width: width - gap,
        align: cell.isNumber ? ("right" as const) : ("left" as const),
      };
      document.text(clean(cell.text), x + gap / 2, sheet.y, box);
      x += width;
    });
    sheet.y += heightOf(cells, look.isBold) + 2;
    const colour = look.isBold ? lightTheme.third : lightTheme.grid;
    document.lineWidth(0.5).strokeColor(colour);
    document
      .moveTo(sheet.x, sheet.y)
      .lineTo(sheet.x + total(widths), sheet.y)
      .stroke();
    sheet.y += 3;
  };
  const heightOf = (cells: readonly PaperCell[], isBold = false) => {
    document.font(isBold ? bold : regular).fontSize(size);
    const heights = cells.map((cell, at) =>
      document.heightOfString(clean(cell.text) || " ", { width: (widths[at] ?? 0) - gap }),
    );
    return Math.max(0, ...heights);
  };
  const header = () => row(table.header, { isBold: true, isMuted: true });
  sheet.need(heightOf(table.header, true) + 30);
  header();
  for (const [at, cells] of lines.entries()) {
    const isSum = table.sums !== null && at === lines.length - 1;
    if (sheet.y + heightOf(cells, isSum) + 5 > sheet.bottom) {
      sheet.need(sheet.height);
      header();
    }
    row(cells, { isBold: isSum });
  }
  sheet.y += 6;
}

/** Whether a table has room on a sheet that lies on its side only. */
export function isWideTable(sheet: Sheet, table: PaperTable): boolean {
  return total(measuredFor(sheet, table).measured.least) > sheet.width;
}

/** The largest letters in which a table fits a sheet without breaking lines, else the smallest. */
function measuredFor(sheet: Sheet, table: PaperTable) {
  let size: number = sizes[0];
  let measured = columnsOf(sheet.document, table, size);
  for (const smaller of sizes.slice(1)) {
    if (total(measured.natural) <= sheet.width) break;
    size = smaller;
    measured = columnsOf(sheet.document, table, size);
  }
  return { size, measured };
}

interface Measured {
  /** As wide as the longest cell. */
  readonly natural: readonly number[];
  /** As wide as what must not be broken: a number, the longest word. */
  readonly least: readonly number[];
}

function columnsOf(
  document: PDFKit.PDFDocument,
  { header, rows, sums }: PaperTable,
  size: number,
): Measured {
  const width = (text: string, isBold: boolean) =>
    document
      .font(isBold ? bold : regular)
      .fontSize(size)
      .widthOfString(clean(text)) +
    gap +
    1;
  const longest = (text: string, isBold: boolean) =>
    Math.max(0, ...text.split(" ").map((word) => width(word, isBold)));
  const each = (work: (cell: PaperCell, isBold: boolean) => number) =>
    header.map((heading, at) => {
      const cells = rows.flatMap((row) => row[at] ?? []);
      const last = sums?.[at];
      return Math.max(
        longest(heading.text, true),
        last ? work(last, true) : 0,
        ...cells.map((cell) => work(cell, false)),
      );
    });
  const headed = header.map(({ text }) => width(text, true));
  return {
    natural: each((cell, isBold) => width(cell.text, isBold)).map((one, at) =>
      Math.max(one, headed[at] ?? 0),
    ),
    least: each((cell, isBold) =>
      cell.isNumber ? width(cell.text, isBold) : longest(cell.text, isBold),
    ),
  };
}

/** Widths that fill a sheet: what is natural where there is room, else the least and a share of the rest. */
function share({ natural, least }: Measured, whole: number): number[] {
  const wanted = total(natural);
  if (wanted <= whole) return [...natural];
  const needed = total(least);
  // Not even the longest words have room: they are broken.
  if (needed >= whole) return least.map((width) => (width * whole) / needed);
  const part = (whole - needed) / (wanted - needed);
  return natural.map((width, at) => (least[at] ?? 0) + (width - (least[at] ?? 0)) * part);
}

const total = (widths: readonly number[]) => widths.reduce((sum, width) => sum + width, 0);
