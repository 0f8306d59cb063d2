import type { DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";

/** The connections that answer questions. */
export interface Readers {
  /** Runs work on a connection as soon as one is free. */
  answer<T>(work: (connection: DuckDBConnection) => Promise<T>): Promise<T>;
  /** Whether anybody is being answered, or was within so many milliseconds. */
  wereThere(within: number): boolean;
  close(): void;
}

/** So many connections of an instance, the first of which is open already. */
export async function readersOf(
  instance: DuckDBInstance,
  first: DuckDBConnection,
  count: number,
): Promise<Readers> {
  const idle = [first];
  while (idle.length < count) idle.push(await instance.connect());
  const waiting: ((connection: DuckDBConnection) => void)[] = [];
  let atWork = 0;
  let lastDone = Number.NEGATIVE_INFINITY;
  return {
    async answer(work) {
      atWork += 1;
      const connection =
        idle.pop() ?? (await new Promise<DuckDBConnection>((resolve) => waiting.push(resolve)));
      try {
        return await work(connection);
      } finally {
        atWork -= 1;
        lastDone = performance.now();
        const next = waiting.shift();
        if (next) next(connection);
        else idle.push(connection);
      }
    },
    wereThere: (within) => atWork > 0 || performance.now() - lastDone < within,
    close() {
      for (const connection of idle) connection.closeSync();
    },
  };
}
