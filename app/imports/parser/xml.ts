/** What an XML document says, in its order; names come without their namespace's prefix. */
export interface XmlEvents {
  open(name: string, attributes: string): void;
  close(name: string): void;
  /** A piece of text; one text may come in several. */
  text(text: string): void;
}

/** The document is not well-formed, or a tag of it is longer than any that people's programs write. */
export class XmlFault extends Error {}

const longestTag = 1 << 20;

/**
 * Reads XML given in pieces, in memory that does not grow with it. It reads what office programs
 * write: elements, attributes, text, CDATA; comments, instructions and document types are passed
 * over, and no entity is known but the five of XML and the numbered ones.
 */
export class XmlReader {
  readonly #events: XmlEvents;
  readonly #open: string[] = [];
  #rest = "";
  #started = false;

  constructor(events: XmlEvents) {
    this.#events = events;
  }

  /** @throws XmlFault */
  push(piece: string): void {
    let text = this.#rest === "" ? piece : this.#rest + piece;
    if (!this.#started && text.length > 0) {
      this.#started = true;
      if (text.charCodeAt(0) === 0xfeff) text = text.slice(1);
    }
    let at = 0;
    for (;;) {
      const start = text.indexOf("<", at);
      if (start === -1) {
        // An entity may be cut in two by the border of the pieces.
        const cut = text.lastIndexOf("&");
        const isCut = cut > at && text.length - cut < 16 && !text.includes(";", cut);
        // So may a line end of two signs.
        const isReturn = text.endsWith("\r") && text.length > at;
        const end = isCut ? cut : isReturn ? text.length - 1 : text.length;
        this.#text(text.slice(at, end));
        this.#keep(text.slice(end));
        return;
      }
      if (start > at) this.#text(text.slice(at, start));
      const next = this.#tag(text, start);
      if (next === -1) {
        this.#keep(text.slice(start));
        return;
      }
      at = next;
    }
  }

  /** @throws XmlFault if the document ends before its elements do. */
  end(): void {
    if (this.#rest.trim() !== "" || this.#open.length > 0) throw new XmlFault("It ends too early.");
  }

  #keep(rest: string): void {
    if (rest.length > longestTag) throw new XmlFault("A tag is too long.");
    this.#rest = rest;
  }

  #text(text: string): void {
    if (this.#open.length === 0 || text === "") return;
    // Line ends of every kind are one sign to XML.
    const even = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
    this.#events.text(unescaped(even));
  }

  /** Reads the tag at `start`; gives where it ends, -1 if that is not in sight yet. */
  #tag(text: string, start: number): number {
    const code = text.charCodeAt(start + 1);
    if (code === 33) return this.#declaration(text, start);
    if (code === 63) return after(text, "?>", start);
    const end = tagEnd(text, start);
    if (end === -1) return -1;
    if (code === 47) {
      this.#close(localName(text.slice(start + 2, end).trimEnd()));
      return end + 1;
    }
    const isEmpty = text.charCodeAt(end - 1) === 47;
    const tag = text.slice(start + 1, isEmpty ? end - 1 : end);
    const space = tag.search(/[ \t\r\n]/);
    const name = localName(space === -1 ? tag : tag.slice(0, space));
    this.#open.push(name);
    this.#events.open(name, space === -1 ? "" : tag.slice(space));
    if (isEmpty) this.#close(name);
    return end + 1;
  }

  #close(name: string): void {
    if (this.#open.pop() !== name) throw new XmlFault(`</${name}> closes nothing.`);
    this.#events.close(name);
  }

  #declaration(text: string, start: number): number {
    if (text.startsWith("<!--", start)) return after(text, "-->", start + 4);
    if (text.startsWith("<![CDATA[", start)) {
      const end = text.indexOf("]]>", start);
      if (end === -1) return -1;
      if (this.#open.length > 0) this.#events.text(text.slice(start + 9, end));
      return end + 3;
    }
    if (text.length - start < 9) return -1;
    // A document type may define entities; it is passed over with all of them.
    const end = text.indexOf(">", start);
    const inner = text.indexOf("[", start);
    if (inner === -1 || (end !== -1 && end < inner)) return end === -1 ? -1 : end + 1;
    const close = /\]\s*>/.exec(text.slice(inner));
    return close === null ? -1 : inner + close.index + close[0].length;
  }
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at === -1 ? -1 : at + mark.length;
}

/** The `>` that ends a tag, and belongs to no attribute's value; -1 if it is not in sight yet. */
function tagEnd(text: string, start: number): number {
  let at = start;
  let quote = 0;
  for (let end = text.indexOf(">", start); end !== -1; end = text.indexOf(">", end + 1)) {
    // No further than the tag itself: text without any quote would be looked through for each tag.
    for (; at < end; at += 1) {
      const code = text.charCodeAt(at);
      if (quote === 0 && (code === 34 || code === 39)) quote = code;
      else if (code === quote) quote = 0;
    }
    if (quote === 0) return end;
  }
  return -1;
}

const localName = (name: string) => {
  const colon = name.indexOf(":");
  return colon === -1 ? name : name.slice(colon + 1);
};

const attributePattern = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** A tag's attributes by their names, prefixes included. */
export function attributesOf(tag: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name, double, single] of tag.matchAll(attributePattern)) {
    found.set(name as string, unescaped(double ?? single ?? ""));
  }
  return found;
}

/** One attribute without a prefix, of a tag that has no other quotes in its values. */
export function attributeOf(tag: string, name: string): string | undefined {
  const key = ` ${name}="`;
  const at = tag.indexOf(key);
  if (at === -1) return tag.includes(name) ? attributesOf(tag).get(name) : undefined;
  const from = at + key.length;
  return unescaped(tag.slice(from, tag.indexOf('"', from)));
}

const named: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
};

function unescaped(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return named[name as string] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
