import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireRole } from "../access/require-role.server.ts";
import { exportMapping, knownMapping } from "../imports/mappings/mappings.server.ts";
import { orRefuse } from "../server/refusals.server.ts";
import { openWarehouse } from "../warehouse/warehouse.server.ts";

/** A remembered mapping as a file. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireRole(request, "viewer");
  return orRefuse(async () => {
    const { directory } = await openWarehouse();
    const known = await knownMapping(directory, String(params.key));
    // A header takes no other letters; the name inside the file is whole.
    const name = (known.name ?? known.key).replaceAll(/[^\w.-]+/g, "_");
    return new Response(exportMapping(known), {
      headers: {
        "Content-Type": "application/json; charset=utf-8",
        "Content-Disposition": `attachment; filename="mapping-${name}.json"`,
      },
    });
  });
}
