import { mkdirSync } from "node:fs";
import path from "node:path";
import {
  type DuckDBConnection,
  DuckDBInstance,
  type DuckDBPreparedStatement,
  LIST,
  listValue,
  VARCHAR,
} from "@duckdb/node-api";
import { openSetting } from "./as-written.server.ts";
import { cubeTables } from "./cubes.server.ts";
import { makingWay, threadsSetting } from "./making-way.server.ts";
import { buildMarts, martsAreCurrent } from "./marts.server.ts";
import { folderRefusal, openRefusal } from "./open-refusals.server.ts";
import { dataDirectory } from "./paths.server.ts";
import { queryNames, queryText } from "./queries.server.ts";
import { readersOf } from "./readers.server.ts";
import { plainChunk, plainRows } from "./rows.server.ts";
import type { Parameters, Transaction, Warehouse, WriteOptions } from "./warehouse.ts";

export type { Parameters, Reader, Transaction, Warehouse } from "./warehouse.ts";

const readersAtOnce = 3;

interface OpenOptions {
  /** How many threads answer a question; by default as many as there are processors. */
  readonly threads?: number;
}

/**
 * Opens the warehouse of a folder, creating what is missing. One process opens a
 * folder once and keeps it: two instances on one file lose committed rows.
 *
 * @throws Refusal `warehouse.locked` if another process has it open, `warehouse.no_folder`,
 * `.not_allowed`, `.disk_full` or `.unreadable` where it cannot be opened at all.
 */
export function openWarehouse(
  directory: string = dataDirectory(),
  options: OpenOptions = {},
): Promise<Warehouse> {
  const shared = globalThis as { recoupWarehouses?: Map<string, Promise<Warehouse>> };
  shared.recoupWarehouses ??= new Map();
  const open = shared.recoupWarehouses;
  const known = open.get(directory);
  if (known) return known;
  const opening = create(directory, options, () => open.delete(directory));
  opening.catch(() => open.delete(directory));
  open.set(directory, opening);
  return opening;
}

async function create(
  directory: string,
  { threads }: OpenOptions,
  onClose: () => void,
): Promise<Warehouse> {
  try {
    mkdirSync(path.join(directory, "scratch"), { recursive: true });
  } catch (cause) {
    throw folderRefusal(cause as NodeJS.ErrnoException, directory);
  }
  const file = path.join(directory, "warehouse.duckdb");
  const settings: Record<string, string> = threads === undefined ? {} : { threads: `${threads}` };
  const instance = await DuckDBInstance.create(file, settings).catch((cause: Error) => {
    throw openRefusal(cause, file);
  });
  const first = await instance.connect();
  await lockDown(first, directory);
  await first.run("create schema if not exists received");
  await first.run("create schema if not exists marts");
  for (const name of queryNames("tables")) await first.run(queryText(name));
  await first.run(cubeTables);

  const readers = await readersOf(instance, first, readersAtOnce);
  const writer = await instance.connect();
  const way = makingWay(readers, writer);
  let lastWrite: Promise<unknown> = Promise.resolve();
  const rehearsals = new Set<AbortController>();
  let version = 1;
  let isClosing = false;

  /** Runs work in the writer's transaction; statements follow each other, whoever asks. */
  async function transact<T>(
    work: (transaction: Transaction) => Promise<T>,
    end: "commit" | "rollback",
    { signal }: WriteOptions = {},
  ): Promise<T> {
    signal?.throwIfAborted();
    await writer.run("begin transaction");
    const interrupt = () => writer.interrupt();
    signal?.addEventListener("abort", interrupt);
    let result: T;
    try {
      const letReadersGo = await way.begin(signal);
      const query: Transaction["query"] = async (sql, parameters) => {
        await letReadersGo();
        return execute(writer, sql, parameters);
      };
      const run: Transaction["run"] = (name, parameters) => query(queryText(name), parameters);
      result = await work({ connection: writer, run, query, letReadersGo });
      signal?.throwIfAborted();
      signal?.removeEventListener("abort", interrupt);
      await writer.run(end);
    } catch (cause) {
      signal?.removeEventListener("abort", interrupt);
      // A failed commit has already rolled back, and says so by refusing this.
      await writer.run("rollback").catch(() => undefined);
      // An interrupted statement fails with words of its own.
      signal?.throwIfAborted();
      throw cause;
    } finally {
      await way.end();
    }
    return result;
  }

  /** The writer's turn, after those that came before. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = lastWrite.then(work);
    lastWrite = turn.catch(() => undefined);
    return turn;
  }

  const warehouse: Warehouse = {
    directory,
    get version() {
      return version;
    },
    get isClosing() {
      return isClosing;
    },
    run: (name, parameters) =>
      readers.answer((connection) => execute(connection, queryText(name), parameters)),
    query: (sql, parameters) =>
      readers.answer((connection) => execute(connection, sql, parameters)),
    stream: (sql, parameters) => inPieces(() => instance.connect(), sql, parameters),
    write(work, options) {
      // What would be is of no interest to what is to be.
      for (const rehearsal of rehearsals) rehearsal.abort();
      return inTurn(async () => {
        const result = await transact(work, "commit", options);
        version += 1;
        return result;
      });
    },
    keep: (work) =>
      inTurn(async () => {
        if (!isClosing) await transact(work, "commit");
      }),
    async rehearse(work, { signal } = {}) {
      const own = new AbortController();
      const ending = signal ? AbortSignal.any([signal, own.signal]) : own.signal;
      rehearsals.add(own);
      try {
        return await inTurn(() =>
          transact((transaction) => seen(directory, transaction, work, ending), "rollback", {
            signal: ending,
          }),
        );
      } finally {
        rehearsals.delete(own);
      }
    },
    async close() {
      isClosing = true;
      for (const rehearsal of rehearsals) rehearsal.abort();
      await lastWrite;
      onClose();
      readers.close();
      writer.closeSync();
      instance.closeSync();
    },
  };
  // A new warehouse has none yet; one that an older version made has others.
  if (!(await martsAreCurrent(warehouse))) await warehouse.write((write) => buildMarts(write));
  return warehouse;
}

/**
 * Runs work that sees the state inside a transaction as a warehouse that can only be read. Its one
 * connection takes one statement at a time, so questions asked at once follow each other. None is
 * asked after the work has ended: it would be answered in the next one's transaction.
 */
async function seen<T>(
  directory: string,
  transaction: Transaction,
  work: (transaction: Transaction, asIf: Warehouse) => Promise<T>,
  signal: AbortSignal,
): Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  let isOver = false;
  function inOrder<A>(ask: () => Promise<A>): Promise<A> {
    const answer = last.then(() => {
      signal.throwIfAborted();
      if (isOver) throw new Error("The rehearsal has ended.");
      return ask();
    });
    last = answer.catch(() => undefined);
    return answer;
  }
  const refuse = () => Promise.reject(new Error("A rehearsal is read, not written."));
  const asIf: Warehouse = {
    directory,
    // It is a warehouse of its own, which nobody else has answers of.
    version: 0,
    isClosing: false,
    run: (name, parameters) => inOrder(() => transaction.run(name, parameters)),
    query: (sql, parameters) => inOrder(() => transaction.query(sql, parameters)),
    stream: () => {
      throw new Error("A rehearsal is asked for figures, not for files.");
    },
    write: refuse,
    // Nothing is kept of what only might be.
    keep: () => Promise.resolve(),
    rehearse: refuse,
    close: refuse,
  };
  try {
    return await work(transaction, asIf);
  } finally {
    isOver = true;
    await last;
  }
}

