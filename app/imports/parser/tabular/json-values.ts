/** JSON with its numbers as they stand, which JavaScript's own reader rounds. */
export type Json =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly raw: string }
  | { readonly kind: "word"; readonly word: "true" | "false" | "null" }
  | { readonly kind: "list"; readonly items: readonly Json[]; readonly raw: string }
  | { readonly kind: "object"; readonly members: ReadonlyMap<string, Json>; readonly raw: string };

const numberPattern = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const stringPattern = /"(?:[^"\\]|\\.)*"/sy;
const wordPattern = /true|false|null/y;
const deepest = 200;

/** @throws SyntaxError where the text is no JSON value. */
export function parseJson(text: string): Json {
  const reader = new JsonReader(text);
  const value = reader.value(0);
  reader.end();
  return value;
}

class JsonReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  value(depth: number): Json {
    if (depth > deepest) throw new SyntaxError("It is nested too deep.");
    this.#space();
    const start = this.#at;
    const sign = this.#text[start];
    if (sign === "{") {
      const members = this.#members(depth);
      return { kind: "object", members, raw: this.#text.slice(start, this.#at) };
    }
    if (sign === "[") {
      const items = this.#items(depth);
      return { kind: "list", items, raw: this.#text.slice(start, this.#at) };
    }
    if (sign === '"') return { kind: "text", text: this.#string() };
    const number = this.#match(numberPattern);
    if (number !== null) return { kind: "number", raw: number };
    const word = this.#match(wordPattern);
    if (word === "true" || word === "false" || word === "null") return { kind: "word", word };
    throw new SyntaxError(`No value at ${start}.`);
  }

  end(): void {
    this.#space();
    if (this.#at < this.#text.length) throw new SyntaxError(`More than a value at ${this.#at}.`);
  }

  #members(depth: number): Map<string, Json> {
    const members = new Map<string, Json>();
    this.#at += 1;
    if (this.#takes("}")) return members;
    do {
      this.#space();
      const name = this.#string();
      if (!this.#takes(":")) throw new SyntaxError(`No colon at ${this.#at}.`);
      members.set(name, this.value(depth + 1));
    } while (this.#takes(","));
    if (!this.#takes("}")) throw new SyntaxError(`No end at ${this.#at}.`);
    return members;
  }

  #items(depth: number): Json[] {
    const items: Json[] = [];
    this.#at += 1;
    if (this.#takes("]")) return items;
    do items.push(this.value(depth + 1));
    while (this.#takes(","));
    if (!this.#takes("]")) throw new SyntaxError(`No end at ${this.#at}.`);
    return items;
  }

  #string(): string {
    const literal = this.#match(stringPattern);
    if (literal === null) throw new SyntaxError(`No text at ${this.#at}.`);
    return literal.includes("\\") ? (JSON.parse(literal) as string) : literal.slice(1, -1);
  }

  #takes(sign: string): boolean {
    this.#space();
    if (this.#text[this.#at] !== sign) return false;
    this.#at += 1;
    return true;
  }

  #match(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? null;
    if (found !== null) this.#at += found.length;
    return found;
  }

  #space(): void {
    while (
      this.#at < this.#text.length &&
      " \t\r\n\ufeff".includes(this.#text[this.#at] as string)
    ) {
      this.#at += 1;
    }
  }
}
