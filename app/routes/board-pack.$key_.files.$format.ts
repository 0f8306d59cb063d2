import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireRole } from "../access/require-role.server.ts";
import { currentLocale } from "../languages/current.server.ts";
import { packFile, packFormatOf, packFormats } from "../packs/pack-file.server.ts";
import { packOf } from "../packs/packs.server.ts";
import { orRefuse } from "../server/refusals.server.ts";
import { openWarehouse } from "../warehouse/warehouse.server.ts";

/** A board pack as a file, of the data as it is now. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireRole(request, "viewer");
  return orRefuse(async () => {
    const warehouse = await openWarehouse();
    const pack = await packOf(warehouse.directory, String(params.key));
    const format = packFormatOf(String(params.format));
    const { name, body } = await packFile(warehouse, pack, format, currentLocale());
    return new Response(body as BodyInit, {
      headers: {
        "Content-Type": packFormats[format],
        "Content-Disposition": `attachment; filename="${name}"`,
      },
    });
  });
}
