import { Refusal } from "../../../refusal.ts";
import type { Zip } from "../zip.server.ts";
import { unescapedText } from "./cell-text.ts";
import { readXml } from "./xml-part.server.ts";

/** More text than this is not held in memory; sheets that large are better exported as CSV. */
const mostBytes = 256 << 20;

/** A workbook's shared strings, kept as bytes outside of the reader's heap. */
export class SharedStrings {
  #bytes: Buffer = Buffer.alloc(1 << 16);
  #ends = new Uint32Array(1 << 12);
  #count = 0;

  /** The string of this index; null where there is none. */
  at(index: number): string | null {
    if (!(index >= 0 && index < this.#count)) return null;
    const from = index === 0 ? 0 : (this.#ends[index - 1] as number);
    return this.#bytes.toString("utf8", from, this.#ends[index]);
  }

  add(text: string): void {
    const from = this.#count === 0 ? 0 : (this.#ends[this.#count - 1] as number);
    const length = Buffer.byteLength(text);
    if (from + length > this.#bytes.length) {
      const larger = Buffer.alloc(Math.max(this.#bytes.length * 2, from + length));
      this.#bytes.copy(larger, 0, 0, from);
      this.#bytes = larger;
    }
    if (this.#count === this.#ends.length) {
      const larger = new Uint32Array(this.#ends.length * 2);
      larger.set(this.#ends);
      this.#ends = larger;
    }
    this.#bytes.write(text, from, "utf8");
    this.#ends[this.#count] = from + length;
    this.#count += 1;
  }

  get bytes(): number {
    return this.#count === 0 ? 0 : (this.#ends[this.#count - 1] as number);
  }
}

/**
 * Reads the strings that cells refer to, without their phonetic runs.
 *
 * @throws Refusal `imports.workbook.too_large`, `imports.workbook.broken`.
 */
export async function readSharedStrings(
  zip: Zip,
  part: string | null,
  name: string,
): Promise<SharedStrings> {
  const strings = new SharedStrings();
  if (part === null) return strings;
  let text = "";
  let isText = false;
  let phonetic = 0;
  await readXml(zip, part, name, {
    open(tag) {
      if (tag === "si") text = "";
      else if (tag === "rPh") phonetic += 1;
      else if (tag === "t") isText = phonetic === 0;
    },
    close(tag) {
      if (tag === "t") isText = false;
      else if (tag === "rPh") phonetic -= 1;
      else if (tag === "si") strings.add(unescapedText(text));
    },
    text(piece) {
      if (!isText) return;
      text += piece;
      if (text.length + strings.bytes > mostBytes) {
        throw new Refusal("imports.workbook.too_large", { file: name });
      }
    },
  });
  return strings;
}
