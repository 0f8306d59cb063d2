import type { Transaction } from "./warehouse.ts";

/**
 * Columns of few words, as `queries/marts/words.sql` gathers them. Each has a type that
 * holds them, `segment_word`; a table keeps what its columns' types were when it was made.
 */
const wordColumns = [
  "client_id",
  "segment",
  "industry",
  "country",
  "region",
  "risk_class",
  "currency",
  "service",
  "terms",
  "collector_id",
  "team",
  "channel",
  "stage",
  "outcome",
  "payment_method",
] as const;

type WordColumn = (typeof wordColumns)[number];

/** A column of more words is stored as text: the list of them would weigh more than it saves. */
const mostWords = 10_000;

/** The words of each column, in their order. */
type Words = ReadonlyMap<string, readonly string[]>;

/**
 * Makes the types from `marts.words`: each column's words and the empty one. They are
 * temporary: the log of a killed process cannot be read back with lasting ones.
 */
export async function makeWordTypes({ connection, query }: Transaction): Promise<Words> {
  const rows = await query<{ column_name: string; words: string[] }>(
    `select column_name, list(distinct word order by word) as words
     from (
        select column_name, word from marts.words where word is not null
        union all
        select unnest($columns), ''
     )
     group by column_name`,
    { columns: wordColumns },
  );
  const types = rows.map(({ column_name, words }) => {
    const list = words.map((word) => `'${word.replaceAll("'", "''")}'`).join(", ");
    const type = words.length > mostWords ? "varchar" : `enum (${list})`;
    return `create or replace temp type ${column_name}_word as ${type};`;
  });
  await connection.run(types.join("\n"));
  return new Map(rows.map(({ column_name, words }) => [column_name, words]));
}

/** The columns that have other words than before. */
export function changedWords(before: Words, after: Words): WordColumn[] {
  return wordColumns.filter(
    (column) => before.get(column)?.join("\n") !== after.get(column)?.join("\n"),
  );
}

/** The columns whose types a query uses. */
export function wordTypesIn(sql: string): WordColumn[] {
  return wordColumns.filter((column) => new RegExp(`\\b${column}_word\\b`).test(sql));
}
