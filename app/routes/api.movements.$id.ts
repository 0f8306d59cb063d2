import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireRole } from "../access/require-role.server.ts";
import { csv, csvResponse } from "../exports/csv.ts";
import { movementTable } from "../exports/figures.ts";
import { Refusal } from "../refusal.ts";
import { dimensions } from "../scope/scope.ts";
import { answerApi, requireScope } from "../server/answer-scope.server.ts";
import { movementOf } from "../server/movements.server.ts";
import { openWarehouse } from "../warehouse/warehouse.server.ts";

/** What moved a metric, as JSON or, with `format=csv`, as CSV; `by=dimension` chooses the groups. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireRole(request, "viewer");
  return answerApi(async () => {
    const { searchParams } = new URL(request.url);
    const scope = requireScope(searchParams);
    const asked = searchParams.get("by");
    const by = dimensions.find((dimension) => dimension === asked);
    if (asked && !by) {
      const known = dimensions.join(", ");
      throw new Refusal("api.choice", { parameter: "by", text: asked, known }, 400);
    }
    const id = String(params.id);
    const found = await movementOf(await openWarehouse(), id, scope, by);
    if (searchParams.get("format") !== "csv") return found;
    const { header, rows } = movementTable(found);
    return csvResponse(`${id}-moved`, csv(header, rows));
  });
}
