import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireRole } from "../access/require-role.server.ts";
import { explained, originalShape } from "../exports/rejects.ts";
import { getImport } from "../imports/history.server.ts";
import { rejectedRows } from "../imports/rejected-rows.server.ts";
import { currentLocale } from "../languages/current.server.ts";
import { text } from "../languages/text.ts";
import { Refusal } from "../refusal.ts";
import { orRefuse } from "../server/refusals.server.ts";
import { openWarehouse } from "../warehouse/warehouse.server.ts";

/** The rejected records of an import in the shape of its file, to be mended and uploaded again. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireRole(request, "viewer");
  return orRefuse(async () => {
    const warehouse = await openWarehouse();
    const id = String(params.id);
    const record = /^\d{1,9}$/.test(id) ? await getImport(warehouse, Number(id)) : null;
    if (!record) throw new Refusal("imports.refusal.unknown_import", { import: id }, 404);
    const all = { limit: record.counts.rejected, offset: 0 };
    const rejects = await rejectedRows(warehouse, record.importId, all);
    const lines = rejects.map((reject) =>
      explained(reject, (reason, values) => text(currentLocale(), reason, values)),
    );
    // Whatever the file was, this is text now.
    const name = record.fileName.replace(/\.(xlsx|xlsm|zip|gz|parquet|jsonl?)$/i, ".csv");
    const safe = name.replaceAll(/[^\w.-]+/g, "_");
    return new Response(originalShape(record.mapping.layout, record.importId, lines), {
      headers: {
        "Content-Type": "text/csv; charset=utf-8",
        "Content-Disposition": `attachment; filename="rejected-${safe}"`,
      },
    });
  });
}
