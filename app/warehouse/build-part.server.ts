import { isDeepStrictEqual } from "node:util";
import type { DuckDBConnection } from "@duckdb/node-api";
import { comparedBefore } from "./mart-changes.ts";
import type { MartPart } from "./mart-parts.ts";
import type { Transaction } from "./warehouse.ts";

/** Customers as the marts had them before a load. */
export interface HeldCustomers {
  /**
   * Gives the customers of the new mart the numbers that they had, new ones the next, and notes whose
   * size is another.
   *
   * @returns false where more than a size has changed of one that was there: what was derived of
   *   its rows is then to be derived anew
   */
  keepKeys(): Promise<boolean>;
  /** Tells a mart of which only a part is derived the sizes that have changed. */
  resize(mart: string): Promise<void>;
  drop(): Promise<void>;
}

/** Dimensions of a customer that rows of marts carry; that another size is told is what `resize` is for. */
const dimensions = ["client_id", "segment", "industry", "country", "region", "risk_class"] as const;

/** Keeps the customers before their mart is derived again. */
export async function holdCustomers({ connection, query }: Transaction): Promise<HeldCustomers> {
  await connection.run(`create or replace temp table held_customers as
    select customer_id, customer_key, ${dimensions.join(", ")}, size from marts.customers`);
  await connection.run("create or replace temp table resized (customer_key integer, size varchar)");
  /** The marts that carry the size, where one has changed. */
  const told = new Set<string>();
  return {
    async keepKeys() {
      await connection.run(`create or replace table marts.customers as
        select customers.* replace (
            coalesce(
                held.customer_key,
                (select coalesce(max(customer_key), 0) from held_customers) + cast(
                    row_number() over (
                        partition by held.customer_key is null order by customers.customer_id
                    ) as integer
                )
            ) as customer_key
        )
        from marts.customers as customers
        left join held_customers as held on held.customer_id = customers.customer_id`);
      const [found] = await query<{ is_same: boolean }>(`select
        (select count(*) from held_customers) = (
            select count(*)
            from held_customers as held
            inner join marts.customers as customers
                on customers.customer_key = held.customer_key
                and ${dimensions
                  .map(
                    (name) => `cast(customers.${name} as varchar) = cast(held.${name} as varchar)`,
                  )
                  .join(" and ")}
        ) as is_same`);
      await connection.run(`insert into resized
        select customers.customer_key, customers.size
        from held_customers as held
        inner join marts.customers as customers on customers.customer_key = held.customer_key
        where customers.size <> held.size`);
      const marts = await query<{ name: string }>(`select table_name as name
        from duckdb_columns()
        where schema_name = 'marts' and column_name = 'size' and exists (select 1 from resized)`);
      for (const { name } of marts) told.add(name);
      return found?.is_same === true;
    },
    async resize(mart) {
      if (!told.has(mart)) return;
      await connection.run(`update marts.${mart} as held
        set size = resized.size
        from resized
        where resized.customer_key = held.customer_key`);
    },
    async drop() {
      await connection.run("drop table temp.held_customers");
      await connection.run("drop table temp.resized");
    },
  };
}

/**
 * What a mart that is derived whole says of the time before `day`, to be compared with what it says
 * afterwards; null where it is not known to say the same mostly.
 */
export async function contentBefore(
  { query }: Transaction,
  held: HeldCustomers,
  mart: string,
  day: string,
): Promise<{ isAsItWas(): Promise<boolean> } | null> {
  const earlier = comparedBefore[mart];
  if (!earlier) return null;
  await held.resize(mart);
  const ask = () =>
    query(`select count(*) as row_count, cast(sum(hash(mart)) as varchar) as hash
      from marts.${mart} as mart where ${earlier(day)}`);
  const before = await ask();
  return { isAsItWas: async () => isDeepStrictEqual(await ask(), before) };
}

/**
 * Derives the part of a mart that follows from `firstDay` on; the rest of its rows stay.
 *
 * @param sql the mart's query
 * @param size how many rows it has with those that are gone, as `martSizes` has it
 */
export async function buildPart(
  { connection, query }: Transaction,
  name: string,
  sql: string,
  part: MartPart,
  firstDay: string,
  size: number,
): Promise<void> {
  await writeAnew({ connection, query }, name, size);
  const { taken, put = taken, inputs, tell, key, place, since } = part;
  const [earlier] = since
    ? await query<{ day: string }>(`select ${since(firstDay)} as day`)
    : [undefined];
  const day = earlier ? `date '${earlier.day}'` : firstDay;
  const read = new Map<string, string>();
  for (const [input, rows] of Object.entries(inputs)) {
    const view = `part_of_${input.replace(".", "_")}`;
    await connection.run(`create or replace temp view ${view} as ${rows(day)}`);
    read.set(input, view);
  }
  if (place) read.set(place.of, await keepPlaces(connection, place.of, place.rows(day)));
  const rewritten = sql.replaceAll(/\b(?:received|marts)\.\w+/g, (input) => {
    const view = read.get(input);
    return view ? `temp.${view}` : input;
  });
  const numbered = key
    ? `derived.* replace (
        cast(derived.${key} + (select coalesce(max(${key}), 0) from marts.${name}) as integer)
            as ${key}
      )`
    : "derived.*";
  await connection.run(`create or replace temp table part_of_mart as
    select ${place ? `derived.* replace (places.place as ${place.key})` : numbered}
    from (${rewritten}) as derived
    ${place ? `inner join places on places.ordinal = derived.${place.key}` : ""}
    where ${put(day)}`);
  await connection.run(`delete from marts.${name} where ${taken(day)}`);
  if (tell) await connection.run(tell(day));
  await connection.run(`insert into marts.${name} by name select * from part_of_mart`);
  await connection.run("drop table temp.part_of_mart");
  for (const view of read.values()) await connection.run(`drop view temp.${view}`);
  if (place)
    for (const table of ["placed_rows", "places"]) await connection.run(`drop table temp.${table}`);
}

/** Rows that are gone are read over, which costs little; each load leaves some. */
const mostGone = 250_000;

/** Writes a mart anew of which more rows are gone than a third: a checkpoint leaves them where they are. */
async function writeAnew(
  { connection, query }: Pick<Transaction, "connection" | "query">,
  name: string,
  size: number,
): Promise<void> {
  if (size < mostGone) return;
  const [held] = await query<{ count: number }>(`select count(*) as count from marts.${name}`);
  const gone = size - (held?.count ?? 0);
  if (gone < mostGone || gone < size / 3) return;
  await connection.run(`create or replace table marts.${name} as select * from marts.${name}`);
}

/**
 * Keeps some rows of a received table, in their order, and which place each has in the whole of it.
 *
 * @returns the view of these rows
 */
async function keepPlaces(
  connection: DuckDBConnection,
  table: string,
  condition: string,
): Promise<string> {
  await connection.run(`create or replace temp table placed_rows as
    select held.*, placed.place
    from (
        select place, row_id
        from (select *, row_number() over () as place, rowid as row_id from ${table}) as numbered
        where ${condition}
    ) as placed
    inner join ${table} as held on held.rowid = placed.row_id
    order by placed.place`);
  await connection.run(`create or replace temp table places as
    select cast(place as integer) as place, row_number() over (order by place) as ordinal
    from placed_rows`);
  await connection.run(`create or replace temp view rows_with_places as
    select * exclude (place) from placed_rows`);
  return "rows_with_places";
}
