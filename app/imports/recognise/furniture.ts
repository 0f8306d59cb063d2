import type { HeadingForm, Layout, Message } from "../mapping.ts";
import { valuesOf } from "../parser/furniture-filler.ts";
import type { HeadingText } from "../parser/furniture-groups.ts";
import type { FoundFurniture } from "../parser/furniture-kinds.ts";
import { bucketOf } from "../vocabulary/buckets.ts";
import { currencyCodes } from "../vocabulary/names.ts";
import { meaningsOf, speaksOfCustomers } from "../vocabulary/vocabulary.ts";
import { dateShape } from "./values.ts";

/** Whether anything was found that a plain reader would take for data. */
export function hasFurniture({ counts, columns, depth, isRuled }: FoundFurniture): boolean {
  const { heading, total, carried, note } = counts;
  return (
    isRuled || depth > 0 || heading + total + carried + note > 0 || columns.fillDown.length > 0
  );
}

/** A level of headings: how they are read, and what the columns that they fill are called. */
interface Level {
  readonly form: HeadingForm;
  readonly headers: readonly string[];
}

/**
 * A layout that knows its furniture: after the file's own headers stand those of the
 * columns that headings fill, called by what these carry.
 *
 * @param hasRows Whether rows stand right below headings of the outermost level.
 * @param others Columns that may be named like customers and are none.
 */
export function furnished(
  layout: Layout,
  found: FoundFurniture,
  hasRows: boolean,
  others: readonly number[] = [],
): Layout {
  const texts = Array.from({ length: found.depth }, (_, level) =>
    found.headings.filter((each) => each.level === level).map(({ heading }) => heading.text),
  );
  const customers = customerLevel(texts, layout, found, hasRows, others);
  // Beside accounts of the ledger that are named like customers, the headings' name must be the surer.
  const name = others.length > 0 ? "Customer" : "Customer name";
  const levels = texts.map((each, level) => levelOf(each, level === customers ? name : null));
  const headers = layout.headers.map((header, index) =>
    isLabelColumn(header, index, found) ? free("Document number", layout.headers) : header,
  );
  for (const name of levels.flatMap((level) => level.headers)) headers.push(free(name, headers));
  const { fillDown } = found.columns;
  return {
    ...layout,
    headers,
    furniture: {
      groups: headers.length - layout.headers.length,
      totals: true,
      ...(levels.length === 0 ? {} : { levels: levels.map(({ form }) => form) }),
      ...(fillDown.length === 0 ? {} : { fillDown }),
    },
  };
}

/** Whether a nameless column says of dated rows what headings say of groups: what each is called. */
const isLabelColumn = (header: string, index: number, { columns, headings }: FoundFurniture) =>
  /^column \d+$/.test(header) &&
  columns.dates.length > 0 &&
  columns.keys.includes(index) &&
  headings.length > 0 &&
  headings.every(({ heading }) => heading.column === index);

function free(name: string, taken: readonly string[]): string {
  const used = new Set(taken.map((each) => each.toLowerCase()));
  let unique = name;
  for (let count = 2; used.has(unique.toLowerCase()); count += 1) unique = `${name} ${count}`;
  return unique;
}

const customerColumns: ReadonlySet<string> = new Set(["customer_id", "name", "customer"]);

/** Whether a header is rather that of customers than of documents. */
function namesCustomer(header: string): boolean {
  const strongest = (is: (column: string) => boolean) =>
    Math.max(
      0,
      ...meaningsOf(header)
        .filter((each) => each.table !== "collectors" && is(each.column))
        .map((each) => each.strength),
    );
  const asCustomer = strongest((column) => customerColumns.has(column));
  return (
    asCustomer >= 0.4 && asCustomer > strongest((column) => /^(invoice|payment)_id$/.test(column))
  );
}

/**
 * Columns that a ledger's accounts are named by as customers are, `Account`, and that are
 * the same under several headings: no group has its own.
 *
 * @param rows The rows with what the headings give them, behind the file's own columns.
 */
export function sharedAccounts(
  layout: Layout,
  known: Layout,
  rows: readonly (readonly string[])[],
): number[] {
  const own = layout.headers.length;
  if (known.headers.length === own) return [];
  return [...layout.headers.keys()].filter((index) => {
    const header = layout.headers[index] ?? "";
    const isSure =
      speaksOfCustomers(header) ||
      meaningsOf(header).some(({ column, strength }) => column === "name" && strength >= 0.8);
    if (isSure || !namesCustomer(header)) return false;
    const groups = new Map<string, Set<string>>();
    for (const cells of rows) {
      const cell = (cells[index] ?? "").trim();
      if (cell === "") continue;
      groups.set(cell, (groups.get(cell) ?? new Set()).add(cells.slice(own).join("\u0000")));
    }
    const shared = [...groups.values()].filter(({ size }) => size > 1).length;
    return groups.size > 0 && shared * 2 >= groups.size;
  });
}

