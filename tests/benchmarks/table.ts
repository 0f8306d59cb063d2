import type { Pair } from "./timing.ts";

export interface Line extends Partial<Pair> {
  readonly what: string;
  /** The highest ratio of ours to raw that the budget allows. */
  readonly budget?: number;
  /** Something else worth saying. */
  readonly note?: string;
}

/** Prints one table: what, ours, raw (or another anchor), ratio, budget. Times in milliseconds. */
export function printTable(title: string, lines: readonly Line[], anchor = "raw ms"): void {
  const rows = lines.map(({ what, ours, raw, budget, note }) => {
    const ratio = ours !== undefined && raw !== undefined ? ours / raw : undefined;
    const isOver = isOverBudget(ours, raw, budget);
    return [
      what,
      time(ours),
      time(raw),
      ratio === undefined ? "" : ratio.toFixed(2),
      budget === undefined ? "" : `≤ ${budget}`,
      [isOver ? "OVER" : "", note ?? ""].filter(Boolean).join(" "),
    ];
  });
  const over = lines.filter(({ ours, raw, budget }) => isOverBudget(ours, raw, budget)).length;
  const head = ["", "ours ms", anchor, "ratio", "budget", ""];
  const widths = head.map((cell, index) =>
    Math.max(cell.length, ...rows.map((row) => (row[index] as string).length)),
  );
  const print = (row: readonly string[]) =>
    row
      .map((cell, index) =>
        index === 0 || index === 5
          ? cell.padEnd(widths[index] as number)
          : cell.padStart(widths[index] as number),
      )
      .join("  ")
      .trimEnd();
  const verdict = over === 0 ? "" : ` (${over} over budget)`;
  process.stdout.write(`\n${title}${verdict}\n${[head, ...rows].map(print).join("\n")}\n`);
}

function isOverBudget(ours?: number, raw?: number, budget?: number): boolean {
  return ours !== undefined && raw !== undefined && budget !== undefined && ours / raw > budget;
}

function time(milliseconds: number | undefined): string {
  if (milliseconds === undefined) return "";
  return milliseconds < 100 ? milliseconds.toFixed(1) : Math.round(milliseconds).toString();
}
