/** What one pass over the bytes of a text says of it, independently of any parser. */
export interface Scan {
  /** Lines that hold at least one byte, a last one without line end included. */
  readonly records: number;
  /** Lines as an editor counts them. */
  readonly lines: number;
  /** Whether a plain reader cuts the text as we mean it: no doubt about quotes, line ends, blanks. */
  readonly plain: boolean;
}

const newline = 10;
const carriage = 13;
/** What `mend.ts` tries on single lines: comma, semicolon, tab, bar, and what is rarer. */
const others = [...",;\t|:^~#!&*\u0001\u001f"].map((sign) => sign.charCodeAt(0));
/** Quotes: a line that begins with others than the table's may stand in them. */
const quotes = [34, 39, 96];

/**
 * Counts the records of a text in UTF-8 and looks for whatever a plain reader
 * might take in another way than a person: blank lines between records, quotes
 * that stand inside cells or hold line ends, zeros, mixed line ends, very long
 * lines, records wider than `width`, narrower ones that `mend.ts` may know better.
 */
export class Scanner {
  readonly #delimiter: number;
  readonly #quote: number;
  readonly #width: number;
  #records = 0;
  #lines = 0;
  #plain = true;
  #length = 0;
  #cells = 1;
  #quoted = false;
  /** Bytes of the cell so far, 2 standing for "many". */
  #cellLength = 0;
  #closed = false;
  #blankBefore = false;
  #last = 0;
  #returns = 0;
  #offset = 0;
  /** The line at hand has quotes. */
  #hasQuotes = false;

  /** Of other delimiters than one ASCII character it counts lines only. */
  constructor(separator: string, quote: string, width: number) {
    const isCurly = !/^[\0-\x7f]?$/.test(quote);
    if (!/^[\0-\x7f]$/.test(separator) || isCurly) this.#plain = false;
    this.#delimiter = separator.charCodeAt(0);
    this.#quote = quote === "" || isCurly ? -1 : quote.charCodeAt(0);
    this.#width = width;
  }

  push(bytes: Uint8Array): void {
    let from = 0;
    if (this.#offset === 0 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) from = 3;
    this.#offset += bytes.length;
    if (this.#last === newline || this.#last === 0) this.#lookAtFirst(bytes[from]);
    if (this.#quote === -1) this.#pushUnquoted(bytes, from);
    else this.#pushQuoted(bytes, from);
  }

  #pushUnquoted(bytes: Uint8Array, from: number): void {
    const delimiter = this.#delimiter;
    let cells = this.#cells;
    let start = from - this.#length;
    let zero = false;
    for (let index = from; index < bytes.length; index += 1) {
      const byte = bytes[index] as number;
      if (byte > carriage) {
        if (byte === delimiter) cells += 1;
      } else if (byte === newline) {
        this.#cells = cells;
        if (cells < this.#width) this.#lookAtShort(bytes, Math.max(start, from), index);
        this.#endLine(index - start, index > 0 ? (bytes[index - 1] as number) : this.#last);
        this.#lookAtFirst(bytes[index + 1]);
        start = index + 1;
        cells = 1;
      } else if (byte === delimiter) cells += 1;
      else if (byte === 0) zero = true;
      else if (byte === carriage) this.#returns += 1;
    }
    this.#cells = cells;
    this.#length = bytes.length - start;
    if (bytes.length > 0) this.#last = bytes[bytes.length - 1] as number;
    if (zero) this.#plain = false;
  }

  #pushQuoted(bytes: Uint8Array, from: number): void {
    let start = from;
    for (let index = from; index < bytes.length; index += 1) {
      const byte = bytes[index] as number;
      if (this.#quoted) {
        if (byte === this.#quote) {
          this.#quoted = false;
          this.#closed = true;
        } else if (byte === newline || byte === carriage) {
          // A line end inside a cell: lines and records part company.
          this.#plain = false;
          if (byte === newline) this.#lines += 1;
        } else if (byte === 0) this.#plain = false;
        this.#length += 1;
      } else if (byte === newline) {
        if (this.#cells < this.#width) this.#lookAtShort(bytes, start, index);
        this.#endLine(this.#length, this.#last);
        this.#lookAtFirst(bytes[index + 1]);
        start = index + 1;
        this.#hasQuotes = false;
        this.#length = 0;
        this.#cells = 1;
        this.#cellLength = 0;
        this.#closed = false;
      } else {
        this.#length += 1;
        if (byte === this.#delimiter) {
          this.#cells += 1;
          this.#cellLength = 0;
          this.#closed = false;
        } else if (byte === this.#quote) {
          if (this.#cellLength > 0 && !this.#closed) this.#plain = false;
          this.#quoted = true;
          this.#hasQuotes = true;
          this.#closed = false;
          this.#cellLength = 2;
        } else if (byte === carriage) this.#returns += 1;
        else {
          if (this.#closed || byte === 0) this.#plain = false;
          this.#cellLength = 2;
        }
      }
      this.#last = byte;
    }
  }

  /** The first byte of a line. */
  #lookAtFirst(byte: number | undefined): void {
    if (byte !== undefined && byte !== this.#quote && quotes.includes(byte)) this.#plain = false;
  }

  /** Whether a line that is too narrow may be as wide as the others by another delimiter. */
  #lookAtShort(bytes: Uint8Array, from: number, to: number): void {
    if (this.#hasQuotes) this.#plain = false;
    if (!this.#plain) return;
    const counts = others.map(() => 0);
    for (let index = from; index < to; index += 1) {
      const other = others.indexOf(bytes[index] as number);
      if (other !== -1) counts[other] = (counts[other] as number) + 1;
    }
    const isWide = (count: number, other: number) =>
      others[other] !== this.#delimiter && count === this.#width - 1;
    if (counts.some(isWide)) this.#plain = false;
  }

  #endLine(length: number, before: number): void {
    this.#lines += 1;
    const blank = length === 0 || (length === 1 && before === carriage);
    if (blank) {
      this.#blankBefore = true;
      return;
    }
    // A blank line counts for nothing at the end; between records it moves the line numbers.
    if (this.#blankBefore || this.#cells > this.#width || length > 500_000) this.#plain = false;
    this.#records += 1;
  }

  end(): Scan {
    const open = this.#length > 0;
    const newlines = this.#lines;
    if (open) this.#endLine(this.#length, 0);
    if (this.#quoted) this.#plain = false;
    // All line ends alike, or else a reader that guessed one takes the other for text.
    if (this.#returns > 0 && this.#returns !== newlines) this.#plain = false;
    return { records: this.#records, lines: this.#lines, plain: this.#plain };
  }
}
