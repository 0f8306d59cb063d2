import { tables } from "../tables.ts";
import { type Incoming, literal, quoted, storedColumns } from "./incoming.ts";

/** What is known of the rows before they are compared; it decides which work can be left out. */
export interface Facts {
  /** Columns that the file fills: by its mapping, or with any value at all. */
  readonly filled: readonly string[];
  /** Columns that the staged file has. */
  readonly present: ReadonlySet<string>;
  readonly rows: number;
  /** Records of the file that these rows come from. */
  readonly records: number;
  /** Rows whose key is blank or whose table has none. */
  readonly keylessRows: number;
  readonly hasRepeatedKeys: boolean;
  /** No row that is held is meant by one of these: the table is empty, or has none of their keys. */
  readonly meetsNone: boolean;
}

/** Nothing to compare: every row is new. */
export function isAllNew(facts: Facts): boolean {
  return facts.meetsNone && !facts.hasRepeatedKeys;
}

/**
 * The staged rows as a relation: the table's columns in their stored types, `line`,
 * and `row_id`, which orders the rows of the file. By-products are one row a key:
 * the last value that is not blank counts.
 */
export function incomingSql(incoming: Incoming, present: ReadonlySet<string>): string {
  const columns = storedColumns(incoming.table);
  const parts = incoming.paths.length;
  const rows = incoming.paths
    .map((path, part) => {
      const cells = columns.map(({ name, type }) =>
        present.has(name)
          ? `cast(${quoted(name)} as ${type}) as ${quoted(name)}`
          : `cast(null as ${type}) as ${quoted(name)}`,
      );
      return `select ${cells.join(", ")}, cast(line as integer) as line,
        cast(line as bigint) * ${parts} + ${part} as row_id
      from read_parquet(${literal(path)})`;
    })
    .join(" union all ");
  const key = tables[incoming.table].key;
  if (incoming.isCounted || key === null) return rows;
  const others = columns.filter(({ name }) => !key.includes(name)).map(({ name }) => quoted(name));
  const last = others.map(
    (name) => `arg_max(${name}, row_id) filter (where ${name} is not null) as ${name}`,
  );
  return `select ${[...key.map(quoted), ...last, "max(line) as line", "max(row_id) as row_id"].join(
    ", ",
  )}
    from (${rows}) as said
    where ${quoted(key[0] as string)} is not null
    group by ${key.map(quoted).join(", ")}`;
}

/** Rows of two relations that have the same key; the first column of a key is never blank here. */
export function sameKey(key: readonly string[], left: string, right: string): string {
  return key
    .map((name, index) => {
      const equals = index === 0 ? "=" : "is not distinct from";
      return `${left}.${quoted(name)} ${equals} ${right}.${quoted(name)}`;
    })
    .join(" and ");
}

/** True where loading `incoming` changes the row `held`; a by-product never blanks what is known. */
function differs(incoming: Incoming, facts: Facts, key: readonly string[]): string {
  const compared = facts.filled.filter((name) => !key.includes(name)).map(quoted);
  if (compared.length === 0) return "false";
  return compared
    .map((name) => {
      const distinct = `incoming.${name} is distinct from held.${name}`;
      return incoming.isCounted ? distinct : `(incoming.${name} is not null and ${distinct})`;
    })
    .join(" or ");
}

/**
 * What loading does to each row of a staged file, as a relation with the columns
 * `row_id, line, status, twin_line`; `status` is new, changed, unchanged or rejected.
 *
 * A key that the file repeats with the same content is unchanged; with another
 * content it is rejected, and `twin_line` is the line that came first.
 */
export function statusSql(incoming: Incoming, facts: Facts): string {
  const source = incomingSql(incoming, facts.present);
  const key = tables[incoming.table].key;
  const branches: string[] = [];
  const isWholeRecord = incoming.paths.length > 1 && facts.hasRepeatedKeys;
  if (key !== null && facts.rows > facts.keylessRows) {
    branches.push(keyedSql(incoming, facts, key));
  }
  if (facts.keylessRows > 0) branches.push(keylessSql(incoming, facts, key));
  if (branches.length === 0) {
    return `select row_id, line, 'new' as status, cast(null as integer) as twin_line
      from (${source}) as incoming`;
  }
  const judged = branches.join(" union all ");
  if (!isWholeRecord) return `with incoming as (${source}) ${judged}`;
  // A record that fills several rows is rejected whole.
  return `with incoming as (${source}), judged as (${judged})
    select row_id, line,
      case when bool_or(status = 'rejected') over (partition by line)
        then 'rejected' else status end as status,
      max(twin_line) over (partition by line) as twin_line
    from judged`;
}

