import { lightTheme } from "../charts/theme.ts";
import { bold, clean, regular } from "../exports/draw-svg.server.ts";

// Points on A4.
const short = 595.28;
const long = 841.89;
const margin = 42;
const foot = 40;

/** The sheet that is being written, and how far down it is full. */
export class Sheet {
  readonly document: PDFKit.PDFDocument;
  y = margin;
  #isWide = false;

  constructor(document: PDFKit.PDFDocument) {
    this.document = document;
    this.turn();
  }

  readonly x = margin;

  get width(): number {
    return (this.#isWide ? long : short) - 2 * margin;
  }

  get bottom(): number {
    return (this.#isWide ? short : long) - margin - foot / 2;
  }

  /** How much an empty sheet holds. */
  get height(): number {
    return this.bottom - margin;
  }

  /** Goes on on a new sheet, upright unless told otherwise. */
  turn({ isWide = false } = {}): void {
    this.#isWide = isWide;
    this.document.addPage({ size: isWide ? [long, short] : [short, long], margin: 0 });
    this.y = margin;
  }

  /** Turns the sheet where there is no room for what must stay together. */
  need(height: number): void {
    if (this.y + Math.min(height, this.height) > this.bottom) this.turn({ isWide: this.#isWide });
  }

  /** Back to upright sheets after what was too wide for them. */
  upright(): void {
    if (this.#isWide) this.turn();
  }

  /** Writes words over the whole width, on further sheets where they are many. */
  write(
    words: string,
    look: { size: number; isBold?: boolean; isMuted?: boolean; indent?: number },
  ) {
    const { document } = this;
    const { size, indent = 0 } = look;
    const text = clean(words);
    document.font(look.isBold ? bold : regular).fontSize(size);
    document.fillColor(look.isMuted ? lightTheme.muted : lightTheme.ink);
    const width = this.width - indent;
    const height = document.heightOfString(text, { width });
    this.need(height);
    document.font(look.isBold ? bold : regular).fontSize(size);
    document.fillColor(look.isMuted ? lightTheme.muted : lightTheme.ink);
    document.text(text, this.x + indent, this.y, { width, height: this.height });
    this.y += height;
  }
}

/** The foot of every sheet: what it is about, and which of how many it is. */
export function writeFeet(document: PDFKit.PDFDocument, words: string): void {
  const { start, count } = document.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    document.switchToPage(start + index);
    const { width, height } = document.page;
    document.font(regular).fontSize(7).fillColor(lightTheme.muted);
    const y = height - foot;
    const look = { width: width - 2 * margin - 60, height: 20, ellipsis: true };
    document.text(clean(words), margin, y, look);
    const number = `${index + 1} / ${count}`;
    document.text(number, width - margin - 50, y, { width: 50, align: "right", lineBreak: false });
  }
}
