import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireRole } from "../access/require-role.server.ts";
import { csv, csvResponse } from "../exports/csv.ts";
import { loadFindings } from "../pages/check.server.ts";

/** Every row that a check found, as a file. */
export async function loader(visit: LoaderFunctionArgs) {
  await requireRole(visit.request, "viewer");
  const { check, rows } = await loadFindings(visit);
  const names = Object.keys(rows[0] ?? {});
  return csvResponse(
    check,
    csv(
      names,
      rows.map((row) => names.map((name) => row[name] ?? null)),
    ),
  );
}
