import {
  BIGINT,
  DOUBLE,
  type DuckDBConnection,
  type DuckDBDataChunk,
  INTEGER,
} from "@duckdb/node-api";
import { allocate } from "./allocate.ts";
import type { Amount, Entry, EntryKind, OpenDocument } from "./allocated.ts";
import { findAwkwardAccounts } from "./awkward-accounts.server.ts";
import { ChunkReader } from "./chunk-reader.server.ts";
import { Filling } from "./filling.server.ts";
import type { Transaction } from "./warehouse.ts";

const totalAmount = `
select sum(amount) as amount
from (
    select sum(abs(amount)) as amount from marts.documents
    union all
    select sum(abs(amount)) from marts.entries
)`;

/**
 * Builds `marts.allocations` (a part of an entry applied to a document; below zero
 * where a reversal took it back) and `marts.unapplied` (money or credit that
 * became unapplied, or that stopped being so), both with the kind of entry and the line
 * that they come from.
 *
 * @param day what was entered and issued before it is as it was, and so is what became of it till
 *   then: only what was applied from that day on is derived anew. Without it everything is.
 */
export async function buildAllocations(transaction: Transaction, day?: string): Promise<void> {
  const { connection } = transaction;
  await findAwkwardAccounts(connection, day);
  // Numbers are several times as fast; no sum of amounts may be beyond what they hold exactly.
  const [total] = await transaction.query<{ amount: number }>(totalAmount);
  const isExact = (total?.amount ?? 0) * 10_000 < Number.MAX_SAFE_INTEGER / 2;
  const amounts = isExact ? "double" : "bigint";
  await connection.run(`create or replace temp table found_allocations (
    document_key integer, kind integer, entry_key integer, applied_on integer,
    counted_on integer, amount ${amounts}, import_id integer, line integer)`);
  await connection.run(`create or replace temp table found_unapplied (
    account_key integer, kind integer, unapplied_on integer, amount ${amounts},
    import_id integer, line integer)`);
  await allocateAwkwardAccounts(connection, amounts);
  await replace(
    connection,
    "allocations",
    day && `applied_on >= ${day}`,
    `select
        entries.document_key,
        entries.kind,
        entries.entry_key,
        entries.entered_on as applied_on,
        entries.entered_on as counted_on,
        entries.amount,
        entries.import_id,
        entries.line
    from marts.entries as entries
    anti join awkward_accounts
        on awkward_accounts.customer_key = entries.customer_key
        and awkward_accounts.currency = entries.currency
    union all
    select
        document_key,
        ${kindOf("kind")},
        entry_key,
        date '1970-01-01' + applied_on,
        date '1970-01-01' + counted_on,
        ${money("amount")},
        import_id,
        line
    from found_allocations`,
  );
  await replace(
    connection,
    "unapplied",
    day && `unapplied_on >= ${day}`,
    `select
        accounts.customer_key,
        accounts.currency,
        ${kindOf("found.kind")} as kind,
        date '1970-01-01' + found.unapplied_on as unapplied_on,
        ${money("found.amount")} as amount,
        found.import_id,
        found.line
    from found_unapplied as found
    inner join awkward_accounts as accounts on accounts.account_key = found.account_key`,
  );
  for (const name of ["awkward_accounts", "found_allocations", "found_unapplied"]) {
    await connection.run(`drop table temp.${name}`);
  }
}

/** Makes a mart of a query's rows, or, where a condition says which of its rows may be others, of those. */
async function replace(
  connection: DuckDBConnection,
  mart: string,
  taken: string | undefined,
  sql: string,
): Promise<void> {
  if (taken === undefined) {
    await connection.run(`create or replace table marts.${mart} as ${sql}`);
    return;
  }
  await connection.run(`delete from marts.${mart} where ${taken}`);
  await connection.run(
    `insert into marts.${mart} by name select * from (${sql}) as derived where ${taken}`,
  );
}

