import type { Reader, Transaction } from "./warehouse.ts";

/** What may be known under several ids. */
export const aliasKinds = ["customers", "invoices", "payments", "collectors"] as const;
export type AliasKind = (typeof aliasKinds)[number];

/** Another id of a thing, by the user's word. What is loaded stays as it was received. */
export interface Alias {
  readonly kind: AliasKind;
  readonly id: string;
  /** The id that it counts as, which is no alias itself. */
  readonly canonical: string;
  /** Invoices: the client whose number it is, as received; null where the file names none. */
  readonly client: string | null;
}

interface Reference {
  readonly column: string;
  readonly kind: AliasKind;
}

/** The columns of `received` that hold an id of something that may have aliases. */
const referenceOf: Readonly<Record<string, AliasKind>> = {
  customer_id: "customers",
  customer: "customers",
  invoice_id: "invoices",
  credited_invoice_id: "invoices",
  payment_id: "payments",
  collector_id: "collectors",
};

/**
 * The keys of `app/imports/tables.ts` that such ids are part of: two rows of one key
 * are one row.
 */
export const keysWithAliases: Readonly<Record<string, readonly string[]>> = {
  customers: ["customer_id"],
  collectors: ["collector_id"],
  invoices: ["invoice_id", "client_id"],
  payments: ["payment_id", "invoice_id"],
  assignments: ["customer_id", "collector_id", "from_date"],
  targets: ["period", "metric", "collector_id", "team"],
  terms_changes: ["from_date", "customer_id", "segment"],
  aging_snapshots: ["customer", "as_of", "bucket", "currency"],
};

/** Master data: what is listed under the id that counts is preferred to what an alias says. */
const prefersCanonical: ReadonlySet<string> = new Set(["customers", "collectors"]);

/**
 * Where rows of one key become one row. Elsewhere each is about its own share of what
 * is one now (an assignment, a bucket), and all rows of the latest import stand.
 */
const becomeOne: ReadonlySet<string> = new Set(["customers", "collectors", "invoices", "payments"]);

/** The aliases that the marts were derived with, in the order of `sorted`. */
export async function aliasesInForce(reader: Reader): Promise<Alias[]> {
  const [exists] = await reader.query(
    `select 1 from duckdb_tables() where schema_name = 'marts' and table_name = 'aliases'`,
  );
  if (!exists) return [];
  const rows = await reader.query<{
    kind: AliasKind;
    id: string;
    canonical: string;
    client: string | null;
  }>("select kind, id, canonical_id as canonical, client_id as client from marts.aliases");
  return sorted(rows);
}

export function sorted(aliases: readonly Alias[]): Alias[] {
  const name = (alias: Alias) => JSON.stringify([alias.kind, alias.id, alias.client]);
  return [...aliases].sort((left, right) => (name(left) < name(right) ? -1 : 1));
}

/**
 * Keeps the aliases in `marts.aliases`. `is_only` says that an id alone tells what is
 * meant; otherwise an invoice number means one of several clients' documents.
 */
export async function writeAliases(
  { connection, query }: Transaction,
  aliases: readonly Alias[],
): Promise<void> {
  await connection.run(`create or replace table marts.aliases (
    kind varchar, id varchar, canonical_id varchar, client_id varchar, is_only boolean)`);
  if (aliases.length === 0) return;
  await query(
    `insert into marts.aliases
      with given as (
        select
          unnest($kinds) as kind,
          unnest($ids) as id,
          unnest($canonicals) as canonical_id,
          unnest(from_json($clients, '["VARCHAR"]')) as client_id
      )
      select kind, id, canonical_id, client_id,
        count(*) over (partition by kind, id) = 1
          and (kind <> 'invoices' or (
            select count(*) from received.invoices where invoices.invoice_id = given.id
          ) <= 1)
      from given`,
    {
      kinds: aliases.map(({ kind }) => kind),
      ids: aliases.map(({ id }) => id),
      canonicals: aliases.map(({ canonical }) => canonical),
      clients: JSON.stringify(aliases.map(({ client }) => client)),
    },
  );
}

/** The received tables as the marts are to read them, while they are derived. */
export interface CanonicalTables {
  /** A query that reads `received`, reading them under the ids that count instead. */
  rewrite(sql: string): string;
  drop(): Promise<void>;
}

/**
 * Puts a view in the place of every received table that aliases concern: ids are those
 * that count, and rows that have become one by it are merged, as if every file had
 * used one id. Without aliases nothing is put anywhere, and nothing costs anything.
 */
