import { createHash } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { aliasesInForce, canonicalTables, sorted, writeAliases } from "./aliases.server.ts";
import { buildAllocations } from "./allocations.server.ts";
import { runAsWritten } from "./as-written.server.ts";
import {
  buildPart,
  contentBefore,
  type HeldCustomers,
  holdCustomers,
} from "./build-part.server.ts";
import { buildCountryNames } from "./country-names.server.ts";
import { dropCubes } from "./cubes.server.ts";
import { findCut, forgetArrived } from "./cut.server.ts";
import { feltByNoPart, onlyGrows, sameBefore } from "./mart-changes.ts";
import { contentOf, isAsItWas, martSizes } from "./mart-contents.server.ts";
import { martParts } from "./mart-parts.ts";
import { hasNothingToRead } from "./mart-rows.server.ts";
import {
  defaultBucketEnds,
  type MartSettings,
  martsMadeBy,
  settingsInForce,
} from "./mart-settings.server.ts";
import { buildPlanPayments } from "./plan-payments.server.ts";
import { buildPromisePayments } from "./promise-payments.server.ts";
import { queryNames, queryText } from "./queries.server.ts";
import type { Reader, Transaction } from "./warehouse.ts";
import { changedWords, makeWordTypes, wordTypesIn } from "./word-types.server.ts";

/** Marts that code derives, because their rows depend on each other in order, and what they read. */
const coded: Readonly<
  Record<string, { reads: string[]; build: (t: Transaction, day?: string) => Promise<void> }>
