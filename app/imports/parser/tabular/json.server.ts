import { Refusal } from "../../../refusal.ts";
import { encodingOf, textOf } from "../encoding.server.ts";
import { type Grid, GridWriter } from "../grid.server.ts";
import type { Scratch } from "../scratch.server.ts";
import { exact } from "../workbook/cell-text.ts";
import type { NamedFile } from "../zip.server.ts";
import { type Json, parseJson } from "./json-values.ts";

/** One object is one record; a longer one is no record. */
const longestElement = 32 << 20;
const mostColumns = 1000;

/** Whether the beginning of a text is that of JSON lines, or of an array of objects. */
export function isJson(text: string): boolean {
  if (!/^\ufeff?\s*(\[\s*)?\{\s*("|\})/.test(text)) return false;
  const [first] = elementsIn([text]);
  // An object that is longer than the head begins as nothing else does.
  if (first === undefined) return /^\ufeff?\s*(\[\s*)?\{\s*"(?:[^"\\]|\\.)*"\s*:/.test(text);
  try {
    return parseJson(first.text).kind === "object";
  } catch {
    return false;
  }
}

/**
 * Reads JSON lines, an array of objects, or an object that holds such an array: the names of all
 * objects are the headers, those of objects inside them with a dot, and what lies deeper is JSON.
 *
 * @throws Refusal `imports.tabular.json` naming the line, `imports.too_many_columns`.
 */
export function readJson(file: NamedFile, scratch: Scratch): Grid {
  const columns = new Map<string, number>();
  for (const { record } of recordsIn(file)) {
    for (const name of record.keys()) {
      if (!columns.has(name)) columns.set(name, columns.size);
    }
    if (columns.size > mostColumns) {
      const values = { file: file.name, columns: columns.size, most: mostColumns };
      throw new Refusal("imports.too_many_columns", values);
    }
  }
  const path = scratch.path();
  const writer = new GridWriter(path);
  try {
    writer.add(0, [...columns.keys()]);
    for (const { number, record } of recordsIn(file)) {
      const cells = Array.from({ length: columns.size }, () => "");
      for (const [name, cell] of record) cells[columns.get(name) as number] = cell;
      writer.add(number, cells);
    }
  } finally {
    writer.close();
  }
  return { path, records: writer.records, width: writer.width, bytes: writer.bytes, notes: [] };
}

function* recordsIn(
  file: NamedFile,
): Generator<{ readonly number: number; readonly record: ReadonlyMap<string, string> }> {
  const encoding = encodingOf(file.path).label;
  let line = 0;
  // Several objects may stand in one line, so they are counted instead.
  let number = 0;
  try {
    for (const element of elementsIn(textOf(file.path, encoding))) {
      line = element.line;
      const value = parseJson(element.text);
      if (value.kind !== "object") throw new SyntaxError("It is no object.");
      const inner = onlyList(value);
      for (const item of inner ?? [value]) {
        number += 1;
        yield { number, record: flattened(item) };
      }
    }
  } catch (cause) {
    if (cause instanceof SyntaxError) {
      throw new Refusal("imports.tabular.json", { file: file.name, line });
    }
    throw cause;
  }
}

/** The records of an answer such as `{"value": […]}`; null of an object that is a record itself. */
function onlyList(value: Extract<Json, { kind: "object" }>): Json[] | null {
  const lists = [...value.members.values()].filter(
    (member): member is Extract<Json, { kind: "list" }> =>
      member.kind === "list" &&
      member.items.length > 0 &&
      member.items.every((item) => item.kind === "object"),
  );
  const [only] = lists;
  const others = [...value.members.values()].filter((member) => member !== only);
  const isEnvelope = others.every((member) => member.kind !== "list") && others.length <= 5;
  return lists.length === 1 && only !== undefined && isEnvelope && value.members.size <= 6
    ? [...only.items]
    : null;
}

function flattened(value: Json): Map<string, string> {
  const record = new Map<string, string>();
  if (value.kind !== "object") return record;
  for (const [name, member] of value.members) {
    if (member.kind !== "object") record.set(name, cellOf(member));
    else
      for (const [inner, deeper] of member.members) record.set(`${name}.${inner}`, cellOf(deeper));
  }
  return record;
}

function cellOf(value: Json): string {
  switch (value.kind) {
    case "text":
      return value.text;
    case "number":
      return exact(value.raw);
    case "word":
      return value.word === "null" ? "" : value.word;
    case "list":
      return value.items.length === 0 ? "" : value.raw;
    case "object":
      return value.raw;
  }
}

/** The objects of a text one by one, whether they stand in lines or in one array. */
function* elementsIn(pieces: Iterable<string>): Generator<{ text: string; line: number }> {
  let depth = 0;
  let isQuoted = false;
  let isEscaped = false;
  let kept = "";
  let line = 1;
  let startLine = 1;
  for (const piece of pieces) {
    let from = depth > 0 ? 0 : -1;
    for (let at = 0; at < piece.length; at += 1) {
      const code = piece.charCodeAt(at);
      if (code === 10) line += 1;
      if (isEscaped) isEscaped = false;
      else if (isQuoted) {
        if (code === 92) isEscaped = true;
        else if (code === 34) isQuoted = false;
      } else if (code === 34) isQuoted = true;
      else if (code === 123) {
        if (depth === 0) {
          from = at;
          startLine = line;
        }
        depth += 1;
      } else if (code === 125 && depth > 0) {
        depth -= 1;
        if (depth === 0) {
          yield { text: kept + piece.slice(from, at + 1), line: startLine };
          kept = "";
          from = -1;
        }
      } else if (depth === 0 && !/[\s,[\]\ufeff]/.test(piece[at] as string)) {
        // Neither an object nor what may stand between two of them.
        yield { text: piece.slice(at, at + 100), line };
        return;
      }
    }
    if (depth > 0) kept += piece.slice(Math.max(from, 0));
    if (kept.length > longestElement) throw new SyntaxError("An object is too long.");
  }
  if (depth > 0) yield { text: kept, line: startLine };
}
