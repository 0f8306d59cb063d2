import { type ActionFunctionArgs, json, redirect } from "@remix-run/node";
import { requireRole } from "../access/require-role.server.ts";
import { currentLocale } from "../languages/current.server.ts";
import { text } from "../languages/text.ts";
import { type Arrived, receiveUploads } from "../server/receive-uploads.server.ts";
import { isRefusal } from "../server/refusals.server.ts";
import { openWarehouse } from "../warehouse/warehouse.server.ts";

/** Receives files. Script is told the ids of the uploads, a plain form is led to them. */
export async function action({ request }: ActionFunctionArgs) {
  const person = await requireRole(request, "manager");
  const { uploads, refused } = await arrivedOf(request, person.name);
  const [first] = refused;
  const wantsJson = request.headers.get("accept")?.includes("application/json") === true;
  if (!first && !wantsJson) {
    return redirect(uploads.length === 1 ? `/data/uploads/${uploads[0]}` : "/data");
  }
  const message =
    refused.map(({ id, values }) => text(currentLocale(), id, values)).join(" ") || undefined;
  const status = first && uploads.length === 0 ? first.status : 200;
  return wantsJson
    ? json({ uploads, message }, { status })
    : new Response(message, { status, headers: { "Content-Type": "text/plain; charset=utf-8" } });
}

/** What arrived; a request that is refused as a whole brought nothing. */
async function arrivedOf(request: Request, by: string | null): Promise<Arrived> {
  try {
    return await receiveUploads(await openWarehouse(), request, by);
  } catch (cause) {
    if (isRefusal(cause)) return { uploads: [], refused: [cause] };
    throw cause;
  }
}
