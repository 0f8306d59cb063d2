import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { listImports } from "../../../app/imports/history.server.ts";
import { load, loadAll } from "../../../app/imports/load.server.ts";
import { openWarehouse } from "../../../app/warehouse/warehouse.server.ts";
import { warehouseFolder } from "../../warehouse/warehouse-folder.ts";
import { original, stagedFile } from "./staging.ts";

const script = fileURLToPath(new URL("load-until.ts", import.meta.url));

const invoice = (line: number, id: string, amount: number) => ({
  line,
  invoice_id: id,
  customer_id: "C1",
  issue_date: "2026-01-10",
  due_date: "2026-02-09",
  amount,
  currency: "EUR",
});

/** How the process ended that loads a batch and is killed at `until` of its last file. */
async function loadUntil(folder: string, batch: object[], until: number): Promise<string | null> {
  const file = path.join(folder, "batch.json");
  writeFileSync(file, JSON.stringify(batch));
  const child = spawn(process.execPath, ["--import", "tsx", script, folder, file, String(until)], {
    stdio: "inherit",
  });
  const [, signal] = (await once(child, "exit")) as [number | null, string | null];
  return signal;
}

const moments = [
  { at: "rows are in", until: 0.5, isKept: false },
  { at: "the marts are built", until: 0.9, isKept: false },
  { at: "the commit is due", until: 0.95, isKept: false },
  { at: "it is committed, and nobody was told", until: 0.97, isKept: true },
] as const;

test.each(moments)(
  "killed when $at, a load is there whole or not at all",
  async ({ until, isKept }) => {
    const folder = await warehouseFolder();
    try {
      let warehouse = await openWarehouse(folder.path);
      const first = await stagedFile(folder.path, [
        { table: "invoices", rows: [invoice(2, "A", 100), invoice(3, "B", 200)] },
      ]);
      await load(warehouse, { file: await original(folder.path, "first"), ...first });
      const second = await stagedFile(folder.path, [
        { table: "invoices", rows: [invoice(2, "B", 150), invoice(3, "C", 30)] },
      ]);
      const request = { file: await original(folder.path, "second"), ...second };
      await warehouse.close();

      expect(await loadUntil(folder.path, [request], until)).toBe("SIGKILL");

      warehouse = await openWarehouse(folder.path);
      // The history, the rows and the figures' documents tell the same story.
      expect((await listImports(warehouse)).map(({ importId }) => importId)).toEqual(
        isKept ? [1, 2] : [1],
      );
      // 100 + 200 before; 100 + 150 + 30 after
      const amounts = isKept ? { n: 3, amount: 280 } : { n: 2, amount: 300 };
      for (const table of ["received.invoices", "marts.documents"]) {
        expect(
          await warehouse.query(`select count(*) as n, sum(amount) as amount from ${table}`),
        ).toEqual([amounts]);
      }
      // Loading it again ends in the same state, whether it had been kept or not.
      const again = await load(warehouse, request);
      expect(again).toMatchObject({ importId: 2, result: isKept ? null : { counts: { read: 2 } } });
      expect(await warehouse.query("select sum(amount) as amount from received.invoices")).toEqual([
        { amount: 280 },
      ]);
      await warehouse.close();
    } finally {
      folder.remove();
    }
  },
);

test.each(moments)(
  "killed when $at, a batch is there whole or not at all",
  async ({ until, isKept }) => {
    const folder = await warehouseFolder();
    try {
      let warehouse = await openWarehouse(folder.path);
      const batch = [];
      // 100 + 20 + 3 = 123
      for (const [index, amount] of [100, 20, 3].entries()) {
        const rows = [invoice(2, `I${index}`, amount)];
        const staged = await stagedFile(folder.path, [{ table: "invoices", rows }]);
        batch.push({ file: await original(folder.path, `file ${index}`), ...staged });
      }
      await warehouse.close();

      expect(await loadUntil(folder.path, batch, until)).toBe("SIGKILL");

      warehouse = await openWarehouse(folder.path);
      expect((await listImports(warehouse)).map(({ importId }) => importId)).toEqual(
        isKept ? [1, 2, 3] : [],
      );
      const amount = isKept ? 123 : null;
      for (const table of ["received.invoices", "marts.documents"]) {
        const sum = `select sum(amount) as amount from ${table}`;
        expect(await warehouse.query(sum)).toEqual([{ amount }]);
      }
      const again = await loadAll(warehouse, batch);
      expect(again.map(({ importId, result }) => [importId, result?.counts.new ?? null])).toEqual(
        [1, 2, 3].map((importId) => [importId, isKept ? null : 1]),
      );
      expect(await warehouse.query("select sum(amount) as amount from marts.documents")).toEqual([
        { amount: 123 },
      ]);
      await warehouse.close();
    } finally {
      folder.remove();
    }
  },
);
