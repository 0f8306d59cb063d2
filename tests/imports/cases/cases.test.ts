import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import type { Mapping, Recognition, Reject, Staged } from "../../../app/imports/mapping.ts";
import { applyAnswer } from "../../../app/imports/recognise/answers.ts";
import { recogniseFile } from "../../../app/imports/recognise/recognise-file.server.ts";
import { stageFile } from "../../../app/imports/stage/stage-file.server.ts";

/**
 * A folder a case: `input.*` is a file as a system gave it, `expected.json` what a
 * person who knows both reads in it, worked by hand. Everything must agree: what is
 * asked, every row of every table with all that is not blank in it, every reject.
 */
const expectation = z.strictObject({
  /** What the case is about, in a sentence. */
  about: z.string().min(10),
  /** The name under which it was uploaded, where it matters. */
  file: z.string().optional(),
  part: z
    .strictObject({
      member: z.string().optional(),
      sheet: z.string().optional(),
      table: z.number().optional(),
    })
    .optional(),
  /** The questions that are asked, by what they are about. */
  asks: z.array(z.string()).default([]),
  /** What the user answers; without one the proposal is taken. */
  answers: z.record(z.string(), z.string()).default({}),
  /** Why nothing can be made of the file. */
  refusal: z.string().optional(),
  /** Line → message. */
  rejected: z.record(z.string(), z.string()).default({}),
  /** Rows as text, blank columns left out; amounts without needless zeros. */
  tables: z.record(z.string(), z.array(z.record(z.string(), z.string()))).optional(),
});

const here = import.meta.dirname;
const cases = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

let instance: DuckDBInstance;
let connection: DuckDBConnection;

beforeAll(async () => {
  instance = await DuckDBInstance.create(":memory:");
  connection = await instance.connect();
});

afterAll(() => {
  connection.closeSync();
  instance.closeSync();
});

for (const name of cases) {
  test(name.replaceAll("-", " "), async () => {
    const folder = path.join(here, name);
    const input = readdirSync(folder).find((each) => each.startsWith("input.")) ?? "";
    const expected = expectation.parse(
      JSON.parse(readFileSync(path.join(folder, "expected.json"), "utf8")),
    );
    const file = { path: path.join(folder, input), name: expected.file ?? input };
    const recognition = await recogniseFile({ file, part: expected.part });
    await noteSureness(name, input, expected);
    if (expected.refusal !== undefined) {
      expect(recognition.refusal?.id).toBe(expected.refusal);
      return;
    }
    expect(recognition.refusal).toBeNull();
    expect(recognition.questions.map(({ about }) => about).sort()).toEqual(
      [...expected.asks].sort(),
    );
    const mapping = answered(recognition, expected.answers);
    const out = mkdtempSync(path.join(os.tmpdir(), "recoup-case-"));
    try {
      const staged = await stageFile({ file, mapping, out });
      const rejects = rejectsOf(staged);
      expect(Object.fromEntries(rejects.map(({ line, reason }) => [line, reason.id]))).toEqual(
        expected.rejected,
      );
      expect(await tablesOf(staged)).toEqual(inOrder(expected.tables ?? {}));
    } finally {
      rmSync(out, { recursive: true, force: true });
    }
  });
}

/** The preview calls a recognition sure from here on. */
const sureFrom = 0.8;
const sure: string[] = [];
const wrong: string[] = [];

/** Notes whether what is called sure of a file that has no telling name is right. */
async function noteSureness(
  name: string,
  input: string,
  { part, refusal, tables = {} }: z.infer<typeof expectation>,
): Promise<void> {
  const file = { path: path.join(here, name, input), name: `export${path.extname(input)}` };
  const { mapping, confidence, questions } = await recogniseFile({ file, part });
  if (mapping === null || confidence < sureFrom) return;
  sure.push(name);
  const found = new Set<string>(mapping.tables.map(({ table }) => table));
  const isAsked = questions.some(({ about }) => about === "table");
  const isRight = isAsked || Object.keys(tables).every((table) => found.has(table));
  if (refusal !== undefined || !isRight) wrong.push(name);
}

test("of what is called sure without the file's name, 99 in 100 are right", () => {
  expect(wrong.length, wrong.join(", ")).toBeLessThanOrEqual(sure.length / 100);
});

function answered(recognition: Recognition, answers: Readonly<Record<string, string>>): Mapping {
  let current = recognition;
  for (const question of recognition.questions) {
    const answer = answers[question.about] ?? question.choices[0]?.value ?? "";
    current = applyAnswer(current, question, answer);
  }
  if (current.mapping === null) throw new Error("Nothing was recognised.");
  return current.mapping;
}

function rejectsOf({ rejectsPath }: Staged): Reject[] {
  return readFileSync(rejectsPath, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Reject);
}

async function tablesOf(staged: Staged): Promise<Record<string, Record<string, string>[]>> {
  const tables: Record<string, Record<string, string>[]> = {};
  for (const { table, path: file } of staged.tables) {
    const reader = await connection.runAndReadAll(
      `select columns(*)::varchar from read_parquet('${file}') order by "line"::integer`,
    );
    const rows = (reader.getRowObjectsJson() as Record<string, string | null>[]).map(plain);
    if (rows.length > 0) tables[table] = [...(tables[table] ?? []), ...rows];
  }
  return inOrder(tables);
}

/** Rows of one line have no order among themselves: an aging report gives one for each bucket. */
function inOrder(tables: Record<string, Record<string, string>[]>): typeof tables {
  const sorted = (rows: Record<string, string>[]) =>
    rows
      .map((row) => Object.fromEntries(Object.entries(row).sort()))
      .sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
  return Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, sorted(rows)]));
}

/** A row without blanks, its line, and the zeros that a decimal is stored with. */
function plain(row: Record<string, string | null>): Record<string, string> {
  const filled = Object.entries(row).flatMap(([column, value]) =>
    value === null || column === "line" ? [] : [[column, shortened(value)]],
  );
  return Object.fromEntries(filled);
}

const shortened = (value: string) =>
  /^-?\d+\.\d+$/.test(value) ? value.replace(/\.?0+$/, "") : value;
