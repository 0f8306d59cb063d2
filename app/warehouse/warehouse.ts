import type { DuckDBConnection } from "@duckdb/node-api";
import type { Row } from "./rows.server.ts";

/** A parameter's value; a list binds as a list of text. */
export type Parameter = string | number | boolean | null | readonly string[];
export type Parameters = Readonly<Record<string, Parameter>>;

/** What reads: the warehouse itself, or the transaction that a write is in. */
export interface Reader {
  /** Runs a query of `queries/` by its name (`reports/aging`); parameters it lacks are ignored. */
  run<T = Row>(queryName: string, parameters?: Parameters): Promise<T[]>;
  /** Runs a statement; for text that code composed, never a user. */
  query<T = Row>(sql: string, parameters?: Parameters): Promise<T[]>;
}

/** A transaction under way. `connection` is for bulk work: appenders and column chunks. */
export interface Transaction extends Reader {
  readonly connection: DuckDBConnection;
  /**
   * Lets those go first who are being answered. `run` and `query` do so by themselves; long work
   * on the connection calls it between its statements.
   */
  letReadersGo(): Promise<void>;
}

export interface WriteOptions {
  /** Stops the work, its running statement too, and takes back what it did; of no effect once it commits. */
  readonly signal?: AbortSignal;
}

export interface Warehouse extends Reader {
  /** The folder that holds the warehouse's file and the originals. */
  readonly directory: string;
  /** Grows with every committed write: what was computed from one version holds for it for ever. */
  readonly version: number;
  /** Whether it is being closed: what is made in the background then is of no use to anybody. */
  readonly isClosing: boolean;
  /**
   * Runs a statement whose rows come in pieces, as they are asked for, on a connection of its own:
   * only a few thousand are in memory at a time, and a slow reader holds up nobody else.
   */
  stream<T = Row>(sql: string, parameters?: Parameters): AsyncGenerator<T[]>;
  /**
   * Runs `work` in the one write transaction there may be at a time. Readers see
   * the state before until it has committed; if it throws, nothing has happened.
   */
  write<T>(work: (transaction: Transaction) => Promise<T>, options?: WriteOptions): Promise<T>;
  /**
   * Runs `work` as `write` does, for what follows from the data and answers nothing by
   * itself: the version stays. A warehouse that is closing keeps nothing more.
   */
  keep(work: (transaction: Transaction) => Promise<void>): Promise<void>;
  /**
   * Runs `work` as `write` does and takes everything back: what would be, if. The
   * transaction comes as a warehouse too, so that figures can be asked of it. A write
   * ends it: the promise is then rejected with an `AbortError`.
   */
  rehearse<T>(
    work: (transaction: Transaction, warehouse: Warehouse) => Promise<T>,
    options?: WriteOptions,
  ): Promise<T>;
  close(): Promise<void>;
}
