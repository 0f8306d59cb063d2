import { type ActionFunctionArgs, json, redirect } from "@remix-run/node";
import { requireRole } from "../access/require-role.server.ts";
import { text } from "../languages/text.ts";
import { receiveUploads } from "../server/receive-uploads.server.ts";
import { orRefuse } from "../server/refusals.server.ts";
import { openWarehouse } from "../warehouse/warehouse.server.ts";

/** Receives files. Script is told the ids of the uploads, a plain form is led to them. */
export async function action({ request }: ActionFunctionArgs) {
  const person = await requireRole(request, "manager");
  return orRefuse(async () => {
    const { uploads, refused } = await receiveUploads(await openWarehouse(), request, person.name);
    const messages = refused.map(({ id, values }) => text("en", id, values));
    const wantsJson = request.headers.get("accept")?.includes("application/json") === true;
    if (messages.length === 0 && !wantsJson) {
      return redirect(uploads.length === 1 ? `/data/uploads/${uploads[0]}` : "/data");
    }
    const message = messages.length > 0 ? messages.join(" ") : undefined;
    const status = uploads.length > 0 ? 200 : (refused[0]?.status ?? 200);
    return wantsJson
      ? json({ uploads, message }, { status })
      : new Response(message, { status, headers: { "Content-Type": "text/plain; charset=utf-8" } });
  });
}
