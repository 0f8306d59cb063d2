import type { HeadingForm, Layout } from "../mapping.ts";
import type { HeadingText } from "./furniture-groups.ts";
import type { FoundFurniture, RecordKind } from "./furniture-kinds.ts";

const numberFirst = /^(\S*\d\S*?)\s*(?:[-\u2013\u2014:|/,]\s*|\s)\s*(\p{L}.*)$/u;
/** A code in capitals stands for the name whose beginning it has: `MŁYN - Młyn Wodny`. */
const codeFirst = /^(\p{Lu}[\p{Lu}\d._/-]{1,14})\s+[-\u2013\u2014:|]\s+(\p{L}.*)$/u;
const numberLast = /^(.+?)\s*(?:[([]\s*(\S*\d\S*?)\s*[)\]]|[-\u2013\u2014|,]\s+(\S*\d\S*))$/u;

/** How many columns headings of a form fill. */
function columnsOfForm(form: HeadingForm): number {
  if (form.kind === "words") return form.words.length;
  return form.kind === "whole" ? 1 : 2;
}

function coded(text: string): RegExpExecArray | null {
  const match = codeFirst.exec(text);
  const [, code = "", name = ""] = match ?? [];
  return code.slice(0, 2) === name.slice(0, 2).toUpperCase() ? match : null;
}

/**
 * What a heading gives to the columns of its form; null where it is not of that form.
 * A number and a name are given in this order, however they stand.
 */
export function valuesOf(form: HeadingForm, text: HeadingText): readonly string[] | null {
  if (form.kind === "words") {
    const values = form.words.map((word) => text.values[text.words.indexOf(word)]);
    return values.every((value) => value !== undefined) ? (values as string[]) : null;
  }
  const plain = text.words.every((word) => word === null) ? text.whole : text.values.join(" ");
  if (form.kind === "whole") return [plain];
  const match =
    form.kind === "number_name"
      ? (numberFirst.exec(plain) ?? coded(plain))
      : numberLast.exec(plain);
  if (match === null) return null;
  return form.kind === "number_name"
    ? [match[1] ?? "", match[2] ?? ""]
    : [match[2] ?? match[3] ?? "", match[1] ?? ""];
}

/** Gives each row of data what the headings and rows above it say. */
export class FurnitureFiller {
  readonly #found: FoundFurniture;
  readonly #forms: readonly HeadingForm[];
  readonly #own: number;
  readonly #fillDown: readonly number[];
  readonly #headings: ReadonlyMap<number, { level: number; text: HeadingText }>;
  #open: (readonly string[])[] = [];
  #above: string[] = [];
  #record = 0;

  constructor(layout: Layout, found: FoundFurniture) {
    const { groups = 0, levels, fillDown = [] } = layout.furniture ?? {};
    this.#found = found;
    this.#forms = levels ?? Array.from({ length: groups }, () => ({ kind: "whole" }));
    this.#own = layout.headers.length - groups;
    this.#fillDown = fillDown;
    this.#headings = new Map(
      found.headings.map(({ heading, level }) => [heading.record, { level, text: heading.text }]),
    );
  }

  /** The next record that is not an empty line: its kind, and of data its cells with those that are filled. */
  next(cells: readonly string[]): { kind: RecordKind; cells: readonly string[] } {
    this.#record += 1;
    const kind = this.#found.kindOf(this.#record);
    if (kind === "heading") this.#heading();
    if (kind === "total") {
      const closed = this.#found.closings.get(this.#record);
      if (closed !== undefined) this.#open.length = Math.min(this.#open.length, closed);
      this.#above = [];
    }
    return { kind, cells: kind === "data" ? this.#filled(cells) : cells };
  }

  #heading(): void {
    const heading = this.#headings.get(this.#record);
    if (heading === undefined) return;
    const { level, text } = heading;
    const form = this.#forms[level] ?? { kind: "whole" };
    while (this.#open.length < level) this.#open.push([]);
    this.#open.length = level;
    // One that is not like the others of its level still names its rows.
    this.#open.push(valuesOf(form, text) ?? ["", text.whole].slice(-columnsOfForm(form)));
    this.#above = [];
  }

  #filled(cells: readonly string[]): readonly string[] {
    if (this.#forms.length === 0 && this.#fillDown.length === 0) return cells;
    const filled = Array.from(
      { length: Math.max(this.#own, cells.length) },
      (_, index) => cells[index] ?? "",
    );
    let changed = false;
    for (const index of this.#fillDown) {
      const own = (filled[index] ?? "").trim();
      if (own !== "") {
        this.#above[index] = own;
        changed = true;
      } else if (changed) this.#above[index] = "";
      else filled[index] = this.#above[index] ?? "";
    }
    if (this.#forms.length === 0) return filled;
    const groups = this.#forms.flatMap((form, level) => {
      const values = this.#open[level] ?? [];
      return Array.from({ length: columnsOfForm(form) }, (_, place) => values[place] ?? "");
    });
    return [...filled.slice(0, this.#own), ...groups, ...filled.slice(this.#own)];
  }
}
