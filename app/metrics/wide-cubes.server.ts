import type { Warehouse } from "../warehouse/warehouse.server.ts";
import { type Wish, wantAll, whenKept } from "./cubes.server.ts";
import { metrics } from "./index.ts";
import type { Grouping } from "./metric.ts";
import { metricParameters } from "./metric-parameters.server.ts";
import { ask, type Question } from "./question.server.ts";
import { wideDimensions } from "./wide-plans.server.ts";

/** Pages that are asked for right after a load come first. */
const pause = 2000;

/** For which versions of the data, and which settings, wide cubes are being made. */
const begun = new WeakMap<Warehouse, { version: number; settings: Set<string> }>();

/**
 * Has the wide cubes of all metrics made when there is time, once for each version of the data and of
 * the settings that figures depend on.
 */
export function keepWideSoon(question: Question): void {
  const { warehouse } = question;
  const known = begun.get(warehouse);
  const held =
    known?.version === warehouse.version
      ? known
      : { version: warehouse.version, settings: new Set<string>() };
  begun.set(warehouse, held);
  const name = JSON.stringify([question.settings, question.costCurrency]);
  if (held.settings.has(name)) return;
  held.settings.add(name);
  // Whoever asks a figure is told why nothing can be asked; a rehearsal may be over by now.
  wantAll(warehouse, wishesOf(question), pause).catch(() => undefined);
}

/** Makes the wide cubes of all metrics, and waits for them. */
export async function keepWide(warehouse: Warehouse): Promise<void> {
  await wantAll(warehouse, wishesOf(await ask(warehouse, { where: {} })), 0);
  await whenKept(warehouse);
}

/** Whom questions may be about: parameters of some queries differ by it. */
const splits: readonly (Grouping | undefined)[] = [undefined, "collector_id", "team"];

function wishesOf(question: Question): Wish[] {
  const whole = { ...question, scope: { ...question.scope, where: {} } };
  return metrics.flatMap((metric) =>
    metric.kind === "counted"
      ? wideDimensions(metric).flatMap((dimensions) =>
          splits
            .filter((by) => by === undefined || dimensions.includes(by))
            .map((by) => ({
              metric,
              dimensions,
              parameters: metricParameters(whole, by),
              wideIn: metric.isMoney ? question.costCurrency : "",
            })),
        )
      : [],
  );
}
