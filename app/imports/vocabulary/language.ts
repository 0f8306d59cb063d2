import { z } from "zod";
import { type TableName, tableNames, tables } from "../tables.ts";

const words = z.array(z.string().trim().min(1));
const named = z.record(z.string(), words);

/**
 * The names of an aging report's columns. A column is `not_due`, `no_due_date`,
 * `unapplied` or `older` by its words; else its numbers make a range, and the words
 * beside them say what the numbers are: days, months, weeks; `above`, `below`.
 */
const buckets = z.strictObject({
  not_due: words,
  /** The sum of everything late, where no number stands beside it. */
  past_due: words,
  no_due_date: words,
  unapplied: words,
  older: words,
  above: words,
  below: words,
  days: words,
  months: words,
  weeks: words,
  /** Words that may stand beside the numbers of a range and say nothing. */
  beside: words,
  /** Words before the number of a column whose days are not said: `Period 1`. */
  numbered: words,
});

/** What a row of a ledger or list is; documents keep theirs in `invoices.kind`. */
const documents = z.strictObject({
  invoice: words.optional(),
  credit_note: words.optional(),
  debt: words.optional(),
  payment: words.optional(),
  write_off: words.optional(),
  /** What was owed when the books, or the report, began. */
  opening: words.optional(),
  /** Entries of the books that are none of these: postings, exchange differences. */
  journal: words.optional(),
  /** What we owe: bills of suppliers. */
  payable: words.optional(),
  /** Documents that nobody owes: drafts, and what was called off. */
  void: words.optional(),
});

/** Files that customers' debts and payments are not in: what their columns and titles are called. */
const elsewhere = z.strictObject({
  orders: words.optional(),
  quotes: words.optional(),
  proformas: words.optional(),
  payroll: words.optional(),
  stock: words.optional(),
  /** What a provider of payments pays out to us. */
  payouts: words.optional(),
  /** Balances of all accounts of the books. */
  accounts: words.optional(),
  /** What a journal of the books calls the account that it posts to. */
  journal: words.optional(),
});

/** Terms of payment in words: `30 days net`, `due on receipt`. */
const terms = z.strictObject({
  days: words,
  net: words,
  words,
  at_once: words,
  month_end: words,
  /** Words of a discount for who pays early. */
  discount: words.optional(),
});

/** Units of time as headers of durations name them: `Talk time (sec)`. */
const durations = z.strictObject({
  milliseconds: words.optional(),
  seconds: words,
  minutes: words,
  hours: words,
});

