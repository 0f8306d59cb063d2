import { expect, test } from "vitest";
import { readRecords, recognise } from "../../../app/imports/recognise/recognise.server.ts";
import { stage } from "../../../app/imports/stage/stage.server.ts";
import { withFile } from "./staging.ts";

const content = "Payment ID,Payment date,Amount,Currency,Customer No\n1,2024-01-31,5.5,EUR,C\n";

test("a file goes through the parser process, and its records can be read for a preview", async () => {
  await withFile("payments.csv", content, async (file, out) => {
    const { mapping } = await recognise(file);
    if (mapping === null) throw new Error("The file was not recognised.");
    const shares: number[] = [];
    const staged = await stage(file, mapping, { out, onProgress: (share) => shares.push(share) });
    expect(staged).toMatchObject({
      read: 1,
      rejected: 0,
      skipped: 0,
      tables: [{ table: "payments", rows: 1 }],
    });
    expect(shares.at(-1)).toBe(1);
    expect(await readRecords(file, mapping.layout, { from: 2, count: 5 })).toEqual([
      ["1", "2024-01-31", "5.5", "EUR", "C"],
    ]);
  });
}, 60_000);

test("work that is called off stops, and the next file is read as ever", async () => {
  await withFile("payments.csv", content, async (file, out) => {
    const { mapping } = await recognise(file);
    if (mapping === null) throw new Error("The file was not recognised.");
    const caller = new AbortController();
    const work = stage(file, mapping, { out, signal: caller.signal });
    setTimeout(() => caller.abort(), 0);
    await expect(work).rejects.toThrow(/abort/i);
    expect((await recognise(file)).mapping?.tables[0]?.table).toBe("payments");
  });
}, 60_000);

test("what the parser process refuses is a refusal here too", async () => {
  await withFile("payments.csv", content, async (file, out) => {
    const { mapping } = await recognise(file);
    if (mapping === null) throw new Error("The file was not recognised.");
    const work = stage(file, { ...mapping, tables: [] }, { out });
    await expect(work).rejects.toMatchObject({ id: "imports.no_table_chosen" });
  });
}, 60_000);
