// A process that takes an upload and is killed as soon as it is in a given phase.
import { readFileSync } from "node:fs";
import { Readable } from "node:stream";
import {
  confirm,
  listUploads,
  startUpload,
  whenResting,
} from "../../../app/imports/uploads.server.ts";
import { openWarehouse } from "../../../app/warehouse/warehouse.server.ts";

const [folder, file, until] = process.argv.slice(2) as [string, string, string];
const warehouse = await openWarehouse(folder);
const bytes = readFileSync(file);

/** Half of the file; the rest only follows where it is not to be killed over it. */
async function* arriving() {
  yield bytes.subarray(0, bytes.length / 2);
  if (until === "receiving") await dieIn("receiving");
  yield bytes.subarray(bytes.length / 2);
}

async function dieIn(phase: string): Promise<void> {
  for (;;) {
    const uploads = await listUploads(warehouse);
    if (uploads.some((upload) => upload.phase === phase)) break;
    if (uploads.some((upload) => upload.phase === "failed" || upload.phase === "refused")) {
      throw new Error(JSON.stringify(uploads));
    }
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await die();
}

async function die(): Promise<void> {
  process.kill(process.pid, "SIGKILL");
  await new Promise(() => undefined);
}

const started = startUpload(warehouse, {
  stream: Readable.from(arriving()),
  fileName: file.split("/").at(-1) ?? "",
});
if (until === "receiving") await started;
if (until === "received") {
  // Acknowledged, and not a step further.
  await started;
  await die();
}
if (until === "loading") {
  const { id } = await started;
  await whenResting(warehouse, id);
  await confirm(warehouse, id);
}
await dieIn(until);
