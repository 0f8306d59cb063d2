import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requireRole } from "../access/require-role.server.ts";
import { bringBack } from "../habits/removed.server.ts";
import { orRefuse } from "../server/refusals.server.ts";
import { returnTo } from "../server/return-to.ts";
import { openWarehouse } from "../warehouse/warehouse.server.ts";

/** Brings back what somebody took away, and goes back to the page. */
export async function action({ request }: ActionFunctionArgs) {
  await requireRole(request, "manager");
  return orRefuse(async () => {
    const form = await request.formData();
    await bringBack((await openWarehouse()).directory, String(form.get("removed") ?? ""));
    return redirect(returnTo(form));
  });
}
