import { Readable } from "node:stream";
import type { Upload } from "../../../app/imports/upload.ts";
import { confirm, startUpload, whenResting } from "../../../app/imports/uploads.server.ts";
import type { Warehouse } from "../../../app/warehouse/warehouse.server.ts";

/** Uploads a text as a file and waits for its preview. */
export async function upload(
  warehouse: Warehouse,
  fileName: string,
  content: string,
): Promise<Upload> {
  const { id } = await startUpload(warehouse, {
    stream: Readable.from([Buffer.from(content)]),
    fileName,
    expectedSize: Buffer.byteLength(content),
  });
  return whenResting(warehouse, id);
}

/** Uploads and loads a text, taking every proposal. */
export async function uploadAndLoad(
  warehouse: Warehouse,
  fileName: string,
  content: string,
): Promise<Upload> {
  const { id, phase, message } = await upload(warehouse, fileName, content);
  if (phase !== "ready") throw new Error(`${fileName}: ${phase} ${JSON.stringify(message)}`);
  await confirm(warehouse, id);
  return whenResting(warehouse, id);
}

/** January's invoices: A, B and C of two customers, 100 + 200 + 50 = 350 euro. */
export const january = `invoice_id,customer_id,issue_date,due_date,amount,currency
A,C1,2026-01-10,2026-02-09,100.00,EUR
B,C1,2026-01-15,2026-02-14,200.00,EUR
C,C2,2026-01-20,2026-02-19,50.00,EUR
`;

/** February's: B corrected to 180, D new: 100 + 180 + 50 + 70 = 400 euro in all. */
export const february = `invoice_id,customer_id,issue_date,due_date,amount,currency
B,C1,2026-01-15,2026-02-14,180.00,EUR
D,C2,2026-02-03,2026-03-05,70.00,EUR
`;

/** Payments of A and of part of B. */
export const payments = `payment_id,invoice_id,paid_date,amount,currency
P1,A,2026-02-01,100.00,EUR
P2,B,2026-02-10,80.00,EUR
`;
