import type { DuckDBDataChunk, DuckDBVector } from "@duckdb/node-api";
import type { Amount } from "./allocated.ts";

/** Cells of a chunk one by one, as they are stored: arrays of whole columns would take twice as long. */
export class ChunkReader {
  private readonly vectors: DuckDBVector[] = [];

  constructor(chunk: DuckDBDataChunk) {
    for (let column = 0; column < chunk.columnCount; column += 1) {
      this.vectors.push(chunk.getColumnVector(column));
    }
  }

  /** A cell that always has a number. */
  number(column: number, row: number): number {
    return this.at(column, row) as number;
  }

  numberOrNull(column: number, row: number): number | null {
    return this.at(column, row) as number | null;
  }

  /** Exact: a number of a column of doubles, else a bigint. */
  amount(column: number, row: number): Amount {
    return this.at(column, row) as Amount;
  }

  flag(column: number, row: number): boolean {
    return this.at(column, row) === true;
  }

  /** A cell's text, empty where there is none. */
  text(column: number, row: number): string {
    return (this.at(column, row) as string | null) ?? "";
  }

  private at(column: number, row: number): unknown {
    return (this.vectors[column] as DuckDBVector).getItem(row);
  }
}
