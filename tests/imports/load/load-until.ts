// A process that loads a staged file and is killed at a given point of the work.
import { readFileSync } from "node:fs";
import { load } from "../../../app/imports/load.server.ts";
import { openWarehouse } from "../../../app/warehouse/warehouse.server.ts";

const [folder, request, until] = process.argv.slice(2) as [string, string, string];
await load(await openWarehouse(folder), {
  ...JSON.parse(readFileSync(request, "utf8")),
  onProgress: (done: number) => {
    if (done >= Number(until)) process.kill(process.pid, "SIGKILL");
  },
});
