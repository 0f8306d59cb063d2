import { csv } from "../exports/csv.ts";
import { movementTable } from "../exports/figures.ts";
import { currentLocale } from "../languages/current.server.ts";
import { text } from "../languages/text.ts";
import { metrics } from "../metrics/index.ts";
import { movementOf } from "../server/movements.server.ts";
import type { Warehouse } from "../warehouse/warehouse.server.ts";
import { type Arguments, scopeOf } from "./arguments.ts";
import { type Console, exitCode, plainTable } from "./console.ts";
import { dimensionOf, onlyWord } from "./figures.ts";

/** `recoup why ID`: what moved a figure, by everything that its change can be split by. */
export async function runWhy(
  warehouse: Warehouse,
  args: Arguments,
  { out }: Console,
): Promise<number> {
  const id = onlyWord(
    args,
    "why",
    metrics.map((metric) => metric.id),
  );
  const found = await movementOf(warehouse, id, scopeOf(args), dimensionOf(args));
  if (args.options.has("json")) {
    out(JSON.stringify(found));
    return exitCode.done;
  }
  const { header, rows } = movementTable(found);
  if (args.options.has("csv")) {
    out(csv(header, rows).trimEnd());
    return exitCode.done;
  }
  for (const line of plainTable(header, rows)) out(line);
  if (found.splits.length === 0) {
    out(text(currentLocale(), found.change === null ? "movement.not_known" : "movement.no_parts"));
  }
  return exitCode.done;
}
