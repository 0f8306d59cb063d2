import { plainWord } from "../vocabulary/names.ts";
import { meaningsOf } from "../vocabulary/vocabulary.ts";

/** What a heading says: words with their values, `Customer: 1201, Name: Smith`, or cells alone. */
export interface HeadingText {
  /** Each part's word, null where it has none. */
  readonly words: readonly (string | null)[];
  readonly values: readonly string[];
  /** All of it as it stands. */
  readonly whole: string;
}

const wordThenValue = /^([^:]{1,40}?)\s*:\s+(\S.*)$/;

/** Whether a text is the name of what follows it, such as `Kontrahent`. */
const isWord = (text: string) => meaningsOf(text).some((each) => each.strength >= 0.45);

/** Cuts a heading's cells into words and values. */
export function headingText(texts: readonly string[]): HeadingText {
  const words: (string | null)[] = [];
  const values: string[] = [];
  for (let at = 0; at < texts.length; at += 1) {
    const text = texts[at] as string;
    const next = texts[at + 1];
    const inside = wordThenValue.exec(text);
    if (inside !== null && (isWord(inside[1] ?? "") || texts.length > 1)) {
      words.push((inside[1] ?? "").trim());
      values.push((inside[2] ?? "").trim());
    } else if (next !== undefined && !next.endsWith(":") && (text.endsWith(":") || isWord(text))) {
      words.push(text.replace(/\s*:$/, ""));
      values.push(next);
      at += 1;
    } else {
      words.push(null);
      values.push(text);
    }
  }
  return { words, values, whole: texts.join(" ") };
}

/** One heading above rows. */
export interface Heading {
  readonly record: number;
  readonly line: number;
  /** The column of its first cell. */
  readonly column: number;
  readonly indent: number;
  readonly text: HeadingText;
  /** The rows below leave blank what it carries, or hold something of another kind there. */
  readonly lacks: boolean;
  /** A total named it, or agreed with the rows below it. */
  closed: boolean;
}

/** What happens in a report, in its order; rows of data in a row are one event. */
export type GroupEvent =
  | { readonly kind: "heading"; readonly heading: Heading }
  | { readonly kind: "rows" }
  | { readonly kind: "closed"; readonly record: number; readonly heading: number };

/** Headings that look alike lie at one level. */
export const signature = ({ column, indent, text }: Heading): string =>
  `${column}|${indent}|${text.words.map((word) => plainWord(word ?? "")).join(" ")}`;

export interface Levels {
  /** The level of each heading, 0 for the outermost, by its record. */
  readonly levels: ReadonlyMap<number, number>;
  /** The level that each closing total ends, by its record. */
  readonly closings: ReadonlyMap<number, number>;
  readonly depth: number;
}

/** How deep each heading lies: by its place and words, by the totals that close it, else by how many stand together. */
export function levelsOf(events: readonly GroupEvent[]): Levels {
  const headings = events.flatMap((event) => (event.kind === "heading" ? [event.heading] : []));
  const signatures = [...new Set(headings.map(signature))];
  const named = headings.filter((heading) => heading.closed).length;
  const areWorded = headings.some(({ text }) => text.words.some((word) => word !== null));
  if (signatures.length > 1 || areWorded) {
    const place = new Map(signatures.map((each, index) => [each, index]));
    return placed(events, (heading) => place.get(signature(heading)) ?? 0);
  }
  if (named * 2 >= headings.length) return placed(events, null);
  const deepest = longestRun(events);
  const within = new Map<number, number>();
  let run: Heading[] = [];
  const end = () => {
    for (const [index, heading] of run.entries()) {
      within.set(heading.record, deepest - run.length + index);
    }
    run = [];
  };
  for (const event of events) {
    if (event.kind === "heading") run.push(event.heading);
    else end();
  }
  end();
  return placed(events, (heading) => within.get(heading.record) ?? 0);
}

function longestRun(events: readonly GroupEvent[]): number {
  let longest = 0;
  let run = 0;
  for (const event of events) {
    run = event.kind === "heading" ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** Walks the groups with what is open; a heading without a level of its own is one deeper than what is open. */
function placed(
  events: readonly GroupEvent[],
  levelOf: ((heading: Heading) => number) | null,
): Levels {
  const levels = new Map<number, number>();
  const closings = new Map<number, number>();
  const open: { record: number; level: number }[] = [];
  let depth = 0;
  for (const event of events) {
    if (event.kind === "heading") {
      const { record } = event.heading;
      const level = levelOf === null ? open.length : levelOf(event.heading);
      while (open.length > 0 && (open.at(-1)?.level ?? 0) >= level) open.pop();
      open.push({ record, level });
      levels.set(record, level);
      depth = Math.max(depth, level + 1);
    } else if (event.kind === "closed") {
      const at = open.findIndex((each) => each.record === event.heading);
      if (at === -1) continue;
      closings.set(event.record, open[at]?.level ?? 0);
      open.length = at;
    }
  }
  return { levels, closings, depth };
}
