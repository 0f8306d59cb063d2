import { createHash } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import {
  type Alias,
  aliasesInForce,
  canonicalTables,
  sorted,
  writeAliases,
} from "./aliases.server.ts";
import { buildAllocations } from "./allocations.server.ts";
import { buildPart, type HeldCustomers, holdCustomers } from "./build-part.server.ts";
import { buildCountryNames } from "./country-names.server.ts";
import { dropCubes } from "./cubes.server.ts";
import { findCut } from "./cut.server.ts";
import { martParts, onlyGrows, sameBefore } from "./mart-parts.ts";
import { buildPlanPayments } from "./plan-payments.server.ts";
import { buildPromisePayments } from "./promise-payments.server.ts";
import { queryNames, queryText } from "./queries.server.ts";
import type { Reader, Transaction } from "./warehouse.ts";
import { changedWords, makeWordTypes, wordTypesIn } from "./word-types.server.ts";

/** What the user may decide about how the marts are derived. */
export interface MartSettings {
  /** Days after its due date within which a promise still counts as kept. */
  readonly promiseGraceDays: number;
  /** Imports whose stated paid totals count instead of the loaded payments. */
  readonly statementImports: readonly number[];
  /** Upper ends of the aging buckets that losses are measured by; 30, 60, 90 and 120 by default. */
  readonly bucketEnds?: readonly number[];
  /** Ids that count as others, by the user's word. */
  readonly aliases?: readonly Alias[];
  /** Contact rules that the user set, as `queries/marts/contact_rules.sql` reads them. */
  readonly contactRules?: readonly Readonly<Record<string, string | number | boolean | null>>[];
  /** Goals that were typed in and count, as `queries/marts/given_targets.sql` reads them. */
  readonly targets?: readonly Readonly<Record<string, string | null>>[];
}

const defaultBucketEnds: readonly number[] = [30, 60, 90, 120];

export const defaultMartSettings: MartSettings = { promiseGraceDays: 3, statementImports: [] };

/** Marts that code derives, because their rows depend on each other in order, and what they read. */
const coded: Readonly<
  Record<string, { reads: string[]; build: (t: Transaction) => Promise<void> }>
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
  /** The day from which on a load is felt; what follows from earlier ones stays as it is. */
  let cut = concerned ? await findCut(transaction) : null;
  const held: HeldCustomers | null = cut ? await holdCustomers(transaction) : null;
  /** Marts that are as they were before that day. */
  const changedFromCut = new Set<string>();
  for (const name of order) {
    const inputs = reads.get(name) ?? [];
    if (concerned && !isStale(inputs, concerned, changedMarts)) continue;
    const isKnownBefore =
      cut !== null &&
      inputs.every(
        ({ schema, table }) =>
          schema === "received" || !changedMarts.has(table) || changedFromCut.has(table),
      );
    const part = martParts[name];
    if (part && cut && held && isKnownBefore) {
      await held.resize(name);
      await buildPart(transaction, name, queryText(`marts/${name}`), part, cut);
      changedMarts.add(name);
      changedFromCut.add(name);
      continue;
    }
    const before = concerned ? await fingerprint(transaction, name) : null;
    const code = coded[name];
    if (code) await code.build(transaction);
    else {
      await transaction.connection.run(
        `create or replace table marts.${name} as ${canonical.rewrite(queryText(`marts/${name}`))}`,
      );
    }
    if (name === "customers" && held && !(await held.keepKeys())) cut = null;
    if (cut && (onlyGrows.has(name) || (isKnownBefore && sameBefore.has(name)))) {
      changedFromCut.add(name);
    }
    if (name === "words") {
      const found = await makeWordTypes(transaction);
      for (const column of changedWords(words ?? new Map(), found))
        changedMarts.add(`words.${column}`);
      words = found;
    }
    // A mart that came out as it was leaves those that read it as they are.
    if (before === null || before !== (await fingerprint(transaction, name)))
      changedMarts.add(name);
  }
  await canonical.drop();
  await held?.drop();
  for (const [name, other] of Object.entries(builtWith)) {
    if (changedMarts.has(other)) changedMarts.add(name);
  }
  await dropCubes(transaction, concerned ? changedMarts : undefined);
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

/** Above it, comparing a mart with what it was costs more than it saves. */
const mostRowsCompared = 200_000;

/** The content of a mart as one number; null where it is new, large, or built with another. */
async function fingerprint(reader: Reader, name: string): Promise<string | null> {
  if (Object.values(builtWith).includes(name)) return null;
  const [known] = await reader.query<{ row_count: number }>(
    `select estimated_size as row_count from duckdb_tables()
     where schema_name = 'marts' and table_name = $name`,
    { name },
  );
  if (!known || known.row_count > mostRowsCompared) return null;
  const [row] = await reader.query<{ fingerprint: string }>(
    `select concat(count(*), ' ', sum(hash(mart))) as fingerprint from marts.${name} as mart`,
  );
  return row?.fingerprint ?? null;
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

/** A fingerprint of what the marts were derived by; null where none were. */
export async function martsMadeBy(reader: Reader): Promise<string | null> {
  if (!(await hasTable(reader, "marts", "settings", "made_by"))) return null;
  const [row] = await reader.query<{ made_by: string }>("select made_by from marts.settings");
  return row?.made_by ?? null;
}

/** Whether the marts of a warehouse were derived by these settings. */
export async function martsFollow(reader: Reader, settings: MartSettings): Promise<boolean> {
  const plain = ({
    promiseGraceDays,
    statementImports,
    bucketEnds,
    aliases = [],
    contactRules = [],
    targets = [],
  }: MartSettings) => ({
    promiseGraceDays,
    statementImports: [...statementImports],
    bucketEnds: [...(bucketEnds ?? defaultBucketEnds)],
    aliases: sorted(aliases),
    contactRules: [...contactRules],
    targets: [...targets],
  });
  return isDeepStrictEqual(plain(await settingsInForce(reader)), plain(settings));
}

async function settingsInForce(reader: Reader): Promise<MartSettings> {
  if (!(await hasTable(reader, "marts", "settings", "bucket_ends"))) {
    return defaultMartSettings;
  }
  const [row] = await reader.query<{ days: number; imports: number[]; ends: number[] }>(
    `select promise_grace_days as days, statement_imports as imports, bucket_ends as ends
     from marts.settings`,
  );
  if (!row) return defaultMartSettings;
  return {
    promiseGraceDays: row.days,
    statementImports: row.imports,
    bucketEnds: row.ends,
    aliases: await aliasesInForce(reader),
    contactRules: await listInForce(reader, "contact_rules"),
    targets: await listInForce(reader, "targets"),
  };
}

/** A list of the user's that the marts were derived with; empty by a version that knew of none. */
async function listInForce<T>(reader: Reader, column: "contact_rules" | "targets"): Promise<T[]> {
  if (!(await hasTable(reader, "marts", "settings", column))) return [];
  const [row] = await reader.query<{ list: string }>(
    `select ${column} as list from marts.settings`,
  );
  return JSON.parse(row?.list ?? "[]");
}

async function hasTable(reader: Reader, schema: string, table: string, column: string) {
  const found = await reader.query(
    `select 1 from information_schema.columns
     where table_schema = $schema and table_name = $table and column_name = $column`,
    { schema, table, column },
  );
  return found.length > 0;
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
