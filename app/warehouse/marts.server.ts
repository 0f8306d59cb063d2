import { buildAllocations } from "./allocations.server.ts";
import { buildPromisePayments } from "./promise-payments.server.ts";
import { queryNames, queryText } from "./queries.server.ts";
import type { Transaction } from "./warehouse.server.ts";

/** What the user may decide about how the marts are derived. */
export interface MartSettings {
  /** Days after its due date within which a promise still counts as kept. */
  readonly promiseGraceDays: number;
  /** Imports whose stated paid totals count instead of the loaded payments. */
  readonly statementImports: readonly number[];
}

export const defaultMartSettings: MartSettings = { promiseGraceDays: 3, statementImports: [] };

/** Marts that code derives, because their rows depend on each other in order, and what they read. */
const coded: Readonly<
  Record<string, { reads: string[]; build: (t: Transaction) => Promise<void> }>
> = {
  allocations: { reads: ["documents", "entries"], build: buildAllocations },
  promise_payments: { reads: ["promise_terms", "receipts"], build: buildPromisePayments },
};

/** `marts.unapplied` is built together with `marts.allocations`. */
const builtWith: Readonly<Record<string, string>> = { unapplied: "allocations" };

/**
 * Derives `marts` from `received`, each mart after those it reads. Runs in the
 * transaction that changed `received`, so nobody sees one without the other.
 *
 * @param changed the tables of `received` that changed; only what depends on them
 *   is derived again. Without it everything is.
 */
export async function buildMarts(
  transaction: Transaction,
  changed?: ReadonlySet<string>,
  settings: MartSettings = defaultMartSettings,
): Promise<void> {
  await transaction.connection.run(`create or replace table marts.settings as
    select ${Math.trunc(settings.promiseGraceDays)} as promise_grace_days,
        cast([${settings.statementImports.map(Math.trunc).join(", ")}] as integer[])
            as statement_imports`);
  const built = new Set<string>();
  const { order, reads } = plan();
  for (const name of order) {
    const inputs = reads.get(name) ?? [];
    const isStale =
      !changed ||
      inputs.some(({ schema, table }) =>
        schema === "received" ? changed.has(table) : built.has(table),
      );
    if (!isStale) continue;
    built.add(name);
    const code = coded[name];
    if (code) await code.build(transaction);
    else {
      await transaction.connection.run(
        `create or replace table marts.${name} as ${queryText(`marts/${name}`)}`,
      );
    }
  }
}

interface Input {
  readonly schema: "received" | "marts";
  readonly table: string;
}

/** The marts, each after those it reads, and what each reads; found from the texts of the queries. */
function plan(): { order: string[]; reads: Map<string, Input[]> } {
  const reads = new Map<string, Input[]>();
  for (const query of queryNames("marts")) {
    const name = query.slice("marts/".length);
    const found = [...queryText(query).matchAll(/\b(received|marts)\.(\w+)/g)];
    reads.set(
      name,
      found.map(([, schema, table = ""]) => ({
        schema: schema as Input["schema"],
        table: schema === "marts" ? (builtWith[table] ?? table) : table,
      })),
    );
  }
  for (const [name, { reads: tables }] of Object.entries(coded)) {
    reads.set(
      name,
      tables.map((table) => ({ schema: "marts", table })),
    );
  }

  const order: string[] = [];
  const visit = (name: string, path: readonly string[]) => {
    if (name === "settings" || order.includes(name)) return;
    if (path.includes(name))
      throw new Error(`Marts read each other: ${[...path, name].join(" → ")}`);
    const inputs = reads.get(name);
    if (!inputs) throw new Error(`marts.${name}, read by marts.${path.at(-1)}, has no query.`);
    for (const { schema, table } of inputs) if (schema === "marts") visit(table, [...path, name]);
    order.push(name);
  };
  for (const name of reads.keys()) visit(name, []);
  return { order, reads };
}
