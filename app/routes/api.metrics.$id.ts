import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireRole } from "../access/require-role.server.ts";
import { csv, csvResponse } from "../exports/csv.ts";
import { figuresTable } from "../exports/figures.ts";
import { figuresWorkbook } from "../exports/table-file.server.ts";
import { breakdown, headline, trend } from "../metrics/measure.server.ts";
import { Refusal } from "../refusal.ts";
import { type Dimension, dimensions, type Grain, grains } from "../scope/scope.ts";
import { answerApi, requireScope } from "../server/answer-scope.server.ts";
import { openWarehouse } from "../warehouse/warehouse.server.ts";

/**
 * A metric as JSON or, with `format=csv` or `format=xlsx`, as a file: the headline, `by=dimension` a
 * row for each value, `trend=grain` a row for each period.
 */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireRole(request, "viewer");
  return answerApi(async () => {
    const { searchParams } = new URL(request.url);
    const scope = requireScope(searchParams);
    const warehouse = await openWarehouse();
    const id = String(params.id);
    const by = chosen<Dimension>(searchParams, "by", dimensions);
    const grain = chosen<Grain>(searchParams, "trend", grains);
    if (by && grain) throw new Refusal("api.by_or_trend", {}, 400);
    const answer = by
      ? await breakdown(warehouse, id, scope, by)
      : grain
        ? await trend(warehouse, id, scope, grain)
        : await headline(warehouse, id, scope);
    const format = searchParams.get("format");
    const figures = Array.isArray(answer) ? answer : [answer];
    if (format === "xlsx") return figuresWorkbook(figures, id);
    if (format !== "csv") return answer;
    const { header, rows } = figuresTable(figures);
    return csvResponse(id, csv(header, rows));
  });
}

function chosen<T extends string>(
  parameters: URLSearchParams,
  name: string,
  known: readonly T[],
): T | undefined {
  const text = parameters.get(name);
  if (!text) return undefined;
  const found = known.find((value) => value === text);
  if (found) return found;
  throw new Refusal("api.choice", { parameter: name, text, known: known.join(", ") }, 400);
}
