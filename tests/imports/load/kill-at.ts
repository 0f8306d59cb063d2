// A process that changes the data and is killed just before or just after its commit.
import { decideDuplicates } from "../../../app/imports/duplicates/decide.server.ts";
import { rebuild } from "../../../app/imports/rebuild.server.ts";
import { withdrawAll } from "../../../app/imports/withdraw.server.ts";
import { applySettings } from "../../../app/settings.server.ts";
import { openWarehouse, type Warehouse } from "../../../app/warehouse/warehouse.server.ts";

const [folder, action, point] = process.argv.slice(2) as [string, string, string];
const warehouse = await openWarehouse(folder);

/** Nothing happens after it. */
function die(): Promise<never> {
  process.kill(process.pid, "SIGKILL");
  return new Promise(() => undefined);
}

const mortal: Warehouse = Object.create(warehouse, {
  write: {
    value: async (...[work, options]: Parameters<Warehouse["write"]>) => {
      const result = await warehouse.write(async (transaction) => {
        const done = await work(transaction);
        return point === "before" ? die() : done;
      }, options);
      return point === "after" ? die() : result;
    },
  },
});

switch (action) {
  case "withdraw":
    await withdrawAll(mortal, [2]);
    break;
  case "rebuild":
    await rebuild(mortal);
    break;
  case "merge":
    await decideDuplicates(
      mortal,
      [{ kind: "customers", verdict: "same", ids: ["C1", "C2"], canonical: "C1" }],
      "Ann",
    );
    break;
  case "settings":
    await applySettings(mortal, { promiseGraceDays: 9 });
    break;
}