/** The file of one language, as `docs/languages-of-imports.md` describes it for those who extend it. */
const languageFile = z
  .strictObject({
    columns: named,
    choices: named.optional(),
    documents,
    /** Words for money that goes back to a customer: among payments it counts against them. */
    refunds: words,
    /** What goals are set for, by the id of the figure: words of a plan's column. */
    metrics: named.optional(),
    tables: named,
    debts: words.optional(),
    paid: words.optional(),
    derived: words,
    /** Those of them that count the days since a due date. */
    days_late: words.optional(),
    not_needed: words,
    /** Columns that may do no more than number the rows of a file. */
    row_numbers: words.optional(),
    /** The currency that a file in this language is mostly in, where it states none. */
    currency: z.string().length(3).optional(),
    /** Words of a header that say that it is about those who owe us. */
    receivables: words.optional(),
    /** Headers of a time of day that stands beside its date. */
    times: words.optional(),
    payables: words,
    /** Words for an invoice that those of suppliers go by as well: `bill`. */
    bills: words.optional(),
    elsewhere: elsewhere.optional(),
    ledger: words.optional(),
    /** Words that make another column of a name that they stand beside: the VAT amount is no amount. */
    qualifiers: words,
    /** Words that say nothing more of the name that they stand beside. */
    fillers: words,
    /** Short and other forms of a name's word, by the word that they stand for in all languages. */
    short_forms: named,
    /** Words between others that add nothing to a name. */
    articles: words.optional(),
    /** What stands at the end of a name for "date": contacted at. */
    date_endings: words.optional(),
    /** Names of the currency of the books, where amounts stand in the document's as well. */
    local_currency: words,
    totals: words,
    /** Totals of all that stands above, whatever the groups. */
    grand_totals: words,
    /** Words between a total's name and what it is of: total for Smith. */
    total_of: words,
    /** Words of a share of a whole. */
    percents: words,
    /** What comes from the page, or the time, before, and goes on to the next. */
    carried: words,
    notes: words,
    /** Columns and titles that statements of a bank have, and ledgers have not. */
    bank: words,
    /** Labels within the texts of a statement behind which who paid is named; codes between strokes too. */
    payer_labels: words.optional(),
    /** Columns that lines of invoices have: quantities, prices of one piece, amounts of the line. */
    lines: words.optional(),
    /** Columns of numbers that the state gave a customer, and no system of ours. */
    legal_numbers: words.optional(),
    /** Forms of companies behind their names; a blank in them may be there or not. */
    legal_forms: words,
    /** Columns that say how far a document, or a payment, has come. */
    statuses: words.optional(),
    /** Columns that say by a yes, or a day, that a document was called off. */
    voided: words.optional(),
    /** What a status says of a payment that did not come in, or has not yet. */
    not_received: words.optional(),
    /** Columns of what was given back of a payment, beside it. */
    refunded: words.optional(),
    debit: words,
    credit: words,
    balance: words,
    buckets,
    /** Twelve lists of names, from January. */
    months: z.array(words).length(12),
    weekdays: words,
    date_words: z.array(z.string()),
    terms,
    durations,
    /** What stands beside the number of a quarter: Q1. */
    quarters: words,
    /** What a header says of the zone of its times. */
    time_zones: words,
    /** Words between two numbers that make a range of them: 1 to 30. */
    spans: words,
    /** Words before a unit or a currency: in thousands, w PLN. */
    in: words.optional(),
    /** What a title calls the amounts below it, before their unit. */
    amounts: words,
    thousands: words,
    millions: words,
    yes: words,
    no: words,
    /** What stands in a cell that has no value. */
    nothing: words,
  })
  .superRefine((file, context) => {
    const wrong = (path: readonly string[], message: string) =>
      context.addIssue({ code: "custom", path: [...path], message });
    for (const key of Object.keys(file.columns)) {
      if (tablesOf(key).length === 0) wrong(["columns", key], "no table has such a column");
    }
    for (const key of Object.keys(file.tables)) {
      if (!tableNames.some((table) => table === key)) wrong(["tables", key], "no such table");
    }
    for (const key of Object.keys(file.choices ?? {})) {
      const [table = "", column = "", value = ""] = key.split(".");
      const known =
        Object.hasOwn(tables, table) &&
        tables[table as TableName].columns.some(
          (each) => each.name === column && each.values?.includes(value),
        );
      if (!known) wrong(["choices", key], "no column has such a value");
    }
  });

export type Language = z.infer<typeof languageFile>;
export type DocumentKind = keyof Language["documents"];
export type OtherFile = keyof z.infer<typeof elsewhere>;

/** The tables that a key of `columns` speaks of: `payments.amount`, or `currency` of every table that has it. */
export function tablesOf(key: string): readonly TableName[] {
  const before = places.get(key);
  if (before !== undefined) return before;
  const found = placesOf(key);
  places.set(key, found);
  return found;
}

const places = new Map<string, readonly TableName[]>();

function placesOf(key: string): TableName[] {
  const place = key.replace(/[?~]$/, "");
  const dot = place.indexOf(".");
  const column = place.slice(dot + 1);
  return tableNames.filter(
    (table) =>
      (dot === -1 || place.slice(0, dot) === table) &&
      tables[table].columns.some((each) => each.name === column),
  );
}

/**
 * One language's file, checked.
 *
 * @throws Error that names the file and every place in it that is wrong.
 */
export function readLanguage(name: string, content: unknown): Language {
  const read = languageFile.safeParse(content);
  if (read.success) return read.data;
  const faults = read.error.issues.map((issue) => {
    const place = issue.path.map(String).join(" → ");
    return `  ${place === "" ? "the file" : place}: ${issue.message}`;
  });
  throw new Error(
    `app/imports/vocabulary/${name}.json cannot be used. docs/languages-of-imports.md describes its form.\n${faults.join("\n")}`,
  );
}