export async function canonicalTables(
  transaction: Transaction,
  aliases: readonly Alias[],
): Promise<CanonicalTables> {
  const views = new Set<string>();
  const kinds = new Set(aliases.map(({ kind }) => kind));
  if (kinds.size > 0) {
    for (const [table, columns] of await receivedColumns(transaction)) {
      const references = columns.flatMap((column) => {
        const kind = referenceOf[column];
        return kind && kinds.has(kind) ? [{ column, kind }] : [];
      });
      if (references.length === 0) continue;
      await transaction.connection.run(
        `create or replace temp view canonical_${table} as ${canonicalSql(table, columns, references)}`,
      );
      views.add(table);
    }
  }
  return {
    rewrite: (sql) =>
      views.size === 0
        ? sql
        : sql.replaceAll(/\breceived\.(\w+)/g, (name, table: string) =>
            views.has(table) ? `temp.canonical_${table}` : name,
          ),
    async drop() {
      for (const table of views)
        await transaction.connection.run(`drop view temp.canonical_${table}`);
    },
  };
}

async function receivedColumns(reader: Reader): Promise<Map<string, string[]>> {
  const rows = await reader.query<{ table_name: string; column_name: string }>(
    `select table_name, column_name from duckdb_columns()
     where schema_name = 'received' order by table_name, column_index`,
  );
  const tables = new Map<string, string[]>();
  for (const { table_name, column_name } of rows) {
    tables.set(table_name, [...(tables.get(table_name) ?? []), column_name]);
  }
  return tables;
}

const quoted = (name: string) => `"${name}"`;

function canonicalSql(
  table: string,
  columns: readonly string[],
  references: readonly Reference[],
): string {
  const replaced = references.map(
    ({ column }) => `coalesce(${column}_alias.canonical_id, held.${column}) as ${column}`,
  );
  const joins = references.map(
    ({ column, kind }) => `left join marts.aliases as ${column}_alias
      on ${column}_alias.kind = '${kind}' and ${column}_alias.id = held.${column}
      ${isMeant(table, columns, { column, kind })}`,
  );
  const key = keysWithAliases[table];
  const renamed = references.filter(({ column }) => key?.includes(column));
  const resolved = `select held.* replace (${replaced.join(", ")})${
    renamed.length === 0
      ? ""
      : `, ${renamed.map(({ column }) => `${column}_alias.id is not null`).join(" or ")} as is_alias`
  } from received.${table} as held ${joins.join(" ")}`;
  if (!key || renamed.length === 0) return resolved;

  const names = columns.map(quoted);
  const order = prefersCanonical.has(table)
    ? "(not rows_of_key.is_alias, rows_of_key.import_id, rows_of_key.line)"
    : "(rows_of_key.import_id, not rows_of_key.is_alias, rows_of_key.line)";
  const merged = columns.map((column) => {
    if (key.includes(column)) return `rows_of_key.${quoted(column)}`;
    const value = `rows_of_key.${quoted(column)}`;
    return `arg_max(${value}, ${order}) filter (where ${value} is not null) as ${quoted(column)}`;
  });
  // Where its first column is blank a row has no key, and is like no other.
  const sameKey = key
    .map((column, index) =>
      index === 0
        ? `merged_keys.${quoted(column)} = rows_of_key.${quoted(column)}`
        : `merged_keys.${quoted(column)} is not distinct from rows_of_key.${quoted(column)}`,
    )
    .join(" and ");
  const keyOfRows = key.map((column) => `rows_of_key.${quoted(column)}`).join(", ");
  const ofMerged = becomeOne.has(table)
    ? `select ${merged.join(", ")} from resolved as rows_of_key
      where exists (select 1 from merged_keys where ${sameKey})
      group by ${keyOfRows}`
    : `select ${names.join(", ")} from resolved as rows_of_key
      where exists (select 1 from merged_keys where ${sameKey})
      qualify import_id = max(import_id) over (partition by ${keyOfRows})`;
  return `with resolved as (${resolved}),
    merged_keys as (select distinct ${key.map(quoted).join(", ")} from resolved where is_alias)
    select ${names.join(", ")} from resolved as rows_of_key
    where not exists (select 1 from merged_keys where ${sameKey})
    union all
    ${ofMerged}`;
}

/** Which rows an invoice number's alias speaks of: a number may be used by several clients. */
function isMeant(table: string, columns: readonly string[], { column, kind }: Reference): string {
  if (kind !== "invoices") return "";
  const isOwn = `${column}_alias.client_id is not distinct from held.client_id`;
  if (column === "invoice_id" && (table === "invoices" || table === "listed_balances")) {
    return `and ${isOwn}`;
  }
  const isOnly = `${column}_alias.is_only`;
  return columns.includes("client_id") ? `and (${isOnly} or ${isOwn})` : `and ${isOnly}`;
}
