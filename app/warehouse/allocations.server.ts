import { BIGINT, type DuckDBConnection, INTEGER, VARCHAR } from "@duckdb/node-api";
import { type Allocated, allocate, type Entry, type OpenDocument } from "./allocate.ts";
import { Filling } from "./filling.server.ts";
import type { Transaction } from "./warehouse.ts";

/**
 * Accounts in which every entry names a document of the account that is issued by
 * then and can take it whole. There the order of the entries makes no difference
 * and SQL allocates; all others are run through `allocate`, day by day.
 */
const findAwkwardAccounts = `
create or replace temp table awkward_accounts as
select distinct customer_key, currency
from marts.entries
where document_key is null or amount < 0 or entered_on < issue_on
union
select customer_key, currency
from marts.entries
group by customer_key, currency, document_key
having sum(amount) > any_value(document_amount)`;

/**
 * Builds `marts.allocations` (a part of an entry applied to a document; below zero
 * where a reversal took it back) and `marts.unapplied` (money or credit that
 * became unapplied, or that stopped being so).
 */
export async function buildAllocations(transaction: Transaction): Promise<void> {
  const { connection } = transaction;
  await connection.run(findAwkwardAccounts);
  await connection.run(`create or replace table marts.allocations as
    select
        entries.document_key,
        entries.kind,
        entries.entry_key,
        entries.entered_on as applied_on,
        entries.entered_on as counted_on,
        entries.amount
    from marts.entries as entries
    anti join awkward_accounts
        on awkward_accounts.customer_key = entries.customer_key
        and awkward_accounts.currency = entries.currency`);
  await connection.run(`create or replace table marts.unapplied as
    select
        cast(null as integer) as customer_key,
        cast(null as varchar) as currency,
        cast(null as varchar) as kind,
        cast(null as integer) as entry_key,
        cast(null as date) as unapplied_on,
        cast(null as decimal(18, 4)) as amount
    where false`);
  await connection.run(`create or replace temp table found_allocations (
    document_key integer, kind varchar, entry_key integer, applied_on integer,
    counted_on integer, amount bigint)`);
  await connection.run(`create or replace temp table found_unapplied (
    customer_key integer, currency varchar, kind varchar, entry_key integer,
    unapplied_on integer, amount bigint)`);
  await allocateAwkwardAccounts(connection);
  await connection.run(`insert into marts.allocations
    select document_key, kind, entry_key, date '1970-01-01' + applied_on,
        date '1970-01-01' + counted_on, cast(cast(amount as decimal(38, 4)) / 10000 as decimal(18, 4))
    from found_allocations`);
  await connection.run(`insert into marts.unapplied
    select customer_key, currency, kind, entry_key, date '1970-01-01' + unapplied_on,
        cast(cast(amount as decimal(38, 4)) / 10000 as decimal(18, 4))
    from found_unapplied`);
  for (const name of ["awkward_accounts", "found_allocations", "found_unapplied"]) {
    await connection.run(`drop table temp.${name}`);
  }
}

/** One account's documents and entries as they are read, in the order of the accounts. */
interface Account {
  readonly customer: number;
  readonly currency: string;
  readonly documents: OpenDocument[];
  readonly entries: Entry[];
  /** The documents' keys in the order in which they are paid: that order is their key in here. */
  readonly documentKeys: number[];
  readonly placeOf: Map<number, number>;
}

async function allocateAwkwardAccounts(connection: DuckDBConnection): Promise<void> {
  const allocations = await Filling.of(connection, "found_allocations", [
    INTEGER,
    VARCHAR,
    INTEGER,
    INTEGER,
    INTEGER,
    BIGINT,
  ]);
  const unapplied = await Filling.of(connection, "found_unapplied", [
    INTEGER,
    VARCHAR,
    VARCHAR,
    INTEGER,
    INTEGER,
    BIGINT,
  ]);
  const finish = (account: Account) => {
    const found: Allocated = allocate(account.documents, account.entries);
    for (const part of found.allocations) {
      const document = account.documentKeys[part.document] as number;
      allocations.add([document, part.kind, part.entry, part.on, part.countedOn, part.amount]);
    }
    for (const part of found.unapplied) {
      unapplied.add([
        account.customer,
        account.currency,
        part.kind,
        part.entry,
        part.on,
        part.amount,
      ]);
    }
  };

  // Documents come before the entries of their account, and what is equal otherwise by its
  // reference: the order of loading makes no difference. The result is materialised:
  // the appenders would end one that streams on the same connection.
  const rows = await connection.run(`select * from (
    select awkward_accounts.customer_key, awkward_accounts.currency, 'document' as kind,
        document_key as key, issue_on - date '1970-01-01' as issued_on,
        due_on - date '1970-01-01' as due_on, cast(amount * 10000 as bigint) as amount,
        null as document_key, invoice_id as reference
    from marts.documents
    inner join awkward_accounts using (customer_key, currency)
    where documents.kind <> 'credit_note'
    union all
    select awkward_accounts.customer_key, awkward_accounts.currency, kind, entry_key,
        entered_on - date '1970-01-01', null, cast(amount * 10000 as bigint), document_key, reference
    from marts.entries
    inner join awkward_accounts using (customer_key, currency)
    ) order by customer_key, currency, kind <> 'document', due_on, issued_on, reference, amount`);

  let account: Account | null = null;
  for (;;) {
    const chunk = await rows.fetchChunk();
    if (!chunk || chunk.rowCount === 0) break;
    const columns = chunk.getColumns();
    for (let row = 0; row < chunk.rowCount; row += 1) {
      const cell = (column: number) => columns[column]?.[row] ?? null;
      const customer = cell(0) as number;
      const currency = cell(1) as string;
      if (account === null || account.customer !== customer || account.currency !== currency) {
        if (account) finish(account);
        account = {
          customer,
          currency,
          documents: [],
          entries: [],
          documentKeys: [],
          placeOf: new Map(),
        };
      }
      const kind = cell(2) as "document" | Entry["kind"];
      const key = Number(cell(3));
      const day = Number(cell(4));
      const amount = cell(6) as bigint;
      if (kind === "document") {
        const dueOn = cell(5) === null ? null : Number(cell(5));
        const place = account.documentKeys.push(key) - 1;
        account.placeOf.set(key, place);
        account.documents.push({ key: place, issuedOn: day, dueOn, amount });
      } else {
        const document = cell(7) === null ? null : (account.placeOf.get(Number(cell(7))) ?? null);
        account.entries.push({ kind, key, on: day, amount, document });
      }
    }
  }
  if (account) finish(account);
  allocations.close();
  unapplied.close();
}
