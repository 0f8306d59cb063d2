import { DuckDBInstance } from "@duckdb/node-api";
import { expect, test } from "vitest";
import type { Recognition } from "../../../app/imports/mapping.ts";
import { applyAnswer } from "../../../app/imports/recognise/answers.ts";
import { recogniseFile } from "../../../app/imports/recognise/recognise-file.server.ts";
import { stageFile } from "../../../app/imports/stage/stage-file.server.ts";
import { withFile } from "../stage/staging.ts";
import { type AnyTable, anyTable } from "./any-table.ts";

/** `SEED=12345 RUNS=2000 npx vitest run --project unit tests/imports/any-table` tries others. */
const from = Number(process.env.SEED ?? 42_000);
const runs = Number(process.env.RUNS ?? 24);

/** What the user answers who knows the list; what it leaves open must be asked with the right answer among the choices. */
function answered(recognition: Recognition, { answers, about }: AnyTable): Recognition {
  let all = recognition;
  for (const question of recognition.questions) {
    const known = question.about === "date_order" || question.about === "decimal_sign";
    const right = known ? answers[question.about as keyof typeof answers] : undefined;
    const values = question.choices.map(({ value }) => value);
    if (right !== undefined)
      expect([about, values]).toEqual([about, expect.arrayContaining([right])]);
    all = applyAnswer(all, question, right ?? values[0] ?? "");
  }
  return all;
}

/** What the columns of a table that was staged hold, as text. */
async function rowsOf(parquet: string, columns: readonly string[]): Promise<unknown[]> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const texts = columns.map((name) => `"${name}"::varchar as "${name}"`);
  const reader = await connection.runAndReadAll(
    `select ${texts.join(", ")} from read_parquet('${parquet}')`,
  );
  connection.closeSync();
  instance.closeSync();
  return reader.getRowObjectsJson();
}

test.each(Array.from({ length: runs }, (_, index) => from + index))(
  "any list in any language, writing and encoding is loaded as it is, or asked about: %i",
  async (seed) => {
    const given = anyTable(seed);
    await withFile("list.txt", given.bytes, async (file, out) => {
      const found = await recogniseFile({ file });
      const isAsked = found.questions.some(({ about }) => about === "table");
      const right = isAsked ? await recogniseFile({ file, as: given.table }) : found;
      const { mapping, refusal } = answered(right, given);
      expect([given.about, refusal]).toEqual([given.about, null]);
      if (mapping === null) return;
      const staged = await stageFile({ file, mapping, out });
      expect([given.about, staged.rejected]).toEqual([given.about, 0]);
      const parquet = staged.tables.find(({ table }) => table === given.table)?.path ?? "";
      const rows = await rowsOf(parquet, Object.keys(given.rows[0] ?? {}));
      expect([given.about, rows]).toEqual([given.about, given.rows]);
    });
  },
);
