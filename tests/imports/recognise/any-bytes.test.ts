import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Recognition } from "../../../app/imports/mapping.ts";
import { applyAnswer } from "../../../app/imports/recognise/answers.ts";
import { headersOf } from "../../../app/imports/recognise/header-names.ts";
import { recogniseFile } from "../../../app/imports/recognise/recognise-file.server.ts";
import { stageFile } from "../../../app/imports/stage/stage-file.server.ts";
import { Refusal } from "../../../app/refusal.ts";
import { temporaryFolder } from "../../temporary-folder.ts";

let folder: ReturnType<typeof temporaryFolder>;

beforeEach(() => {
  folder = temporaryFolder();
});

afterEach(() => folder.remove());

const cases = path.join(import.meta.dirname, "../cases");
const inputs = readdirSync(cases, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => {
    const input = readdirSync(path.join(cases, name)).find((each) => each.startsWith("input."));
    return input === undefined ? [] : [path.join(cases, name, input)];
  });

/** What stands in files that somebody damaged, or made to do damage. */
const odd = ["\0", '"', "'", ";", "\t", "\r", "\ufeff", "__proto__", "=1+1", "Total", "1e308"];

const damaged = fc
  .tuple(
    fc.constantFrom(...inputs),
    fc.array(fc.tuple(fc.nat(100_000), fc.nat(100), fc.constantFrom(...odd)), { maxLength: 4 }),
  )
  .map(([input, changes]) => {
    let bytes = readFileSync(input);
    for (const [where, length, put] of changes) {
      const at = where % (bytes.length + 1);
      bytes = Buffer.concat([bytes.subarray(0, at), Buffer.from(put), bytes.subarray(at + length)]);
    }
    return { name: path.basename(input), bytes };
  });

const anything = fc
  .uint8Array({ maxLength: 500 })
  .map((bytes) => ({ name: "any.csv", bytes: Buffer.from(bytes) }));

let files = 0;

/** What is read and what became of it; null where the file is refused, in words of ours. */
async function accounted(file: { name: string; bytes: Buffer }) {
  files += 1;
  const out = path.join(folder.path, String(files));
  mkdirSync(out);
  const named = { path: path.join(out, "original"), name: file.name };
  writeFileSync(named.path, file.bytes);
  try {
    let recognition: Recognition = await recogniseFile({ file: named });
    for (const question of recognition.questions) {
      recognition = applyAnswer(recognition, question, question.choices[0]?.value ?? "");
    }
    const { mapping } = recognition;
    if (mapping === null) return null;
    const staged = await stageFile({ file: named, mapping, out });
    const rejects = readFileSync(staged.rejectsPath, "utf8").split("\n").filter(Boolean);
    const counted = mapping.tables.filter(({ when }, at) => at === 0 || when !== undefined);
    const rows = staged.tables.slice(0, counted.length).reduce((sum, each) => sum + each.rows, 0);
    // A record of an aging report is a row for each of its buckets.
    const isSpread = counted.some(({ unpivot }) => unpivot !== undefined);
    return { ...staged, rejects: rejects.length, rows: isSpread ? null : rows };
  } catch (cause) {
    if (cause instanceof Refusal && cause.id !== "imports.count_mismatch") return null;
    throw cause;
  }
}

test("of any bytes every record is a row or rejected, or the file is refused in plain words", async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(damaged, anything), async (file) => {
      const found = await accounted(file);
      if (found === null) return;
      expect(found.rejects).toBe(found.rejected);
      if (found.rows !== null) expect(found.rows + found.rejected).toBe(found.read);
    }),
    { seed: 20260331, numRuns: 15 },
  );
});

test("a line of many equal cells takes time by its length, not by its square", () => {
  const cells = Array.from({ length: 200_000 }, () => "Amount");
  const headers = headersOf([{ cells } as never], { from: 0, rows: 1 } as never, cells.length);
  expect(headers.slice(0, 3)).toEqual(["Amount", "Amount 2", "Amount 3"]);
  expect(headers.at(-1)).toBe("Amount 200000");
});

test("names that are taken already are not given a second time", () => {
  const cells = ["a", "a 2", "A", "a", "", "column 5"];
  expect(headersOf([{ cells } as never], { from: 0, rows: 1 } as never, 6)).toEqual([
    "a",
    "a 2",
    "A 3",
    "a 4",
    "column 5",
    "column 5 2",
  ]);
});