> = {
  allocations: { reads: ["documents", "entries"], build: buildAllocations },
  plan_payments: {
    reads: ["plan_terms", "receipts", "payment_methods", "documents", "customers"],
    build: buildPlanPayments,
  },
  country_names: { reads: [], build: buildCountryNames },
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
 * @param settings without them those that the marts were derived by before hold.
 */
export async function buildMarts(
  transaction: Transaction,
  changed?: ReadonlySet<string>,
  settings?: MartSettings,
): Promise<void> {
  const {
    promiseGraceDays,
    statementImports,
    bucketEnds = defaultBucketEnds,
    aliases = [],
    contactRules = [],
    targets = [],
  } = settings ?? (await settingsInForce(transaction));
  const asText = (list: readonly unknown[]) => JSON.stringify(list).replaceAll("'", "''");
  await transaction.connection.run(`create or replace table marts.settings as
    select ${Math.trunc(promiseGraceDays)} as promise_grace_days,
        cast([${statementImports.map(Math.trunc).join(", ")}] as integer[])
            as statement_imports,
        '${asText(contactRules)}' as contact_rules,
        '${asText(targets)}' as targets,
        cast([${bucketEnds.map(Math.trunc).join(", ")}] as integer[]) as bucket_ends,
        '${definition()}' as made_by`);
  // Other aliases, or other documents that their numbers may mean, concern every mart.
  const isOtherwiseNamed =
    !isDeepStrictEqual(sorted(aliases), await aliasesInForce(transaction)) ||
    (changed?.has("invoices") === true && aliases.some(({ kind }) => kind === "invoices"));
  const concerned = isOtherwiseNamed ? undefined : changed;
  await writeAliases(transaction, aliases);
  const canonical = await canonicalTables(transaction, aliases);
  const changedMarts = new Set<string>();
  const { order, reads } = plan();
  if (!concerned) await dropAllBut(transaction, order);
  let words = concerned ? await makeWordTypes(transaction) : null;
  const sizes = concerned ? await martSizes(transaction) : null;
  /** The day from which on a load is felt; what follows from earlier ones stays as it is. */
  let cut = concerned ? await findCut(transaction) : null;
  const held: HeldCustomers | null = cut ? await holdCustomers(transaction) : null;
  /** Marts that are as they were before that day. */
  const changedFromCut = new Set<string>();
  for (const name of order) {
    const inputs = reads.get(name) ?? [];
    if (concerned && !isStale(inputs, concerned, changedMarts)) continue;
    const isEmpty = sizes?.get(name) === 0;
    if (isEmpty && (await hasNothingToRead(transaction, name))) continue;
    await transaction.letReadersGo();
    const notKnown = inputs.filter(
      ({ schema, table }) =>
        schema === "marts" && changedMarts.has(table) && !changedFromCut.has(table),
    );
    const isKnownBefore = cut !== null && notKnown.length === 0;
    const part = martParts[name];
    // One that was empty is derived whole: what is left as it was may be typed by words of before.
    if (part && cut && held && isKnownBefore && !isEmpty) {
      await held.resize(name);
      await buildPart(
        transaction,
        name,
        queryText(`marts/${name}`),
        part,
        cut,
        sizes?.get(name) ?? 0,
      );
      changedMarts.add(name);
      changedFromCut.add(name);
      continue;
    }
    // Of what two tables hold that are built together one alone does not tell.
    const before =
      sizes && !Object.values(builtWith).includes(name)
        ? await contentOf(transaction, name, sizes.get(name))
        : null;
    const earlier = cut && held ? await contentBefore(transaction, held, name, cut) : null;
    const code = coded[name];
    if (code) await code.build(transaction, isKnownBefore && cut && !isEmpty ? cut : undefined);
    else {
      await runAsWritten(
        transaction.connection,
        `create or replace table marts.${name} as ${canonical.rewrite(queryText(`marts/${name}`))}`,
      );
    }
    if (name === "customers" && held && !(await held.keepKeys())) cut = null;
    if (
      cut &&
      (onlyGrows.has(name) ||
        (part !== undefined && isKnownBefore) ||
        (sameBefore.has(name) && notKnown.every(({ table }) => feltByNoPart.has(table))) ||
        (await earlier?.isAsItWas()))
    ) {
      changedFromCut.add(name);
    }
    if (name === "words") {
      const found = await makeWordTypes(transaction);
      for (const column of changedWords(words ?? new Map(), found))
        changedMarts.add(`words.${column}`);
      words = found;
    }
    // A mart that came out as it was leaves those that read it as they are.
    if (before === null || !(await isAsItWas(transaction, name, before))) changedMarts.add(name);
  }
  await canonical.drop();
  await held?.drop();
  await forgetArrived(transaction);
  for (const [name, other] of Object.entries(builtWith)) {
    if (changedMarts.has(other)) changedMarts.add(name);
  }
  const standing = cut === null ? undefined : { day: cut, marts: changedFromCut };
  await dropCubes(transaction, concerned ? changedMarts : undefined, standing);
}

/** Drops what an older version derived and this one does not. */
async function dropAllBut({ connection, query }: Transaction, names: readonly string[]) {
  const kept = new Set([...names, ...Object.keys(builtWith), "aliases", "settings"]);
  const held = await query<{ name: string }>(
    "select table_name as name from duckdb_tables() where schema_name = 'marts'",
  );
  for (const { name } of held) {
    if (!kept.has(name)) await connection.run(`drop table marts."${name}"`);
  }
}

/** Whether what a mart reads has changed. */
function isStale(
  inputs: readonly Input[],
  changedTables: ReadonlySet<string>,
  changedMarts: ReadonlySet<string>,
): boolean {
  // Every load adds an import. A mart that reads imports beside what they loaded is
  // concerned only by those that loaded something for it.
  const others = inputs.filter(({ table }) => table !== "imports");
  return (others.length > 0 ? others : inputs).some(({ schema, table }) =>
    (schema === "received" ? changedTables : changedMarts).has(table),
  );
}

/** Bumped when code that derives marts changes; the queries speak for themselves. */
const codeVersion = 4;

/** A fingerprint of everything that the marts are derived by. */
function definition(): string {
  const hash = createHash("sha256").update(String(codeVersion));
  for (const query of queryNames("marts")) hash.update(`${query}\n${queryText(query)}`);
  return hash.digest("hex");
}

/** Whether the marts of a warehouse are those that this version derives. */
export async function martsAreCurrent(reader: Reader): Promise<boolean> {
  return (await martsMadeBy(reader)) === definition();
}

interface Input {
  readonly schema: "received" | "marts";
  readonly table: string;
}

interface Plan {
  /** The marts, each after those it reads. */
  readonly order: readonly string[];
  readonly reads: ReadonlyMap<string, readonly Input[]>;
}

let known: Plan | undefined;

/** What each mart reads, found from the texts of the queries: they hold for the life of the process. */
function plan(): Plan {
  known ??= planFromQueries();
  return known;
}

function planFromQueries(): Plan {
  const reads = new Map<string, Input[]>();
  for (const query of queryNames("marts")) {
    const name = query.slice("marts/".length);
    const text = queryText(query).replaceAll(/--.*$/gm, "");
    const found = [...text.matchAll(/\b(received|marts)\.(\w+)/g)];
    reads.set(name, [
      ...found.map(([, schema, table = ""]) => ({
        schema: schema as Input["schema"],
        table: schema === "marts" ? (builtWith[table] ?? table) : table,
      })),
      // Of the words it is concerned by those of its own columns.
      ...wordTypesIn(text).map((column) => ({
        schema: "marts" as const,
        table: `words.${column}`,
      })),
    ]);
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
    for (const { schema, table } of inputs) {
      if (schema === "marts") visit(table.replace(/^words\..*/, "words"), [...path, name]);
    }
    order.push(name);
  };
  for (const name of reads.keys()) visit(name, []);
  return { order, reads };
}
