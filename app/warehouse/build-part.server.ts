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
      return found?.is_same === true;
    },
    async resize(mart) {
      const [has] = await query<{ is_sized: boolean }>(
        `select exists (select 1 from resized) and exists (
            select 1 from duckdb_columns()
            where schema_name = 'marts' and table_name = $mart and column_name = 'size'
        ) as is_sized`,
        { mart },
      );
      if (!has?.is_sized) return;
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
 * Derives the part of a mart that follows from `day` on; the rest of its rows stay.
 *
 * @param sql the mart's query
 */
export async function buildPart(
  { connection }: Transaction,
  name: string,
  sql: string,
  part: MartPart,
  day: string,
): Promise<void> {
  const { taken, put = taken, inputs, key } = part;
  const read = new Map<string, string>();
  for (const [input, rows] of Object.entries(inputs)) {
    const view = `part_of_${input.replace(".", "_")}`;
    await connection.run(`create or replace temp view ${view} as ${rows(day)}`);
    read.set(input, view);
  }
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
    select ${numbered} from (${rewritten}) as derived where ${put(day)}`);
  await connection.run(`delete from marts.${name} where ${taken(day)}`);
  await connection.run(`insert into marts.${name} by name select * from part_of_mart`);
  await connection.run("drop table temp.part_of_mart");
  for (const view of read.values()) await connection.run(`drop view temp.${view}`);
}
