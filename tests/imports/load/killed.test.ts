import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { listImports } from "../../../app/imports/history.server.ts";
import { load } from "../../../app/imports/load.server.ts";
import { openWarehouse } from "../../../app/warehouse/warehouse.server.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
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

/** How the process ended that loads `request` and is killed at `until`. */
async function loadUntil(folder: string, request: object, until: number): Promise<string | null> {
  const file = path.join(folder, "request.json");
  writeFileSync(file, JSON.stringify(request));
  const child = spawn(process.execPath, ["--import", "tsx", script, folder, file, String(until)], {
    stdio: "inherit",
  });
  const [, signal] = (await once(child, "exit")) as [number | null, string | null];
  return signal;
}

test.each([
  { at: "rows are in", until: 0.5, isKept: false },
  { at: "the marts are built", until: 0.9, isKept: false },
  { at: "the commit is due", until: 0.95, isKept: false },
  { at: "it is committed, and nobody was told", until: 0.97, isKept: true },
])("killed when $at, a load is there whole or not at all", async ({ until, isKept }) => {
  const folder = temporaryFolder();
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

    expect(await loadUntil(folder.path, request, until)).toBe("SIGKILL");

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
});
