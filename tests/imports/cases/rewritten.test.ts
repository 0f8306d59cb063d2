import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import type { Part, Recognition } from "../../../app/imports/mapping.ts";
import { encodingOf } from "../../../app/imports/parser/encoding.server.ts";
import { openPart } from "../../../app/imports/parser/opened.server.ts";
import { recogniseFile } from "../../../app/imports/recognise/recognise-file.server.ts";
import { countsRows } from "../../../app/imports/recognise/row-numbers.ts";
import { samplesOf } from "../../../app/imports/recognise/sample.server.ts";
import { profileOf } from "../../../app/imports/recognise/values.ts";
import { languages } from "../../../app/imports/vocabulary/languages.ts";
import { Dice } from "../any-table/dice.ts";
import { anotherName } from "./names.ts";

/**
 * What a file says does not hang on what its columns are called among names that mean the same,
 * in which language, in which order they stand, or in which order its rows do. Each case is written
 * anew so and must be read as before; at the worst it is refused or asked about.
 *
 * `SEED=7 RUNS=1200 npx vitest run --project unit tests/imports/cases/rewritten` tries others.
 */
const from = Number(process.env.SEED ?? 1);
const runs = Number(process.env.RUNS ?? 24);

interface Table {
  readonly titles: readonly (readonly string[])[];
  readonly head: readonly string[];
  readonly body: readonly (readonly string[])[];
  readonly delimiter: string;
  /** Headings, totals or numbered rows, which stand where they stand. */
  readonly isOrdered: boolean;
}

interface Rewritten {
  readonly head: readonly string[];
  readonly body: readonly (readonly string[])[];
  /** Which column of the case a column is. */
  readonly order: readonly number[];
}

const changes: Readonly<Record<string, (dice: Dice, table: Table) => Rewritten>> = {
  "with its columns in another order": (dice, { head, body }) => {
    const order = shuffled(
      dice,
      head.map((_, index) => index),
    );
    const permuted = (cells: readonly string[]) => order.map((index) => cells[index] ?? "");
    return { head: permuted(head), body: body.map(permuted), order };
  },
  "with its rows in another order": (dice, { head, body }) => ({
    head,
    body: shuffled(dice, body),
    order: head.map((_, index) => index),
  }),
  "under other names": (dice, table) => renamed(dice, table, null),
  "under the names of another language": (dice, table) =>
    renamed(dice, table, dice.of([...languages.keys()])),
};

function renamed(dice: Dice, { head, body }: Table, language: string | null): Rewritten {
  const names: string[] = [];
  for (const name of head) {
    const other = anotherName(dice, name, language);
    names.push(names.includes(other) || head.includes(other) ? name : other);
  }
  return { head: names, body, order: head.map((_, index) => index) };
}

function shuffled<T>(dice: Dice, given: readonly T[]): T[] {
  const all = [...given];
  for (let last = all.length - 1; last > 0; last -= 1) {
    const at = dice.between(0, last);
    [all[last], all[at]] = [all[at] as T, all[last] as T];
  }
  return all;
}

const here = import.meta.dirname;
const cases = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/** A case as a table of texts below one header; null where it is no such thing. */
async function tableOf(name: string): Promise<Table | null> {
  const folder = path.join(here, name);
  const input = readdirSync(folder).find((each) => each.startsWith("input.")) ?? "";
  const { part } = JSON.parse(readFileSync(path.join(folder, "expected.json"), "utf8")) as {
    part?: Part;
  };
  const file = path.join(folder, input);
  const opened = await openPart({ path: file, name: input }, part);
  if (opened.kind !== "text") return null;
  const [sample, ...others] = samplesOf(opened, encodingOf(opened.path).label);
  const { layout, first, data } = sample ?? {};
  if (layout === undefined || first === undefined || data === undefined) return null;
  const { headerRecord, headerRecords = 1 } = layout;
  if (others.length > 0 || headerRecord === null || headerRecords !== 1) return null;
  const head = first[headerRecord - 1]?.cells ?? [];
  const before = await recogniseFile({ file: { path: file, name: input }, part });
  const numbered = head.some((header, index) =>
    countsRows(
      profileOf(
        index,
        header,
        data.map((cells) => cells[index] ?? ""),
      ),
    ),
  );
  return {
    titles: first.slice(0, headerRecord - 1).map(({ cells }) => cells),
    head,
    body: data,
    delimiter: layout.delimiter === "" ? ";" : layout.delimiter,
    isOrdered: numbered || before.mapping?.layout.furniture !== undefined,
  };
}

function written({ titles, delimiter }: Table, { head, body }: Omit<Rewritten, "order">): string {
  const cell = (text: string) =>
    text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return [...titles, head, ...body].map((cells) => cells.map(cell).join(delimiter)).join("\n");
}

/** Questions that come with the language of a file, or with the order of its columns. */
const usual = /^(?:currency|date_order|decimal_sign|listed_on|as_of)$/;

/** What is read from which column of the case, and what is asked. */
function reading(recognition: Recognition, { body }: Table, order: readonly number[]) {
  const { mapping, refusal, questions } = recognition;
  // Of two columns that hold the same either will do.
  const columns = order.map((index) => body.map((cells) => cells[index] ?? "").join("\u0000"));
  const column = (index: number) => order[columns.indexOf(columns[index] ?? "")] ?? index;
  const tables = (mapping?.tables ?? [])
    // The customers beside a list are those that its header calls so.
    .filter(({ table }, position) => position === 0 || table !== "customers")
    .map(({ table, when = [], sources, unpivot }) => [
      table,
      when.length,
      ...sources.map((source) => `${source.column} ${column(source.index)}`).sort(),
      ...(unpivot?.from ?? []).map(({ name, index }) => `${name} ${column(index)}`).sort(),
    ]);
  return {
    tables: tables.map((each) => each.join(", ")).sort(),
    refusal: refusal?.id ?? null,
    asks: questions.map(({ about }) => about).filter((about) => !usual.test(about)),
  };
}

test("a case is read the same however its columns are called, and wherever they and its rows stand", async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "recoup-rewritten-"));
  const tables = new Map<string, Table | null>();
  let [same, asked] = [0, 0];
  try {
    for (let run = 0; run < runs; run += 1) {
      const dice = new Dice(from * 100_000 + run);
      const name = dice.of(cases);
      const table = tables.get(name) ?? (await tableOf(name));
      tables.set(name, table);
      if (table === null) continue;
      const kinds = Object.keys(changes).filter(
        (kind) => !table.isOrdered || kind.includes("names"),
      );
      const kind = dice.of(kinds);
      const change = changes[kind]?.(dice, table) as Rewritten;
      const read = async (rewritten: Rewritten) => {
        const file = path.join(folder, "input.csv");
        writeFileSync(file, written(table, rewritten));
        const found = await recogniseFile({ file: { path: file, name: "input.csv" } });
        rmSync(file);
        return reading(found, table, rewritten.order);
      };
      const own = { ...table, order: table.head.map((_, index) => index) };
      const [before, after] = [await read(own), await read(change)];
      if (before.refusal !== null || before.asks.includes("table")) continue;
      const isAsked = after.asks.some((about) => !before.asks.includes(about));
      if (after.refusal !== null || isAsked) asked += 1;
      else {
        same += 1;
        const about = `${name} ${kind}: ${change.head.join(" | ")}`;
        expect([about, after.tables]).toEqual([about, before.tables]);
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  expect(asked).toBeLessThan(same / 10);
});
