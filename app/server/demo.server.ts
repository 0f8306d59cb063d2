import { openWarehouse } from "../warehouse/warehouse.server.ts";

/** Who an import of the demo department is recorded under. */
export const demoImporter = "demo";

/** Whether the figures on show are, in part at least, the demo department's. */
export async function isDemoShown(): Promise<boolean> {
  const warehouse = await openWarehouse();
  const rows = await warehouse.query<{ found: boolean }>(
    "select exists (select 1 from received.imports where imported_by = $by) as found",
    { by: demoImporter },
  );
  return rows[0]?.found === true;
}
