import { earlierScope, loadFigures, type PageContext } from "../../app/pages/load.server.ts";
import { overviewData, overviewFigures } from "../../app/pages/overview.server.ts";
import type { Scope } from "../../app/scope/scope.ts";
import type { Warehouse } from "../../app/warehouse/warehouse.server.ts";
import { inTurns, type Pair } from "./timing.ts";

const mostExponent = 0.2;

/** A department and how many invoices it has. */
export interface Sized {
  readonly warehouse: Warehouse;
  readonly size: number;
}

/**
 * How what the Overview asks grows with the number of invoices: of two departments in turns, each
 * time another day, so that nothing is answered from memory. The exponent is that of a power of the size.
 */
export async function benchGrowth(large: Sized, small: Sized, runs: number): Promise<void> {
  const figures = await inTurns(runs, on(large, cards), on(small, cards));
  const page = await inTurns(runs, on(large, overviewData), on(small, overviewData));
  const line = (what: string, { ours, raw }: Pair) => {
    const exponent = Math.log(ours / raw) / Math.log(large.size / small.size);
    const verdict = exponent > mostExponent ? " OVER" : "";
    return `${what}: ${ours.toFixed(1)} and ${raw.toFixed(1)} ms, exponent ${exponent.toFixed(2)} of ${mostExponent}${verdict}\n`;
  };
  process.stdout.write(
    `\nThe Overview with ${large.size} and with ${small.size} invoices, processor time\n${line(
      "Headlines with comparison and trend",
      figures,
    )}${line("All that its page shows", page)}`,
  );
}

const cards = (context: PageContext) => loadFigures(context, overviewFigures);

/** Asks for a day that nobody has asked about; a month apart, so that each reads other days. */
function on({ warehouse }: Sized, ask: (context: PageContext) => Promise<unknown>) {
  return async (run: number) => {
    const day = new Date(Date.UTC(2026, 6 - run, 9)).toISOString().slice(0, 10);
    const scope: Scope = { asOf: day, currency: "EUR", where: {} };
    const before = await earlierScope(warehouse, scope, "previous");
    const parameters = new URLSearchParams();
    await ask({ warehouse, scope, before, parameters, locale: "en" });
  };
}
