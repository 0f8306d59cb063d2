// A process that loads staged files as one batch and is killed at a given point of the work.
import { readFileSync } from "node:fs";
import { type LoadRequest, loadAll } from "../../../app/imports/load.server.ts";
import { openWarehouse } from "../../../app/warehouse/warehouse.server.ts";

const [folder, batch, until] = process.argv.slice(2) as [string, string, string];
const requests = JSON.parse(readFileSync(batch, "utf8")) as LoadRequest[];
const last = requests.length - 1;
await loadAll(
  await openWarehouse(folder),
  requests.map((request, index) => ({
    ...request,
    onProgress(done) {
      if (index === last && done >= Number(until)) process.kill(process.pid, "SIGKILL");
    },
  })),
);