/** Which level of headings names the customers, null where none does or the rows have their own. */
function customerLevel(
  texts: readonly (readonly HeadingText[])[],
  layout: Layout,
  found: FoundFurniture,
  hasRows: boolean,
  others: readonly number[],
): number | null {
  const worded = texts.findIndex((each) => {
    const words = wordsOf(each);
    return words?.some(namesCustomer) ?? false;
  });
  if (worded !== -1) return worded;
  const { keys, fillDown } = found.columns;
  const own = [...keys, ...fillDown].some(
    (index) => !others.includes(index) && namesCustomer(layout.headers[index] ?? ""),
  );
  if (own) return null;
  const open = texts.flatMap((each, level) =>
    wordsOf(each) === null && !isLabelled(each) ? [level] : [],
  );
  if (open.length === 0) return null;
  // Rows right below an outer heading as well: what lies deeper are its jobs or sites.
  return (hasRows ? open[0] : open.at(-1)) ?? null;
}

/** The words before the values, where all headings of a level have the same. */
function wordsOf(texts: readonly HeadingText[]): readonly string[] | null {
  const [first] = texts;
  const words = first?.words.filter((word) => word !== null) ?? [];
  if (words.length === 0) return null;
  const same = texts.every((text) => words.every((word) => text.words.includes(word)));
  return same ? words : null;
}

const mostly = (texts: readonly HeadingText[], is: (text: string) => boolean) =>
  texts.filter((text) => is(saidBy(text))).length * 2 > texts.length;

const saidBy = (text: HeadingText) =>
  text.words.every((word) => word === null) ? text.whole : text.values.join(" ");

const isCurrency = (text: string) => currencyCodes.has(text.trim().toUpperCase());
const isBucket = (text: string) => bucketOf(text) !== null;
const isPeriod = (text: string) =>
  dateShape(text) !== null || /^\p{L}{0,12}\.?[\s/-]*(19|20)\d{2}([-/.]\d{1,2})?$/u.test(text);

/** Headings that sort rows by something that nobody is called by. */
const isLabelled = (texts: readonly HeadingText[]) =>
  [isCurrency, isBucket, isPeriod].some((is) => mostly(texts, is));

function levelOf(texts: readonly HeadingText[], customer: string | null): Level {
  const words = wordsOf(texts);
  if (words !== null && words.length > 1) return { form: { kind: "words", words }, headers: words };
  const [word] = words ?? [];
  if (customer !== null) {
    const form = (["number_name", "name_number"] as const)
      .map((kind): HeadingForm => ({ kind }))
      .find((each) => isOfForm(each, texts));
    if (form !== undefined) return { form, headers: ["Customer number", "Customer name"] };
    return { form: { kind: "whole" }, headers: [word ?? customer] };
  }
  const header = mostly(texts, isCurrency)
    ? "Currency"
    : mostly(texts, isBucket)
      ? "Aging bucket"
      : "Group heading";
  return { form: { kind: "whole" }, headers: [word ?? header] };
}

/** One heading may begin with a number by chance; a sign between it and the name, or several headings, leave no doubt. */
function isOfForm(form: HeadingForm, texts: readonly HeadingText[]): boolean {
  const values = texts.map((text) => valuesOf(form, text));
  if (!values.every((each) => each !== null)) return false;
  return texts.length > 1 || /\d{3}|[-\u2013:|/(]/.test(saidBy(texts[0] as HeadingText));
}

/** What the user is told of the furniture that was found. */
export function furnitureReasons(layout: Layout, found: FoundFurniture): Message[] {
  const { groups = 0, fillDown = [] } = layout.furniture ?? {};
  const { counts, stated } = found;
  const reasons: Message[] = [];
  if (groups > 0) {
    const columns = layout.headers.slice(-groups).join(", ");
    reasons.push({ id: "imports.reason.groups", values: { count: counts.heading, columns } });
  }
  if (fillDown.length > 0) {
    const columns = fillDown.map((index) => layout.headers[index] ?? "").join(", ");
    reasons.push({ id: "imports.reason.fill_down", values: { columns } });
  }
  if (stated !== null && stated.agree > 0) {
    reasons.push({ id: "imports.reason.totals_agree", values: { count: stated.agree } });
  }
  const [wrong] = stated?.disagree ?? [];
  if (wrong !== undefined) reasons.push({ id: "imports.reason.total_disagrees", values: wrong });
  if (counts.total > 0) {
    reasons.push({ id: "imports.reason.totals", values: { count: counts.total } });
  }
  if (counts.carried > 0) {
    reasons.push({ id: "imports.reason.carried", values: { count: counts.carried } });
  }
  if (counts.note > 0) {
    reasons.push({ id: "imports.reason.notes", values: { count: counts.note } });
  }
  return reasons;
}
