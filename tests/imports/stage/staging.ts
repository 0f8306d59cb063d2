import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import type { Mapping, Recognition, Reject, Staged } from "../../../app/imports/mapping.ts";
import { applyAnswer } from "../../../app/imports/recognise/answers.ts";
import { recogniseFile } from "../../../app/imports/recognise/recognise-file.server.ts";
import { stageFile } from "../../../app/imports/stage/stage-file.server.ts";
import type { TableName } from "../../../app/imports/tables.ts";

export interface Outcome {
  readonly recognition: Recognition;
  readonly staged: Staged;
  readonly rejects: readonly Reject[];
  /** Rows of a staged table as text, blank columns left out. */
  rows(table: TableName): Promise<Record<string, string>[]>;
}

/** Runs `work` with a file of the given content, and removes everything afterwards. */
export async function withFile<T>(
  name: string,
  content: string | Buffer,
  work: (file: { path: string; name: string }, folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "recoup-test-"));
  try {
    const file = { path: path.join(folder, "original"), name };
    writeFileSync(file.path, content);
    return await work(file, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function recognised(
  name: string,
  content: string | Buffer,
  as?: TableName,
): Promise<Recognition> {
  return withFile(name, content, (file) => recogniseFile({ file, as }));
}

/** Recognises a file, answers its questions by the given answers, and stages it. */
export function staged<T>(
  name: string,
  content: string | Buffer,
  look: (outcome: Outcome) => Promise<T>,
  answers: Readonly<Record<string, string>> = {},
): Promise<T> {
  return withFile(name, content, async (file, out) => {
    let recognition = await recogniseFile({ file });
    for (const question of recognition.questions) {
      const answer = answers[question.about] ?? question.choices[0]?.value ?? "";
      recognition = applyAnswer(recognition, question, answer);
    }
    if (recognition.mapping === null) throw new Error(JSON.stringify(recognition.refusal));
    return look(await outcome(file, recognition, recognition.mapping, out));
  });
}

async function outcome(
  file: { path: string; name: string },
  recognition: Recognition,
  mapping: Mapping,
  out: string,
): Promise<Outcome> {
  const result = await stageFile({ file, mapping, out });
  const rejects = readFileSync(result.rejectsPath, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Reject);
  return { recognition, staged: result, rejects, rows: (table) => rowsOf(result, table) };
}

async function rowsOf(result: Staged, table: TableName): Promise<Record<string, string>[]> {
  const found = result.tables.filter((each) => each.table === table).map(({ path }) => path);
  if (found.length === 0) throw new Error(`No ${table} were staged.`);
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const reader = await connection.runAndReadAll(
    `select columns(*)::varchar from read_parquet([${found.map((file) => `'${file}'`).join(", ")}]) order by "line"::integer`,
  );
  const rows = reader.getRowObjectsJson() as Record<string, string | null>[];
  connection.closeSync();
  instance.closeSync();
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).filter((entry): entry is [string, string] => entry[1] !== null),
    ),
  );
}