const kinds: readonly EntryKind[] = ["credit", "payment", "write_off"];

/** The type of `kind`, as `queries/marts/entries.sql` has it. */
const kindType = `enum (${kinds.map((kind) => `'${kind}'`).join(", ")})`;

/** The number of a kind as its name. */
const kindOf = (number: string) =>
  `case ${number} ${kinds
    .map((kind, index) => `when ${index} then cast('${kind}' as ${kindType})`)
    .join(" ")} end`;

/** Ten-thousandths as an exact amount. */
const money = (amount: string) =>
  `cast(cast(cast(${amount} as bigint) as decimal(38, 4)) / 10000 as decimal(18, 4))`;

type AmountType = "double" | "bigint";

interface AccountEntry extends Entry<Amount> {
  readonly key: number;
  readonly amount: Amount;
  /** A key as read; the place of the document once the account is read. */
  document: number | null;
  readonly importId: number;
  readonly line: number;
  readonly reference: string;
  /** The key of the payment that it takes back. */
  readonly undoneKey: number | null;
  undoes: AccountEntry | null;
}

interface AccountDocument extends OpenDocument<Amount> {
  readonly key: number;
  readonly dueOn: number | null;
  readonly reference: string;
}

/** One account's documents and entries as they are read. */
interface Account {
  readonly key: number;
  readonly documents: AccountDocument[];
  readonly entries: AccountEntry[];
}

// Documents come before the entries of their account. Only what is due or entered on the same day is
// put in order by its reference, in here: sorting all by text is dear. The order of loading makes no
// difference. The result is materialised: the appenders would end one that streams on the same
// connection.
const readAccounts = (amounts: AmountType) => `select * from (
    select accounts.account_key, -1 as kind, documents.document_key as key,
        cast(documents.issue_on - date '1970-01-01' as integer) as on_day,
        cast(documents.due_on - date '1970-01-01' as integer) as due_day,
        cast(cast(documents.amount * 10000 as bigint) as ${amounts}) as amount,
        null as document_key, documents.import_id, documents.line,
        documents.invoice_id as reference, null as undone_key
    from marts.documents as documents
    inner join awkward_accounts as accounts
        on accounts.customer_key = documents.customer_key
        and accounts.currency = documents.currency
    where documents.kind <> 'credit_note'
    union all
    select accounts.account_key, cast(enum_code(entries.kind) as integer), entries.entry_key,
        cast(entries.entered_on - date '1970-01-01' as integer), null,
        cast(cast(entries.amount * 10000 as bigint) as ${amounts}), entries.document_key,
        entries.import_id, entries.line, entries.reference, entries.undone_key
    from marts.entries as entries
    inner join awkward_accounts as accounts
        on accounts.customer_key = entries.customer_key
        and accounts.currency = entries.currency
    ) order by account_key, kind >= 0, due_day nulls last, on_day`;

interface Found {
  readonly allocations: Filling;
  readonly unapplied: Filling;
  readonly amounts: AmountType;
}

async function allocateAwkwardAccounts(
  connection: DuckDBConnection,
  amounts: AmountType,
): Promise<void> {
  const type = amounts === "double" ? DOUBLE : BIGINT;
  const found: Found = {
    allocations: await Filling.of(connection, "found_allocations", [
      ...Array(5).fill(INTEGER),
      type,
      INTEGER,
      INTEGER,
    ]),
    unapplied: await Filling.of(connection, "found_unapplied", [
      INTEGER,
      INTEGER,
      INTEGER,
      type,
      INTEGER,
      INTEGER,
    ]),
    amounts,
  };
  const rows = await connection.run(readAccounts(amounts));
  let account: Account | null = null;
  for (;;) {
    const chunk = await rows.fetchChunk();
    if (!chunk || chunk.rowCount === 0) break;
    account = readChunk(chunk, account, found);
  }
  if (account) finish(account, found);
  found.allocations.close();
  found.unapplied.close();
}

