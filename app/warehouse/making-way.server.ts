import { setTimeout as wait } from "node:timers/promises";
import type { DuckDBConnection } from "@duckdb/node-api";
import type { Readers } from "./readers.server.ts";

/** How many threads work on statements, of the writer and of readers alike. */
export const threadsSetting = "threads";

/** A page asks several things one after the other, and draws in between. */
const betweenQuestions = 100;

/** Who looked at a page within this time may look at the next. */
const whileReading = 5000;

/** How often a waiting writer looks whether it may go on. */
const look = 20;

/** Makes way for those who read: what a writer does before each of its statements. */
export interface MakingWay {
  /**
   * The writer begins.
   *
   * @param signal the work is called off: nobody is waited for, and no statement follows
   * @returns what is to be called before each statement
   */
  begin(signal?: AbortSignal): Promise<() => Promise<void>>;
  /** The writer is done, in whichever way. */
  end(): Promise<void>;
}

/**
 * A load is hundreds of statements, some of which would keep all processors busy for seconds. While
 * anybody reads it works with one thread; and between two statements it waits until those who ask
 * are answered, but never for longer than it has worked since it last waited, so that it takes
 * twice its time at most, however many read.
 */
export function makingWay(readers: Readers, writer: DuckDBConnection): MakingWay {
  let usual: number | null = null;
  let current: number | null = null;

  async function use(threads: number): Promise<void> {
    if (threads === current) return;
    await writer.run(`set ${threadsSetting} = ${threads}`);
    current = threads;
  }

  return {
    async begin(signal) {
      if (usual === null) {
        const found = await writer.runAndReadAll(`select current_setting('${threadsSetting}')`);
        usual = Number(found.value(0, 0));
        current = usual;
      }
      const all = usual;
      const start = performance.now();
      let since = start;
      return async () => {
        await use(readers.wereThere(whileReading) ? 1 : all);
        const began = performance.now();
        const until = began + (began - since);
        // Who was answered before it began may have been the one who writes.
        const isRead = () =>
          readers.wereThere(Math.min(betweenQuestions, performance.now() - start));
        while (isRead() && performance.now() < until && !signal?.aborted) await wait(look);
        signal?.throwIfAborted();
        since = performance.now();
      };
    },
    async end() {
      if (usual !== null) await use(usual);
    },
  };
}
