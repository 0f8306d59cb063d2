import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireRole } from "../access/require-role.server.ts";
import { inBackground } from "../server/background.server.ts";
import { loadDemo, removeDemo } from "../server/demo.server.ts";
import { orRefuse } from "../server/refusals.server.ts";
import { openWarehouse } from "../warehouse/warehouse.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireRole(request, "viewer");
  return redirect("/data");
}

/**
 * Brings the demo department in or takes it out, in the background; the Data page shows how
 * far it is, and opens the Overview when the department is there.
 */
export async function action({ request }: ActionFunctionArgs) {
  await requireRole(request, "manager");
  return orRefuse(async () => {
    const warehouse = await openWarehouse();
    const isRemoval = (await request.formData()).get("do") === "remove";
    await inBackground(isRemoval ? removeDemo(warehouse) : loadDemo(warehouse));
    return redirect(isRemoval ? "/data" : "/data?opening=demo");
  });
}