/**
 * What the warehouse holds in memory; larger work goes through `temp_directory`. Loads of a million
 * invoices take no longer with it than with twice as much.
 */
const memoryLimit = "256MiB";

/** The warehouse reads its own folder and nothing else; the order of the settings matters. */
async function lockDown(connection: DuckDBConnection, directory: string): Promise<void> {
  const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
  await connection.run(`set allowed_directories = [${quoted(directory)}]`);
  await connection.run(`set temp_directory = ${quoted(path.join(directory, "scratch"))}`);
  await connection.run("set autoinstall_known_extensions = false");
  await connection.run("set autoload_known_extensions = false");
  await connection.run("set TimeZone = 'UTC'");
  // They cost half the time of a load. Columns of few words are numbers in the marts anyway.
  await connection.run("set disabled_compression_methods = 'fsst,dict_fsst,zstd,dictionary'");
  // A staged file of a name that was used before must be read anew.
  await connection.run("set enable_external_file_cache = false");
  await connection.run(`set memory_limit = '${memoryLimit}'`);
  // Five of them, uncompressed and for each thread, would be held before any is written.
  await connection.run("set write_buffer_row_group_count = 1");
  // A checkpoint puts nothing together anew: a mart of many rows that are gone is written anew by `buildPart`.
  await connection.run("set max_vacuum_tasks = 0");
  // What a transaction has just made is held for nearly empty, and a loop over it for cheap.
  await connection.run("set global asof_loop_join_threshold = 0");
  await connection.run("set enable_external_access = false");
  await connection.run(`set allowed_configs = ['${openSetting}', '${threadsSetting}']`);
  await connection.run("set lock_configuration = true");
}

/** The rows of a statement, a chunk at a time; the connection ends with them, read or not. */
async function* inPieces<T>(
  connect: () => Promise<DuckDBConnection>,
  sql: string,
  parameters: Parameters = {},
): AsyncGenerator<T[]> {
  const connection = await connect();
  let statement: DuckDBPreparedStatement | undefined;
  try {
    statement = await connection.prepare(sql);
    bind(statement, parameters);
    const result = await statement.stream();
    const names = result.deduplicatedColumnNames();
    for (
      let chunk = await result.fetchChunk();
      chunk?.rowCount;
      chunk = await result.fetchChunk()
    ) {
      yield plainChunk<T>(names, chunk);
    }
  } finally {
    statement?.destroySync();
    connection.closeSync();
  }
}

async function execute<T>(
  connection: DuckDBConnection,
  sql: string,
  parameters: Parameters = {},
): Promise<T[]> {
  const statement = await connection.prepare(sql);
  try {
    bind(statement, parameters);
    return plainRows<T>(await statement.runAndReadAll());
  } finally {
    statement.destroySync();
  }
}

/** Binds what the statement asks for: a parameter that it lacks would fail obscurely. */
function bind(statement: DuckDBPreparedStatement, parameters: Parameters): void {
  for (let index = 1; index <= statement.parameterCount; index += 1) {
    const name = statement.parameterName(index);
    const value = parameters[name];
    if (value === undefined) throw new Error(`The query needs the parameter $${name}.`);
    if (value === null) statement.bindNull(index);
    else if (typeof value === "string") statement.bindVarchar(index, value);
    else if (typeof value === "boolean") statement.bindBoolean(index, value);
    else if (typeof value === "number") {
      if (Number.isInteger(value)) statement.bindInteger(index, value);
      else statement.bindDouble(index, value);
    } else statement.bindList(index, listValue([...value]), LIST(VARCHAR));
  }
}