/** Reads rows, allocates the accounts that end among them and gives back the last, which may go on. */
function readChunk(chunk: DuckDBDataChunk, begun: Account | null, found: Found): Account | null {
  let account = begun;
  const cells = new ChunkReader(chunk);
  const last = chunk.rowCount - 1;
  for (let row = 0; row <= last; row += 1) {
    const key = cells.number(0, row);
    if (account === null || account.key !== key) {
      if (account) finish(account, found);
      account = { key, documents: [], entries: [] };
    }
    // The neighbours of the first and the last row are in other chunks.
    const mayTie =
      row === 0 || row === last || isLike(cells, row, row - 1) || isLike(cells, row, row + 1);
    const reference = mayTie ? cells.text(9, row) : "";
    const kind = cells.number(1, row);
    if (kind < 0) {
      account.documents.push({
        key: cells.number(2, row),
        issuedOn: cells.number(3, row),
        dueOn: cells.numberOrNull(4, row),
        amount: cells.amount(5, row),
        reference,
      });
    } else {
      account.entries.push({
        kind: kinds[kind] as EntryKind,
        key: cells.number(2, row),
        on: cells.number(3, row),
        amount: cells.amount(5, row),
        document: cells.numberOrNull(6, row),
        importId: cells.number(7, row),
        line: cells.number(8, row),
        reference,
        undoneKey: cells.numberOrNull(10, row),
        undoes: null,
      });
    }
  }
  return account;
}

/** Whether two rows are of one account and due or entered on the same day. */
function isLike(cells: ChunkReader, row: number, other: number): boolean {
  return (
    cells.numberOrNull(3, row) === cells.numberOrNull(3, other) &&
    cells.numberOrNull(4, row) === cells.numberOrNull(4, other) &&
    cells.number(0, row) === cells.number(0, other)
  );
}

/** Allocates one account that was read to its end. */
function finish({ key, documents, entries }: Account, found: Found): void {
  documents.sort(byPayment);
  entries.sort(byDay);
  const placeOf = new Map<number, number>();
  for (let place = 0; place < documents.length; place += 1) {
    placeOf.set((documents[place] as AccountDocument).key, place);
  }
  for (const entry of entries) {
    if (entry.document !== null) entry.document = placeOf.get(entry.document) ?? null;
    if (entry.undoneKey !== null) {
      const isIts = ({ kind, key: one }: AccountEntry) =>
        kind === "payment" && one === entry.undoneKey;
      entry.undoes = entries.find(isIts) ?? null;
    }
  }
  const zero: Amount = found.amounts === "double" ? 0 : 0n;
  const { allocations, unapplied } = allocate<Amount, AccountEntry>(documents, entries, zero);
  for (const { document, kind, entry, on, countedOn, amount } of allocations) {
    // A payment that takes a write-off back, or the reversal of one, stands for no line of its own.
    const isTakenBack = kind === "write_off" && amount < zero;
    found.allocations.add([
      (documents[document] as AccountDocument).key,
      kinds.indexOf(kind),
      entry.key,
      on,
      countedOn,
      amount,
      isTakenBack ? null : entry.importId,
      isTakenBack ? null : entry.line,
    ]);
  }
  for (const { entry, on, amount } of unapplied) {
    found.unapplied.add([key, kinds.indexOf(entry.kind), on, amount, entry.importId, entry.line]);
  }
}

/** The order in which documents are paid. */
function byPayment(a: AccountDocument, b: AccountDocument): number {
  const last = Number.MAX_SAFE_INTEGER;
  return (
    (a.dueOn ?? last) - (b.dueOn ?? last) ||
    a.issuedOn - b.issuedOn ||
    compare(a.reference, b.reference) ||
    compare(a.amount, b.amount)
  );
}

function byDay(a: AccountEntry, b: AccountEntry): number {
  return a.on - b.on || compare(a.reference, b.reference) || compare(a.amount, b.amount);
}

function compare<T extends string | Amount>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