/**
 * The records of a file by what loading does to them, as a relation `line, status`.
 * A record is new if its rows are, and changed if any row or by-product of it is.
 */
export function recordsSql(counted: readonly string[], byProducts: readonly string[]): string {
  const rows =
    counted.length === 1
      ? counted[0]
      : `(${counted.map((status) => `select line, status from ${status} as part`).join(" union all ")})`;
  const touched = byProducts.map(
    (status) => `select line from ${status} as by_product where status in ('new', 'changed')`,
  );
  const join =
    touched.length === 0
      ? ""
      : `left join (${touched.join(" union ")}) as touched on touched.line = counted.line`;
  const isTouched = touched.length === 0 ? "false" : "bool_or(touched.line is not null)";
  return `select counted.line, case
      when bool_or(counted.status = 'rejected') then 'rejected'
      when bool_and(counted.status = 'new') then 'new'
      when bool_and(counted.status = 'unchanged') and not ${isTouched} then 'unchanged'
      else 'changed' end as status
    from ${rows} as counted ${join}
    group by counted.line`;
}

/** What a column of a changed row holds after the load, in terms of `incoming` and `held`. */
export function merged(incoming: Incoming, facts: Facts, name: string): string {
  if (!facts.filled.includes(name)) return `held.${quoted(name)}`;
  if (incoming.isCounted) return `incoming.${quoted(name)}`;
  return `coalesce(incoming.${quoted(name)}, held.${quoted(name)})`;
}

function keyedSql(incoming: Incoming, facts: Facts, key: readonly string[]): string {
  const first = `incoming.${quoted(key[0] as string)}`;
  const names = storedColumns(incoming.table).map(({ name }) => quoted(name));
  const held = facts.meetsNone
    ? { join: "", status: "'new'" }
    : {
        join: `left join received.${incoming.table} as held on ${sameKey(key, "held", "incoming")}`,
        status: `case when held.import_id is null then 'new'
          when ${differs(incoming, facts, key)} then 'changed' else 'unchanged' end`,
      };
  if (!facts.hasRepeatedKeys) {
    return `select incoming.row_id, incoming.line, ${held.status} as status,
        cast(null as integer) as twin_line
      from incoming ${held.join}
      where ${first} is not null`;
  }
  const identical = names
    .map((name) => `later.${name} is not distinct from earliest.${name}`)
    .join(" and ");
  return `select incoming.row_id, incoming.line,
      case when repeats.row_id is null then ${held.status}
        when repeats.is_identical then 'unchanged' else 'rejected' end as status,
      repeats.twin_line
    from incoming
    left join (
      select later.row_id, earliest.line as twin_line, ${identical} as is_identical
      from (
        select ${key.map(quoted).join(", ")}, min(row_id) as first_row_id
        from incoming
        where ${first} is not null
        group by ${key.map(quoted).join(", ")}
        having count(*) > 1
      ) as repeated
      inner join incoming as earliest on earliest.row_id = repeated.first_row_id
      inner join incoming as later
        on ${sameKey(key, "later", "repeated")} and later.row_id > repeated.first_row_id
    ) as repeats on repeats.row_id = incoming.row_id
    ${held.join}
    where ${first} is not null`;
}

function keylessSql(incoming: Incoming, facts: Facts, key: readonly string[] | null): string {
  const names = storedColumns(incoming.table).map(({ name }) => quoted(name));
  const first = key === null ? null : quoted(key[0] as string);
  const blank = first === null ? "true" : `${first} is null`;
  if (facts.meetsNone) {
    return `select row_id, line, 'new' as status, cast(null as integer) as twin_line
      from incoming where ${blank}`;
  }
  const same = names.map((name) => `held.${name} is not distinct from numbered.${name}`);
  return `select numbered.row_id, numbered.line,
      case when numbered.ordinal <= held.row_count then 'unchanged' else 'new' end as status,
      cast(null as integer) as twin_line
    from (
      select ${names.join(", ")}, row_id, line,
        row_number() over (partition by ${names.join(", ")} order by row_id) as ordinal
      from incoming
      where ${blank}
    ) as numbered
    left join (
      select ${names.join(", ")}, count(*) as row_count
      from received.${incoming.table}
      where ${blank}
      group by ${names.join(", ")}
    ) as held on ${same.join(" and ")}`;
}
